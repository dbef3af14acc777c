#include "tests/support/shop/LoyaltyShop.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

/// What the shop owes its savers: an estimate with its method, that can be made again years later.
class TestLedgerYear final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReportIsTheSameYearsLater()
    {
        LoyaltyShop home;
        QVERIFY(home.shop().programmes().publish(LoyaltyShop::programme()));
        QVERIFY(home.read(u"a.csv"_s, LoyaltyShop::orders({u"1,fenna@postma.example,Fenna Postma,2026-01-09,12:07:00,10000,1,Kaars"_s})).isValid());
        QVERIFY(home.shop().ledger().run());
        const auto fenna = home.customer(u"fenna"_s);
        QVERIFY(home.shop().counter().redeem(fenna, u"kaart"_s, u"vijf-euro"_s));
        const auto undone = home.shop().counter().redeem(fenna, u"kaart"_s, u"vijf-euro"_s);
        QVERIFY(undone && home.shop().counter().undo(undone->redemption));
        const QDate last(2026, 12, 31);
        const auto report = home.shop().loyaltyYears().report(last);
        QVERIFY(report);
        QCOMPARE(report->open.size(), 1);
        QCOMPARE(report->open.first().open, 50);
        QCOMPARE(report->fullCents, 500);
        QCOMPARE(report->lowCents, 325);
        QCOMPARE(report->highCents, 475);
        QVERIFY(!report->rates.isOwn);
        QCOMPARE(report->taken.size(), 1);
        QCOMPARE(report->taken.first().taken, 1);
        QCOMPARE(report->taken.first().kind, loyalty::VatKind::Discount);
        QCOMPARE(report->taken.first().valueCents, 500);
        QCOMPARE(report->hash.size(), 32);

        home.clock().advance(std::chrono::hours(24 * 365));
        QVERIFY(home.read(u"b.csv"_s, LoyaltyShop::orders({u"2,fenna@postma.example,Fenna Postma,2026-06-09,12:07:00,7000,1,Kaars"_s})).isValid());
        QVERIFY(home.shop().ledger().run());
        QVERIFY(home.shop().loyaltyYears().report(last)->fullCents != report->fullCents); // a late file counts in a new report
        QCOMPARE(*home.shop().loyaltyYears().report(last, report->upTo), *report);
        QVERIFY(!home.shop().loyaltyYears().report(last, 9999));
        const auto page = home.shop().loyaltyYears().document(last, report->upTo);
        QVERIFY(page && page->plainText().contains(QString::fromLatin1(report->hash.toHex())));
        QVERIFY(home.shop().loyaltyYears().savePdf(last, home.filePath(u"jaar.pdf"_s), report->upTo));
        QFile pdf(home.filePath(u"jaar.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
        QVERIFY(home.addColleague(u"Sam"_s, vault::Role::Staff));
        QVERIFY(home.unlock(TemporaryShop::passphraseOf(u"Sam"_s)));
        const auto refused = home.shop().loyaltyYears().report(last);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Forbidden);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestLedgerYear test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestLedgerYear.moc"
