#include "ui/customers/PurchaseRhythm.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using kk::customers::TimelineItem;
using kk::ui::PurchaseRhythm;

namespace {

const QDate kToday(2026, 11, 26);

QList<TimelineItem> bought(std::initializer_list<int> daysAgo)
{
    QList<TimelineItem> items;
    for (const int days : daysAgo) {
        TimelineItem item;
        item.kind = TimelineItem::Kind::Purchase;
        item.at = kk::startOfShopDay(kToday.addDays(-days)) + std::chrono::hours(12);
        items.append(item);
    }
    return items;
}

} // namespace

class TestPurchaseRhythm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsCalledRegularAfterTwoPurchases();
    void theMiddleOfTheGapsCounts();
    void severalReceiptsOnADayAreOneDay();
    void onlyTheLastYearIsDrawn();
    void returnsAreNoPurchases();
};

void TestPurchaseRhythm::nobodyIsCalledRegularAfterTwoPurchases()
{
    const auto rhythm = PurchaseRhythm::of(bought({3, 24}), kToday);
    QVERIFY(!rhythm.everyDays);
    QCOMPARE(rhythm.daysSince, 3);
    QVERIFY(PurchaseRhythm::of({}, kToday).sentence().contains(u"No purchases"_s));
}

void TestPurchaseRhythm::theMiddleOfTheGapsCounts()
{
    // 21, 21, 20 and once 90 days between: the holiday does not make the customer slow.
    const auto rhythm = PurchaseRhythm::of(bought({2, 23, 44, 64, 154}), kToday);
    QCOMPARE(rhythm.everyDays, 21);
    QVERIFY(rhythm.sentence().contains(u"21"_s));
}

void TestPurchaseRhythm::severalReceiptsOnADayAreOneDay()
{
    const auto rhythm = PurchaseRhythm::of(bought({5, 5, 5, 5, 6}), kToday);
    QCOMPARE(rhythm.days.size(), 2);
    QVERIFY(!rhythm.everyDays);
}

void TestPurchaseRhythm::onlyTheLastYearIsDrawn()
{
    const auto rhythm = PurchaseRhythm::of(bought({10, 400, 800}), kToday);
    QCOMPARE(rhythm.days, QList<QDate>{kToday.addDays(-10)});
}

void TestPurchaseRhythm::returnsAreNoPurchases()
{
    auto items = bought({10});
    items.first().kind = TimelineItem::Kind::Return;
    QVERIFY(!PurchaseRhythm::of(items, kToday).daysSince);
}

QTEST_APPLESS_MAIN(TestPurchaseRhythm)
#include "TestPurchaseRhythm.moc"
