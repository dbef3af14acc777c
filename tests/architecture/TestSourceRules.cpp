#include "tests/architecture/SourceRules.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

/// The files that may be long, with the reason for each.
QHash<QString, QString> allowedLongFiles()
{
    QHash<QString, QString> reasons;
    QFile list(QStringLiteral(KLANTENKRING_SOURCE_DIR "/tests/architecture/long-files.txt"));
    if (!list.open(QIODevice::ReadOnly))
        return reasons;
    for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            reasons.insert(line.section(u"  "_s, 0, 0), line.section(u"  "_s, 1).trimmed());
    }
    return reasons;
}

bool isLong(const SourceFile &file)
{
    return file.isCode() && file.text.count(u'\n') > (file.isBelow("tests/"_L1) ? kLongestTest : kLongestFile);
}

} // namespace

class TestSourceRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = readTree(QStringLiteral(KLANTENKRING_SOURCE_DIR));
        QVERIFY2(m_tree.size() > 30, "The sources were not found.");
    }

    void theTreeKeepsItsRules_data() { listRules(); }

    void theTreeKeepsItsRules()
    {
        const SourceRule rule = currentRule();
        QStringList offences;
        for (const SourceFile &file : m_tree) {
            for (const int line : rule.broken(file))
                offences.append(u"%1:%2"_s.arg(file.path).arg(line));
        }
        QVERIFY2(offences.isEmpty(), qPrintable(rule.why + u":\n"_s + offences.join(u'\n')));
    }

    void everyRuleFindsItsBadExample_data() { listRules(); }

    void everyRuleFindsItsBadExample()
    {
        const SourceRule rule = currentRule();
        QVERIFY2(!rule.broken(rule.bad).isEmpty(), "The rule did not notice a file that breaks it.");
        QCOMPARE(rule.broken(rule.good), QList<int>{});
    }

    void longFilesHaveAReason()
    {
        QHash<QString, QString> reasons = allowedLongFiles();
        QStringList offences;
        for (const SourceFile &file : m_tree) {
            if (!isLong(file))
                continue;
            if (reasons.take(file.path).isEmpty())
                offences.append(u"%1 has %2 lines; look for the second class in it"_s.arg(file.path).arg(file.text.count(u'\n')));
        }
        for (auto entry = reasons.keyBegin(); entry != reasons.keyEnd(); ++entry)
            offences.append(u"%1 is not long any more: take it out of long-files.txt"_s.arg(*entry));
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }

    void commentsAndTextsAreToldFromCode()
    {
        const QString text = u"a; // b \"c\"\nd = \"// e\"; /* f\ng */ h = R\"x(i // j)x\"; k = '\"'; n = 1'000; l"_s;
        QCOMPARE(codeOf(text, Literals::Blanked).simplified(), u"a; d = ; h = ; k = ; n = 1'000; l"_s);
        QCOMPARE(commentsOf(text).simplified(), u"// b \"c\" /* f g */"_s);
        QVERIFY(codeOf(text, Literals::Kept).contains("i // j"_L1));
        QCOMPARE(lineAt(text, text.indexOf(u'h')), 3);
    }

private:
    static void listRules()
    {
        QTest::addColumn<QString>("name");
        for (const SourceRule &rule : sourceRules())
            QTest::newRow(qPrintable(rule.name)) << rule.name;
    }

    static SourceRule currentRule()
    {
        QFETCH(const QString, name);
        const QList<SourceRule> rules = sourceRules();
        return *std::find_if(rules.begin(), rules.end(), [&name](const SourceRule &rule) { return rule.name == name; });
    }

    QList<SourceFile> m_tree;
};

QTEST_GUILESS_MAIN(TestSourceRules)
#include "TestSourceRules.moc"
