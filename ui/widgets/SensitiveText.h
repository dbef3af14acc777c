#pragma once

#include <QString>

namespace kk::ui {

/// Puts personal data on the clipboard, marked so that clipboard histories leave it alone and our ClipboardGuard takes it
/// off again after a minute.
void copySensitive(const QString &text);
/// Whether what is on the clipboard now was put there so. Does not ask other programs: that may take seconds.
bool clipboardHoldsSensitive();

} // namespace kk::ui
