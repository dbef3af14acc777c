// Requests of persons: written down in one go, with a clock that cannot be argued with.
#include "tests/support/shop/TemporaryShop.h"

#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using rights::RequestKind;
using shop::RequestSubject;

namespace {

customers::CustomerId addCustomer(shop::Shop &shop, const QString &first, const QString &last, const QString &email)
{
    customers::FieldValues values;
    values[customers::Field::FirstName] = first;
    values[customers::Field::LastName] = last;
    values[customers::Field::Email] = email;
    return shop.customers().add(values).value_or(customers::CustomerId());
}

rights::RequestIntake asking(QList<RequestKind> kinds, QDate received)
{
    rights::RequestIntake intake;
    intake.kinds = std::move(kinds);
    intake.received = received;
    intake.channel = rights::RequestChannel::Phone;
    return intake;
}

Instant noon(QDate day)
{
    return startOfShopDay(day) + std::chrono::hours(12);
}

} // namespace

class TestRequestDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noAdvertisingAndTakingBackCountAtOnce()
    {
        TemporaryShop home;
        const auto &shop = home.shop();
        home.clock().set(noon(QDate(2026, 11, 26)));
        const auto hanneke = addCustomer(home.shop(), u"Hanneke"_s, u"Bosman"_s, u"hanneke@voorbeeld.example"_s);
        const auto isOpen = [&](const QString &purpose, const QString &channel) { return shop.consents().picture(hanneke)->cell(purpose, channel)->verdict.isOpen(); };
        const auto give = [&](const QString &purpose, const QString &channel) {
            consent::Word yes;
            yes.purpose = purpose;
            yes.channel = channel;
            yes.state = consent::State::Given;
            const auto said = shop.consents().say(hanneke, yes);
            home.clock().advance(std::chrono::minutes(1));
            return said.has_value() && isOpen(purpose, channel);
        };
        QVERIFY(give(u"email_own"_s, u"email"_s));
        QVERIFY(give(u"coalition_share"_s, u"none"_s));
        QVERIFY(shop.requests().open(asking({RequestKind::Objection}, QDate(2026, 11, 26)), hanneke));
        QVERIFY(!isOpen(u"email_own"_s, u"email"_s));
        QVERIFY(isOpen(u"coalition_share"_s, u"none"_s));
        home.clock().advance(std::chrono::minutes(1));
        QVERIFY(give(u"email_own"_s, u"email"_s)); // asked again, the customer said yes
        rights::RequestIntake unknown = asking({RequestKind::Withdrawal}, QDate(2026, 11, 26)); // nobody found at first
        unknown.name = u"H. Bosman"_s;
        const auto later = shop.requests().open(unknown);
        QVERIFY(later);
        QVERIFY(isOpen(u"email_own"_s, u"email"_s));
        QVERIFY(shop.requests().assign(later->id, hanneke));
        QVERIFY(!isOpen(u"email_own"_s, u"email"_s));
        QVERIFY(!isOpen(u"coalition_share"_s, u"none"_s));
    }

    void oneLetterBecomesSeveralCasesWithOneDate()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 11, 26)));
        const auto hanneke = addCustomer(home.shop(), u"Hanneke"_s, u"Bosman"_s, u"hanneke@voorbeeld.example"_s);
        const auto opened = home.shop().requests().open(asking({RequestKind::Erasure, RequestKind::Access, RequestKind::Erasure}, QDate(2026, 11, 25)), hanneke);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().userText));
        QCOMPARE(opened->number, u"2026-001"_s);
        QCOMPARE(opened->days.last, QDate(2026, 12, 28));
        QCOMPARE(opened->days.safe, QDate(2026, 12, 24));
        const auto view = home.shop().requests().show(opened->id);
        QVERIFY(view);
        QCOMPARE(view->row.request.cases.size(), 2);
        QCOMPARE(view->row.request.cases[0].kind, RequestKind::Access); // looking comes before erasing
        QCOMPARE(view->row.request.cases[1].kind, RequestKind::Erasure);
        QCOMPARE(view->row.who, u"Hanneke Bosman"_s);
        QVERIFY2(view->why.contains(u"Eerste kerstdag"_s), qPrintable(view->why));
        QCOMPARE(*home.shop().requests().find(u"2026-001"_s), opened->id);
        QCOMPARE(*home.shop().requests().openCount(), 1);
    }

    void badIntakesAreRefusedAndNothingIsSaved()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 11, 26)));
        const auto &desk = home.shop().requests();
        const auto id = addCustomer(home.shop(), u"An"_s, u"de Wit"_s, u"an@x.example"_s);
        QCOMPARE(desk.open(asking({}, QDate(2026, 11, 25)), id).error().kind, ErrorKind::Input);
        QCOMPARE(desk.open(asking({RequestKind::Access}, QDate(2026, 11, 27)), id).error().kind, ErrorKind::Input); // tomorrow
        QCOMPARE(desk.open(asking({RequestKind::Access}, QDate()), id).error().kind, ErrorKind::Input);
        QCOMPARE(desk.open(asking({RequestKind::Access}, QDate(2018, 5, 24)), id).error().kind, ErrorKind::Input); // before the law
        QCOMPARE(desk.open(asking({RequestKind::Access}, QDate(2026, 11, 25))).error().kind, ErrorKind::Input);    // by nobody
        QCOMPARE(desk.open(asking({RequestKind::Access}, QDate(2026, 11, 25)), customers::CustomerId(999)).error().kind, ErrorKind::NotFound);
        auto child = asking({RequestKind::Access}, QDate(2026, 11, 25));
        child.isMinor = true;
        QCOMPARE(desk.open(child, id).error().kind, ErrorKind::Input);
        child.capacity = rights::Capacity::LegalRepresentative;
        QCOMPARE(desk.open(child, id).error().kind, ErrorKind::Input);
        QVERIFY(desk.list()->isEmpty());
        child.representative = u"Moeder de Wit"_s;
        QVERIFY(desk.open(child, id));
    }

    void twoRequestsOfOnePersonKnowOfEachOther()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 11, 26)));
        const auto &desk = home.shop().requests();
        const auto id = addCustomer(home.shop(), u"An"_s, u"de Wit"_s, u"an@x.example"_s);
        QVERIFY(desk.open(asking({RequestKind::Access}, QDate(2026, 11, 20)), id)->alsoOpen.isEmpty());
        const auto second = desk.open(asking({RequestKind::Access}, QDate(2026, 11, 25)), id);
        QCOMPARE(second->alsoOpen, QStringList{u"2026-001"_s});
        QCOMPARE(desk.list()->first().request.number, u"2026-001"_s); // due first
    }

    void anExtensionIsGivenOnceAndInTime()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 3, 5)));
        const auto &desk = home.shop().requests();
        const auto id = desk.open(asking({RequestKind::Access}, QDate(2026, 3, 5)), addCustomer(home.shop(), u"An"_s, u"de Wit"_s, {}))->id;
        QCOMPARE(desk.extend(id, rights::ExtensionReason::Complexity, u"  "_s).error().kind, ErrorKind::Input);
        home.clock().set(noon(QDate(2026, 4, 7)));
        QVERIFY(desk.extend(id, rights::ExtensionReason::Complexity, u"Het archief staat op papier."_s));
        QCOMPARE(desk.show(id)->row.days.last, QDate(2026, 6, 5));
        QCOMPARE(desk.extend(id, rights::ExtensionReason::Complexity, u"Nog eens."_s).error().kind, ErrorKind::Conflict);
    }

    void afterTheLastDayThereIsNoExtension()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 3, 5)));
        const auto &desk = home.shop().requests();
        const auto id = desk.open(asking({RequestKind::Access}, QDate(2026, 3, 5)), addCustomer(home.shop(), u"An"_s, u"de Wit"_s, {}))->id;
        home.clock().set(noon(QDate(2026, 4, 8)));
        QCOMPARE(desk.extend(id, rights::ExtensionReason::Complexity, u"Te laat."_s).error().kind, ErrorKind::Conflict);
        const auto view = desk.show(id);
        QCOMPARE(view->row.days.urgency, rights::Urgency::Late);
        QCOMPARE(view->row.days.last, QDate(2026, 4, 7));
        QCOMPARE(view->row.days.daysLeft, -1);
    }

    void aPauseIsShownApartAndHidesNothing()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 3, 5)));
        const auto &desk = home.shop().requests();
        const auto id = desk.open(asking({RequestKind::Access}, QDate(2026, 3, 5)), addCustomer(home.shop(), u"An"_s, u"de Wit"_s, {}))->id;
        QCOMPARE(desk.replied(id).error().kind, ErrorKind::Conflict);
        QVERIFY(desk.ask(id, u"Welke An de Wit bent u?"_s));
        QCOMPARE(desk.ask(id, u"?"_s).error().kind, ErrorKind::Conflict);
        home.clock().set(noon(QDate(2026, 3, 10)));
        QVERIFY(desk.replied(id));
        home.clock().set(noon(QDate(2026, 4, 8)));
        const auto days = desk.show(id)->row.days;
        QCOMPARE(days.pausedDays, 5);
        QCOMPARE(days.last, QDate(2026, 4, 7)); // unmoved
        QCOMPARE(days.lastWithPause, QDate(2026, 4, 10));
        QCOMPARE(days.urgency, rights::Urgency::Late);
    }

    void theChipTurnsWithTheDays()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 11, 25)));
        const auto &desk = home.shop().requests();
        const auto id = desk.open(asking({RequestKind::Access}, QDate(2026, 11, 25)), addCustomer(home.shop(), u"An"_s, u"de Wit"_s, {}))->id;
        const auto urgencyOn = [&](QDate day) {
            home.clock().set(noon(day));
            return desk.show(id)->row.days.urgency;
        };
        QCOMPARE(urgencyOn(QDate(2026, 12, 9)), rights::Urgency::Calm);
        QCOMPARE(urgencyOn(QDate(2026, 12, 10)), rights::Urgency::PastAim);
        QCOMPARE(urgencyOn(QDate(2026, 12, 22)), rights::Urgency::Pressing);
        QCOMPARE(urgencyOn(QDate(2026, 12, 28)), rights::Urgency::Pressing);
        QCOMPARE(urgencyOn(QDate(2026, 12, 29)), rights::Urgency::Late);
        QVERIFY(desk.answer(id, RequestKind::Access));
        QCOMPARE(desk.show(id)->row.days.urgency, rights::Urgency::Done);
        QCOMPARE(desk.acknowledge(id).error().kind, ErrorKind::Conflict); // closed
    }

    void erasingAndAdvertisingAreNotAnsweredByATick()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 3, 5)));
        const auto &desk = home.shop().requests();
        const auto id = desk.open(asking({RequestKind::Erasure, RequestKind::Objection}, QDate(2026, 3, 5)), addCustomer(home.shop(), u"An"_s, u"de Wit"_s, {}))->id;
        QCOMPARE(desk.answer(id, RequestKind::Erasure).error().kind, ErrorKind::Forbidden);
        QCOMPARE(desk.refuse(id, RequestKind::Objection, u"12(5)"_s, u"nee"_s).error().kind, ErrorKind::Forbidden);
        QCOMPARE(desk.refuse(id, RequestKind::Erasure, {}, u"nee"_s).error().kind, ErrorKind::Input);
        QVERIFY(desk.refuse(id, RequestKind::Erasure, u"17(3)(b)"_s, u"De belasting vraagt de factuur zeven jaar."_s));
        QCOMPARE(desk.refuse(id, RequestKind::Erasure, u"17(3)(b)"_s, u"x"_s).error().kind, ErrorKind::Conflict);
    }

    void whoWasTakenApartIsAskedAgain()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 3, 5)));
        const auto &desk = home.shop().requests();
        const auto one = addCustomer(home.shop(), u"An"_s, u"de Wit"_s, u"an@x.example"_s);
        const auto other = addCustomer(home.shop(), u"Anna"_s, u"de Wit"_s, u"anna@x.example"_s);
        const auto merged = home.shop().merging().same({one, other}, {}, {});
        QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().userText));
        const auto id = desk.open(asking({RequestKind::Access}, QDate(2026, 3, 5)), one)->id;
        QCOMPARE(desk.show(id)->row.subject, RequestSubject::OneCustomer);
        QVERIFY(home.shop().merging().undoAll());
        QCOMPARE(desk.show(id)->row.subject, RequestSubject::TakenApart);
        QVERIFY(desk.assign(id, other));
        QCOMPARE(desk.show(id)->row.subject, RequestSubject::OneCustomer);
        QCOMPARE(desk.show(id)->row.who, u"Anna de Wit"_s);
    }

    void mergingAfterwardsTakesTheRequestAlong()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 3, 5)));
        const auto &desk = home.shop().requests();
        const auto one = addCustomer(home.shop(), u"An"_s, u"de Wit"_s, u"an@x.example"_s);
        const auto other = addCustomer(home.shop(), u"Anna"_s, u"de Wit"_s, u"anna@x.example"_s);
        const auto id = desk.open(asking({RequestKind::Access}, QDate(2026, 3, 5)), other)->id;
        QVERIFY(home.shop().merging().same({one, other}, {}, {}));
        QCOMPARE(desk.show(id)->row.customers, QList{one});
    }

    void whoIsNotFoundHasARequestToo()
    {
        TemporaryShop home;
        home.clock().set(noon(QDate(2026, 3, 5)));
        auto intake = asking({RequestKind::Access}, QDate(2026, 3, 5));
        intake.name = u"Nooit Gezien"_s;
        const auto id = home.shop().requests().open(intake)->id;
        QCOMPARE(home.shop().requests().show(id)->row.subject, RequestSubject::Nobody);
        QCOMPARE(home.shop().requests().show(id)->row.who, u"Nooit Gezien"_s);
    }
};

QTEST_GUILESS_MAIN(TestRequestDesk)
#include "TestRequestDesk.moc"
