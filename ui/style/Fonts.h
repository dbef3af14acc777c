#pragma once

#include <QFont>

namespace kk::ui {

/// The few kinds of text there are. Weights 400 and 600 only; no italics, no capitals.
enum class TextStyle {
    Small,       ///< 9 pt
    SmallStrong, ///< 9 pt semibold
    Body,        ///< 10 pt
    Strong,      ///< 10 pt semibold
    CardTitle,   ///< 10.5 pt semibold
    PageTitle,   ///< 15 pt semibold
    Figure,      ///< 18 pt semibold
};

class Fonts {
public:
    /// In points at the present text size.
    static QFont font(TextStyle style);
    static double pointSize(TextStyle style);
    static bool isStrong(TextStyle style);

    /// Digits of one width: columns of amounts stay straight.
    static bool hasTabularDigits(const QFont &font);
    /// `desktop` if its digits are equally wide, else Open Sans when it is installed, else `desktop` all the same.
    static QFont choose(const QFont &desktop);
};

} // namespace kk::ui
