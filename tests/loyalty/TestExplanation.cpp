#include "app/base/Money.h"
#include "app/loyalty/Explanation.h"
#include "app/loyalty/Templates.h"
#include "tests/loyalty/RandomLoyalty.h"

#include <QLocale>
#include <QTest>

using namespace kk::loyalty;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

const Template &named(const char *id)
{
    return *std::find_if(shippedTemplates().begin(), shippedTemplates().end(), [id](const Template &example) { return example.id == id; });
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Netherlands)); }

    void anEntrySaysWhatItIsFor()
    {
        const Programme &programme = named("dubbel-op-dinsdag").programme;
        Story story;
        story.sale(day(2026, 11, 3), {coffee(story.symbols, 31'40)});
        const Plan plan = planOf(programme, story.symbols);
        KeptEntries kept;
        Engine(plan, story.stream, kept).playAll();
        const Explanation explanation(programme, plan, story.symbols);
        QCOMPARE(kept.entries.size(), 2u);
        QCOMPARE(explanation.because(kept.entries.at(0)), u"31 points: %1 spent (1 point for each whole euro)."_s.arg(kk::Money{3140, {}}.display()));
        QCOMPARE(explanation.because(kept.entries.at(1)), u"31 points extra: on top of 31 (Double on Tuesday)."_s);
    }

    void aLimitIsToldWithWhatItCut()
    {
        const Programme &programme = named("dubbel-op-dinsdag").programme;
        Story story;
        story.sale(day(2026, 11, 3), {coffee(story.symbols, 300'00)});
        const Plan plan = planOf(programme, story.symbols);
        KeptEntries kept;
        Engine(plan, story.stream, kept).playAll();
        QVERIFY(Explanation(programme, plan, story.symbols).because(kept.entries.at(1)).endsWith(u"100 fewer, because there is a limit for one receipt."_s));
    }

    void whyNotSaysTheTimeAndTheHours()
    {
        const Programme &programme = named("rustig-uur").programme;
        Story story;
        story.sale(day(2026, 11, 3), {coffee(story.symbols, 31'40)}, 11 * 60 + 7);
        const Plan plan = planOf(programme, story.symbols);
        KeptEntries kept;
        Engine engine(plan, story.stream, kept);
        const auto failed = engine.receiptOf(story.stream.events.front()).whyNot(plan.rules.back());
        QVERIFY(failed);
        QCOMPARE(Explanation(programme, plan, story.symbols).whyNot(plan.rules.back(), *failed), u"No ‘Half again in the morning’: you bought at 11:07, it ran from 9:00 to 11:00."_s);
    }

    void everyEntryAndEveryRefusalHasASentence()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            RandomLoyalty random(seed);
            const Programme programme = random.programme();
            Story story = random.story(programme, 60);
            story.stream.sort();
            const Plan plan = planOf(programme, story.symbols);
            KeptEntries kept;
            Engine engine(plan, story.stream, kept);
            const Explanation explanation(programme, plan, story.symbols);
            for (const Event &event : story.stream.events) {
                for (const PlannedRule &rule : plan.rules) {
                    const auto failed = event.kind == EventKind::Sale ? engine.receiptOf(event).whyNot(rule) : std::nullopt;
                    if (failed)
                        QVERIFY(explanation.whyNot(rule, *failed).contains(QString::fromStdString(programme.rules.at(std::size_t(rule.position)).id)));
                }
                engine.play(event);
            }
            for (const Entry &entry : kept.entries) {
                const QString sentence = explanation.because(entry);
                QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "TestExplanation.moc"
