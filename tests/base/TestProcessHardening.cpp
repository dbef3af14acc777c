#include "app/base/ProcessHardening.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

namespace kk {

class TestProcessHardening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCrashWritesNoMemory()
    {
        QVERIFY(keepMemoryOutOfCrashReports());
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QFile filter(QStringLiteral("/proc/self/coredump_filter"));
        if (!filter.open(QIODevice::ReadOnly))
            QSKIP("no coredump_filter on this system");
        QCOMPARE(filter.readAll().trimmed().toInt(nullptr, 16), 0);
    }
};

} // namespace kk

QTEST_GUILESS_MAIN(kk::TestProcessHardening)
#include "TestProcessHardening.moc"
