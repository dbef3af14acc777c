#include "ui/widgets/Buttons.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QPushButton>
#include <QToolButton>

namespace kk::ui {

namespace {

const char *lookName(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
        return "primary";
    case ButtonLook::Quiet:
        return "quiet";
    case ButtonLook::Danger:
        return "danger";
    case ButtonLook::Plain:
        break;
    }
    return nullptr;
}

Role inkOf(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
        return Role::OnAccent;
    case ButtonLook::Quiet:
        return Role::Accent;
    case ButtonLook::Danger:
        return Role::Bad;
    case ButtonLook::Plain:
        break;
    }
    return Role::Text;
}

} // namespace

QPushButton *makeButton(const QString &text, ButtonLook look, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    Metrics::scaledIconSize(button, 16, 4);
    setButtonLook(button, look, icon);
    return button;
}

void setButtonLook(QPushButton *button, ButtonLook look, const QString &icon)
{
    setLook(button, lookName(look));
    button->setIcon(icon.isEmpty() ? QIcon() : Icons::icon(icon, inkOf(look)));
    if (look == ButtonLook::Quiet)
        button->setCursor(Qt::PointingHandCursor);
}

QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent, int side)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Icons::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    Metrics::scaledIconSize(button, 16);
    Metrics::scaledFixedWidth(button, side);
    Metrics::scaledFixedHeight(button, side);
    return button;
}

void disableBecause(QWidget *widget, const QString &why)
{
    widget->setEnabled(false);
    widget->setToolTip(why);
    widget->setAccessibleDescription(why);
}

void enable(QWidget *widget)
{
    widget->setEnabled(true);
    widget->setToolTip({});
    widget->setAccessibleDescription({});
}

} // namespace kk::ui
