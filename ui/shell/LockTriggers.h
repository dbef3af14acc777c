#pragma once

#include "ui/shell/IdleWatch.h"
#include "ui/shell/PlatformSession.h"

#include <QTimer>

#include <chrono>

namespace kk::ui {

/// Says when the vault must be locked: nobody touched anything for a while, the computer sleeps, the screen is locked,
/// another user comes to the front. Only while armed. What happens then is for the listener; it cannot be refused.
class LockTriggers final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kDefaultLimit{5};

    /// Listens to all input of the application. `clock` must outlive it.
    explicit LockTriggers(const Clock &clock, QObject *parent = nullptr);

    /// 0: never for idleness; the other reasons stay.
    void setIdleLimit(std::chrono::milliseconds limit);
    /// Armed when the vault opens, disarmed when it is locked.
    void setArmed(bool armed);
    bool isArmed() const { return m_armed; }
    /// Looks at the clock; its own timer does this every few seconds.
    void check();

Q_SIGNALS:
    void lockRequired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void requireLock();

    IdleWatch m_idle;
    PlatformSession m_session;
    QTimer m_timer;
    bool m_armed = false;
};

} // namespace kk::ui
