#pragma once

namespace kk::ui {

/// What a colour is for. A screen names roles, never colours; the table is in Tokens.cpp.
enum class Role {
    Window,      ///< ground of a page
    Surface,     ///< ground of a card or a field
    Sunken,      ///< ground of a header or a neutral chip
    Line,        ///< hairline between rows
    ControlLine, ///< border of something that can be used
    Text,
    Muted, ///< second line, labels
    Accent,
    AccentHover,
    OnAccent,
    AccentSoft, ///< ground of a selected row
    OnAccentSoft,
    Info,
    InfoSoft,
    Good,
    GoodSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Focus,
    NavFocus, ///< focus border on the navigation
    Nav,
    NavText,
    NavMuted,
    NavSel,
    NavSelText,
    NavAccent, ///< the bar beside the chosen screen
    NavWarn,   ///< ground of a badge that asks for a look; its words are in Nav
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6, ///< the rest, or the old
    Heat0,
    Heat1,
    Heat2,
    Heat3,
    Heat4,
    Heat5,
};

inline constexpr int kRoleCount = static_cast<int>(Role::Heat5) + 1;

/// Light or dark: which column of the table is in use.
enum class Scheme { Light, Dark };

/// What a user chose in View.
enum class SchemeChoice { System, Light, Dark };

/// How a thing is meant: chips, bars, icons. Always beside a word, never alone.
enum class Tone { Neutral, Accent, Info, Good, Warn, Bad };

} // namespace kk::ui
