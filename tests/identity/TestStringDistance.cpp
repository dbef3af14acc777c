#include "app/identity/SoundCode.h"
#include "app/identity/StringDistance.h"

#include <QTest>

#include <random>
#include <string>

using namespace kk::identity;

class TestStringDistance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Values of Winkler's table of 1990 and of the literature after it, to three places.
    void jaroWinklerGivesThePublishedValues_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<double>("plain");
        QTest::addColumn<double>("winkler");
        const auto row = [](const char *a, const char *b, double plain, double winkler) { QTest::newRow(a) << QByteArray(a) << QByteArray(b) << plain << winkler; };
        row("MARTHA", "MARHTA", 0.944, 0.961);
        row("DWAYNE", "DUANE", 0.822, 0.840);
        row("DIXON", "DICKSONX", 0.767, 0.813);
        row("SHACKLEFORD", "SHACKELFORD", 0.970, 0.982);
        row("DUNNINGHAM", "CUNNIGHAM", 0.896, 0.896);
        row("NICHLESON", "NICHULSON", 0.926, 0.956);
        row("JONES", "JOHNSON", 0.790, 0.832);
        row("MASSEY", "MASSIE", 0.889, 0.933);
        row("ABROMS", "ABRAMS", 0.889, 0.922);
        row("JERALDINE", "GERALDINE", 0.926, 0.926);
        row("MICHELLE", "MICHAEL", 0.869, 0.921);
        row("JULIES", "JULIUS", 0.889, 0.933);
        row("TANYA", "TONYA", 0.867, 0.880);
        row("SEAN", "SUSAN", 0.783, 0.805);
        row("JON", "JOHN", 0.917, 0.933);
        row("JON", "JAN", 0.778, 0.800);
        row("CRATE", "TRACE", 0.733, 0.733);
        row("ABC", "XYZ", 0.0, 0.0);
        row("SAME", "SAME", 1.0, 1.0);
    }
    void jaroWinklerGivesThePublishedValues()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(double, plain);
        QFETCH(double, winkler);
        QVERIFY2(std::abs(jaro(a.toStdString(), b.toStdString()) - plain) < 0.0006, qPrintable(QString::number(jaro(a.toStdString(), b.toStdString()))));
        QVERIFY2(std::abs(jaroWinkler(a.toStdString(), b.toStdString()) - winkler) < 0.0006, qPrintable(QString::number(jaroWinkler(a.toStdString(), b.toStdString()))));
    }

    void emptyWordsAreAlikeAndLikeNothingElse()
    {
        QCOMPARE(jaro("", ""), 1.0);
        QCOMPARE(jaro("", "a"), 0.0);
        QCOMPARE(editDistance("", ""), 0);
        QCOMPARE(editDistance("", "abc"), 3);
    }

    void editsAreCountedWithNeighboursExchangedAsOne()
    {
        QCOMPARE(editDistance("kitten", "sitting"), 3);
        QCOMPARE(editDistance("steenbergen", "steenebrgen"), 1);
        QCOMPARE(editDistance("ca", "abc"), 3); // optimal string alignment: no edit of what was exchanged
        QCOMPARE(editDistance("bakker", "bakkr"), 1);
        QCOMPARE(editDistance("bakker", "visser", 2), 3);
    }

    void theQuickAnswerIsTheCountedOne()
    {
        std::mt19937 dice(7);
        const auto word = [&dice] {
            std::string text;
            for (unsigned i = 0; i < dice() % 9; ++i)
                text += static_cast<char>('a' + dice() % 3);
            return text;
        };
        for (int round = 0; round < 20'000; ++round) {
            const std::string a = word();
            const std::string b = word();
            for (int edits = 0; edits < 3; ++edits)
                QVERIFY2(isWithinEdits(a, b, edits) == (editDistance(a, b) <= edits), qPrintable(QString::fromStdString(a + " / " + b)));
        }
    }

    void veryLongWordsAreBounded()
    {
        const std::string a(100'000, 'a');
        const std::string b(100'000, 'b');
        QCOMPARE(jaro(a, b), 0.0);
        QVERIFY(editDistance(a, b) <= 64);
    }

    void whatSoundsAlikeInDutchHasOneCode()
    {
        const std::pair<const char *, const char *> alike[] = {{"dijkveen", "dyckveen"}, {"janssen", "jansen"}, {"visscher", "visser"}, {"smidt", "smit"},
                                                               {"meijer", "meyer"},      {"kuiper", "kuyper"},  {"vries", "fries"},     {"schmidt", "smit"},
                                                               {"backer", "bakker"},     {"boom", "bom"}};
        for (const auto &[a, b] : alike)
            QCOMPARE(soundCode(a), soundCode(b));
        QVERIFY(soundCode("bakker") != soundCode("visser"));
        QVERIFY(soundCode("jansen") != soundCode("jonker"));
        QCOMPARE(soundCode("шевченко"), std::string("шевченко"));
    }
};

QTEST_APPLESS_MAIN(TestStringDistance)
#include "TestStringDistance.moc"
