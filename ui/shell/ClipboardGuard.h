#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace kk::ui {

/// Takes personal data that we put on the clipboard (`copySensitive`) off again after a minute, unless something else
/// was copied meanwhile.
class ClipboardGuard final : public QObject {
    Q_OBJECT

public:
    explicit ClipboardGuard(QClipboard *clipboard, QObject *parent = nullptr);

    void setLifetime(std::chrono::milliseconds lifetime) { m_timer.setInterval(lifetime); }
    /// At locking and at the end.
    void clearNow();

Q_SIGNALS:
    /// Personal data went onto the clipboard; the UndoBar says once a day that it will go.
    void watching();
    void cleared();

private:
    void look();

    QClipboard *m_clipboard;
    QTimer m_timer;
};

} // namespace kk::ui
