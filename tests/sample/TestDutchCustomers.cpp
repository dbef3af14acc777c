#include "tests/support/DutchCustomers.h"

#include <QSet>
#include <QTest>

using namespace kk::testing;

class TestDutchCustomers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreCompleteEnoughToTestWith()
    {
        const QList<DutchCustomer> customers = dutchCustomers(500);
        QCOMPARE(customers.size(), 500);
        QSet<QString> cards;
        qsizetype withEmail = 0;
        qsizetype withPhone = 0;
        qsizetype withInfix = 0;
        for (const DutchCustomer &customer : customers) {
            QVERIFY(!customer.first.isEmpty() && !customer.last.isEmpty() && customer.initials.endsWith(u'.'));
            QVERIFY(customer.name().startsWith(customer.first) && customer.name().endsWith(customer.last));
            QCOMPARE(customer.postcode.size(), 7);
            QVERIFY(customer.houseNumber.toInt() > 0 && customer.birth.isValid());
            QVERIFY(customer.phone.isEmpty() || customer.phone.startsWith(QStringLiteral("+31")));
            cards.insert(customer.card);
            withEmail += customer.email.isEmpty() ? 0 : 1;
            withPhone += customer.phone.isEmpty() ? 0 : 1;
            withInfix += customer.infix.isEmpty() ? 0 : 1;
        }
        QCOMPARE(cards.size(), 500);
        QVERIFY(withEmail > 400 && withEmail < 500);
        QVERIFY(withPhone > 400 && withPhone < 500);
        QVERIFY(withInfix > 100);
    }

    void theSameSeedGivesTheSamePeople()
    {
        QCOMPARE(dutchCustomers(20, 7).last().name(), dutchCustomers(20, 7).last().name());
        QVERIFY(dutchCustomers(20, 7).first().name() != dutchCustomers(20, 8).first().name());
    }
};

QTEST_GUILESS_MAIN(TestDutchCustomers)
#include "TestDutchCustomers.moc"
