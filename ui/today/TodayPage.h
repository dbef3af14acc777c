#pragma once

#include "ui/shell/Page.h"
#include "ui/today/TodayPresenter.h"

class QGridLayout;

namespace kk::ui {

class DaysCard;
class FigureCard;
class HappenedCard;
class MessageBar;
class ScrollColumn;
class TodayTasks;

/// Vandaag: what must I do now? Figures, tasks, the last shop days, and what just happened.
class TodayPage : public Page {
    Q_OBJECT

public:
    /// Takes the presenter.
    explicit TodayPage(TodayPresenter *presenter, QWidget *parent = nullptr);

    void activated() override;
    bool can(Command command) const override;
    void perform(Command command) override;
    QList<QWidget *> panes() const override;

Q_SIGNALS:
    void goalRequested(kk::ui::TodayGoal goal, const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const TodayBoard &board);
    void showFigures(const TodayBoard &board);
    void place();

    TodayPresenter *m_presenter;
    MessageBar *m_message;
    ScrollColumn *m_scroll;
    QGridLayout *m_figureGrid;
    QGridLayout *m_columns;
    QList<FigureCard *> m_figures;
    TodayTasks *m_tasks;
    DaysCard *m_days;
    HappenedCard *m_happened;
    int m_figureColumns = 0;
    int m_sideBySide = -1;
};

} // namespace kk::ui
