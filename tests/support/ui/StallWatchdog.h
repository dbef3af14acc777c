#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QTimer>

namespace kk::testing {

/// Listens to the beat of the event loop: how long the window did not answer at the longest, and how much of that was our own work.
/// Tells it at its end; asserts nothing, as another program on the machine can hold us up as well. Make it when the window is what
/// works: what a test prepares itself before it counts too.
class StallWatchdog {
public:
    explicit StallWatchdog(const QString &journey);
    ~StallWatchdog();

    /// Milliseconds; what a person would have felt as a hitch.
    qint64 longest() const { return m_longest; }
    /// The longest the thread itself worked between two beats, milliseconds; independent of what else runs on the machine.
    qint64 longestWork() const { return m_longestWork; }
    qsizetype over(qint64 milliseconds) const;
    /// From here on counts for a part of the journey of that name.
    void part(const QString &name);

private:
    void beat();
    void tell() const;

    QString m_journey;
    QString m_part;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_workBefore = 0;
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
    QList<qint64> m_gaps; ///< over 20 ms
};

} // namespace kk::testing
