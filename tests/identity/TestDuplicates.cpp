#include "tests/support/LabelledPeople.h"

#include <QTest>

#include <chrono>
#include <string>

using namespace kk;
using namespace kk::testing;
using namespace kk::identity;
using namespace Qt::StringLiterals;

namespace {

#ifndef KLANTENKRING_LABELLED_SETS
#define KLANTENKRING_LABELLED_SETS ""
#endif

/// A shop of invented people, with the people of a test put in front: they get the ids 1, 2, …
class Shop {
public:
    explicit Shop(int others = 400) : m_people(others > 0 ? inventedPeople(others, 5) : LabelledPeople()) {}

    std::int64_t add(std::map<std::string, std::string> cells)
    {
        LabelledRecord record;
        record.cells = std::move(cells);
        record.id = ++m_last;
        m_mine.push_back(std::move(record));
        return m_last;
    }
    RecordTable table() const
    {
        RecordTable table;
        for (const auto &record : m_mine)
            table.add(record.view());
        for (auto record : m_people.records) {
            record.id += 100'000;
            table.add(record.view());
        }
        table.finish();
        return table;
    }
    /// The cluster of each of my records, 0 when it is alone.
    std::map<std::int64_t, std::int64_t> clusters(const std::vector<Decision> &decisions = {}) const
    {
        const RecordTable records = table();
        const auto found = findDuplicates(records, decisions);
        std::map<std::int64_t, std::int64_t> clusterOf;
        for (const auto &record : m_mine)
            clusterOf[record.id] = 0;
        if (found) {
            for (const Cluster &cluster : found->clusters) {
                for (const std::uint32_t record : cluster.records) {
                    if (records.id(record) <= m_last)
                        clusterOf[records.id(record)] = cluster.id;
                }
            }
        }
        return clusterOf;
    }

private:
    LabelledPeople m_people;
    std::vector<LabelledRecord> m_mine;
    std::int64_t m_last = 0;
};

const std::map<std::string, std::string> kMarijke{{"first_name", "Marijke"}, {"infix", "van der"}, {"last_name", "Laanhorst"}, {"email", "marijke.laanhorst@voorbeeld.example"},
                                                  {"phone", "0570 612 345"}, {"street", "Kolkstraat 8"}, {"postcode", "7411 AB"}, {"city", "Deventer"},
                                                  {"birth_date", "1968-03-14"}};

std::map<std::string, std::string> with(std::map<std::string, std::string> cells, const std::map<std::string, std::string> &other)
{
    for (const auto &[field, cell] : other)
        cells[field] = cell;
    return cells;
}

} // namespace

class TestDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePersonIsFoundThroughTheUsualDifferences_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *what, const char *field, const char *cell) { QTest::newRow(what) << QByteArray(field) << QByteArray(cell); };
        row("nothing", "city", "Deventer");
        row("initial", "first_name", "M.");
        row("call name", "first_name", "Maria");
        row("typing error", "last_name", "Laanhosrt");
        row("infix in the surname", "last_name", "van der Laanhorst");
        row("married name", "last_name", "de Wit-Laanhorst");
        row("capitals", "last_name", "LAANHORST");
        row("other phone", "phone", "06 18273645");
        row("day and month exchanged", "birth_date", "1968-14-03");
        row("moved", "street", "Dijkweg 112");
    }
    void onePersonIsFoundThroughTheUsualDifferences()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, cell);
        Shop shop;
        const auto a = shop.add(kMarijke);
        const auto b = shop.add(with(kMarijke, {{field.toStdString(), cell.toStdString()}}));
        auto clusterOf = shop.clusters();
        QCOMPARE(clusterOf[a], a);
        QCOMPARE(clusterOf[b], a);
    }

    void namesInEachOthersColumnsAreOnePerson()
    {
        Shop shop;
        const auto a = shop.add(kMarijke);
        const auto b = shop.add(with(kMarijke, {{"first_name", "Laanhorst"}, {"infix", ""}, {"last_name", "Marijke"}}));
        auto clusterOf = shop.clusters();
        QVERIFY(clusterOf[a] != 0 && clusterOf[a] == clusterOf[b]);
    }

    void partnersAndTwinsAreAHouseholdAndNoDuplicates()
    {
        Shop shop;
        const std::map<std::string, std::string> house{{"last_name", "Laanhorst"}, {"phone", "0570612345"}, {"street", "Kolkstraat 8"}, {"postcode", "7411 AB"}, {"city", "Deventer"},
                                                       {"email", "fam.laanhorst@voorbeeld.example"}};
        const auto she = shop.add(with(house, {{"first_name", "Marijke"}, {"birth_date", "1968-03-14"}}));
        const auto he = shop.add(with(house, {{"first_name", "Kees"}, {"birth_date", "1966-11-02"}}));
        const auto twin = shop.add(with(house, {{"first_name", "Tim"}, {"birth_date", "1999-05-20"}}));
        const auto otherTwin = shop.add(with(house, {{"first_name", "Sanne"}, {"birth_date", "1999-05-20"}}));
        auto clusterOf = shop.clusters();
        for (const auto record : {she, he, twin, otherTwin})
            QCOMPARE(clusterOf[record], 0);
        const RecordTable table = shop.table();
        const auto found = findDuplicates(table, {});
        QVERIFY(found.has_value());
        int family = 0;
        for (const Edge &edge : found->households)
            family += edge.a < 4 && edge.b < 4 ? 1 : 0;
        QVERIFY2(family >= 4, qPrintable(QString::number(family)));
    }

    void aMailboxInSomebodyElsesNameIsSharedInTheHouse()
    {
        Shop shop;
        shop.add({{"first_name", "Wilma"}, {"last_name", "Maasland"}, {"email", "vanstokink1@voorbeeld.example"}});
        shop.add({{"first_name", "Wouter"}, {"infix", "van"}, {"last_name", "Stokink"}, {"email", "w.stokink@voorbeeld.example"}});
        shop.add({{"first_name", "Wilma"}, {"last_name", "Maasland"}, {"email", "wilma.stokink@voorbeeld.example"}}); // her name from before
        shop.add({{"first_name", "Eva"}, {"last_name", "Maasland"}, {"email", "tulpenbol@voorbeeld.example"}});
        const RecordTable table = shop.table();
        QVERIFY(table.isShared(table[0].email));
        for (const std::size_t own : {1U, 2U, 3U})
            QVERIFY2(!table.isShared(table[own].email), QByteArray::number(static_cast<int>(own)));
    }

    void fatherAndSonOfOneNameStayApartByTheirBirthDates()
    {
        Shop shop;
        const auto father = shop.add({{"first_name", "Jan"}, {"last_name", "Berghuizer"}, {"street", "Dijkweg 3"}, {"postcode", "7415 ZK"}, {"phone", "0570655443"}, {"birth_date", "1950-02-01"}});
        const auto son = shop.add({{"first_name", "Jan"}, {"last_name", "Berghuizer"}, {"street", "Dijkweg 3"}, {"postcode", "7415 ZK"}, {"phone", "0570655443"}, {"birth_date", "1981-09-27"}});
        auto clusterOf = shop.clusters();
        QCOMPARE(clusterOf[father], 0);
        QCOMPARE(clusterOf[son], 0);
    }

    void aRecordBetweenTwoPeopleMakesThemNoOne()
    {
        Shop shop;
        const auto father = shop.add({{"first_name", "Jan"}, {"last_name", "Berghuizer"}, {"street", "Dijkweg 3"}, {"postcode", "7415 ZK"}, {"birth_date", "1950-02-01"}, {"email", "jan1950@voorbeeld.example"}});
        const auto between = shop.add({{"first_name", "J."}, {"last_name", "Berghuizer"}, {"street", "Dijkweg 3"}, {"postcode", "7415 ZK"}});
        const auto daughter = shop.add({{"first_name", "Judith"}, {"last_name", "Berghuizer"}, {"street", "Dijkweg 3"}, {"postcode", "7415 ZK"}, {"birth_date", "1984-09-27"}, {"email", "juudje@voorbeeld.example"}});
        auto clusterOf = shop.clusters();
        QVERIFY(clusterOf[father] == 0 || clusterOf[father] != clusterOf[daughter]);
        Q_UNUSED(between)
    }

    void theOwnersWordBinds()
    {
        Shop shop;
        const auto a = shop.add(kMarijke);
        const auto b = shop.add(with(kMarijke, {{"first_name", "M."}}));
        const auto stranger = shop.add({{"first_name", "Bram"}, {"last_name", "Zwaanstra"}, {"city", "Zwolle"}});
        auto apart = shop.clusters({{a, b, Verdict::NotSame}});
        QVERIFY(apart[a] == 0 || apart[a] != apart[b]);
        auto together = shop.clusters({{a, stranger, Verdict::Same}});
        QVERIFY(together[a] != 0 && together[a] == together[stranger]);
        auto later = shop.clusters({{a, b, Verdict::Later}});
        QVERIFY(later[a] != 0 && later[a] == later[b]);
    }

    void fiftyRecordsAreEnough()
    {
        Shop shop(48);
        const auto a = shop.add(kMarijke);
        const auto b = shop.add(with(kMarijke, {{"first_name", "M."}, {"phone", ""}}));
        auto clusterOf = shop.clusters();
        QVERIFY(clusterOf[a] != 0 && clusterOf[a] == clusterOf[b]);
    }

    void badInputNeitherMergesNorBreaks()
    {
        Shop shop;
        std::vector<std::int64_t> empty;
        for (int i = 0; i < 30; ++i)
            empty.push_back(shop.add({}));
        const auto a = shop.add({{"first_name", "A"}, {"last_name", "B"}});
        const auto b = shop.add({{"first_name", "A"}, {"last_name", "C"}});
        std::vector<std::int64_t> junk;
        const char *names[] = {"Visser", "Bakker", "Smit", "Meijer", "Mulder", "Bos", "Vos", "Peters", "Hendriks", "Dekker"};
        for (const char *name : names)
            junk.push_back(shop.add({{"first_name", ""}, {"last_name", name}, {"email", "info@winkel.nl"}, {"phone", "0612345678"}}));
        const auto hebrew = shop.add({{"first_name", "\xD7\x93\xD7\x95\xD7\x93"}, {"last_name", "\xD7\x9B\xD7\x94\xD7\x9F"}, {"email", "david@voorbeeld.example"}, {"city", "Deventer"}});
        const auto again = shop.add({{"first_name", "\xD7\x93\xD7\x95\xD7\x93"}, {"last_name", "\xD7\x9B\xD7\x94\xD7\x9F"}, {"email", "david@voorbeeld.example"}, {"city", "Deventer"}});
        const auto broken = shop.add({{"first_name", "\xFF\xFE\xC0"}, {"last_name", std::string(50'000, 'x')}, {"email", "@@@@"}, {"phone", std::string(9000, '7')}, {"birth_date", "99999999999-99-99"},
                                      {"postcode", "????"}, {"street", std::string(20'000, ' ')}});
        auto clusterOf = shop.clusters();
        for (const auto record : empty)
            QCOMPARE(clusterOf[record], 0);
        QVERIFY(clusterOf[a] == 0 || clusterOf[a] != clusterOf[b]);
        for (const auto record : junk)
            QVERIFY(clusterOf[record] == 0 || clusterOf[record] >= 100'000);
        QVERIFY(clusterOf[hebrew] != 0 && clusterOf[hebrew] == clusterOf[again]);
        QCOMPARE(clusterOf[broken], 0);
    }

    void aThousandEqualRecordsDoNotExplode()
    {
        RecordTable table;
        for (int i = 1; i <= 1000; ++i) {
            PersonRecord record;
            record.id = i;
            record.firstName = "Balie";
            record.lastName = "Balie";
            record.street = "Markt 1";
            record.postcode = "7411AB";
            table.add(record);
        }
        table.finish();
        const auto found = findDuplicates(table, {});
        QVERIFY(found.has_value());
        QVERIFY2(found->statistics.candidates < 4'000'000, qPrintable(QString::number(found->statistics.candidates)));
    }

    void noRecordsAreNoMistake()
    {
        for (const int records : {0, 1, 2}) {
            RecordTable table;
            for (int i = 0; i < records; ++i) {
                PersonRecord record;
                record.id = i + 1;
                table.add(record);
            }
            table.finish();
            const auto found = findDuplicates(table, {});
            QVERIFY(found.has_value());
            QVERIFY(found->clusters.empty());
        }
    }

    void theResultIsTheSameToTheBitWithAnyNumberOfThreads()
    {
        const auto people = inventedPeople(3000, 9);
        const auto run = [&people](unsigned threads) {
            RecordTable table;
            for (const auto &record : people.records)
                table.add(record.view());
            table.finish();
            SearchOptions options;
            options.threads = threads;
            auto found = findDuplicates(table, {}, options);
            return std::pair{found->edges, found->model};
        };
        const auto once = run(1);
        QVERIFY(!once.first.empty());
        for (const unsigned threads : {1U, 2U, 5U}) {
            const auto again = run(threads);
            QVERIFY(again.first == once.first);
            QVERIFY(again.second == once.second);
        }
    }

    void stoppingStops()
    {
        const auto people = inventedPeople(2000, 3);
        RecordTable table;
        for (const auto &record : people.records)
            table.add(record.view());
        table.finish();
        for (int answer = 0; answer < 4; ++answer) {
            int asked = 0;
            const auto found = findDuplicates(table, {}, {}, [&](double) { return asked++ < answer; });
            QVERIFY(!found.has_value());
            QCOMPARE(found.error().kind, ErrorKind::Cancelled);
        }
    }

    void anExplanationAddsUpToTheWeight()
    {
        Shop shop;
        shop.add(kMarijke);
        shop.add(with(kMarijke, {{"first_name", "M."}, {"phone", "0612121213"}}));
        RecordTable table = shop.table();
        const auto found = findDuplicates(table, {});
        QVERIFY(found.has_value());
        const Matcher matcher(std::move(table), found->model);
        const Explanation why = matcher.explain(0, 1);
        QVERIFY(why.contributions.size() >= 5);
        bool phoneSpeaksAgainst = false;
        bool emailSpeaksFor = false;
        for (const Contribution &one : why.contributions) {
            phoneSpeaksAgainst = phoneSpeaksAgainst || (one.field == Field::Phone && one.weight < 0);
            emailSpeaksFor = emailSpeaksFor || (one.field == Field::Email && one.weight > 5 && one.a == "marijke.laanhorst@voorbeeld.example");
        }
        QVERIFY(phoneSpeaksAgainst);
        QVERIFY(emailSpeaksFor);
        QVERIFY(why.posterior.same > 0.99);
        QVERIFY(why.priorWeight < 0);
    }

    void oneNewRecordIsWeighedAgainstAllAndLeavesNothingBehind()
    {
        Shop shop;
        shop.add(kMarijke);
        RecordTable table = shop.table();
        const std::size_t records = table.size();
        const auto found = findDuplicates(table, {});
        QVERIFY(found.has_value());
        Matcher matcher(std::move(table), found->model);
        PersonRecord typed;
        typed.firstName = "Marijke";
        typed.lastName = "v.d. Laanhorst";
        typed.postcode = "7411ab";
        typed.houseNumber = "8";
        for (int again = 0; again < 2; ++again) {
            const auto candidates = matcher.weighOne(typed);
            QVERIFY(!candidates.empty());
            QCOMPARE(candidates.front().record, 0U);
            QVERIFY(candidates.front().posterior.same > 0.9);
            QCOMPARE(matcher.table().size(), records);
        }
        PersonRecord nobody;
        nobody.firstName = "Xanthippe";
        nobody.lastName = "Quarkx";
        const auto strangers = matcher.weighOne(nobody);
        QVERIFY(strangers.empty() || strangers.front().posterior.same < 0.5);
    }

    void inventedPeopleAreRecognised()
    {
        const auto people = inventedPeople(6000, 2);
        RecordTable table;
        for (const auto &record : people.records)
            table.add(record.view());
        table.finish();
        const auto found = findDuplicates(table, {});
        QVERIFY(found.has_value());
        const Quality clustered = qualityOf(*found, people, Counting::Clusters, 0.5);
        const Quality certain = qualityOf(*found, people, Counting::Edges, 0.99);
        QVERIFY2(clustered.f1() > 0.9, qPrintable(QString::number(clustered.f1())));
        QVERIFY2(certain.precision > 0.99 && certain.recall > 0.5, qPrintable(u"%1 %2"_s.arg(certain.precision).arg(certain.recall)));
    }

    void labelledSetsReachTheirGoals_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<double>("goal");
        QTest::newRow("dutch_20k") << u"dutch_20k"_s << 0.91;
        QTest::newRow("dutch_5k_high") << u"dutch_5k_high"_s << 0.905;
        QTest::newRow("fake_1000") << u"splink_fake_1000"_s << 0.94;
        QTest::newRow("RLdata10000") << u"RLdata10000"_s << 0.945;
        QTest::newRow("febrl2") << u"febrl2"_s << 0.998;
    }
    void labelledSetsReachTheirGoals()
    {
        QFETCH(QString, set);
        QFETCH(double, goal);
        const auto people = labelledPeople(QStringLiteral(KLANTENKRING_LABELLED_SETS), set);
        if (people.records.empty())
            QSKIP("The labelled sets are not on this machine.");
        RecordTable table;
        for (const auto &record : people.records)
            table.add(record.view());
        table.finish();
        const auto found = findDuplicates(table, {});
        QVERIFY(found.has_value());
        const Quality clustered = qualityOf(*found, people, Counting::Clusters, 0.5);
        QVERIFY2(clustered.f1() >= goal, qPrintable(QString::number(clustered.f1())));
    }
};

QTEST_APPLESS_MAIN(TestDuplicates)
#include "TestDuplicates.moc"
