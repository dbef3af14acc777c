#include "tests/translations/Sources.h"

#include <QSet>
#include <QTest>

using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QList<Text> &texts)
{
    QStringList keys;
    for (const Text &text : texts)
        keys.append(text.key());
    keys.sort();
    return keys;
}

QStringList without(const QStringList &keys, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    QStringList rest;
    for (const QString &key : keys) {
        if (!known.contains(key))
            rest.append(key);
    }
    return rest;
}

} // namespace

/// What a release and CI ask of the files, and what a morning's work need not keep up with (KLANTENKRING_COMPLETE_TEXTS).
class TestTranslationsComplete final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_dutch = readTexts(textFile(u"nl"_s));
        m_english = readTexts(textFile(u"en"_s));
        QVERIFY2(!m_dutch.isEmpty(), "klantenkring_nl.ts could not be read.");
    }

    void theFilesHoldWhatTheProgramSays()
    {
        const char *advice = "Run: cmake --build --preset dev --target update_translations";
        const QStringList now = keysOf(readSources({u"-target-language"_s, u"nl_NL"_s}).texts);
        const QStringList missing = without(now, keysOf(m_dutch));
        const QStringList stale = without(keysOf(m_dutch), now);
        QVERIFY2(missing.isEmpty() && stale.isEmpty(),
                 qPrintable(u"%1\nmissing:\n%2\nno longer said:\n%3"_s.arg(QLatin1String(advice), missing.join(u'\n'), stale.join(u'\n'))));
        const QStringList plurals = keysOf(readSources({u"-pluralonly"_s, u"-target-language"_s, u"en_GB"_s}).texts);
        QVERIFY2(keysOf(m_english) == plurals, advice);
    }

    void dutchIsComplete()
    {
        QVERIFY2(unfinished(m_dutch).isEmpty(), qPrintable(unfinished(m_dutch).join(u'\n')));
    }

    void englishPluralsAreComplete()
    {
        QVERIFY2(unfinished(m_english).isEmpty(), qPrintable(unfinished(m_english).join(u'\n')));
    }

private:
    static QStringList unfinished(const QList<Text> &texts)
    {
        QStringList left;
        for (const Text &text : texts) {
            if (text.isUnfinished || text.translations.isEmpty() || text.translations.contains(QString()))
                left.append(text.context + u": "_s + text.source);
        }
        return left;
    }

    QList<Text> m_dutch;
    QList<Text> m_english;
};

QTEST_GUILESS_MAIN(TestTranslationsComplete)
#include "TestTranslationsComplete.moc"
