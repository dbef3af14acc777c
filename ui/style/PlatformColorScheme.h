#pragma once

#include "ui/style/Role.h"

#include <QObject>

#include <optional>

namespace kk::ui {

/// Seam: whether the desktop is light or dark now, and when that changes.
///
/// Qt 6.4 does not tell (6.5 does). On Linux and BSD the desktop portal answers (`PlatformColorSchemePortal.cpp`);
/// elsewhere the lightness of the palette at start decides (`PlatformColorSchemePalette.cpp`). Never waits for an answer:
/// `current` is what is known so far, `changed` comes later. GUI thread.
class PlatformColorScheme final : public QObject {
    Q_OBJECT

public:
    /// Make it before the application's palette is replaced by ours.
    explicit PlatformColorScheme(QObject *parent = nullptr);

    Scheme current() const { return m_current; }

Q_SIGNALS:
    void changed(kk::ui::Scheme scheme);

private:
    /// Asks the platform and listens to it; written once per platform.
    void watch();
    /// What the platform says; "no preference" gives the scheme the palette had at start.
    void take(std::optional<Scheme> scheme);

    Scheme m_atStart;
    Scheme m_current;
};

} // namespace kk::ui
