#pragma once

#include "app/loyalty/Problem.h"
#include "app/loyalty/drafting/RuleSentence.h"

#include <QFrame>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace kk::ui {

class Chip;
class ElidedLabel;
class IconLabel;
class SentenceView;
class TextLabel;

/// What a card of the designer shows beside its sentence.
struct CardFacts {
    QString title;
    QString icon;
    QString note;           ///< what it gave out on the own sales
    QString chip;           ///< "only with consent"
    loyalty::Problems problems;
    QStringList repairs;    ///< by problem; empty: no button
    bool isChosen = false;
    bool mayChange = true;
};

/// A rule or a counter as a card: title, a sentence of lines, problems below with their repair.
class RuleCard final : public QFrame {
    Q_OBJECT

public:
    explicit RuleCard(QWidget *parent = nullptr);

    void show(const CardFacts &facts, const QList<loyalty::SentenceLine> &lines, const QList<loyalty::EditableValue> &values);
    /// Below the sentence; takes the widget.
    void setPreview(QWidget *preview);
    QWidget *preview() const { return m_preview; }
    /// What the button at the right of the title opens; filled anew each time. Not owned.
    QMenu *menu() const { return m_menu; }
    void hideMenu();

Q_SIGNALS:
    void valueChosen(const loyalty::EditableValue &value, QWidget *at);
    void repairRequested(const loyalty::Problem &problem);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showProblems(const CardFacts &facts);

    QList<loyalty::EditableValue> m_values;
    bool m_isChosen = false;
    IconLabel *m_icon;
    ElidedLabel *m_title;
    Chip *m_chip;
    ElidedLabel *m_note;
    QToolButton *m_more;
    QMenu *m_menu;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_below;
    QVBoxLayout *m_problems;
    QWidget *m_preview = nullptr;
    QList<SentenceView *> m_views;
    loyalty::Problems m_shownProblems;
    QStringList m_shownRepairs;
};

} // namespace kk::ui
