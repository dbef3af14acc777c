#include "app/base/text/Email.h"
#include "app/base/text/Phone.h"
#include "app/base/text/Postcode.h"
#include "app/shop/sample/SampleShop.h"
#include "app/shop/sample/Surnames.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace kk;
using namespace kk::shop::sample;

namespace {

const SampleShop &shopOf1200()
{
    static const SampleShop shop = SampleShop::make({});
    return shop;
}

QByteArray told(const Registration &r)
{
    return QByteArray::fromStdString(r.key + '|' + r.first + '|' + r.last + '|' + r.email + '|' + r.phone + '|' + r.street + '|' + r.postcode + '|' + r.since.text());
}

double share(qsizetype part, size_t whole) { return double(part) / double(whole); }

} // namespace

class TestSampleShop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void diceThrowTheSameEverywhere()
    {
        // The reference throws of PCG32 (seed 42, stream 54).
        Dice dice(42, 54);
        for (const quint32 expected : {0xA15C02B7U, 0x7B47F409U, 0xBA1D3330U, 0x83D2F293U, 0xBFA4784BU, 0xCBED606EU})
            QCOMPARE(dice.next(), expected);
        for (int i = 0; i < 1000; ++i) {
            const int thrown = dice.between(-3, 3);
            QVERIFY(thrown >= -3 && thrown <= 3);
        }
    }

    void weightsAreKept()
    {
        Dice dice(1);
        const WeightedPick pick(std::vector<int>{1, 0, 9});
        std::array<int, 3> counts{};
        for (int i = 0; i < 10'000; ++i)
            ++counts[pick(dice)];
        QCOMPARE(counts[1], 0);
        QVERIFY(counts[0] > 800 && counts[0] < 1200);
    }

    void theListsAreLongEnough()
    {
        QSet<QString> given;
        QMap<QString, int> groups;
        for (const GivenName &name : givenNames()) {
            given.insert(QString::fromUtf8(name.call.data(), qsizetype(name.call.size())));
            ++groups[QString::fromUtf8(name.baptismal.data(), qsizetype(name.baptismal.size()))];
        }
        QVERIFY2(given.size() >= 300, qPrintable(QString::number(given.size())));
        QVERIFY(std::count_if(groups.begin(), groups.end(), [](int calls) { return calls >= 3; }) >= 25);
        QSet<QString> family;
        for (const Surname &name : surnames())
            family.insert(QString::fromUtf8(name.infix.data(), qsizetype(name.infix.size())) + u' ' + QString::fromUtf8(name.name.data(), qsizetype(name.name.size())));
        QVERIFY2(family.size() >= 400, qPrintable(QString::number(family.size())));
    }

    void theSameSeedGivesTheSameShop()
    {
        SampleOptions options;
        options.customers = 300;
        const SampleShop one = SampleShop::make(options);
        const SampleShop two = SampleShop::make(options);
        QCOMPARE(one.registrations.size(), two.registrations.size());
        for (size_t i = 0; i < one.registrations.size(); ++i)
            QCOMPARE(told(one.registrations[i]), told(two.registrations[i]));
        QCOMPARE(one.sales.size(), two.sales.size());
        options.seed = 2;
        const SampleShop other = SampleShop::make(options);
        QVERIFY(told(one.registrations.front()) != told(other.registrations.front()));
    }

    void thereAreAsManyPeopleAsAsked()
    {
        for (const int customers : {0, 1, 7, 300}) {
            SampleOptions options;
            options.customers = customers;
            const SampleShop shop = SampleShop::make(options);
            QCOMPARE(int(shop.people.size()), customers);
            for (const Registration &registration : shop.registrations)
                QVERIFY(registration.person >= 0 && registration.person < customers);
        }
    }

    void householdsShareWhatHouseholdsShare()
    {
        const SampleShop &shop = shopOf1200();
        QHash<int, QList<int>> inHouse;
        for (int i = 0; i < int(shop.people.size()); ++i)
            inHouse[shop.people[size_t(i)].household].append(i);
        qsizetype shared = 0;
        qsizetype oneMailbox = 0;
        qsizetype namesakes = 0;
        for (const QList<int> &members : inHouse) {
            shared += members.size() > 1 ? 1 : 0;
            QSet<QByteArray> mails;
            QSet<QByteArray> names;
            for (const int member : members) {
                const Person &person = shop.people[size_t(member)];
                oneMailbox += !person.email.empty() && mails.contains(QByteArray::fromStdString(person.email)) ? 1 : 0;
                mails.insert(QByteArray::fromStdString(person.email));
                const QByteArray name = QByteArray(person.call.data(), qsizetype(person.call.size())) + QByteArray::fromStdString(person.surname);
                namesakes += names.contains(name) ? 1 : 0;
                names.insert(name);
            }
        }
        const double part = share(shared, size_t(inHouse.size()));
        QVERIFY2(part > 0.15 && part < 0.20, qPrintable(QString::number(part)));
        QVERIFY2(oneMailbox > 20, qPrintable(QString::number(oneMailbox)));
        QVERIFY2(namesakes >= 3, qPrintable(QString::number(namesakes)));
    }

    void onePersonStandsInSeveralSystems()
    {
        const SampleShop &shop = shopOf1200();
        QHash<int, QSet<int>> systems;
        QHash<int, qsizetype> ofSystem;
        for (const Registration &registration : shop.registrations) {
            systems[registration.person].insert(int(registration.system));
            ++ofSystem[int(registration.system)];
        }
        qsizetype several = 0;
        qsizetype tillAndWeb = 0;
        for (const QSet<int> &known : systems) {
            several += known.size() > 1 ? 1 : 0;
            const bool till = known.contains(int(System::OldTill)) || known.contains(int(System::Lightspeed));
            const bool web = known.contains(int(System::Shopify)) || known.contains(int(System::WooCommerce));
            tillAndWeb += till && web ? 1 : 0;
        }
        QVERIFY(systems.size() > 1150);
        QVERIFY2(share(several, shop.people.size()) > 0.3, qPrintable(QString::number(several)));
        QVERIFY2(share(tillAndWeb, shop.people.size()) > 0.2 && share(tillAndWeb, shop.people.size()) < 0.4, qPrintable(QString::number(tillAndWeb)));
        for (const System system : {System::OldTill, System::Lightspeed, System::Shopify, System::WooCommerce})
            QVERIFY2(ofSystem[int(system)] > 100, qPrintable(QString::number(ofSystem[int(system)])));
    }

    void namesAreAsCommonAsInTheCountry()
    {
        SampleOptions options;
        options.customers = 20'000;
        options.visitsPercent = 0;
        const SampleShop shop = SampleShop::make(options);
        QHash<QByteArray, qsizetype> counts;
        qsizetype withInfix = 0;
        for (const Person &person : shop.people) {
            ++counts[QByteArray::fromStdString(person.surname)];
            withInfix += person.infix.empty() ? 0 : 1;
        }
        const double commonest = share(*std::max_element(counts.cbegin(), counts.cend()), shop.people.size());
        QVERIFY2(commonest > 0.005 && commonest < 0.03, qPrintable(QString::number(commonest)));
        QVERIFY2(share(withInfix, shop.people.size()) > 0.25 && share(withInfix, shop.people.size()) < 0.5, qPrintable(QString::number(withInfix)));
        QVERIFY(counts.size() > 350);
    }

    void nobodyRealCanBeReached()
    {
        const SampleShop &shop = shopOf1200();
        QSet<QByteArray> mobiles;
        for (const Person &person : shop.people) {
            for (const std::string &email : {person.email, person.otherEmail})
                QVERIFY2(email.empty() || emailDomain(email).ends_with(".example"), email.c_str());
            if (person.mobile.empty())
                continue;
            const auto number = normalisePhone(std::string_view(person.mobile));
            QVERIFY2(number && isInventedPhone(*number) && !isPlaceholderPhone(*number), person.mobile.c_str());
            QVERIFY2(!mobiles.contains(QByteArray::fromStdString(person.mobile)), person.mobile.c_str());
            mobiles.insert(QByteArray::fromStdString(person.mobile));
        }
        for (const Household &household : shop.households) {
            QVERIFY(normalisePostcode(household.address.postcode).has_value());
            if (household.landline.empty())
                continue;
            QCOMPARE(household.landline.size(), size_t(10));
            QVERIFY2(household.landline[household.address.areaCode.size()] == '0', household.landline.c_str());
            QVERIFY2(normalisePhone(std::string_view(household.landline)).has_value(), household.landline.c_str());
        }
        for (const Registration &registration : shop.registrations)
            if (const auto email = normaliseEmail(std::string_view(registration.email)))
                QVERIFY2(emailDomain(*email).ends_with(".example") || isPlaceholderEmail(*email), email->c_str());
    }

    void amountsAddUp()
    {
        for (const Sale &sale : shopOf1200().sales) {
            qint64 goods = 0;
            for (const SaleLine &line : sale.lines) {
                const qint64 full = line.quantity * assortment()[size_t(line.product)].priceCents;
                QVERIFY(line.totalCents == full - line.discountCents || line.quantity < 0);
                goods += line.totalCents;
            }
            QVERIFY(!sale.lines.empty());
            QCOMPARE(sale.totalCents, goods - sale.discountCents + sale.shippingCents);
            QVERIFY(sale.refundedCents >= 0 && sale.refundedCents <= std::max<qint64>(0, sale.totalCents));
            QCOMPARE(sale.refundedCents > 0, sale.state == SaleState::Refunded || sale.state == SaleState::PartlyRefunded);
        }
    }

    void salesFallWhenTheShopIsOpen()
    {
        const SampleShop &shop = shopOf1200();
        qsizetype anonymous = 0;
        qsizetype returns = 0;
        QMap<int, qsizetype> byMonth;
        for (const Sale &sale : shop.sales) {
            QVERIFY(sale.at.day >= shop.firstDay && sale.at.day <= shop.options.today);
            QVERIFY(sale.at.second >= 0 && sale.at.second < 86'400);
            const bool till = sale.system == System::OldTill || sale.system == System::Lightspeed;
            QVERIFY(!till || sale.at.day.dayOfWeek() != 7);
            QVERIFY((sale.system == System::OldTill) == (till && sale.at.day < shop.lightspeedSince));
            QVERIFY(till || sale.registration >= 0);
            if (sale.registration >= 0)
                QVERIFY(shop.registrations[size_t(sale.registration)].since.day <= sale.at.day);
            anonymous += sale.registration < 0 ? 1 : 0;
            returns += sale.totalCents < 0 ? 1 : 0;
            ++byMonth[sale.at.day.month()];
        }
        const double perCustomer = double(shop.sales.size()) / double(shop.people.size());
        QVERIFY2(perCustomer > 4.5 && perCustomer < 8, qPrintable(QString::number(perCustomer)));
        QVERIFY(share(anonymous, shop.sales.size()) > 0.2 && share(anonymous, shop.sales.size()) < 0.5);
        QVERIFY(returns > 10);
        QVERIFY2(byMonth[12] > byMonth[7], "December is busier than July");
    }

    void someHaveGoneQuiet()
    {
        const SampleShop &shop = shopOf1200();
        QHash<int, QDate> last;
        QHash<int, int> visits;
        for (const Sale &sale : shop.sales) {
            if (sale.registration < 0)
                continue;
            const int person = shop.registrations[size_t(sale.registration)].person;
            last[person] = std::max(last.value(person, sale.at.day), sale.at.day);
            ++visits[person];
        }
        qsizetype quiet = 0;
        qsizetype loyal = 0;
        for (auto it = visits.cbegin(); it != visits.cend(); ++it) {
            const qint64 away = last[it.key()].daysTo(shop.options.today);
            quiet += it.value() >= 4 && away > 100 ? 1 : 0;
            loyal += it.value() >= 7 && away <= 100 ? 1 : 0;
        }
        QVERIFY2(quiet > 60 && loyal > 60, qPrintable(QStringLiteral("%1 quiet, %2 loyal").arg(quiet).arg(loyal)));
    }

    void summerTimeIsRight()
    {
        QCOMPARE((ShopMoment{QDate(2026, 3, 28), 12 * 3600}.textWithZone()), std::string("2026-03-28 12:00:00 +0100"));
        QCOMPARE((ShopMoment{QDate(2026, 3, 29), 12 * 3600}.textWithZone()), std::string("2026-03-29 12:00:00 +0200"));
        QCOMPARE((ShopMoment{QDate(2026, 10, 24), 12 * 3600}.textWithZone()), std::string("2026-10-24 12:00:00 +0200"));
        QCOMPARE((ShopMoment{QDate(2026, 10, 25), 9 * 3600 + 61}.textWithZone()), std::string("2026-10-25 09:01:01 +0100"));
    }
};

QTEST_GUILESS_MAIN(TestSampleShop)
#include "TestSampleShop.moc"
