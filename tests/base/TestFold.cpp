#include "app/base/text/Fold.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace kk;
using namespace Qt::StringLiterals;

namespace {

/// The characters by number, for a message.
QString named(const QString &text)
{
    QStringList numbers;
    for (const QChar c : text)
        numbers.append(u"U+%1"_s.arg(int{c.unicode()}, 4, 16, QChar(u'0')));
    return numbers.join(u' ');
}

} // namespace

class TestFold final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersWithMarksBecomePlain_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("folded");
        QTest::newRow("acute") << u"José"_s << u"jose"_s;
        QTest::newRow("diaeresis") << u"ZOË"_s << u"zoe"_s;
        QTest::newRow("decomposed, from a Mac") << u"Zoe\u0308"_s << u"zoe"_s;
        QTest::newRow("Nordic") << u"Bjørn Ångström"_s << u"bjorn angstrom"_s;
        QTest::newRow("sharp s") << u"Großmann STRAẞE"_s << u"grossmann strasse"_s;
        QTest::newRow("ij as one letter") << u"Ĳsbrand van Rĳn"_s << u"ijsbrand van rijn"_s;
        QTest::newRow("ae, oe") << u"Æsop Œuvre"_s << u"aesop oeuvre"_s;
        QTest::newRow("Polish") << u"Łukasz Świątek"_s << u"lukasz swiatek"_s;
        QTest::newRow("Turkish") << u"İbrahim Yıldız Şahin"_s << u"ibrahim yildiz sahin"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn Thị"_s << u"nguyen thi"_s;
        QTest::newRow("apostrophes") << u"’t Hart ‘t Hart `t Hart ´t Hart"_s << u"'t hart 't hart 't hart 't hart"_s;
        QTest::newRow("dashes") << u"Vries–Jansen Vries‑Jansen"_s << u"vries-jansen vries-jansen"_s;
        QTest::newRow("blanks") << u"\u00A0 van\u2009der \t\n Laan\u00A0"_s << u"van der laan"_s;
        QTest::newRow("invisible") << u"\uFEFFvan\u200Bder La\u00ADan"_s << u"vander laan"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"abc12"_s;
        QTest::newRow("Greek") << u"Ελένη"_s << u"ελενη"_s;
        QTest::newRow("Cyrillic") << u"Сергей"_s << u"сергеи"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("only blanks") << u" \u00A0\t"_s << u""_s;
    }

    void lettersWithMarksBecomePlain()
    {
        QFETCH(QString, written);
        QFETCH(QString, folded);
        QCOMPARE(foldText(written), folded);
        QCOMPARE(foldText(written.normalized(QString::NormalizationForm_C)), folded);
        QCOMPARE(foldText(written.normalized(QString::NormalizationForm_D)), folded);
    }

    void foldingTwiceChangesNothing()
    {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int length = random.bounded(12); length > 0; --length) {
                const char32_t c = random.bounded(4) ? random.bounded(0x2100U) : random.bounded(0xD800U);
                text += QChar(static_cast<char16_t>(c));
            }
            const std::string once = foldText(text.toStdString());
            QVERIFY2(foldText(std::string_view(once)) == once, qPrintable(named(text)));
            QVERIFY2(foldText(text.normalized(QString::NormalizationForm_D)) == foldText(text.normalized(QString::NormalizationForm_C)),
                     qPrintable(named(text)));
        }
    }

    void brokenBytesAreDropped()
    {
        QCOMPARE(foldText(std::string_view("Jos\xE9 de V\xFFries")), std::string("jos de vries"));
        QCOMPARE(foldText(std::string_view("Jan\xC3")), std::string("jan"));
        QCOMPARE(foldText(std::string_view("\xC0\x80 a\xED\xA0\x80z")), std::string("az"));
        QCOMPARE(foldText(std::string_view("a\0b", 3)), std::string("a b"));
    }

    void appendingKeepsWhatWasThere()
    {
        std::string key = "laan ";
        appendFolded("  Zoë", key);
        QCOMPARE(key, std::string("laan zoe"));
        appendFolded(" Сергей ", key);
        QCOMPARE(key, std::string("laan zoeсергеи"));
    }

    void tidyingKeepsLetters()
    {
        QCOMPARE(tidyText(u"  Zoe\u0308\u00A0 de\tVRIES "_s), u"Zoë de VRIES"_s);
        QCOMPARE(tidyText(u"’t Hart–Ĳ"_s), u"’t Hart–Ĳ"_s);
        QCOMPARE(tidyText(std::string_view("plain text")), std::string("plain text"));
        QCOMPARE(tidyText(std::string_view(" a  b ")), std::string("a b"));
    }

    void wordsArePartedBySigns()
    {
        QCOMPARE(foldedWords(u"'s-Hertogenbosch, Café 12"_s), QStringList({u"s"_s, u"hertogenbosch"_s, u"cafe"_s, u"12"_s}));
        QVERIFY(foldedWords(u" - "_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "TestFold.moc"
