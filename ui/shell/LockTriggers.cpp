#include "ui/shell/LockTriggers.h"

#include <QCoreApplication>
#include <QEvent>

namespace kk::ui {

using namespace std::chrono_literals;

LockTriggers::LockTriggers(const Clock &clock, QObject *parent) : QObject(parent), m_idle(clock, kDefaultLimit)
{
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &LockTriggers::check);
    connect(&m_session, &PlatformSession::aboutToSleep, this, &LockTriggers::requireLock);
    connect(&m_session, &PlatformSession::screenLocked, this, &LockTriggers::requireLock);
    connect(&m_session, &PlatformSession::switchedAway, this, &LockTriggers::requireLock);
    QCoreApplication::instance()->installEventFilter(this);
}

void LockTriggers::setIdleLimit(std::chrono::milliseconds limit)
{
    m_idle.setLimit(limit);
}

void LockTriggers::setArmed(bool armed)
{
    m_armed = armed;
    m_idle.noteActivity();
    if (armed)
        m_timer.start();
    else
        m_timer.stop();
}

void LockTriggers::check()
{
    if (m_armed && m_idle.isDue())
        requireLock();
}

bool LockTriggers::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::DragMove:
        // After a sleep the first touch must lock, not count as activity.
        if (m_armed && m_idle.isDue())
            requireLock();
        else
            m_idle.noteActivity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LockTriggers::requireLock()
{
    if (!m_armed)
        return;
    setArmed(false); // once; whoever unlocks arms it again
    Q_EMIT lockRequired();
}

} // namespace kk::ui
