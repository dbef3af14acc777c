#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace kk::testing {

/// The rules every screen keeps, checked on any tree of widgets that is shown (offscreen is enough). Each function returns
/// what it found wrong, one sentence a finding; an empty list is good. `QCOMPARE(ScreenChecks::all(page), QStringList())`.
class ScreenChecks {
public:
    /// Every check below but `escapeCloses`.
    static QStringList all(const QWidget *screen);

    /// Whatever can have the focus or be pressed says what it is: a text, a buddy label or an accessible name.
    static QStringList names(const QWidget *screen);
    /// A mnemonic of a label leads somewhere.
    static QStringList buddies(const QWidget *screen);
    /// No letter twice on one screen.
    static QStringList mnemonics(const QWidget *screen);
    /// Tab goes down and to the right, never back up, except to another column.
    static QStringList tabOrder(const QWidget *screen);
    /// No text of a label or button has less room than it needs, unless it elides with a tooltip.
    static QStringList clippedTexts(const QWidget *screen);
    /// At most one coloured button is on screen.
    static QStringList primaryButtons(const QWidget *screen);
    /// What can be clicked is at least 26 px high.
    static QStringList clickTargets(const QWidget *screen);

    /// Esc closes this dialog.
    static QStringList escapeCloses(QWidget *dialog);
};

} // namespace kk::testing
