#include "tests/journeys/screens/Pictures.h"

#include <QPixmap>
#include <QTest>
#include <QThreadPool>
#include <QWidget>

namespace kk::testing {

void Pictures::rest(int milliseconds)
{
    QTest::qWait(milliseconds / 2);
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(milliseconds / 2);
}

void Pictures::take(QWidget *window, const QString &name) const
{
    rest();
    const QString path = m_folder.filePath(m_looks + QLatin1Char('-') + name + QStringLiteral(".png"));
    if (!window || !window->grab().save(path))
        qWarning("No picture: %s", qPrintable(name));
}

} // namespace kk::testing
