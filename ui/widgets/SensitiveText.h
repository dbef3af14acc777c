#pragma once

#include <QString>

class QMimeData;

namespace kk::ui {

/// Puts personal data on the clipboard, marked so that clipboard histories leave it alone and our ClipboardGuard takes it
/// off again after a minute.
void copySensitive(const QString &text);
/// Whether we put it there so.
bool isSensitiveOfOurs(const QMimeData *data);

} // namespace kk::ui
