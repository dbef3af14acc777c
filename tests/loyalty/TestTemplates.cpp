#include "app/loyalty/Compiler.h"
#include "app/loyalty/ProgrammeFile.h"
#include "app/loyalty/Templates.h"
#include "tests/loyalty/LoyaltyStory.h"

#include <QSet>
#include <QTest>

using namespace kk::loyalty;
using namespace kk::testing;

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyExamplesComeAlong()
    {
        QVERIFY(shippedTemplates().size() >= 30);
        QSet<QString> ids;
        for (const Template &example : shippedTemplates())
            ids.insert(QString::fromStdString(example.id));
        QCOMPARE(ids.size(), shippedTemplates().size());
    }

    void eachCanBePublishedAsItIs_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < shippedTemplates().size(); ++at)
            QTest::newRow(shippedTemplates().at(at).id.c_str()) << at;
    }
    void eachCanBePublishedAsItIs()
    {
        QFETCH(int, at);
        const Template &example = shippedTemplates().at(at);
        const Problems problems = check(example.programme);
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().path + u": " + problems.first().text()));
        QVERIFY(readProgramme(writeProgramme(example.programme)).programme == example.programme);
        for (const LocalText &text : {example.title, example.about})
            QVERIFY(!text.dutch.empty() && !text.english.empty());
        for (const Rule &rule : example.programme.rules)
            QVERIFY2(!rule.title.dutch.empty() && !rule.title.english.empty(), rule.id.c_str());
        for (const Reward &reward : example.programme.rewards)
            QVERIFY2(!reward.title.dutch.empty() && !reward.title.english.empty(), reward.id.c_str());
    }

    void theBirthdayGiftComesInItsMonthOnly()
    {
        const auto birthday = std::find_if(shippedTemplates().begin(), shippedTemplates().end(), [](const Template &example) { return example.id == "verjaardag"; });
        QVERIFY(birthday != shippedTemplates().end());
        Story story;
        story.stream.atoms.front().birthMonth = 3;
        story.about(EventKind::Consent, day(2025, 1, 10), "birthday");
        const Plan plan = planOf(birthday->programme, story.symbols);
        KeptEntries kept;
        Engine engine(plan, story.stream, kept);
        engine.playAll();
        engine.runUntil(day(2026, 2, 28));
        QCOMPARE(kept.entries.size(), 1u);
        QCOMPARE(kept.entries.front().day, day(2025, 3, 1));
    }
};

QTEST_APPLESS_MAIN(TestTemplates)
#include "TestTemplates.moc"
