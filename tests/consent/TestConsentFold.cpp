#include "app/consent/ClaimMapping.h"
#include "app/consent/ConsentFold.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace kk;
using namespace kk::consent;
using namespace Qt::StringLiterals;

namespace {

const QString kNews = u"email_own"_s;
const QString kMail = u"email"_s;

Instant day(int number)
{
    return startOfShopDay(QDate(2026, 1, 1).addDays(number));
}

ContactPoint address(int number)
{
    return {ContactKind::Email, u"%1@voorbeeld.example"_s.arg(number)};
}

ConsentEvent word(State state, int at, int contact = 0, Grade grade = Grade::E3)
{
    ConsentEvent event;
    event.record = SourceRecordId(1);
    event.contact = address(contact);
    event.purpose = kNews;
    event.channel = kMail;
    event.state = state;
    event.grade = grade;
    event.at = event.recordedAt = day(at);
    return event;
}

Circumstances on(int now)
{
    Circumstances around;
    around.now = day(now);
    return around;
}

Standing standing(const std::vector<ConsentEvent> &events, const Circumstances &around, int contact = 0)
{
    return fold(events, address(contact), kNews, kMail, around);
}

/// The rule once more, told another way: look at every yes and ask whether anything speaks against it.
bool lets(const std::vector<ConsentEvent> &events, const ContactPoint &contact, const Circumstances &around)
{
    std::optional<ConsentEvent> newest;
    std::optional<Instant> closed;
    for (const ConsentEvent &event : events) {
        const bool about = (event.purpose.isEmpty() || event.purpose == kNews) && (event.channel.isEmpty() || event.channel == kMail);
        if (about && closes(event.state) && (!event.isOthers || event.contact == contact))
            closed = std::max(closed.value_or(event.at), event.at);
        const bool proved = event.isYes() && event.grade >= Grade::E3 && event.isOwnTime && event.purpose == kNews && event.channel == kMail;
        if (!proved || event.isOthers || event.contact != contact)
            continue;
        const auto weaker = [](const ConsentEvent &left, const ConsentEvent &right) {
            return std::tuple(left.wording, left.byGuardian) < std::tuple(right.wording, right.byGuardian);
        };
        if (!newest || event.at > newest->at || (event.at == newest->at && weaker(event, *newest)))
            newest = event;
    }
    if (!newest || newest->at > around.now || (closed && *closed >= newest->at) || newest->wording < around.asksAgainFrom)
        return false;
    if (newest->byGuardian ? !newest->recordIsMinor : around.anyRecordIsMinor)
        return false;
    return around.now <= monthsLater(newest->at, around.expiryMonths);
}

/// A small world: records with addresses, words about them, and who is one person at the moment.
class World {
public:
    explicit World(quint32 seed) : m_random(seed)
    {
        for (int record = 0; record < kRecords; ++record) {
            m_person[record] = record;
            m_minor[record] = pick(8) == 0;
        }
    }

    void step()
    {
        switch (pick(4)) {
        case 0: merge(); break;
        case 1: apart(); break;
        default: speak(); break;
        }
    }

    std::vector<ConsentEvent> wordsOf(int person) const
    {
        std::vector<ConsentEvent> words;
        for (const ConsentEvent &event : m_words) {
            if (m_person[recordOf(event)] == person)
                words.push_back(event);
            else if (closes(event.state) && event.contact.kind == ContactKind::Email) {
                words.push_back(event);
                words.back().isOthers = true;
            }
        }
        return words;
    }

    Circumstances around(int person) const
    {
        Circumstances found = on(kDays);
        found.asksAgainFrom = m_asksAgain;
        for (int record = 0; record < kRecords; ++record)
            found.anyRecordIsMinor = found.anyRecordIsMinor || (m_person[record] == person && m_minor[record]);
        return found;
    }

    Standing ask(int person, int contact) const
    {
        return fold(wordsOf(person), address(contact), kNews, kMail, around(person));
    }

    static constexpr int kRecords = 5;
    static constexpr int kAddresses = 3;
    static constexpr int kDays = 9;
    QString failure;

    void check()
    {
        for (int person = 0; person < kRecords; ++person) {
            for (int contact = 0; contact < kAddresses; ++contact)
                checkOne(person, contact);
        }
    }

private:
    int pick(int below) { return int(m_random() % quint32(below)); }
    static int recordOf(const ConsentEvent &event) { return int(event.record.value) - 1; }

    void speak()
    {
        static constexpr std::array kStates{State::Given, State::Given, State::Given, State::Withdrawn, State::Refused, State::Invalidated, State::Requested, State::RequestDeferred, State::Revoked};
        ConsentEvent event = word(kStates[size_t(pick(int(kStates.size())))], pick(kDays), pick(kAddresses), Grade(1 + pick(4)));
        event.id = ConsentEventId(qint64(m_words.size()) + 1);
        const int record = pick(kRecords);
        event.record = SourceRecordId(record + 1);
        event.isOwnTime = pick(5) != 0;
        event.wording = pick(3);
        event.byGuardian = m_minor[record] && pick(2) == 0;
        event.recordIsMinor = m_minor[record];
        if (pick(6) == 0)
            event.contact = {};
        if (pick(6) == 0)
            event.purpose.clear();
        if (pick(6) == 0)
            event.channel.clear();
        if (pick(10) == 0)
            event.purpose = u"birthday"_s;
        if (event.state == State::RequestDeferred)
            event.until = day(kDays + 100);
        m_words.push_back(event);
        if (pick(25) == 0)
            m_asksAgain = pick(3);
    }

    void merge()
    {
        const int into = m_person[pick(kRecords)];
        const int from = m_person[pick(kRecords)];
        if (into == from)
            return;
        std::array<std::array<bool, 2>, kAddresses> before{};
        std::array<std::array<Standing, 2>, kAddresses> stood;
        for (int contact = 0; contact < kAddresses; ++contact) {
            stood[size_t(contact)] = {ask(into, contact), ask(from, contact)};
            before[size_t(contact)] = {stood[size_t(contact)][0].opens(), stood[size_t(contact)][1].opens()};
        }
        const auto persons = m_person;
        std::replace(m_person.begin(), m_person.end(), from, into);
        for (int contact = 0; contact < kAddresses; ++contact) {
            if (ask(into, contact).opens() && !before[size_t(contact)][0] && !before[size_t(contact)][1])
                failure = u"a merge opened what was shut in both"_s;
        }
        const auto merged = m_person;
        m_person = persons;
        for (int contact = 0; contact < kAddresses; ++contact) {
            if (ask(into, contact) != stood[size_t(contact)][0] || ask(from, contact) != stood[size_t(contact)][1])
                failure = u"taking apart did not restore"_s;
        }
        m_person = merged;
    }

    void apart()
    {
        const int record = pick(kRecords);
        const bool isTaken = std::find(m_person.begin(), m_person.end(), record) != m_person.end() && m_person[record] != record;
        if (!isTaken)
            m_person[record] = record;
    }

    void checkOne(int person, int contact)
    {
        std::vector<ConsentEvent> words = wordsOf(person);
        const Circumstances circumstances = around(person);
        const Standing whole = fold(words, address(contact), kNews, kMail, circumstances);
        if (whole.opens() != lets(words, address(contact), circumstances))
            failure = u"two tellings of the rule differ"_s;
        if (whole.opens() != (whole.state == State::Given || whole.state == State::RenewedGiven))
            failure = u"a state that is no yes lets through"_s;
        std::shuffle(words.begin(), words.end(), m_random);
        if (fold(words, address(contact), kNews, kMail, circumstances) != whole)
            failure = u"the order of replaying matters"_s;
        ConsentFold step(address(contact), kNews, kMail);
        for (const ConsentEvent &event : words) {
            step.add(event);
            step.standing(circumstances); // asking in between changes nothing
        }
        if (step.standing(circumstances) != whole)
            failure = u"going on from before differs from starting again"_s;
        if (!whole.opens())
            return;
        ConsentEvent no = word(State::Withdrawn, kDays, (contact + 1) % kAddresses);
        no.record = whole.decider->record;
        words.push_back(no);
        if (fold(words, address(contact), kNews, kMail, circumstances).opens())
            failure = u"a withdrawal did not win"_s;
    }

    std::mt19937 m_random;
    std::array<int, kRecords> m_person{};
    std::array<bool, kRecords> m_minor{};
    std::vector<ConsentEvent> m_words;
    int m_asksAgain = 0;
};

ImportedClaim claim(bool yes, const QString &words, int statedAt, std::optional<int> claimedAt = {}, const QString &evidence = {})
{
    ImportedClaim said;
    said.record = SourceRecordId(1);
    said.source = customers::SourceId(1);
    said.channel = u"email"_s;
    said.purpose = u"news"_s;
    said.yes = yes;
    said.words = words;
    said.column = u"Newsletter"_s;
    said.evidence = evidence;
    said.statedAt = day(statedAt);
    if (claimedAt)
        said.claimedAt = day(*claimedAt);
    said.fields[customers::Field::Email] = u"0@voorbeeld.example"_s;
    return said;
}

} // namespace

/// Consent as a fold over words: what opens, what shuts, and what an import may claim.
class TestConsentFold final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSaidIsNoConsent()
    {
        const Standing none = standing({}, on(10));
        QCOMPARE(none.state, State::Unknown);
        QVERIFY(!none.opens());
    }

    void aYesCountsFromE3On()
    {
        for (int grade = 0; grade <= 4; ++grade) {
            const Standing stands = standing({word(State::Given, 1, 0, Grade(grade))}, on(10));
            QCOMPARE(stands.opens(), grade >= 3);
            QCOMPARE(stands.why, grade >= 3 ? Closed::No : Closed::ProofMissing);
        }
    }

    void aYesForOneAddressOpensNoOther()
    {
        QVERIFY(standing({word(State::Given, 1, 0)}, on(10), 0).opens());
        QVERIFY(!standing({word(State::Given, 1, 0)}, on(10), 1).opens());
    }

    void ofOneMomentTheNoCounts()
    {
        QVERIFY(!standing({word(State::Given, 3), word(State::Withdrawn, 3)}, on(10)).opens());
        QVERIFY(standing({word(State::Withdrawn, 3), word(State::Given, 4)}, on(10)).opens());
        QCOMPARE(standing({word(State::Refused, 3), word(State::Withdrawn, 3)}, on(10)).state, State::Withdrawn);
    }

    void aNoAboutOneAddressNeedsANewerYesEverywhere()
    {
        QVERIFY(!standing({word(State::Given, 3, 0), word(State::Withdrawn, 5, 1)}, on(10), 0).opens());
        QVERIFY(standing({word(State::Given, 6, 0), word(State::Withdrawn, 5, 1)}, on(10), 0).opens());
    }

    void objectionShutsEveryChannelOfMarketing()
    {
        ConsentEvent objection = word(State::Withdrawn, 5);
        objection.contact = {};
        objection.purpose.clear();
        objection.channel.clear();
        QVERIFY(!standing({word(State::Given, 3), objection}, on(10)).opens());
    }

    void aFileWithoutItsOwnMomentNeverBeatsAWithdrawal()
    {
        ConsentEvent stale = word(State::Given, 8, 0, Grade::E4);
        stale.isOwnTime = false;
        const Standing stands = standing({word(State::Withdrawn, 2), stale}, on(10));
        QCOMPARE(stands.state, State::Withdrawn);
        QVERIFY(!stands.opens());
    }

    void aSecondYesRenews()
    {
        QCOMPARE(standing({word(State::Given, 1), word(State::Given, 5)}, on(10)).state, State::RenewedGiven);
        QCOMPARE(standing({word(State::Given, 1), word(State::Withdrawn, 3), word(State::Given, 5)}, on(10)).state, State::Given);
    }

    void aYesEndsAfterTwoYearsOfSilence()
    {
        Circumstances late = on(0);
        late.now = monthsLater(day(1), 24);
        QVERIFY(standing({word(State::Given, 1)}, late).opens());
        late.now += std::chrono::milliseconds(1);
        QCOMPARE(standing({word(State::Given, 1)}, late).state, State::Expired);
        late.signsOfLife = {day(100)};
        QVERIFY(standing({word(State::Given, 1)}, late).opens());
        late.now = day(2000);
        late.signsOfLife = {day(1990)}; // came back long after it had ended
        QCOMPARE(standing({word(State::Given, 1)}, late).state, State::Expired);
    }

    void anotherTextAsksAgain()
    {
        Circumstances changed = on(10);
        changed.asksAgainFrom = 2;
        ConsentEvent old = word(State::Given, 1);
        old.wording = 1;
        QCOMPARE(standing({old}, changed).state, State::Invalidated);
        old.wording = 2;
        QVERIFY(standing({old}, changed).opens());
    }

    void aMinorNeedsAGuardianAndIsAskedWhenOlder()
    {
        Circumstances minor = on(10);
        minor.anyRecordIsMinor = true;
        ConsentEvent alone = word(State::Given, 1);
        alone.recordIsMinor = true;
        QCOMPARE(standing({alone}, minor).why, Closed::GuardianMissing);
        ConsentEvent guarded = alone;
        guarded.byGuardian = true;
        QVERIFY(standing({guarded}, minor).opens());
        guarded.recordIsMinor = false;
        QCOMPARE(standing({guarded}, on(10)).state, State::Expired);
    }

    void importMapping_data()
    {
        QTest::addColumn<QList<int>>("times"); // yes/no, stated, claimed (−1: not said), evidence (1: there is some)
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("grade");
        QTest::newRow("bare no") << QList<int>{0, 5, -1, 0} << u"0"_s << QString() << 0;
        QTest::newRow("no with a date") << QList<int>{0, 5, 2, 0} << u"nee"_s << QString() << 0;
        QTest::newRow("never subscribed") << QList<int>{0, 5, -1, 0} << u"NOT_SUBSCRIBED"_s << QString() << 0;
        QTest::newRow("yes without date") << QList<int>{1, 5, -1, 0} << u"ja"_s << u"Given"_s << 1;
        QTest::newRow("yes, date of the record only") << QList<int>{1, 5, 5, 0} << u"ja"_s << u"Given"_s << 1;
        QTest::newRow("yes with date") << QList<int>{1, 5, 2, 0} << u"1"_s << u"Given"_s << 2;
        QTest::newRow("yes, date and level") << QList<int>{1, 5, 2, 1} << u"SUBSCRIBED"_s << u"Given"_s << 3;
        QTest::newRow("double opt-in") << QList<int>{1, 5, 2, 2} << u"SUBSCRIBED"_s << u"Given"_s << 4;
        QTest::newRow("unsubscribed") << QList<int>{0, 5, -1, 0} << u"UNSUBSCRIBED"_s << u"Withdrawn"_s << 0;
        QTest::newRow("do not mail: yes") << QList<int>{0, 5, -1, 0} << u"1x"_s << u"Withdrawn"_s << 0;
    }

    void importMapping()
    {
        QFETCH(QList<int>, times);
        QFETCH(QString, words);
        QFETCH(QString, state);
        QFETCH(int, grade);
        const std::optional<int> claimed = times[2] < 0 ? std::nullopt : std::optional(times[2]);
        const QString evidence = times[3] == 2 ? u"CONFIRMED_OPT_IN"_s : times[3] == 1 ? u"SINGLE_OPT_IN"_s : QString();
        const QList<ConsentEvent> events = eventsOf({claim(times[0] == 1, words, times[1], claimed, evidence)}, {});
        QCOMPARE(events.size(), state.isEmpty() ? 0 : 1);
        if (state.isEmpty())
            return;
        QCOMPARE(QString(stateKey(events[0].state)), state);
        QCOMPARE(static_cast<int>(events[0].grade), grade);
        QCOMPARE(standing({events[0]}, on(10)).opens(), grade >= 3);
    }

    void aNoAfterAYesWithdraws()
    {
        const QList<ConsentEvent> events = eventsOf({claim(true, u"ja"_s, 1), claim(false, u"nee"_s, 4), claim(false, u"nee"_s, 6)}, {});
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[1].state, State::Withdrawn);
        QCOMPARE(events[1].at, day(4)); // saying it again does not move it
    }

    void theOwnersWordAboutASourceCounts()
    {
        const ClaimRuling text{customers::SourceId(1), kNews, kMail, ClaimRuling::Kind::Wording, 1};
        const ClaimRuling ticked{customers::SourceId(1), kNews, kMail, ClaimRuling::Kind::TickedBeforehand, 0};
        QVERIFY(standing({eventsOf({claim(true, u"ja"_s, 5, 2)}, {text})[0]}, on(10)).opens());
        QVERIFY(!standing({eventsOf({claim(true, u"ja"_s, 5)}, {text})[0]}, on(10)).opens()); // no moment, no proof
        QCOMPARE(eventsOf({claim(true, u"ja"_s, 5, 2, u"web"_s)}, {ticked})[0].state, State::Invalidated);
    }

    void offersOfUnnamedOthersAreNeverConsent()
    {
        ImportedClaim partners = claim(true, u"1"_s, 5, 2, u"CONFIRMED_OPT_IN"_s);
        partners.purpose = u"partner_offers"_s;
        QVERIFY(eventsOf({partners}, {}).isEmpty());
        partners.yes = false;
        partners.words = u"unsubscribed"_s;
        QCOMPARE(eventsOf({partners}, {}).value(0).purpose, u"coalition_share"_s);
    }

    void randomSequencesKeepTheLaws()
    {
        const bool isLong = qEnvironmentVariableIsSet("KLANTENKRING_LONG");
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        const quint32 sequences = isLong ? 1'000'000 : 10'000;
        qInfo("KLANTENKRING_SEED=%u, %u sequences", seed, sequences);
        qint64 opened = 0;
        for (quint32 i = 0; i < sequences; ++i) {
            World world(seed + i);
            for (int step = 0; step < 14; ++step)
                world.step();
            world.check();
            QVERIFY2(world.failure.isEmpty(), qPrintable(u"sequence seed %1: %2"_s.arg(seed + i).arg(world.failure)));
            for (int person = 0; person < World::kRecords; ++person)
                opened += world.ask(person, 0).opens() ? 1 : 0;
        }
        QVERIFY2(opened > sequences / 20, "the sequences hardly ever open anything, so they prove nothing");
    }
};

QTEST_GUILESS_MAIN(TestConsentFold)
#include "TestConsentFold.moc"
