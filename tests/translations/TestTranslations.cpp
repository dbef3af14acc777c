#include "app/base/Texts.h"
#include "tests/translations/Sources.h"

#include <QCoreApplication>
#include <QTest>

using namespace kk;
using namespace kk::testing;
using namespace Qt::StringLiterals;

class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_dutch = readTexts(textFile(u"nl"_s));
        m_english = readTexts(textFile(u"en"_s));
        QVERIFY2(!m_dutch.isEmpty(), "klantenkring_nl.ts could not be read.");
    }

    void everyTextKnowsItsContext()
    {
        // A free function called tr() gets another context from lupdate than at run time: such a text stays English.
        const FreshTexts fresh = readSources({u"-target-language"_s, u"nl_NL"_s});
        QVERIFY(!fresh.texts.isEmpty());
        QVERIFY2(fresh.complaints.isEmpty(), qPrintable(fresh.complaints));
    }

    void translationsKeepWhatTheProgramFillsIn()
    {
        QStringList told;
        for (const Text &text : m_dutch + m_english) {
            if (!text.isUnfinished)
                told += differences(text);
        }
        QVERIFY2(told.isEmpty(), qPrintable(u'\n' + told.join(u'\n')));
    }

    void aLostPlaceholderIsNoticed_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("same");
        QTest::newRow("same") << u"&Open %1 of %2…"_s << u"%1 van %2 &openen…"_s << true;
        QTest::newRow("placeholder") << u"Open %1 of %2"_s << u"%1 openen"_s << false;
        QTest::newRow("placeholder twice") << u"Open %1"_s << u"%1 %1 openen"_s << false;
        QTest::newRow("mnemonic") << u"&Open"_s << u"Openen"_s << false;
        QTest::newRow("ampersand is no mnemonic") << u"Jansen && Zn"_s << u"Jansen && Zn"_s << true;
        QTest::newRow("dots") << u"Open…"_s << u"Openen"_s << false;
        QTest::newRow("colon") << u"Name:"_s << u"Naam"_s << false;
        QTest::newRow("mark-up") << u"<b>Stop</b>"_s << u"Stop"_s << false;
        QTest::newRow("blank") << u" kept"_s << u"bewaard"_s << false;
    }

    void aLostPlaceholderIsNoticed()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, translation);
        QFETCH(const bool, same);
        Text text;
        text.source = source;
        text.translations = {translation};
        QCOMPARE(differences(text).isEmpty(), same);
    }

    void onlyTheFirstPluralFormMayLeaveOutTheNumber()
    {
        Text text;
        text.source = u"%n customers"_s;
        text.isPlural = true;
        text.translations = {u"één klant"_s, u"%n klanten"_s};
        QVERIFY(differences(text).isEmpty());
        text.translations = {u"één klant"_s, u"klanten"_s};
        QVERIFY(!differences(text).isEmpty());
    }

    void theProgramSpeaksBothLanguages()
    {
        Texts texts;
        QVERIFY(!texts.speak(u"fr"_s));
        QVERIFY(texts.language().isEmpty());
        QVERIFY(texts.speak(u"nl"_s));
        QCOMPARE(texts.language(), u"nl"_s);
        QCOMPARE(QLocale().language(), QLocale::Dutch);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuleren"_s);
        QVERIFY(texts.speak(u"en"_s));
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void everyDutchTextIsHeardAtRunTime()
    {
        Texts texts;
        QVERIFY(texts.speak(u"nl"_s));
        for (const Text &text : m_dutch) {
            if (text.isPlural || text.isUnfinished)
                continue;
            const QByteArray context = text.context.toUtf8(), source = text.source.toUtf8(), comment = text.comment.toUtf8();
            QCOMPARE(QCoreApplication::translate(context, source, comment.isEmpty() ? nullptr : comment.constData()), text.translations.first());
        }
    }

    void theSystemDecidesWhatNobodyAskedFor()
    {
        QCOMPARE(Texts::fitting(u"nl"_s, QLocale(u"en_GB"_s)), u"nl"_s);
        QCOMPARE(Texts::fitting({}, QLocale(u"nl_BE"_s)), u"nl"_s);
        QCOMPARE(Texts::fitting({}, QLocale(u"de_DE"_s)), u"en"_s);
        QCOMPARE(Texts::fitting(u"system"_s, QLocale(u"nl_NL"_s)), u"nl"_s);
        QCOMPARE(Texts::fitting(u"nl_NL"_s, QLocale(u"de_DE"_s)), u"nl"_s);
    }

private:
    QList<Text> m_dutch;
    QList<Text> m_english;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
