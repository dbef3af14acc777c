#pragma once

namespace kk::ui {

/// What the window's own keys and menus can ask of the page in front.
enum class Command {
    New,     ///< Ctrl+N: what this screen makes
    Undo,    ///< Ctrl+Z, when the UndoBar has nothing to offer
    Redo,    ///< Ctrl+Shift+Z
    Refresh, ///< F5
    Print,   ///< Ctrl+P
    Export,  ///< Ctrl+Shift+E: a file of what is shown
    Primary, ///< Ctrl+Enter: the coloured button
    Back,    ///< Alt+Left, and the arrow in the title row
};

/// Where an action of a page stands.
enum class MenuPlace { File, Edit, View, Customer };

} // namespace kk::ui
