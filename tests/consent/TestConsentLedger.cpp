#include "tests/consent/ConsentGround.h"

#include <QTest>

using namespace kk;
using namespace kk::consent;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;

namespace {

/// A shop that says nothing may be done with one customer.
class StopFor final : public ProcessingStop {
public:
    explicit StopFor(CustomerId customer) : m_customer(customer) {}
    Result<std::optional<QString>> reasonAgainst(vault::Connection &, CustomerId customer, const QString &) const override
    {
        return customer == m_customer ? std::optional(u"Restriction of request 4."_s) : std::nullopt;
    }

private:
    CustomerId m_customer;
};

} // namespace

/// The ledger on a real vault: words, merges, claims of files, permits and the disclosure ledger.
class TestConsentLedger final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givingOpensAndWithdrawingShutsAtOnce()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann Visser"_s, u"ann@voorbeeld.example"_s);
        QVERIFY(!ground.isOpen(ann));
        QVERIFY(ground.say(ann, State::Given));
        QVERIFY(ground.isOpen(ann));
        QCOMPARE(ground.verdict(ann).standing.grade, Grade::E3);
        QCOMPARE(ground.verdict(ann).standing.decider->wording, 1);
        QVERIFY(!ground.isOpen(ann, kNews, u"sms"_s));
        QVERIFY(ground.say(ann, State::Withdrawn));
        QCOMPARE(ground.verdict(ann).refusal, std::optional(Refusal::Withdrawn));
    }

    void objectionShutsAllMarketingAndNothingElse()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann Visser"_s, u"ann@voorbeeld.example"_s);
        QVERIFY(ground.say(ann, State::Given));
        QVERIFY(ground.say(ann, State::Given, u"profile_offers"_s, u"none"_s));
        QVERIFY(ground.say(ann, State::Given, u"coalition_share"_s, u"none"_s));
        QVERIFY(ground.ledger([&](ConsentLedger &ledger) { return ledger.object(ann, Place::Phone, u"called"_s); }));
        QCOMPARE(ground.verdict(ann).refusal, std::optional(Refusal::Objected));
        QCOMPARE(ground.verdict(ann, u"profile_offers"_s, u"none"_s).refusal, std::optional(Refusal::Objected));
        QVERIFY(ground.isOpen(ann, u"coalition_share"_s, u"none"_s));
        const auto orders = ground.permit({ann}, u"service_msg"_s, kMail);
        QVERIFY(orders && orders->people().size() == 1);
    }

    void aMergeNeverWidensAndTakingApartRestores()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann Visser"_s, u"ann@voorbeeld.example"_s);
        const CustomerId annie = ground.person(ground.till, u"9"_s, u"Annie Visser"_s, u"annie@voorbeeld.example"_s);
        QVERIFY(ground.say(ann, State::Given));
        QVERIFY(ground.say(annie, State::Refused));
        QVERIFY(ground.isOpen(ann));
        const CustomerId both = ground.merge(ann, annie);
        QVERIFY(!ground.isOpen(both));
        QVERIFY(ground.journal([](identity::MergeJournal journal) { return journal.undoAll(); }));
        QVERIFY(ground.isOpen(ann));
        QVERIFY(!ground.isOpen(annie));
    }

    void aNoWhileMergedStaysWithBothWhenTakenApart()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann Visser"_s, u"ann@voorbeeld.example"_s);
        const CustomerId annie = ground.person(ground.till, u"9"_s, u"Annie Visser"_s, u"annie@voorbeeld.example"_s);
        QVERIFY(ground.say(ann, State::Given));
        QVERIFY(ground.say(annie, State::Given));
        const CustomerId both = ground.merge(ann, annie);
        QVERIFY(ground.isOpen(both));
        QVERIFY(ground.say(both, State::Withdrawn));
        QVERIFY(ground.journal([](identity::MergeJournal journal) { return journal.undoAll(); }));
        QVERIFY(!ground.isOpen(ann));
        QVERIFY(!ground.isOpen(annie));
    }

    void aNoShutsTheAddressForWhoeverSharesIt()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann Visser"_s, u"thuis@voorbeeld.example"_s);
        const CustomerId bob = ground.person(ground.till, u"9"_s, u"Bob Visser"_s, u"thuis@voorbeeld.example"_s);
        QVERIFY(ground.say(ann, State::Given));
        QVERIFY(ground.say(bob, State::Withdrawn));
        QVERIFY(!ground.isOpen(ann));
    }

    void claimsOfFilesCountForWhatTheyProve()
    {
        ConsentGround ground;
        const CustomerId bare = ground.person(ground.shop, u"1"_s, u"Ann"_s, u"ann@voorbeeld.example"_s);
        const CustomerId proved = ground.person(ground.shop, u"2"_s, u"Bob"_s, u"bob@voorbeeld.example"_s);
        const CustomerId gone = ground.person(ground.shop, u"3"_s, u"Cas"_s, u"cas@voorbeeld.example"_s);
        const CustomerId twin = ground.person(ground.till, u"4"_s, u"Cas"_s, u"cas@voorbeeld.example"_s);
        const Instant early = ground.clock.now() - std::chrono::hours(48);
        ground.claim(bare, true, u"yes"_s, {}, {});
        ground.claim(proved, true, u"subscribed"_s, early, u"CONFIRMED_OPT_IN"_s);
        ground.claim(gone, false, u"unsubscribed"_s, {}, {});
        QCOMPARE(ground.verdict(bare).refusal, std::optional(Refusal::ProofMissing));
        QVERIFY(ground.isOpen(proved));
        QCOMPARE(ground.verdict(proved).standing.grade, Grade::E4);
        QCOMPARE(ground.verdict(gone).refusal, std::optional(Refusal::Withdrawn));
        QCOMPARE(ground.verdict(twin).refusal, std::optional(Refusal::Withdrawn)); // the same address in another system
    }

    void wordsSurviveARecordThatGoesAndComesBack()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann Visser"_s, u"ann@voorbeeld.example"_s);
        QVERIFY(ground.say(ann, State::Withdrawn));
        ground.write([&](vault::Connection &db) { // as undoing an import does
            for (const char *sql : {"DELETE FROM record_version", "DELETE FROM source_record", "DELETE FROM customer"})
                QVERIFY(db.execute(sql));
        });
        const CustomerId again = ground.person(ground.shop, u"1"_s, u"Ann Visser"_s, u"ann@nieuw.example"_s);
        QCOMPARE(ground.verdict(again).refusal, std::optional(Refusal::Withdrawn));
        QVERIFY(ground.say(again, State::Given));
        QVERIFY(ground.isOpen(again));
    }

    void theLedgerOnlyGrows()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann Visser"_s, u"ann@voorbeeld.example"_s);
        QVERIFY(ground.say(ann, State::Given));
        QVERIFY(ground.permit({ann}));
        for (const char *sql : {"DELETE FROM consent_event", "UPDATE consent_event SET state = 'Given'", "DELETE FROM purpose_wording",
                                "UPDATE purpose_wording SET nl = 'x'", "DELETE FROM disclosure", "UPDATE disclosure SET recipient = ''"})
            QVERIFY2(!ground.runs(sql), sql);
        QVERIFY(ground.isOpen(ann));
    }

    void aPermitLetsThroughCountsAndWritesOneLine()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann"_s, u"ann@voorbeeld.example"_s);
        const CustomerId bob = ground.person(ground.shop, u"2"_s, u"Bob"_s, u"bob@voorbeeld.example"_s);
        const CustomerId cas = ground.person(ground.shop, u"3"_s, u"Cas"_s);
        const CustomerId dirk = ground.person(ground.shop, u"4"_s, u"Dirk"_s, u"dirk@voorbeeld.example"_s);
        const CustomerId eva = ground.person(ground.shop, u"5"_s, u"Eva"_s, u"eva@voorbeeld.example"_s);
        for (CustomerId customer : {ann, dirk, eva})
            QVERIFY(ground.say(customer, State::Given));
        QVERIFY(ground.ledger([&](ConsentLedger &ledger) { return ledger.setWish(eva, ContactWish::Service); }));
        ground.stops = {std::make_shared<StopFor>(dirk)};
        const auto set = ground.permit({ann, bob, cas, dirk, eva, ann, CustomerId(999)});
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().userText));
        QCOMPARE(set->considered(), 6);
        QCOMPARE(set->people().size(), std::size_t(1));
        QCOMPARE(set->people()[0], (PermittedPerson{ann, {ContactKind::Email, u"ann@voorbeeld.example"_s}}));
        const RefusalCounts expected{{Refusal::NotAsked, 1}, {Refusal::NoContact, 1}, {Refusal::Stopped, 1}, {Refusal::ContactWish, 1}, {Refusal::Gone, 1}};
        QCOMPARE(set->refused(), expected);
        ground.write([&](vault::Connection &db) {
            DisclosureStore store(db);
            QCOMPARE(store.all()->size(), 1);
            const Disclosure line = store.all()->first();
            QCOMPARE(line.permit, set->permit().number());
            QCOMPARE(line.recipient, u"Laposta"_s);
            QCOMPARE(line.permitted, 1);
            QCOMPARE(line.refused.value(u"stopped"_s), 1);
            QCOMPARE(line.basis, Basis::Consent);
            QVERIFY(store.setFile(line.id, QByteArray(32, 'x'), 120));
            QVERIFY(!store.setFile(line.id, QByteArray(32, 'y'), 120)); // once
            const auto annsRecords = identity::MergeStore(db).recordsOf(ann).value();
            QCOMPARE(store.about({annsRecords.begin(), annsRecords.end()})->size(), 1);
            const auto bobsRecords = identity::MergeStore(db).recordsOf(bob).value();
            QCOMPARE(store.about({bobsRecords.begin(), bobsRecords.end()})->size(), 0);
            QCOMPARE(*store.timesSince(ann, u"audience"_s, line.at), 1);
        });
    }

    void aPurposeWithoutGroundCannotBeUsed()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann"_s, u"ann@voorbeeld.example"_s);
        for (const QString &purpose : {u"biometric"_s, u"instore_obs"_s, u"post_own"_s}) { // the last lacks its balancing form
            const auto set = ground.permit({ann}, purpose, u"post"_s);
            QVERIFY2(!set && set.error().kind == ErrorKind::Forbidden, qPrintable(purpose));
        }
        QCOMPARE(ground.permit({ann}, u"phone_own"_s, u"email"_s).error().kind, ErrorKind::Input);
        QCOMPARE(ground.permit({ann}, u"geen"_s, u"email"_s).error().kind, ErrorKind::Input);
        ground.write([&](vault::Connection &db) {
            QVERIFY(PurposeStore(db).choose(u"post_own"_s, {true, Basis::LegitimateInterest, {{u"why"_s, u"two cards a year"_s}}}, ground.user, ground.clock.now()));
            QVERIFY(PurposeStore(db).choose(kNews, {true, Basis::None, {}}, ground.user, ground.clock.now()));
        });
        QVERIFY(ground.permit({ann}, u"post_own"_s, u"post"_s));
        QCOMPARE(ground.permit({ann}).error().kind, ErrorKind::Forbidden);
    }

    void doNotAskIsRememberedForAYearInEveryChannel()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann"_s, u"ann@voorbeeld.example"_s);
        QVERIFY(ground.ledger([&](ConsentLedger &ledger) { return ledger.doNotAsk(ann, Place::Counter); }));
        for (const auto &[purpose, channel] : {std::pair{kNews, kMail}, std::pair{u"birthday"_s, u"none"_s}, std::pair{u"coalition_share"_s, u"none"_s}})
            QCOMPARE(ground.verdict(ann, purpose, channel).standing.state, State::RequestDeferred);
        ground.clock.advance(std::chrono::hours(24 * 366));
        QCOMPARE(ground.verdict(ann).standing.state, State::Unknown);
    }

    void aMinorNeedsAGuardian()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann"_s, u"ann@voorbeeld.example"_s);
        QVERIFY(ground.ledger([&](ConsentLedger &ledger) { return ledger.setAgeBand(ann, AgeBand::Minor); }));
        QCOMPARE(ground.say(ann, State::Given).error().kind, ErrorKind::Forbidden);
        Word guarded;
        guarded.purpose = kNews;
        guarded.channel = kMail;
        guarded.state = State::Given;
        guarded.byGuardian = true;
        QVERIFY(ground.ledger([&](ConsentLedger &ledger) { return ledger.say(ann, guarded); }));
        QVERIFY(ground.isOpen(ann));
        QVERIFY(ground.ledger([&](ConsentLedger &ledger) { return ledger.setAgeBand(ann, AgeBand::Youth); }));
        QCOMPARE(ground.verdict(ann).standing.state, State::Expired);
    }

    void aNewTextAsksAgain()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann"_s, u"ann@voorbeeld.example"_s);
        QVERIFY(ground.say(ann, State::Given));
        ground.write([&](vault::Connection &db) {
            Wording next = PurposeStore(db).shown(kNews, ground.clock.now()).value();
            next.words.text.nl += u" Ook over proeverijen."_s;
            next.asksAgain = true;
            QCOMPARE(PurposeStore(db).addWording(kNews, next, ground.user, ground.clock.now()).value(), 2);
        });
        QCOMPARE(ground.verdict(ann).refusal, std::optional(Refusal::TextChanged));
        QVERIFY(ground.say(ann, State::Given));
        QVERIFY(ground.isOpen(ann));
    }

    void wrongWordsAreRefusedAndLeaveNothing()
    {
        ConsentGround ground;
        const CustomerId ann = ground.person(ground.shop, u"1"_s, u"Ann"_s, u"ann@voorbeeld.example"_s);
        QCOMPARE(ground.say(ann, State::Given, u"geen"_s).error().kind, ErrorKind::Input);
        QCOMPARE(ground.say(ann, State::Given, u"order"_s).error().kind, ErrorKind::Input);
        QCOMPARE(ground.say(ann, State::Given, kNews, u"post"_s).error().kind, ErrorKind::Input);
        QCOMPARE(ground.say(ann, State::Given, kNews, u"sms"_s).error().kind, ErrorKind::Conflict);
        QCOMPARE(ground.say(CustomerId(77), State::Given).error().kind, ErrorKind::NotFound);
        Word future;
        future.purpose = kNews;
        future.channel = kMail;
        future.state = State::Given;
        future.at = ground.clock.now() + std::chrono::hours(24);
        QCOMPARE(ground.ledger([&](ConsentLedger &ledger) { return ledger.say(ann, future); }).error().kind, ErrorKind::Input);
        ground.stops = {std::make_shared<StopFor>(ann)};
        QCOMPARE(ground.say(ann, State::Given).error().kind, ErrorKind::Forbidden);
        QVERIFY(ground.say(ann, State::Withdrawn)); // a no is always taken
    }
};

QTEST_GUILESS_MAIN(TestConsentLedger)
#include "TestConsentLedger.moc"
