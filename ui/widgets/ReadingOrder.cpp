#include "ui/widgets/ReadingOrder.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QList>
#include <QScrollArea>

namespace kk::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(const QLayout *layout, QList<QWidget *> &found)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem *item = layout->itemAt(index);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        found.append(widget);
    if (const auto *scroll = qobject_cast<const QScrollArea *>(widget); scroll && scroll->widget())
        collect(scroll->widget(), found);
    else if (widget->layout() && !qobject_cast<const QAbstractItemView *>(widget))
        collect(widget->layout(), found);
    else if (widget->property(kInReadingOrder).toBool()) {
        for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            collect(child, found);
    }
}

} // namespace

void tabInReadingOrder(QWidget *root)
{
    QList<QWidget *> found;
    collect(root, found);
    for (qsizetype index = 1; index < found.size(); ++index)
        QWidget::setTabOrder(found.at(index - 1), found.at(index));
}

} // namespace kk::ui
