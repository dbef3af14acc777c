#include "app/reports/CardSheet.h"

#include <QTest>

using namespace kk;
using namespace kk::reports;
using namespace Qt::StringLiterals;

class TestCardSheet final : public QObject {
    Q_OBJECT

    static QList<PrintedCard> cards(int count)
    {
        QList<PrintedCard> made;
        for (int at = 0; at < count; ++at) {
            const QString number = QString::number(2'900'000'000'001 + at * 10);
            made.append({number, number});
        }
        return made;
    }
    static qsizetype pages(const QByteArray &pdf) { return pdf.count("/Type /Page\n"); }

private Q_SLOTS:
    void aCodeHasItsThreeCornersAndNothingPersonal()
    {
        const auto modules = qrModules(u"2900000000018"_s);
        QCOMPARE(modules.size(), std::size_t{21}); // thirteen letters fit the smallest code
        const std::size_t last = modules.size() - 1;
        for (const auto &[row, column] : {std::pair<std::size_t, std::size_t>{0, 0}, {0, last - 6}, {last - 6, 0}}) {
            for (std::size_t at = 0; at < 7; ++at) { // the edge of a finder pattern is dark, the ring inside it light
                QVERIFY(modules[row][column + at] && modules[row + 6][column + at] && modules[row + at][column] && modules[row + at][column + 6]);
                QVERIFY(at == 0 || at == 6 || !modules[row + 1][column + at] || at == 6);
            }
            QVERIFY(modules[row + 3][column + 3]);
        }
        QVERIFY(qrModules({}).empty());
        QVERIFY(qrModules(QString(5000, u'x')).empty());
    }
    void tenCardsStandOnASheet()
    {
        const CardFace face{u"De Morgenster"_s, u"Spaarkaart"_s, u"Laat hem scannen bij het afrekenen."_s};
        const auto one = cardSheetPdf(cards(10), face);
        QVERIFY(one);
        QVERIFY(one->startsWith("%PDF"));
        QCOMPARE(pages(*one), 1);
        const auto two = cardSheetPdf(cards(11), face);
        QVERIFY(two);
        QCOMPARE(pages(*two), 2);
        QCOMPARE(cardSheetPdf({}, face).error().kind, ErrorKind::Input);
        QCOMPARE(cardSheetPdf(cards(501), face).error().kind, ErrorKind::Input);
    }
    void aCardForACardPrinterHasItsOwnSize()
    {
        const auto card = cardPdf(cards(1).first(), {u"De Morgenster"_s, u"Spaarkaart"_s, {}});
        QVERIFY(card);
        QVERIFY(card->contains("/MediaBox [0 0 243")); // points: 85.6 mm
    }
};

QTEST_MAIN(TestCardSheet)
#include "TestCardSheet.moc"
