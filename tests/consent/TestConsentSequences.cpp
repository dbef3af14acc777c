#include "tests/consent/ConsentGround.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <random>

using namespace kk;
using namespace kk::consent;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using customers::CustomerId;

namespace {

/// A few people in a real vault, two of whom share an address. They say yes and no, files claim, the shop merges and takes apart.
class RandomShop {
public:
    explicit RandomShop(quint32 seed) : m_random(seed)
    {
        const QStringList addresses{u"ann@voorbeeld.example"_s, u"annie@voorbeeld.example"_s, u"bob@voorbeeld.example"_s, u"bob@voorbeeld.example"_s};
        for (int i = 0; i < addresses.size(); ++i)
            m_people.append(m_ground.person(i % 2 == 0 ? m_ground.shop : m_ground.till, QString::number(i), u"Persoon %1"_s.arg(i), addresses[i]));
    }

    void step()
    {
        switch (pick(8)) {
        case 0:
        case 1:
        case 2: give(); break;
        case 3: withdraw(); break;
        case 4: claim(); break;
        case 5: object(); break;
        case 6: mergeTwo(); break;
        default: undoAll(); break;
        }
        permitAgreesWithThePicture();
    }

    QString failure;
    int opened = 0;
    int merged = 0;

private:
    int pick(int below) { return int(m_random() % quint32(below)); }
    CustomerId anybody() { return m_people[pick(int(m_people.size()))]; }
    void expect(bool holds, const char *law)
    {
        if (!holds && failure.isEmpty())
            failure = QString::fromLatin1(law);
    }
    /// Who is open, by customer.
    QMap<qint64, bool> standing()
    {
        QMap<qint64, bool> open;
        for (const CustomerId person : std::as_const(m_people))
            open.insert(person.value, m_ground.isOpen(person));
        return open;
    }

    void give()
    {
        const CustomerId who = anybody();
        expect(m_ground.say(who, State::Given).has_value(), "a yes is taken in");
    }
    void withdraw()
    {
        const CustomerId who = anybody();
        const auto before = standing();
        expect(m_ground.say(who, State::Withdrawn).has_value(), "a no is taken in");
        expect(!m_ground.isOpen(who), "a withdrawal shuts at once");
        const auto after = standing();
        for (auto one = after.begin(); one != after.end(); ++one)
            expect(!one.value() || before.value(one.key()), "a no opens nobody");
    }
    void claim()
    {
        const CustomerId who = anybody();
        const bool yes = pick(3) > 0;
        const auto before = standing();
        const QStringList words{u"yes"_s, u"subscribed"_s, u"ja"_s};
        m_ground.claim(who, yes, yes ? words[pick(3)] : u"no"_s, pick(2) == 0 ? std::optional<Instant>() : m_ground.clock.now(), {});
        if (!yes) {
            const auto after = standing();
            for (auto one = after.begin(); one != after.end(); ++one)
                expect(!one.value() || before.value(one.key()), "a no in a file opens nobody");
        }
    }
    void object()
    {
        if (pick(3) > 0)
            return; // it ends every story
        const CustomerId who = anybody();
        Word word;
        word.state = State::Refused;
        expect(m_ground.ledger([&](ConsentLedger &ledger) { return ledger.say(who, word); }).has_value(), "an objection is taken in");
        expect(!m_ground.isOpen(who), "an objection shuts at once");
    }
    void mergeTwo()
    {
        if (m_people.size() < 2)
            return;
        const int one = pick(int(m_people.size()));
        const int other = (one + 1 + pick(int(m_people.size()) - 1)) % int(m_people.size());
        const auto before = standing();
        const CustomerId left = m_people[one];
        const CustomerId right = m_people[other];
        const CustomerId both = m_ground.merge(left, right);
        expect(both.isValid(), "two customers are merged");
        const bool isOpen = m_ground.isOpen(both);
        expect(!isOpen || before.value(left.value) || before.value(right.value), "a merge opens what nobody opened");
        m_merges.append({m_people, before});
        m_people.removeAll(both == left ? right : left);
        ++merged;
        if (pick(2) == 0)
            undoAll(); // at once: nothing was said between
    }
    void undoAll()
    {
        if (m_merges.isEmpty())
            return;
        const Before first = m_merges.first();
        m_merges.clear();
        const bool nothingSaid = m_wordsAtMerge == words();
        expect(m_ground.journal([](identity::MergeJournal journal) { return journal.undoAll(); }).has_value(), "merges are undone");
        m_people = first.people;
        if (nothingSaid)
            expect(standing() == first.standing, "taking apart restores exactly");
    }
    qint64 words()
    {
        qint64 count = 0;
        m_ground.write([&](vault::Connection &db) {
            auto ask = db.prepare("SELECT (SELECT count(*) FROM consent_event) + (SELECT count(*) FROM consent_claim)").value();
            count = ask.step().value() ? ask.integer(0) : 0;
        });
        return count;
    }

    void permitAgreesWithThePicture()
    {
        const auto open = standing();
        if (m_merges.isEmpty())
            m_wordsAtMerge = words();
        const auto permitted = m_ground.permit(m_people);
        expect(permitted.has_value(), "a permit is given");
        if (!permitted)
            return;
        QSet<qint64> through;
        for (const PermittedPerson &person : permitted->people())
            through.insert(person.customer.value);
        for (auto one = open.begin(); one != open.end(); ++one) {
            expect(one.value() == through.contains(one.key()), "the permit lets through whom the picture shows as open");
            opened += one.value() ? 1 : 0;
        }
    }

    struct Before {
        QList<CustomerId> people;
        QMap<qint64, bool> standing;
    };

    std::mt19937 m_random;
    ConsentGround m_ground;
    QList<CustomerId> m_people;
    QList<Before> m_merges;
    qint64 m_wordsAtMerge = 0;
};

} // namespace

/// Words, claims, merges and taking apart in any order, in a real vault. The laws of the fold alone are proven a hundred times as often
/// in TestConsentFold.
class TestConsentSequences final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomSequencesKeepTheLaws()
    {
        const bool isLong = qEnvironmentVariableIsSet("KLANTENKRING_LONG");
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        const quint32 sequences = isLong ? 5'000 : 25;
        qInfo("KLANTENKRING_SEED=%u, %u sequences", seed, sequences);
        int opened = 0;
        int merged = 0;
        for (quint32 i = 0; i < sequences; ++i) {
            RandomShop shop(seed + i);
            for (int step = 0; step < 12; ++step) {
                shop.step();
                QVERIFY2(shop.failure.isEmpty(), qPrintable(u"sequence seed %1, step %2: %3"_s.arg(seed + i).arg(step).arg(shop.failure)));
            }
            opened += shop.opened;
            merged += shop.merged;
        }
        QVERIFY2(opened > int(sequences) && merged > int(sequences) / 4, "the sequences hardly do anything, so they prove nothing");
    }
};

QTEST_GUILESS_MAIN(TestConsentSequences)
#include "TestConsentSequences.moc"
