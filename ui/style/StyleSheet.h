#pragma once

#include <QString>

namespace kk::ui {

/// The application's one style sheet, written from the tokens and the text size of the moment. It touches only widgets
/// that carry the property `kk`, as setFont and setPalette stop working on a widget that a style sheet touches.
QString styleSheet();

} // namespace kk::ui
