#include "app/base/Money.h"

#include <QLocale>
#include <QTest>

using namespace kk;
using namespace Qt::StringLiterals;

class TestMoney final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dutchAmountsReadAsPeopleWriteThem()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        QCOMPARE((Money{120450, {}}.display()), u"€\u00A01.204,50"_s);
        QCOMPARE((Money{-1250, {}}.display()), u"\u2212\u00A0€\u00A012,50"_s);
        QCOMPARE((Money{5, Currency::fromText(u"usd")}.display()), u"USD\u00A00,05"_s);
    }

    void unknownCurrencyIsNotEuro()
    {
        QCOMPARE(Currency::fromText(u"12"), Currency::fromText(u"XXX"));
        QVERIFY(Currency::fromText(u"") != Currency{});
        QCOMPARE(Currency::fromText(u" € "), Currency{});
    }

    void extremesDoNotOverflow()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY((Money{std::numeric_limits<qint64>::min(), {}}.display()).endsWith(u".08"));
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "TestMoney.moc"
