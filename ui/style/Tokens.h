#pragma once

#include "ui/style/Role.h"

#include <QColor>

namespace kk::ui {

/// The one table of colours.
QColor tokenColor(Role role, Scheme scheme);

/// Contrast of two opaque colours as WCAG 2 counts it: 1 (none) to 21 (black on white).
double contrastRatio(const QColor &one, const QColor &other);

/// The ink of a tone: for icons and the words of a chip.
Role toneInk(Tone tone);
/// The ground that goes with it.
Role toneGround(Tone tone);

} // namespace kk::ui
