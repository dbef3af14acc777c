#pragma once

#include "app/vault/Roles.h"
#include "ui/duplicates/DuplicatesPresenter.h"
#include "ui/shell/Page.h"

class QPushButton;
class QShortcut;
class QStackedWidget;

namespace kk::ui {

class CardFrame;
class Columns;
class ComparisonGrid;
class EmptyState;
class MessageBar;
class PickCustomer;
class PlainTable;
class ProgressArea;
class SegmentRow;
class TextLabel;
class TextTableModel;
class WeightBar;

/// The screen Duplicates: the queue at the left, the question in the middle, why at the right. Everything goes by keyboard:
/// S, N, L decide, up and down choose, right walks the differences, W goes to the chart, Ctrl+Z takes back.
///
/// Targets: "with/12" asks who is the same person as a customer, "compare/12/34" lays two side by side.
class DuplicatesPage final : public Page {
    Q_OBJECT

public:
    /// `progress` shows a search that runs; must outlive the page, may be null.
    DuplicatesPage(DuplicateQuestions questions, const vault::Session &session, ProgressArea *progress, QWidget *parent = nullptr);

    void activated() override;
    bool can(Command command) const override;
    void perform(Command command) override;
    void open(const QString &target) override;
    QList<QWidget *> panes() const override;
    const DuplicatesPresenter &presenter() const { return m_presenter; }

Q_SIGNALS:
    /// How many questions are open; for the badge.
    void openCountChanged(int count);

private:
    enum Pane { QueuePane, QuestionPane, WhyPane };
    enum Sheet { Questions, Empty, Bulk, DecidedList, Pick };
    QWidget *makeToolRow();
    QWidget *makeQueue();
    QWidget *makeQuestion();
    QWidget *makeWhy();
    QWidget *makeBulk();
    QWidget *makeDecided();
    QWidget *makePick(const DuplicateQuestions &questions);
    void leavePick();
    void makeKeys();
    void refresh();
    void refreshQueue();
    void refreshDecided();
    void showView();
    void showBulk(bool shown);
    void digit(int number);
    void decide(void (DuplicatesPresenter::*act)());
    void followSearch();
    void focusSheet();

    vault::Session m_session;
    DuplicatesPresenter m_presenter;
    ProgressArea *m_progress;
    int m_job = 0;
    int m_badge = -1;
    SegmentRow *m_tabs = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_certain = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    Columns *m_columns = nullptr;
    TextTableModel *m_queueModel = nullptr;
    PlainTable *m_queue = nullptr;
    CardFrame *m_question = nullptr;
    MessageBar *m_family = nullptr;
    ComparisonGrid *m_grid = nullptr;
    TextLabel *m_choosing = nullptr;
    TextLabel *m_meaning = nullptr;
    QPushButton *m_same = nullptr;
    QPushButton *m_notSame = nullptr;
    QPushButton *m_later = nullptr;
    CardFrame *m_why = nullptr;
    TextLabel *m_likeliness = nullptr;
    TextLabel *m_points = nullptr;
    WeightBar *m_bar = nullptr;
    TextTableModel *m_whyModel = nullptr;
    PlainTable *m_whyTable = nullptr;
    QPushButton *m_asTable = nullptr;
    EmptyState *m_empty = nullptr;
    TextLabel *m_bulkText = nullptr;
    TextLabel *m_bulkQuality = nullptr;
    TextTableModel *m_bulkModel = nullptr;
    QPushButton *m_bulkDo = nullptr;
    QPushButton *m_bulkNot = nullptr;
    TextTableModel *m_decidedModel = nullptr;
    PlainTable *m_decided = nullptr;
    QPushButton *m_takeBack = nullptr;
    TextLabel *m_decidedQuality = nullptr;
    PickCustomer *m_pick = nullptr;
};

} // namespace kk::ui
