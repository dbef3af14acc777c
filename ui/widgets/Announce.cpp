#include "ui/widgets/Announce.h"

#include <QAccessible>
#include <QWidget>

namespace kk::ui {

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text); // tells of the new name by itself
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace kk::ui
