#include "ui/shell/PlatformSession.h"

namespace kk::ui {

PlatformSession::PlatformSession(QObject *parent) : QObject(parent)
{
    watch();
}

} // namespace kk::ui
