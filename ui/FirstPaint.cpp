#include "ui/FirstPaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace kk::ui {

namespace {

Q_LOGGING_CATEGORY(timing, "klantenkring.timing", QtWarningMsg)

} // namespace

bool FirstPaint::isWanted()
{
    return timing().isDebugEnabled();
}

FirstPaint::FirstPaint(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !watched->isWidgetType() || !static_cast<QWidget *>(watched)->isWindow())
        return false;
    const QByteArray kind = watched->metaObject()->className();
    if (!m_told.contains(kind)) {
        m_told.insert(kind);
        QTimer::singleShot(0, this, [kind] { // its children and the screen come first
            std::fprintf(stderr, "painted %s\n", kind.constData());
            std::fflush(stderr);
        });
    }
    return false;
}

} // namespace kk::ui
