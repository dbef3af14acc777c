#include "ui/widgets/PlatformCapsLock.h"

#include <QDir>
#include <QFile>

namespace kk::ui {

using namespace Qt::StringLiterals;

std::optional<bool> capsLockFromPlatform()
{
    // The light on the keyboard: readable by all, under X11 and Wayland alike. Several keyboards: one light is enough.
    const QDir lights(u"/sys/class/leds"_s);
    const QStringList names = lights.entryList({u"*::capslock"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    if (names.isEmpty())
        return std::nullopt;
    for (const QString &name : names) {
        QFile brightness(lights.filePath(name + u"/brightness"_s));
        if (brightness.open(QIODevice::ReadOnly) && brightness.readAll().trimmed().toInt() > 0)
            return true;
    }
    return false;
}

} // namespace kk::ui
