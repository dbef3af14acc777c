#pragma once

#include <QString>

class QWidget;

namespace kk::ui {

/// Has a screen reader say something now. Qt 6.4 has no event for it, so `widget` gets the text as its accessible name
/// and raises an alert. `widget` should stand still: a bar, a result line.
void announce(QWidget *widget, const QString &text);

} // namespace kk::ui
