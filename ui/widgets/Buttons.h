#pragma once

#include <QString>

class QAbstractButton;
class QPushButton;
class QToolButton;
class QWidget;

namespace kk::ui {

enum class ButtonLook {
    Plain,
    Primary, ///< the one coloured button of a screen
    Quiet,   ///< looks like a link
    Danger,  ///< goes away for good
};

/// A push button in one of the looks, with an icon where a name is given.
QPushButton *makeButton(const QString &text, ButtonLook look = ButtonLook::Plain, const QString &icon = {}, QWidget *parent = nullptr);
void setButtonLook(QPushButton *button, ButtonLook look, const QString &icon = {});

/// A square button of `side` pixels with an icon alone; `name` is its accessible name and tooltip.
QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr, int side = 30);

/// Disables with the reason where people look for it: tooltip and accessible description.
void disableBecause(QWidget *widget, const QString &why);
void enable(QWidget *widget);

} // namespace kk::ui
