#include "ui/shell/ClipboardGuard.h"

#include "ui/widgets/SensitiveText.h"

#include <QClipboard>

namespace kk::ui {

using namespace std::chrono_literals;

ClipboardGuard::ClipboardGuard(QClipboard *clipboard, QObject *parent) : QObject(parent), m_clipboard(clipboard)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(60s);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clearNow);
    connect(clipboard, &QClipboard::dataChanged, this, &ClipboardGuard::look);
}

void ClipboardGuard::clearNow()
{
    m_timer.stop();
    if (!clipboardHoldsSensitive())
        return;
    m_clipboard->clear();
    Q_EMIT cleared();
}

void ClipboardGuard::look()
{
    if (!clipboardHoldsSensitive()) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    Q_EMIT watching();
}

} // namespace kk::ui
