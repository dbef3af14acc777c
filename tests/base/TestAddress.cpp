#include "app/base/text/Country.h"
#include "app/base/text/Postcode.h"
#include "app/base/text/Street.h"

#include <QTest>

using namespace kk;

namespace {

std::string view(const QByteArray &bytes) { return bytes.toStdString(); }

} // namespace

class TestAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postcodesAreWrittenTheirWay_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("postcode");
        const auto row = [](const char *written, const char *country, const char *postcode) {
            QTest::addRow("%s (%s)", written, country) << QByteArray(written) << QByteArray(country) << QByteArray(postcode);
        };
        row("1234AB", "NL", "1234 AB");
        row("1234 ab", "", "1234 AB");
        row(" 1234  Ab ", "NL", "1234 AB");
        row("1234\xC2\xA0" "AB", "NL", "1234 AB");
        row("'1234AB", "NL", "1234 AB");
        row("NL-1234 AB", "NL", "1234 AB");
        row("1234.AB", "NL", "1234 AB");
        row("1234SA", "NL", "");
        row("1234 sd", "NL", "");
        row("1234SS", "NL", "");
        row("1234ST", "NL", "1234 ST");
        row("0234AB", "NL", "");
        row("1234", "NL", "");
        row("1234A", "NL", "");
        row("1234ABC", "NL", "");
        row("12345", "NL", "");
        row("1234 AB Deventer", "NL", "");
        row("-", "NL", "");
        row("", "NL", "");
        row("9000", "BE", "9000");
        row("B-9000", "BE", "9000");
        row("BE 9000", "BE", "9000");
        row("900", "BE", "");
        row("0900", "BE", "");
        row("10115", "DE", "10115");
        row("D-10115", "DE", "10115");
        row("1067", "DE", "");
        row("sw1a1aa", "GB", "SW1A 1AA");
        row("M1 1AE", "GB", "M1 1AE");
        row("12345", "GB", "");
        row("00950", "PL", "00-950");
        row("1000-205", "PT", "1000-205");
        row("11455", "SE", "114 55");
        row("90210-1234", "US", "90210-1234");
        row("ab 12", "IE", "AB 12");
    }

    void postcodesAreWrittenTheirWay()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, country);
        QFETCH(QByteArray, postcode);
        const auto read = normalisePostcode(view(written), view(country));
        QCOMPARE(QByteArray::fromStdString(read.value_or("")), postcode);
        if (read)
            QCOMPARE(normalisePostcode(*read, view(country)), read);
    }

    void streetsAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("street");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("addition");
        const auto row = [](const char *line, const char *street, const char *number, const char *addition, const char *country = "NL") {
            QTest::addRow("%s", line) << QByteArray(line) << QByteArray(country) << QByteArray(street) << QByteArray(number) << QByteArray(addition);
        };
        row("Kolkstraat 8 a", "Kolkstraat", "8", "A");
        row("Kolkstraat 8a", "Kolkstraat", "8", "A");
        row("Kolkstraat  8-A", "Kolkstraat", "8", "A");
        row("Kolkstraat 2E", "Kolkstraat", "2", "E");
        row("Vismarkt 3-II", "Vismarkt", "3", "II");
        row("Vismarkt 3 ii", "Vismarkt", "3", "II");
        row("Plein 1945 12bis", "Plein 1945", "12", "bis");
        row("Plein 40-45 12", "Plein 40-45", "12", "");
        row("Plein 1945 nr. 7", "Plein 1945", "7", "");
        row("Plein 1945", "Plein", "1945", "");
        row("1e Helmersstraat 12 hs", "1e Helmersstraat", "12", "hs");
        row("2e Jan Steenstraat 5", "2e Jan Steenstraat", "5", "");
        row("Jan 2e straat 5", "Jan 2e straat", "5", "");
        row("Dorpsstraat 12 t/o", "Dorpsstraat", "12", "t/o");
        row("Brink 12, 2e etage", "Brink", "12", "2e etage");
        row("Brink nr 12", "Brink", "12", "");
        row("Laan van 't Haantje 10/2", "Laan van 't Haantje", "10", "2");
        row("Kerkweg 26B-3", "Kerkweg", "26", "B-3");
        row("Kerkweg 8 - 10", "Kerkweg", "8", "10");
        row("Kolkstraat8a", "Kolkstraat", "8", "A");
        row("Postbus 123", "Postbus", "123", "");
        row("De Meent", "De Meent", "", "");
        row("12 Kolkstraat", "Kolkstraat", "12", "");
        row("12 rue de la Paix", "rue de la Paix", "12", "", "FR");
        row("12 bis, rue de la Paix", "bis, rue de la Paix", "12", "", "FR");
        row("12, rue de la Paix", "rue de la Paix", "12", "", "FR");
        row("12 bis rue Haute", "rue Haute", "12", "bis", "FR");
        row("10 Downing Street", "Downing Street", "10", "", "GB");
        row("", "", "", "");
        row("12", "", "12", "");
        row("12 a", "", "12", "A");
    }

    void streetsAreTakenApart()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, country);
        QFETCH(QByteArray, street);
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, addition);
        const StreetParts parts = splitStreet(view(line), view(country));
        QCOMPARE(QByteArray::fromStdString(parts.street), street);
        QCOMPARE(QByteArray::fromStdString(parts.number), number);
        QCOMPARE(QByteArray::fromStdString(parts.addition), addition);
        QCOMPARE(splitStreet(joinStreet(parts, view(country)), view(country)), parts);
    }

    void addressesAreWrittenAsOneLine()
    {
        QCOMPARE(joinStreet({"Kolkstraat", "8", "A"}), std::string("Kolkstraat 8A"));
        QCOMPARE(joinStreet({"Vismarkt", "3", "II"}), std::string("Vismarkt 3-II"));
        QCOMPARE(joinStreet({"Plein 1945", "12", "bis"}), std::string("Plein 1945 12 bis"));
        QCOMPARE(joinStreet({"rue de la Paix", "12", ""}, "FR"), std::string("12 rue de la Paix"));
        QCOMPARE(joinStreet({"De Meent", "", ""}), std::string("De Meent"));
    }

    void countriesHaveManyNames()
    {
        for (const char *name : {"Nederland", "NEDERLAND", "nl", "NLD", "The Netherlands", "Netherlands", "Pays-Bas", "Niederlande", " Holland ", "Netherlands (the)"})
            QCOMPARE(QByteArray::fromStdString(countryCode(name)), QByteArray("NL"));
        QCOMPARE(countryCode("Belgi\xC3\xAB"), std::string("BE"));
        QCOMPARE(countryCode("\xC3\x96sterreich"), std::string("AT"));
        QCOMPARE(countryCode("uk"), std::string("GB"));
        QCOMPARE(countryCode("V.S."), std::string("US"));
        QCOMPARE(countryCode("Verenigd Koninkrijk"), std::string("GB"));
        QCOMPARE(countryCode("Verweggistan"), std::string());
        QCOMPARE(countryCode(""), std::string());
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "TestAddress.moc"
