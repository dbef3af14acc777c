#pragma once

#include "ui/today/TodayBoard.h"
#include "ui/widgets/CardFrame.h"

class QPushButton;

namespace kk::ui {

/// What is to be done, in groups. The first thing that is open carries the colour.
class TodayTasks : public CardFrame {
    Q_OBJECT

public:
    explicit TodayTasks(QWidget *parent = nullptr);

    void setGroups(const QList<TodayGroup> &groups, const QString &line);
    /// Ctrl+Enter presses it; nothing when all is done.
    QPushButton *primaryButton() const { return m_primary; }

Q_SIGNALS:
    void goalRequested(kk::ui::TodayGoal goal, const QString &target);
    void skipRequested(kk::ui::FirstStep step);

private:
    QWidget *makeRow(const TodayTask &task);

    QWidget *m_rows = nullptr;
    QPushButton *m_primary = nullptr;
    QList<TodayGroup> m_shown;
    bool m_filled = false;
};

} // namespace kk::ui
