#pragma once

#include "app/base/Clock.h"
#include "ui/loyalty/LoyaltyPresenter.h"
#include "ui/shell/Page.h"
#include "ui/shell/PaperView.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace kk::ui {

class Chip;
class Columns;
class PublishReview;
class RunningPane;
class MessageBar;
class RewardsPane;
class RulesPane;
class SegmentRow;
class SimulationPane;
class TextLabel;

/// The screen Loyalty: what customers get, and what it costs. At the left the rules as sentences, at the right what they would have cost.
class LoyaltyPage final : public Page {
    Q_OBJECT

public:
    enum Tab { Rules, Rewards, Running };

    LoyaltyPage(LoyaltyQuestions questions, const Clock &clock, PaperTools tools, QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;
    bool can(Command command) const override;
    void perform(Command command) override;
    void open(const QString &target) override;
    QList<QWidget *> panes() const override;

    LoyaltyPresenter &presenter() { return m_presenter; }
    RulesPane *rules() const { return m_rules; }
    SimulationPane *simulation() const { return m_simulation; }

private:
    QWidget *makeTopRow();
    void refresh();
    void openFile();
    void saveFile();
    void addActions();
    void followRunning();
    void review();
    void showPaper(const QString &title, const QString &fileName, PaperView::Make make);
    void printCards();
    void askEnd();
    const loyalty::Programme &forPapers() const;

    const LoyaltyQuestions m_questions;
    LoyaltyPresenter m_presenter;
    const Clock &m_clock;
    PaperTools m_tools;
    QStackedWidget *m_sheets;
    SegmentRow *m_tabs;
    Chip *m_check;
    TextLabel *m_checkNote;
    QToolButton *m_undo;
    QToolButton *m_redo;
    MessageBar *m_message;
    Columns *m_columns;
    QStackedWidget *m_left;
    RulesPane *m_rules;
    RewardsPane *m_rewards;
    SimulationPane *m_simulation;
    RunningPane *m_running;
    PublishReview *m_review;
    PaperView *m_paper;
    QPushButton *m_publish;
    qsizetype m_parts = -1; ///< how much there was when the order of the keys was last made
};

} // namespace kk::ui
