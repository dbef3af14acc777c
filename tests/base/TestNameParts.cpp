#include "app/base/text/NameParts.h"

#include <QTest>

using namespace kk;
using namespace Qt::StringLiterals;

namespace {

/// "salutation|given|initials|infix|surname|suffix"
QString told(const NameParts &name)
{
    const char *salutations[] = {"", "m", "v", "f"};
    QStringList parts{QString::fromLatin1(salutations[int(name.salutation)])};
    for (const std::string &part : {name.given, name.initials, name.infix, name.surname, name.suffix})
        parts.append(QString::fromStdString(part));
    return parts.join(u'|') + (name.company ? u"|company"_s : QString());
}

} // namespace

class TestNameParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesInOneCellAreTakenApart_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &written, const QString &expected) { QTest::newRow(qPrintable(written)) << written << expected; };
        row(u"Marijke van der Laan"_s, u"|Marijke||van der|Laan|"_s);
        row(u"MARIJKE VAN DER LAAN"_s, u"|Marijke||van der|Laan|"_s);
        row(u"marijke van der laan"_s, u"|Marijke||van der|Laan|"_s);
        row(u"Marijke v.d. Laan"_s, u"|Marijke||van de|Laan|"_s);
        row(u"Marijke v/d Laan"_s, u"|Marijke||van de|Laan|"_s);
        row(u"Mevr. M. van der Laan-de Wit"_s, u"v||M.|van der|Laan-de Wit|"_s);
        row(u"Mevrouw M van der Laan - de Wit"_s, u"v||M.|van der|Laan-de Wit|"_s);
        row(u"Dhr. J.P. de Vries"_s, u"m||J.P.|de|Vries|"_s);
        row(u"de heer J.P. de Vries"_s, u"m||J.P.|de|Vries|"_s);
        row(u"dhr. en mevr. de Vries"_s, u"f|||de|Vries|"_s);
        row(u"Mr. Jan Jansen"_s, u"m|Jan|||Jansen|"_s);
        row(u"Mrs. Ann Jansen"_s, u"v|Ann|||Jansen|"_s);
        row(u"fam. ’t Hart"_s, u"f|||'t|Hart|"_s);
        row(u"Drs. ing. P. Jansen"_s, u"||P.||Jansen|"_s);
        row(u"Vries, de"_s, u"|||de|Vries|"_s);
        row(u"Vries, J.P. de"_s, u"||J.P.|de|Vries|"_s);
        row(u"Vries, Dhr. J.P. de"_s, u"m||J.P.|de|Vries|"_s);
        row(u"de Vries, Jan"_s, u"|Jan||de|Vries|"_s);
        row(u"Vries de, Jan"_s, u"|Jan||de|Vries|"_s);
        row(u"VRIES, JAN DE"_s, u"|Jan||de|Vries|"_s);
        row(u"Jan Willem Jansen"_s, u"|Jan Willem|||Jansen|"_s);
        row(u"Jan-Willem Jansen"_s, u"|Jan-Willem|||Jansen|"_s);
        row(u"J P Jansen"_s, u"||J.P.||Jansen|"_s);
        row(u"JP Jansen"_s, u"||J.P.||Jansen|"_s);
        row(u"j.p. jansen"_s, u"||J.P.||Jansen|"_s);
        row(u"JP DE VRIES"_s, u"||J.P.|de|Vries|"_s);
        row(u"BO DE VRIES"_s, u"|Bo||de|Vries|"_s);
        row(u"Th.J. Jansen"_s, u"||Th.J.||Jansen|"_s);
        row(u"ij. jansen"_s, u"||IJ.||Jansen|"_s);
        row(u"J.P. (Jan) Jansen"_s, u"|Jan|J.P.||Jansen|"_s);
        row(u"J.P. Jansen jr."_s, u"||J.P.||Jansen|jr."_s);
        row(u"Jansen J.P."_s, u"||J.P.||Jansen|"_s);
        row(u"P. Jansen e/v de Vries"_s, u"||P.|de|Vries-Jansen|"_s);
        row(u"M. de Vries geb. van Dijk"_s, u"||M.|de|Vries-van Dijk|"_s);
        row(u"Piet in 't Veld"_s, u"|Piet||in 't|Veld|"_s);
        row(u"Piet van't Veld"_s, u"|Piet||van 't|Veld|"_s);
        row(u"Kees ten Brink"_s, u"|Kees||ten|Brink|"_s);
        row(u"Jan ten"_s, u"|Jan|||Ten|"_s);
        row(u"Maria de la Cruz"_s, u"|Maria||de la|Cruz|"_s);
        row(u"Ali el Amrani"_s, u"|Ali||el|Amrani|"_s);
        row(u"Do van Os"_s, u"|Do||van|Os|"_s);
        row(u"Van der Laan"_s, u"|||van der|Laan|"_s);
        row(u"JANSEN-VAN DER LAAN"_s, u"||||Jansen-van der Laan|"_s);
        row(u"Sjoerd d'Hondt"_s, u"|Sjoerd|||d'Hondt|"_s);
        row(u"SEAN O'BRIEN"_s, u"|Sean|||O'Brien|"_s);
        row(u"IJSBRAND VAN IJSSELMUIDEN"_s, u"|IJsbrand||van|IJsselmuiden|"_s);
        row(u"Ĳsbrand Jansen"_s, u"|IJsbrand|||Jansen|"_s);
        row(u"ZOE\u0308 GROE\u0308N"_s, u"|Zoë|||Groën|"_s);
        row(u"Jansen"_s, u"||||Jansen|"_s);
        row(u"Koffiehuis De Brug B.V."_s, u"||||Koffiehuis De Brug B.V.||company"_s);
        row(u"Stichting Lezen"_s, u"||||Stichting Lezen||company"_s);
        row(u"-"_s, u"|||||"_s);
        row(u""_s, u"|||||"_s);
        row(u" , "_s, u"|||||"_s);
        row(u"'"_s, u"||||'|"_s);
    }

    void namesInOneCellAreTakenApart()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(told(splitName(written.toStdString())), expected);
    }

    void namesInColumnsAreTakenApart_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("infix");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &first, const QString &infix, const QString &last, const QString &expected) {
            QTest::newRow(qPrintable(QString(first + u'|' + infix + u'|' + last))) << first << infix << last << expected;
        };
        row(u"Marijke"_s, u"van der"_s, u"Laan"_s, u"|Marijke||van der|Laan|"_s);
        row(u"Marijke"_s, u"v.d."_s, u"Laan"_s, u"|Marijke||van de|Laan|"_s);
        row(u"Marijke"_s, u""_s, u"van der Laan"_s, u"|Marijke||van der|Laan|"_s);
        row(u"Marijke van der"_s, u""_s, u"Laan"_s, u"|Marijke||van der|Laan|"_s);
        row(u"Marijke"_s, u""_s, u"Laan, van der"_s, u"|Marijke||van der|Laan|"_s);
        row(u"Marijke"_s, u""_s, u"Laan van der"_s, u"|Marijke||van der|Laan|"_s);
        row(u"M."_s, u""_s, u"LAAN"_s, u"||M.||Laan|"_s);
        row(u"JP"_s, u"de"_s, u"Vries"_s, u"||J.P.|de|Vries|"_s);
        row(u"JAN"_s, u"DE"_s, u"VRIES"_s, u"|Jan||de|Vries|"_s);
        row(u"Jan Jansen"_s, u""_s, u"Jansen"_s, u"|Jan|||Jansen|"_s);
        row(u"Jan de Vries"_s, u""_s, u""_s, u"|Jan||de|Vries|"_s);
        row(u"Dhr."_s, u""_s, u"Jansen"_s, u"m||||Jansen|"_s);
        row(u"Jan"_s, u""_s, u"Koffiehuis De Brug BV"_s, u"|Jan|||Koffiehuis De Brug BV||company"_s);
        row(u""_s, u""_s, u"de Vries-Jansen"_s, u"|||de|Vries-Jansen|"_s);
        row(u""_s, u""_s, u""_s, u"|||||"_s);
    }

    void namesInColumnsAreTakenApart()
    {
        QFETCH(QString, first);
        QFETCH(QString, infix);
        QFETCH(QString, last);
        QFETCH(QString, expected);
        QCOMPARE(told(nameFromColumns(first.toStdString(), infix.toStdString(), last.toStdString())), expected);
    }

    void initialsHaveTheirColumn()
    {
        QCOMPARE(told(nameFromColumns("Jan", "de", "Vries", "jp")), u"|Jan|J.P.|de|Vries|"_s);
        QCOMPARE(told(nameFromColumns("", "", "Vries, de", "J. P.")), u"||J.P.|de|Vries|"_s);
    }

    void namesAreShownAsPeopleWriteThem()
    {
        QCOMPARE(displayNameText(splitName("MARIJKE VAN DER LAAN")), u"Marijke van der Laan"_s);
        QCOMPARE(displayNameText(splitName("Vries, J.P. de")), u"J.P. de Vries"_s);
        QCOMPARE(displayNameText(splitName("de Vries")), u"De Vries"_s);
        QCOMPARE(displayNameText(splitName("'t Hart")), u"'t Hart"_s);
        QCOMPARE(displayNameText(splitName("fam. de Vries")), u"Fam. De Vries"_s);
        QCOMPARE(displayNameText(splitName("J. Jansen jr.")), u"J. Jansen jr."_s);
        QCOMPARE(displayNameText(NameParts{}), QString());
    }

    void theOrderIsTheDutchOne()
    {
        QCOMPARE(sortKey(splitName("Marijke van der Laan")), std::string("laan, marijke van der"));
        QCOMPARE(sortKey(splitName("van der Laan")), std::string("laan, van der"));
        QCOMPARE(sortKey(splitName("J.P. de Vries")), std::string("vries, j.p. de"));
        QCOMPARE(sortKey(splitName("Zo\xC3\xAB Jansen")), std::string("jansen, zoe"));
        QCOMPARE(sortKey(splitName("Jansen")), std::string("jansen"));
        QVERIFY(sortKey(splitName("Jan de Boer")) < sortKey(splitName("Anna Jansen")));
    }

    void capitalsBecomeNatural()
    {
        QCOMPARE(naturalCase("MARIJKE VAN DER LAAN"), std::string("Marijke van der Laan"));
        QCOMPARE(naturalCase("ijsselmuiden"), std::string("IJsselmuiden"));
        QCOMPARE(naturalCase("McDonald"), std::string("McDonald"));
        QCOMPARE(naturalCase("MCDONALD"), std::string("McDonald"));
        QCOMPARE(naturalCase("van Dijk"), std::string("van Dijk"));
        QCOMPARE(naturalCase("DE VRIES-VAN DIJK"), std::string("de Vries-van Dijk"));
        QCOMPARE(naturalCase(""), std::string());
    }

    void infixesAreSpelledInFull()
    {
        QCOMPARE(normaliseInfix("VAN DER"), std::string("van der"));
        QCOMPARE(normaliseInfix("v.d."), std::string("van de"));
        QCOMPARE(normaliseInfix("in \xE2\x80\x99t"), std::string("in 't"));
        QCOMPARE(normaliseInfix("Jansen"), std::string());
        QCOMPARE(normaliseInfix(""), std::string());
    }

    void companiesAreHinted()
    {
        for (const char *name : {"De Brug B.V.", "Jansen en Zonen VOF", "Stichting Lezen", "Hotel De Zon", "Kaffee GmbH", "Bean & Co"})
            QVERIFY2(looksLikeCompany(name), name);
        for (const char *name : {"Jan Jansen", "B. Visser", "V. Hof", "Jansen", "Stichting", "Co Adriaanse"})
            QVERIFY2(!looksLikeCompany(name), name);
    }

    void nonsenseDoesNotBreakIt()
    {
        const QByteArrayList pieces{"van", "de", "'t", ",", ".", "-", "(", ")", "J.", "e/v", "geb.", "Dhr.", "jr.", "Fam", "\xC3\xAB", "\xFF", "IJ", "v.d.", "Laan"};
        quint32 state = 7;
        for (int round = 0; round < 20000; ++round) {
            QByteArray text;
            for (int i = 0; i < 6; ++i) {
                state = state * 1664525U + 1013904223U;
                text += pieces[(state >> 16) % quint32(pieces.size())] + ((state >> 8) % 3 ? " " : "");
            }
            const NameParts name = splitName(text.toStdString());
            const NameParts columns = nameFromColumns(text.left(5).toStdString(), text.mid(5, 4).toStdString(), text.mid(9).toStdString());
            QVERIFY(displayName(name).size() + displayName(columns).size() <= 4 * size_t(text.size()) + 40);
            QVERIFY(QString::fromStdString(sortKey(name)).size() < 400);
        }
    }
};

QTEST_GUILESS_MAIN(TestNameParts)
#include "TestNameParts.moc"
