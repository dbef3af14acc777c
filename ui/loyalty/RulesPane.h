#pragma once

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kk::loyalty {
struct EditableValue;
struct RuleSentence;
}

namespace kk::ui {

class ExampleList;
class LoyaltyPresenter;
class RuleCard;
class ScrollColumn;
class TextLabel;

/// The rules and counters of the draft as cards, one below the other, and the examples to begin with.
class RulesPane final : public QWidget {
    Q_OBJECT

public:
    explicit RulesPane(LoyaltyPresenter *presenter, QWidget *parent = nullptr);

    void showExamples();
    void showRules();
    bool isShowingExamples() const;

private:
    QWidget *makeRules();
    void refresh();
    void refreshRules();
    void refreshMeters();
    void fillMenu(RuleCard *card, const loyalty::RuleSentence &sentence);
    void addConditionMenus(QMenu *menu, const loyalty::RuleSentence &sentence);
    void editValue(const loyalty::EditableValue &value, QWidget *at);
    void rename(RuleCard *card, const loyalty::RuleSentence &sentence);
    RuleCard *cardAt(QList<RuleCard *> &cards, qsizetype at, QVBoxLayout *into);

    LoyaltyPresenter *m_presenter;
    QStackedWidget *m_stack;
    ExampleList *m_examples = nullptr;
    ScrollColumn *m_scroll = nullptr;
    QVBoxLayout *m_ruleColumn = nullptr;
    QVBoxLayout *m_meterColumn = nullptr;
    QWidget *m_empty = nullptr;
    TextLabel *m_meterTitle = nullptr;
    TextLabel *m_general = nullptr; ///< problems of the programme as a whole
    QPushButton *m_addRule = nullptr;
    QPushButton *m_addExample = nullptr;
    QList<RuleCard *> m_ruleCards;
    QList<RuleCard *> m_meterCards;
};

} // namespace kk::ui
