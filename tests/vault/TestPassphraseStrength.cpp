#include "app/vault/PassphraseStrength.h"
#include "app/vault/PassphraseWords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kk::vault;
using Grade = PassphraseStrength::Grade;
using Weakness = PassphraseStrength::Weakness;

namespace {

const QStringList kNames{u"De Morgenster"_s, u"Marit Vermeulen"_s, u"info@demorgenster.example"_s};

} // namespace

class TestPassphraseStrength final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTriedFirstIsNotEnough_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("weakness");
        const auto row = [](const QString &passphrase, Weakness weakness) {
            QTest::newRow(qPrintable(passphrase)) << passphrase << static_cast<int>(weakness);
        };
        row(QString(), Weakness::Empty);
        row(u"     "_s, Weakness::Empty);
        row(u"geheim"_s, Weakness::CommonWord);
        row(u"Welkom01"_s, Weakness::CommonWord);
        row(u"Welkom2026!"_s, Weakness::CommonWord);
        row(u"W4chtw00rd!"_s, Weakness::CommonWord);
        row(u"p@$$w0rd"_s, Weakness::CommonWord);
        row(u"ajaxkampioen"_s, Weakness::CommonWord);
        row(u"Zomer2026"_s, Weakness::CommonWord);
        row(u"koffie thee"_s, Weakness::CommonWord);
        row(u"DeMorgenster"_s, Weakness::KnownName);
        row(u"morgenster2026!"_s, Weakness::KnownName);
        row(u"M0rg3nst3r!"_s, Weakness::KnownName);
        row(u"maritvermeulen1"_s, Weakness::KnownName);
        row(u"Vérmeulen99"_s, Weakness::KnownName);
        row(u"aaaaaaaaaaaaaaaa"_s, Weakness::Repetition);
        row(u"abababababababab"_s, Weakness::Repetition);
        row(u"1111111111"_s, Weakness::Repetition);
        row(u"molenmolenmolenmolen"_s, Weakness::Repetition);
        row(u"123456789"_s, Weakness::Sequence);
        row(u"abcdefghijkl"_s, Weakness::Sequence);
        row(u"qwertyuiop"_s, Weakness::Keyboard);
        row(u"1qaz2wsx3edc"_s, Weakness::Keyboard);
        row(u"azertyuiop123"_s, Weakness::Keyboard);
        row(u"poiuytrewq"_s, Weakness::Keyboard);
        row(u"21-11-1984"_s, Weakness::Date);
        row(u"19841121"_s, Weakness::Date);
        row(u"2112 1984"_s, Weakness::Date);
        row(u"kip"_s, Weakness::Short);
        row(u"xq7"_s, Weakness::Short);
        row(u"molen fiets"_s, Weakness::FewPieces);
    }

    void whatIsTriedFirstIsNotEnough()
    {
        QFETCH(QString, passphrase);
        QFETCH(int, weakness);
        const auto strength = PassphraseStrength::of(passphrase, kNames);
        QVERIFY2(!strength.isEnough(), qPrintable(QString::number(strength.bits)));
        QCOMPARE(static_cast<int>(strength.weakness), weakness);
        QVERIFY(!strength.words().isEmpty());
        QVERIFY(strength.advice().endsWith(u'.'));
    }

    void whatIsHardToGuessIsStrong_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("four words") << u"molen fiets kade boter"_s;
        QTest::newRow("four English words") << u"acorn velvet piano gravel"_s;
        QTest::newRow("dashes") << u"kikker-doos-lepel-tuinslang"_s;
        QTest::newRow("own sentence") << u"mijn buurvrouw schildert elke dinsdag paarse olifanten"_s;
        QTest::newRow("random") << u"gT7#kQ9!vLm2xZ"_s;
        QTest::newRow("accents") << u"één crème brûlée na het zwemmen graag"_s;
    }

    void whatIsHardToGuessIsStrong()
    {
        QFETCH(QString, passphrase);
        const auto strength = PassphraseStrength::of(passphrase, kNames);
        QVERIFY2(strength.grade == Grade::Strong, qPrintable(QString::number(strength.bits)));
        QCOMPARE(strength.weakness, Weakness::None);
    }

    void eachGradeIsReached()
    {
        QSet<int> grades;
        QString passphrase;
        double before = 0;
        for (const QString &word : {u"molen"_s, u"fiets"_s, u"kade"_s, u"lepel"_s}) {
            passphrase += (passphrase.isEmpty() ? QString() : u" "_s) + word;
            const auto strength = PassphraseStrength::of(passphrase);
            QVERIFY(strength.bits > before);
            before = strength.bits;
            grades.insert(static_cast<int>(strength.grade));
        }
        QVERIFY(grades.contains(static_cast<int>(Grade::VeryWeak)));
        QVERIFY(grades.contains(static_cast<int>(Grade::Weak)));
        QVERIFY(grades.contains(static_cast<int>(Grade::Fair)));
        QVERIFY(grades.contains(static_cast<int>(Grade::Strong)));
    }

    void aNameOfTheShopIsWorthNothing()
    {
        const auto stranger = PassphraseStrength::of(u"morgenster kaneel"_s);
        const auto known = PassphraseStrength::of(u"morgenster kaneel"_s, kNames);
        QVERIFY(known.bits + 5 < stranger.bits);
        QCOMPARE(known.weakness, Weakness::KnownName);
    }

    void aLongRowOfAnythingIsLookedAtQuickly()
    {
        for (const QString &long_ : {QString(10'000, u'a'), u"molen "_s.repeated(2000), u"123"_s.repeated(3000)})
            QVERIFY(!PassphraseStrength::of(long_).isEnough());
        QVERIFY(PassphraseStrength::of(QString(QChar(0xD83D))).bits >= 0); // half a character
    }

    void wordListsHoldWhatTheyPromise_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("nl") << static_cast<int>(WordLanguage::Dutch);
        QTest::newRow("en") << static_cast<int>(WordLanguage::English);
    }

    void wordListsHoldWhatTheyPromise()
    {
        QFETCH(int, language);
        const auto chosen = static_cast<WordLanguage>(language);
        const QStringList &words = passphraseWords(chosen);
        QVERIFY(words.size() >= 1024);
        QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), words.size());
        static const QRegularExpression plain(u"^[a-z]{3,8}$"_s);
        for (const QString &word : words) {
            QVERIFY2(plain.match(word).hasMatch(), qPrintable(word));
            QVERIFY2(PassphraseStrength::of(word).bits >= 9, qPrintable(word)); // none that is tried first
        }
        QVERIFY(offeredSentenceBits(chosen) >= 40);
    }

    void offeredSentencesAreStrongAndDiffer()
    {
        QSet<QString> offered;
        QSet<QString> firstWords;
        for (int round = 0; round < 500; ++round) {
            const auto language = round % 2 ? WordLanguage::Dutch : WordLanguage::English;
            const QString sentence = offeredSentence(language);
            const QStringList words = sentence.split(u' ');
            QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), 4);
            for (const QString &word : words)
                QVERIFY(passphraseWords(language).contains(word));
            offered.insert(sentence);
            firstWords.insert(words.first());
            QVERIFY2(PassphraseStrength::of(sentence).grade == Grade::Strong, qPrintable(sentence));
        }
        QCOMPARE(offered.size(), 500);
        QVERIFY(firstWords.size() > 300); // not the same few
    }
};

QTEST_GUILESS_MAIN(TestPassphraseStrength)
#include "TestPassphraseStrength.moc"
