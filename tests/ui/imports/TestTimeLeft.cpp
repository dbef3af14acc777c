#include "ui/imports/TimeLeft.h"

#include <QList>
#include <QTest>

using namespace std::chrono_literals;
using kk::ui::TimeLeft;

namespace {

/// The numbers shown while work goes on at `speed(second)` parts a second, ten looks a second.
template <class Speed>
QList<qint64> shownDuring(Speed speed)
{
    TimeLeft left;
    QList<qint64> shown;
    double part = 0;
    for (int tenth = 1; part < 1 && tenth < 10'000; ++tenth) {
        part += speed(tenth / 10) / 10;
        left.update(qMin(part, 1.0), std::chrono::milliseconds(tenth * 100));
        if (const auto now = left.shown())
            shown.append(now->count());
    }
    return shown;
}

} // namespace

class TestTimeLeft final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidAtFirst()
    {
        TimeLeft left;
        QVERIFY(!left.shown());
        left.update(0.5, 500ms);
        QVERIFY(!left.shown());
        left.update(0.55, 2500ms);
        QVERIFY(left.shown());
    }

    void evenWorkCountsDown()
    {
        const QList<qint64> shown = shownDuring([](int) { return 0.01; }); // a hundred seconds
        QVERIFY(!shown.isEmpty());
        QVERIFY2(shown.first() == 120 && shown.last() == 5, qPrintable(QString::number(shown.first())));
        for (qsizetype i = 1; i < shown.size(); ++i)
            QVERIFY(shown[i] <= shown[i - 1]);
    }

    void unevenWorkDoesNotJump()
    {
        // Every other second twice as fast: what is shown still goes down, but for a step now and then.
        const QList<qint64> shown = shownDuring([](int second) { return second % 2 ? 0.02 : 0.01; });
        int rises = 0;
        for (qsizetype i = 1; i < shown.size(); ++i) {
            rises += shown[i] > shown[i - 1] ? 1 : 0;
            QVERIFY(shown[i] <= 120 && qAbs(shown[i] - shown[i - 1]) <= 60);
        }
        QVERIFY2(rises <= 2, qPrintable(QString::number(rises)));
    }

    void slowerWorkIsToldInTime()
    {
        // Ten times slower from the twentieth second on.
        const QList<qint64> shown = shownDuring([](int second) { return second < 20 ? 0.02 : 0.002; });
        QVERIFY(*std::max_element(shown.begin(), shown.end()) >= 180); // five minutes were left
        QCOMPARE(shown.last(), 5);
    }
};

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "TestTimeLeft.moc"
