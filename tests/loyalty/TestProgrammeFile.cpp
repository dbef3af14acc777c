#include "app/loyalty/ProgrammeFile.h"
#include "tests/loyalty/RandomLoyalty.h"

#include <QTest>

using namespace kk::loyalty;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray whole(const char *parts)
{
    return QByteArray(R"({"schema":"klantenkring.programme/1","id":"kaart")") + parts + '}';
}

} // namespace

class TestProgrammeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheDesignIsUnderstood()
    {
        const auto read = readProgramme(whole(R"(,"units":[{"id":"punt","title":{"nl":"punten"},"value_cents":[5,1]}],"rules":[{
            "id":"dinsdag-dubbel","version":3,"title":{"nl":"Dinsdagochtend dubbele punten"},
            "valid":{"from":"2026-02-01","until":"2026-04-30"},"on":"sale","who":{"consent":[]},
            "when":[{"f":"receipt.weekday","op":"in","v":[2]},{"f":"receipt.time","op":"between","v":["09:00","12:00"]},
                    {"f":"line.group","op":"not_in","v":["rookwaar","boek-vaste-prijs"]},{"f":"line.quantity","op":"at_least","v":[1.5]}],
            "give":{"multiply":[2,1],"unit":"punt"},
            "limit":{"stack":{"group":"tijd","order":20,"mode":"best_of"},"caps":[{"per":"receipt","max":200}]},
            "life":{"pending_days":14,"expires":{"at":"end_of_month","months":12},"refund":"proportional","round":{"mode":"floor","per":"receipt"}}}])"));
        QVERIFY2(read.problems.isEmpty(), read.problems.isEmpty() ? "" : qPrintable(read.problems.first().text()));
        const Rule &rule = read.programme.rules.front();
        QCOMPARE(rule.version, 3);
        QCOMPARE(rule.from, day(2026, 2, 1));
        QCOMPARE(rule.when.at(1).numbers.at(1), 720);
        QCOMPARE(rule.when.at(2).words.size(), 2u);
        QCOMPARE(rule.when.at(3).numbers.at(0), 1500);
        QCOMPARE(rule.life.expiry.months, 12);
        QVERIFY(rule.stack.mode == StackMode::BestOf);
    }

    void whatIsWrittenReadsTheSame()
    {
        for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
            Programme programme = RandomLoyalty(seed).programme();
            for (Rule &rule : programme.rules) {
                // What a file cannot say because it means nothing.
                if (rule.stack.group.empty())
                    rule.stack = {};
                if (rule.give.kind >= GiveKind::Meter)
                    rule.give.unit.clear();
                if (rule.give.kind < GiveKind::Meter)
                    rule.give.target.clear();
                if (rule.give.kind != GiveKind::Meter)
                    rule.give.counting = Counting::Events;
                if (rule.give.kind == GiveKind::Units)
                    rule.give.rate = {std::max<std::int64_t>(rule.give.rate.numerator / rule.give.rate.denominator, 1), 1};
                if (rule.give.kind == GiveKind::Reward || rule.give.kind == GiveKind::Badge)
                    rule.give.rate = {};
                if (rule.life.expiry.kind == Expiry::Kind::Never)
                    rule.life.expiry = {};
            }
            const QByteArray file = writeProgramme(programme);
            const ReadProgramme read = readProgramme(file);
            QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.value(0).path + u' ' + read.problems.value(0).code));
            QVERIFY2(read.programme == programme, file.constData());
            QCOMPARE(writeProgramme(read.programme), file);
        }
    }

    void hostileFilesAreProblemsAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &file, const char *code) { QTest::newRow(name) << file << QString::fromLatin1(code); };
        row("nothing", {}, "no_json");
        row("binary", QByteArray("\0\xff\xfe", 3), "no_json");
        row("half", "{\"schema\":\"klantenkring.programme/1\",", "no_json");
        row("a list", "[]", "no_json");
        row("deep", QByteArray(100'000, '['), "no_json");
        row("large", QByteArray(2 << 20, ' '), "too_large");
        row("other schema", R"({"schema":"klantenkring.programme/2","id":"x"})", "no_programme");
        row("unknown key", whole(R"(,"script":"rm")"), "unknown_key");
        row("unknown key deep", whole(R"(,"rules":[{"id":"a","on":"sale","give":{"units":1,"unit":"punt","eval":"x"}}])"), "unknown_key");
        row("id of a path", whole(R"(,"meters":[{"id":"../../etc"}])"), "bad_id");
        row("long text", whole(QByteArray(",\"units\":[{\"id\":\"a\",\"title\":{\"nl\":\"" + QByteArray(501, 'x') + "\"}}]").constData()), "bad_text");
        row("text for number", whole(R"(,"version":"1")"), "bad_number");
        row("fraction for whole", whole(R"(,"version":1.5)"), "bad_number");
        row("huge", whole(R"(,"version":1e300)"), "bad_number");
        row("ratio by zero", whole(R"(,"units":[{"id":"p","value_cents":[1,0]}])"), "bad_ratio");
        row("ratio below zero", whole(R"(,"units":[{"id":"p","value_cents":[-1,1]}])"), "bad_ratio");
        row("31 February", whole(R"(,"rules":[{"id":"a","on":"sale","valid":{"from":"2026-02-31"},"give":{"units":1,"unit":"p"}}])"), "bad_date");
        row("period", whole(R"(,"meters":[{"id":"a","gap":"14 dagen"}])"), "bad_period");
        row("period below zero", whole(R"(,"meters":[{"id":"a","gap":"P-4D"}])"), "bad_period");
        row("object for list", whole(R"(,"rules":{})"), "bad_list");
        row("text for object", whole(R"(,"rules":["a"])"), "bad_object");
        row("too many rules", whole(QByteArray(",\"rules\":[" + QByteArray("{},").repeated(200) + "{}]").constData()), "too_many");
        row("unknown event", whole(R"(,"rules":[{"id":"a","on":"robbery","give":{"units":1,"unit":"p"}}])"), "unknown_event");
        row("unknown field", whole(R"(,"rules":[{"id":"a","on":"sale","when":[{"f":"member.income","op":"is","v":1}],"give":{"units":1,"unit":"p"}}])"), "unknown_field");
        row("unknown operator", whole(R"(,"rules":[{"id":"a","on":"sale","when":[{"f":"line.group","op":"like","v":"x"}],"give":{"units":1,"unit":"p"}}])"),
            "unknown_operator");
        row("25:00", whole(R"(,"rules":[{"id":"a","on":"sale","when":[{"f":"receipt.time","op":"is","v":"25:00"}],"give":{"units":1,"unit":"p"}}])"), "bad_value");
        row("two gifts", whole(R"(,"rules":[{"id":"a","on":"sale","give":{"units":1,"multiply":2,"unit":"p"}}])"), "one_gift");
        row("no gift", whole(R"(,"rules":[{"id":"a","on":"sale","give":{"unit":"p"}}])"), "one_gift");
        row("no give", whole(R"(,"rules":[{"id":"a","on":"sale"}])"), "missing");
        row("unknown word", whole(R"(,"shortfall":"sue")"), "unknown_word");
        row("expiry without months", whole(R"(,"rewards":[{"id":"a","expires":{"at":"after"}}])"), "missing");
    }
    void hostileFilesAreProblemsAndNothingElse()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        const ReadProgramme read = readProgramme(file);
        const bool isFound = std::any_of(read.problems.begin(), read.problems.end(), [&code](const Problem &problem) { return problem.code == code; });
        QVERIFY2(isFound, qPrintable(read.problems.isEmpty() ? u"no problem"_s : read.problems.first().code));
        QVERIFY(!isPublishable(read.problems));
        for (const Problem &problem : read.problems)
            QVERIFY(!problem.text().isEmpty() && !problem.text().contains(u"Something is not right"_s));
    }
};

QTEST_APPLESS_MAIN(TestProgrammeFile)
#include "TestProgrammeFile.moc"
