#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QProgressBar;
class QToolButton;

namespace kk::ui {

class ElidedLabel;
class NavButton;

/// Running work, at the bottom of the navigation: name, how far, and Stop. Several jobs stack to "3 tasks".
/// Work shorter than a second never shows.
class ProgressArea : public QWidget {
    Q_OBJECT

public:
    explicit ProgressArea(QWidget *parent = nullptr);

    using Job = int;
    /// Work that begins now. `stop` is called when the user wants it to end; without it there is no Stop.
    Job begin(const QString &name, std::function<void()> stop = {});
    /// How far: "1,400 of 2,148". With `total` 0 it is not known.
    void advance(Job job, qint64 done, qint64 total);
    void end(Job job);

    int jobCount() const { return static_cast<int>(m_jobs.size()); }
    QString text() const;
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    /// Icons-only navigation: the bar and the button stay, the words become the tooltip.
    void setCompact(bool compact);

Q_SIGNALS:
    void shownChanged(bool shown);

private:
    struct Work {
        Job job = 0;
        QString name;
        qint64 done = 0;
        qint64 total = 0;
        std::function<void()> stop;
    };
    void refresh();
    void stopFirst();

    QList<Work> m_jobs;
    Job m_next = 1;
    bool m_compact = false;
    QTimer m_patience;
    ElidedLabel *m_name;
    ElidedLabel *m_count;
    QProgressBar *m_bar;
    NavButton *m_stop;
};

} // namespace kk::ui
