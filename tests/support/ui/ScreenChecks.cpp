#include "tests/support/ui/ScreenChecks.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>

namespace kk::testing {

using namespace Qt::StringLiterals;

namespace {

QList<QWidget *> visibleWidgets(const QWidget *screen)
{
    QList<QWidget *> found;
    const QList<QWidget *> widgets = screen->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible())
            found.append(widget);
    }
    return found;
}

QString describe(const QWidget *widget)
{
    QString words = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        words += u" '"_s + widget->objectName() + u"'"_s;
    const QString text = widget->property("text").toString();
    if (!text.isEmpty())
        words += u" “"_s + text.left(40) + u"”"_s;
    const QWidget *parent = widget->parentWidget();
    return parent ? words + u" in "_s + QString::fromLatin1(parent->metaObject()->className()) : words;
}

/// Parts that Qt puts inside its own widgets; their owner speaks for them.
bool isInner(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget) || widget->objectName().startsWith(u"qt_"))
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    if (area && (area->viewport() == widget || qobject_cast<const QAbstractItemView *>(area)))
        return !qobject_cast<const QComboBox *>(widget);
    if (qobject_cast<const QComboBox *>(widget->parentWidget()) || qobject_cast<const QTabBar *>(widget->parentWidget()))
        return true;
    return qobject_cast<const QHeaderView *>(widget) != nullptr;
}

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy() && !isInner(widget);
}

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
    return reader ? reader->text(QAccessible::Name).trimmed() : widget->accessibleName().trimmed();
}

bool hasBuddy(const QWidget *screen, const QWidget *widget)
{
    const QList<QLabel *> labels = screen->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [widget](const QLabel *label) { return label->buddy() == widget && !label->text().isEmpty(); });
}

QRect placeIn(const QWidget *screen, const QWidget *widget)
{
    return {widget->mapTo(screen, QPoint()), widget->size()};
}

bool elides(const QWidget *widget)
{
    return qobject_cast<const kk::ui::ElidedLabel *>(widget) || qobject_cast<const kk::ui::Chip *>(widget);
}

} // namespace

QStringList ScreenChecks::all(const QWidget *screen)
{
    return names(screen) + buddies(screen) + mnemonics(screen) + tabOrder(screen) + clippedTexts(screen) + primaryButtons(screen) + clickTargets(screen);
}

QStringList ScreenChecks::names(const QWidget *screen)
{
    QStringList found;
    const QList<QWidget *> widgets = visibleWidgets(screen);
    for (QWidget *widget : widgets) {
        const bool pressable = qobject_cast<QAbstractButton *>(widget) && !isInner(widget);
        if (!takesFocus(widget) && !pressable)
            continue;
        if (spokenName(widget).isEmpty() && !hasBuddy(screen, widget))
            found.append(u"has no name for readers: "_s + describe(widget));
    }
    return found;
}

QStringList ScreenChecks::buddies(const QWidget *screen)
{
    QStringList found;
    const QList<QLabel *> labels = screen->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->textFormat() != Qt::PlainText && !QKeySequence::mnemonic(label->text()).isEmpty() && !label->buddy())
            found.append(u"has a mnemonic that leads nowhere: "_s + describe(label));
    }
    return found;
}

QStringList ScreenChecks::mnemonics(const QWidget *screen)
{
    QStringList found;
    QHash<QKeySequence, QString> taken;
    const auto note = [&](const QString &text, const QString &who) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (taken.contains(key))
            found.append(u"%1 is taken twice: by %2 and by %3"_s.arg(key.toString(), taken.value(key), who));
        taken.insert(key, who);
    };
    const QList<QWidget *> widgets = visibleWidgets(screen);
    for (const QWidget *widget : widgets) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(button->text(), describe(widget));
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(label->text(), describe(widget));
    }
    return found;
}

QStringList ScreenChecks::tabOrder(const QWidget *screen)
{
    QList<QWidget *> order;
    QWidget *next = screen->nextInFocusChain();
    for (; next && next != screen; next = next->nextInFocusChain()) {
        if (screen->isAncestorOf(next) && next->isVisible() && takesFocus(next))
            order.append(next);
    }
    QStringList found;
    for (qsizetype i = 1; i < order.size(); ++i) {
        if (order.at(i - 1)->visibleRegion().isEmpty() || order.at(i)->visibleRegion().isEmpty())
            continue; // scrolled out of sight: its place says nothing
        const QRect before = placeIn(screen, order.at(i - 1));
        const QRect after = placeIn(screen, order.at(i));
        const bool sameRow = after.top() < before.bottom() && after.bottom() > before.top();
        const bool backUp = after.bottom() <= before.top() && after.left() < before.right();
        const bool backLeft = sameRow && after.right() <= before.left();
        if (backUp || backLeft)
            found.append(u"comes too late for Tab: %1, after %2"_s.arg(describe(order.at(i)), describe(order.at(i - 1))));
    }
    return found;
}

QStringList ScreenChecks::clippedTexts(const QWidget *screen)
{
    QStringList found;
    const QList<QWidget *> widgets = visibleWidgets(screen);
    for (const QWidget *widget : widgets) {
        if (isInner(widget) || widget->visibleRegion().isEmpty())
            continue; // scrolled out of sight is not clipped
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!label && !button)
            continue;
        const QString text = label ? label->text() : button->text();
        if (text.isEmpty())
            continue;
        QSize needed = elides(widget) ? QSize(0, widget->minimumSizeHint().height()) : widget->sizeHint();
        if (label && label->wordWrap())
            needed = {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
        if (widget->width() + 1 < needed.width() || widget->height() + 1 < needed.height())
            found.append(u"is clipped (%1×%2 of %3×%4): %5"_s.arg(widget->width()).arg(widget->height()).arg(needed.width()).arg(needed.height()).arg(describe(widget)));
    }
    return found;
}

QStringList ScreenChecks::primaryButtons(const QWidget *screen)
{
    QStringList primaries;
    const QList<QWidget *> widgets = visibleWidgets(screen);
    for (const QWidget *widget : widgets) {
        if (qobject_cast<const QPushButton *>(widget) && widget->property("kk").toString() == u"primary" && widget->isEnabled())
            primaries.append(describe(widget));
    }
    return primaries.size() > 1 ? QStringList{u"more than one coloured button: "_s + primaries.join(u"; "_s)} : QStringList();
}

QStringList ScreenChecks::clickTargets(const QWidget *screen)
{
    QStringList found;
    const QList<QWidget *> widgets = visibleWidgets(screen);
    for (const QWidget *widget : widgets) {
        const bool clickable = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (clickable && !isInner(widget) && widget->height() < kk::ui::Metrics::px(26))
            found.append(u"is only %1 px high: %2"_s.arg(widget->height()).arg(describe(widget)));
    }
    return found;
}

QStringList ScreenChecks::escapeCloses(QWidget *dialog)
{
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QWidget *focused = dialog->focusWidget();
    QApplication::sendEvent(focused ? focused : dialog, &escape);
    return dialog->isVisible() ? QStringList{u"stays after Esc: "_s + describe(dialog)} : QStringList();
}

} // namespace kk::testing
