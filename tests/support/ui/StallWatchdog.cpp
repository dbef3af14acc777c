#include "tests/support/ui/StallWatchdog.h"

#include "tests/support/ui/ThreadTime.h"

#include <QtGlobal>

#include <algorithm>

namespace kk::testing {

namespace {

constexpr int kBeat = 5;
constexpr qint64 kWorthKeeping = 20;

} // namespace

StallWatchdog::StallWatchdog(const QString &journey)
    : m_journey(journey)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kBeat);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_since.start();
    m_workBefore = threadTime();
    m_timer.start();
}

StallWatchdog::~StallWatchdog()
{
    tell();
}

void StallWatchdog::part(const QString &name)
{
    tell();
    m_part = name;
    m_longest = 0;
    m_longestWork = 0;
    m_gaps.clear();
    m_since.restart();
    m_workBefore = threadTime();
}

qsizetype StallWatchdog::over(qint64 milliseconds) const
{
    return std::count_if(m_gaps.begin(), m_gaps.end(), [milliseconds](qint64 gap) { return gap > milliseconds; });
}

void StallWatchdog::beat()
{
    const qint64 gap = m_since.restart() - kBeat;
    if (gap > kWorthKeeping)
        m_gaps.append(gap);
    m_longest = std::max(m_longest, gap);
    const qint64 work = threadTime();
    m_longestWork = std::max(m_longestWork, work - m_workBefore);
    m_workBefore = work;
}

void StallWatchdog::tell() const
{
    qInfo("stall %s%s%s: longest %lld ms (%lld ms of it work), %lld over 50 ms", qUtf8Printable(m_journey), m_part.isEmpty() ? "" : " / ", qUtf8Printable(m_part),
          static_cast<long long>(m_longest), static_cast<long long>(m_longestWork), static_cast<long long>(over(50)));
}

} // namespace kk::testing
