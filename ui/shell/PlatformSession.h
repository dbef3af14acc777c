#pragma once

#include <QObject>

namespace kk::ui {

/// Seam: what the desktop session tells. On Linux logind and the screen saver over D-Bus (`PlatformSessionDBus.cpp`);
/// elsewhere nothing yet (`PlatformSessionNone.cpp`), and the idle time alone locks. GUI thread; never waits.
class PlatformSession final : public QObject {
    Q_OBJECT

public:
    explicit PlatformSession(QObject *parent = nullptr);

Q_SIGNALS:
    void aboutToSleep();
    void screenLocked();
    /// Another user's session came to the front.
    void switchedAway();

private:
    void watch();
};

} // namespace kk::ui
