#include "app/loyalty/Compiler.h"
#include "app/loyalty/ProgrammeFile.h"
#include "app/loyalty/Templates.h"
#include "app/loyalty/drafting/ProgrammeEdit.h"
#include "app/loyalty/drafting/RuleSentence.h"

#include <QTest>

#include <algorithm>

using namespace kk::loyalty;
using namespace Qt::StringLiterals;

/// Writing a programme by its sentences: what they say, what changing a value in them does, and examples mixed into one programme.
class TestDrafting final : public QObject {
    Q_OBJECT

    static const Programme &example(const std::string &id)
    {
        return std::ranges::find(shippedTemplates(), id, &Template::id)->programme;
    }
    static QString sayings(const Programme &programme)
    {
        QStringList all;
        for (const RuleSentence &sentence : sentencesOf(programme)) {
            for (const SentenceLine &line : sentence.lines)
                all.append(line.text());
        }
        return all.join(u'\n');
    }
    static EditableValue valueAt(const Programme &programme, const std::string &place)
    {
        for (const RuleSentence &sentence : sentencesOf(programme)) {
            for (const EditableValue &value : sentence.values) {
                if (value.place == place)
                    return value;
            }
        }
        for (const MeterSentence &sentence : meterSentencesOf(programme)) {
            for (const EditableValue &value : sentence.values) {
                if (value.place == place)
                    return value;
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aRuleReadsAsASentence()
    {
        QCOMPARE(sayings(example("dubbel-op-dinsdag")),
                 u"If a customer with a card buys something\nthen the customer gets 1 point(s) for each € 1\n"
                 "If a customer with a card buys something and it is Tuesday\nthen the points count × 2\nat most 200 point(s) a receipt"_s);
        QVERIFY(sayings(example("tiende-koffie")).startsWith(u"If the customer buys from koffie\nthen 1 is added to ‘stamp card’ for each piece"_s));
    }

    void everyExampleSaysAllItsRules_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < shippedTemplates().size(); ++at)
            QTest::newRow(shippedTemplates().at(at).id.c_str()) << at;
    }
    void everyExampleSaysAllItsRules()
    {
        QFETCH(int, at);
        const Programme &programme = shippedTemplates().at(at).programme;
        qsizetype told = 0;
        for (const RuleSentence &sentence : sentencesOf(programme)) {
            told += sentence.rules.size();
            QVERIFY(!sentence.title.isEmpty() && !sentence.icon.isEmpty());
            QVERIFY(sentence.lines.size() >= 2);
            for (const SentenceLine &line : sentence.lines)
                QVERIFY2(!line.parts.isEmpty() && !line.text().contains(u'%'), qPrintable(line.text()));
            for (const EditableValue &value : sentence.values) {
                QVERIFY2(!value.text.isEmpty() && !value.label.isEmpty(), value.place.c_str());
                Programme same = programme;
                QVERIFY2(setValue(same, value), value.place.c_str());
                QVERIFY2(same == programme, value.place.c_str()); // what a sentence shows, put back, changes nothing
            }
        }
        QCOMPARE(told, static_cast<qsizetype>(programme.rules.size()));
        for (const MeterSentence &sentence : meterSentencesOf(programme)) {
            for (const EditableValue &value : sentence.values) {
                Programme same = programme;
                QVERIFY2(setValue(same, value), value.place.c_str());
                QVERIFY2(same == programme, value.place.c_str());
            }
        }
    }

    void theBirthdayReadsAsOneRuleAndChangesAsOne()
    {
        Programme programme = example("verjaardag");
        QCOMPARE(sentencesOf(programme).size(), 1);
        QCOMPARE(sentencesOf(programme).first().rules.size(), 12);
        QCOMPARE(sentencesOf(programme).first().consent, std::vector<std::string>{"birthday"});
        Reward cake;
        cake.id = "appelgebak";
        programme.rewards.push_back(cake);
        EditableValue gift = valueAt(programme, "rules/jarig01/target");
        gift.words = {"appelgebak"};
        QVERIFY(setValue(programme, gift));
        QVERIFY(std::ranges::all_of(programme.rules, [](const Rule &rule) { return rule.give.target == "appelgebak"; }));
        removeRule(programme, 3);
        QVERIFY(programme.rules.empty());
    }

    void aValueThatDoesNotFitChangesNothing()
    {
        Programme programme = example("dubbel-op-dinsdag");
        const Programme before = programme;
        EditableValue days = valueAt(programme, "rules/dinsdag/when/0");
        days.numbers = {8};
        QVERIFY(!setValue(programme, days));
        days.numbers.clear();
        QVERIFY(!setValue(programme, days));
        EditableValue most = valueAt(programme, "rules/dinsdag/caps/0");
        most.numbers = {0};
        QVERIFY(!setValue(programme, most));
        most.place = "rules/woensdag/caps/0";
        most.numbers = {5};
        QCOMPARE(setValue(programme, most).error().kind, kk::ErrorKind::NotFound);
        QVERIFY(programme == before);
    }

    void examplesMixIntoOneProgramme()
    {
        Programme programme;
        for (const char *id : {"tiende-koffie", "dubbel-op-dinsdag", "verjaardag", "drempel"})
            addExample(programme, example(id));
        QVERIFY2(check(programme).isEmpty(), qPrintable(check(programme).isEmpty() ? QString() : check(programme).first().text()));
        // A point for each euro stands in two examples and is there once.
        QCOMPARE(std::ranges::count(programme.rules, GiveKind::PerEuro, [](const Rule &rule) { return rule.give.kind; }), 1);
        QCOMPARE(programme.units.size(), std::size_t{1});
        QVERIFY(readProgramme(writeProgramme(programme)).programme == programme);
        const Programme once = programme;
        addExample(programme, example("drempel"));
        QVERIFY(programme == once);
    }

    void groupsAreWrittenAsTheShopWritesThem()
    {
        Programme programme = example("tiende-koffie");
        adoptGroups(programme, {u"Thee"_s, u"Koffie"_s});
        QCOMPARE(programme.rules.front().when.front().words, std::vector<std::string>{"Koffie"});
        QCOMPARE(programme.rewards.front().groups, std::vector<std::string>{"Koffie"});
        QVERIFY(unsoldGroups(programme, {u"Koffie"_s}).isEmpty());
        QVERIFY(unsoldGroups(programme, {}).isEmpty());
        const Problems problems = unsoldGroups(programme, {u"Brood"_s});
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().text().contains(u"‘Koffie’"_s));
        QVERIFY(isPublishable(problems));
    }

    void everyTwoExamplesGoTogether()
    {
        for (const Template &one : shippedTemplates()) {
            for (const Template &other : shippedTemplates()) {
                Programme programme = one.programme;
                addExample(programme, other.programme);
                for (const Problem &problem : check(programme)) // giving back too much together is for the owner to see
                    QVERIFY2(problem.severity == Problem::Severity::Warn || problem.code.startsWith(u"gives_back") || problem.code.startsWith(u"alcohol") || problem.code.startsWith(u"books")
                                 || problem.code.startsWith(u"discount_on"),
                             qPrintable(QString::fromStdString(one.id + " + " + other.id + ": ") + problem.text()));
            }
        }
    }

    void takingARuleOutTakesItsCardAlong()
    {
        Programme programme = example("tiende-koffie");
        removeRule(programme, 0);
        QVERIFY(programme.meters.empty());
        QVERIFY(programme.rewards.empty());
        programme = example("dubbel-op-dinsdag");
        moveRule(programme, 0, true);
        QCOMPARE(programme.rules.front().id, std::string("dinsdag"));
        moveRule(programme, 1, true);
        QCOMPARE(programme.rules.back().id, std::string("basis"));
    }

    void whatIsWrongIsMendedByOneButton()
    {
        Programme programme = example("dubbel-op-dinsdag");
        programme.rules.back().caps = {{CapPer::Receipt, 0}};
        programme.rules.back().give.rate = {1, 1};
        for (int turn = 0; turn < 10 && !check(programme).isEmpty(); ++turn) {
            const auto repair = repairOf(programme, check(programme).first());
            QVERIFY(repair);
            QVERIFY(!repair->label.isEmpty());
            programme = repair->programme;
        }
        QVERIFY(check(programme).isEmpty());
        Programme alone = example("dubbel-op-dinsdag");
        alone.rules.erase(alone.rules.begin());
        QVERIFY(!isPublishable(check(alone)));
        const auto repair = repairOf(alone, check(alone).first());
        QVERIFY(repair && check(repair->programme).isEmpty());
    }

    void conditionsAndLimitsCanBeAdded()
    {
        Programme programme;
        addPlainRule(programme);
        addCondition(programme, 0, Field::ReceiptWeekday);
        addCondition(programme, 0, Field::LineGroup, "thee");
        addCondition(programme, 0, Field::ReceiptTotal);
        while (addCap(programme, 0)) { }
        QCOMPARE(programme.rules.front().caps.size(), std::size_t{5});
        QVERIFY2(isPublishable(check(programme)), qPrintable(check(programme).value(0).text()));
        QCOMPARE(sentencesOf(programme).first().lines.first().text(), u"If the customer buys from thee and it is Tuesday and the receipt is € 25 or more"_s);
        removeCondition(programme, 0, 0);
        removeCaps(programme, 0);
        QCOMPARE(sentencesOf(programme).first().lines.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestDrafting)
#include "TestDrafting.moc"
