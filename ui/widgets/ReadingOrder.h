#pragma once

class QWidget;

namespace kk::ui {

/// Set to true on a widget that places its children itself: they come in the order in which they were made.
inline constexpr auto kInReadingOrder = "kkInReadingOrder";

/// Has Tab walk through `root` as its layouts lie: columns down, rows to the right. To be called when all parts are in their
/// layouts, and again when some were made anew: a widget otherwise comes when it was made.
void tabInReadingOrder(QWidget *root);

} // namespace kk::ui
