#include "app/loyalty/CardNumber.h"

#include <QSet>
#include <QTest>

using kk::loyalty::CardNumber;
using namespace Qt::StringLiterals;

class TestCardNumber final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastDigitIsThatOfAnEan()
    {
        QCOMPARE(CardNumber::of(0).text(), u"2900000000001"_s); // 2 + 9 × 3 = 29, so 1
        QCOMPARE(CardNumber::of(1234567890).text().size(), 13);
        QCOMPARE(CardNumber::of(10'000'000'007).text(), CardNumber::of(7).text());
    }
    void oneWrongDigitIsNoticed()
    {
        const QString good = CardNumber::of(4410387123).text();
        QVERIFY(CardNumber::fromText(good));
        for (qsizetype at = 0; at < good.size(); ++at) {
            QString wrong = good;
            wrong[at] = QChar(u'0' + (good[at].digitValue() + 1) % 10);
            QVERIFY2(!CardNumber::fromText(wrong), qPrintable(wrong));
        }
    }
    void itIsReadAsItIsPrinted()
    {
        const CardNumber card = CardNumber::of(4410387123);
        QCOMPARE(card.grouped().size(), 16);
        QVERIFY(CardNumber::fromText(card.grouped()) == card);
        for (const QString &other : {u""_s, u"4410387"_s, u"290000000000"_s, u"29000000000010"_s, u"29٠000000000"_s, u"2900000000001x"_s})
            QVERIFY2(!CardNumber::fromText(other), qPrintable(other));
    }
    void newOnesDiffer()
    {
        QSet<QString> seen;
        for (int at = 0; at < 1000; ++at)
            seen.insert(CardNumber::fresh().text());
        QCOMPARE(seen.size(), 1000);
    }
};

QTEST_APPLESS_MAIN(TestCardNumber)
#include "TestCardNumber.moc"
