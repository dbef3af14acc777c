#pragma once

#include "ui/widgets/Timeline.h"

#include <QListView>

namespace kk::ui {

class TimelineModel;

/// What happened, newest first, under a header for each month: icon, two lines, and one link per entry.
/// Arrows walk, Enter follows the link.
class TimelineList : public QListView {
    Q_OBJECT

public:
    /// `name` for readers.
    explicit TimelineList(const QString &name, QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);

Q_SIGNALS:
    /// The link of an entry, by pointer or Enter.
    void linkActivated(qint64 id);

protected:
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const TimelineEntry *linkAt(const QPoint &position) const;

    TimelineModel *m_model;
};

} // namespace kk::ui
