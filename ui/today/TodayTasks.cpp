#include "ui/today/TodayTasks.h"

#include "ui/widgets/BandLabel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TaskRow.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

TodayTasks::TodayTasks(QWidget *parent) : CardFrame(tr("To do"), Body::Rows, parent) {}

void TodayTasks::setGroups(const QList<TodayGroup> &groups, const QString &line)
{
    setNote(line);
    if (m_filled && groups == m_shown)
        return; // whoever has the focus in it keeps it
    m_filled = true;
    m_shown = groups;
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // one of its buttons may have asked for this
    }
    m_primary = nullptr;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const TodayGroup &group : groups) {
        column->addWidget(new BandLabel(group.title));
        for (const TodayTask &task : group.tasks) {
            column->addWidget(makeRow(task));
            column->addWidget(new Hairline);
        }
    }
    if (groups.isEmpty())
        column->addWidget(new TaskRow(u"circle-check"_s, Tone::Good, tr("Nothing is waiting for you."), tr("New tasks appear here by themselves.")));
    column->addStretch(1);
    body()->addWidget(m_rows, 1);
}

QWidget *TodayTasks::makeRow(const TodayTask &task)
{
    auto *row = new TaskRow(task.done ? u"circle-check"_s : task.icon, task.done ? Tone::Good : task.tone, task.title, task.detail);
    if (task.done) {
        row->addWidget(new Chip(tr("Done"), Tone::Good, u"check"_s));
        return row;
    }
    if (task.step) {
        auto *skip = makeButton(tr("Not needed"), ButtonLook::Quiet);
        skip->setAccessibleName(tr("Not needed: %1").arg(task.title));
        connect(skip, &QPushButton::clicked, this, [this, step = *task.step] { Q_EMIT skipRequested(step); });
        row->addWidget(skip);
    }
    auto *button = makeButton(task.button, m_primary ? ButtonLook::Plain : ButtonLook::Primary);
    button->setAccessibleName(tr("%1: %2", "button, task").arg(task.button, task.title));
    if (!m_primary)
        m_primary = button;
    connect(button, &QPushButton::clicked, this, [this, goal = task.goal, target = task.target] { Q_EMIT goalRequested(goal, target); });
    row->addWidget(button);
    return row;
}

} // namespace kk::ui
