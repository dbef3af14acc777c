// The remembered order of everybody answers as the vault itself would, also after every kind of change.
#include "app/customers/CustomerRanks.h"
#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerOrder;
using customers::Field;

namespace {

customers::FieldValues person(const QString &first, const QString &last)
{
    customers::FieldValues values;
    values[Field::FirstName] = first;
    values[Field::LastName] = last;
    return values;
}

} // namespace

class TestCustomerOrder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsNotInTheListComesLast()
    {
        const customers::RankedCustomers ranked({customers::CustomerId(7), customers::CustomerId(2), customers::CustomerId(5)});
        QCOMPARE(ranked.inOrder({2, 5, 7}), (QList{customers::CustomerId(7), customers::CustomerId(2), customers::CustomerId(5)}));
        QCOMPARE(ranked.inOrder({9, 5, 1, 7}), (QList{customers::CustomerId(7), customers::CustomerId(5), customers::CustomerId(1), customers::CustomerId(9)}));
        QVERIFY(customers::RankedCustomers({}).inOrder({}).isEmpty());
    }

    void anotherOrderOrALaterVaultIsReadAgain()
    {
        customers::CustomerRanks ranks;
        QVERIFY(!ranks.find(0, CustomerOrder::Name, false));
        ranks.remember(3, CustomerOrder::Name, false, std::make_shared<const customers::RankedCustomers>(QList{customers::CustomerId(1)}));
        QVERIFY(ranks.find(3, CustomerOrder::Name, false));
        QVERIFY(!ranks.find(4, CustomerOrder::Name, false));
        QVERIFY(!ranks.find(3, CustomerOrder::Name, true));
        QVERIFY(!ranks.find(3, CustomerOrder::City, false));
    }

    void theListFollowsEveryChange()
    {
        TemporaryShop temporary;
        const auto &desk = temporary.shop().customers();
        const auto names = [&](const QString &typed, CustomerOrder order = CustomerOrder::Name, bool descending = false) {
            const auto found = desk.find({typed, {}, order, descending});
            QStringList all;
            if (const auto rows = desk.rows(found ? found->ids : QList<customers::CustomerId>()); rows) {
                for (const auto &row : *rows)
                    all.append(row.name);
            }
            return all;
        };
        QVERIFY(desk.add(person(u"Marijke"_s, u"Zwart"_s)));
        QVERIFY(desk.add(person(u"Mo"_s, u"Aalders"_s)));
        QCOMPARE(names(u"m"_s), (QStringList{u"Mo Aalders"_s, u"Marijke Zwart"_s}));
        const auto added = desk.add(person(u"Mia"_s, u"Kok"_s));
        QVERIFY(added);
        QCOMPARE(names(u"m"_s), (QStringList{u"Mo Aalders"_s, u"Mia Kok"_s, u"Marijke Zwart"_s}));
        QCOMPARE(names(u"m"_s, CustomerOrder::Name, true), (QStringList{u"Marijke Zwart"_s, u"Mia Kok"_s, u"Mo Aalders"_s}));
        QVERIFY(desk.correct(*added, {{Field::LastName, u"Aa"_s}}));
        QCOMPARE(names(u"m"_s).first(), u"Mia Aa"_s);
        QCOMPARE(names({}).first(), u"Mia Aa"_s);
        QVERIFY(desk.undoCorrection(*added)); // the correction
        QCOMPARE(names(u"m"_s), (QStringList{u"Mo Aalders"_s, u"Mia Kok"_s, u"Marijke Zwart"_s}));
        QCOMPARE(names(u"zwa"_s), QStringList{u"Marijke Zwart"_s});
    }
};

QTEST_GUILESS_MAIN(TestCustomerOrder)
#include "TestCustomerOrder.moc"
