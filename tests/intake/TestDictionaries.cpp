#include "app/intake/profiles/ColumnDictionary.h"
#include "app/intake/profiles/ValueShape.h"
#include "tests/intake/Reading.h"

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;
using F = CustomerField;

namespace {

const ColumnEvidence *evidenceOf(const Recognition &found, const QString &column)
{
    for (const ColumnEvidence &evidence : found.evidence) {
        if (evidence.column == column)
            return &evidence;
    }
    return nullptr;
}

} // namespace

/// What columns of an unknown file mean, by their names in four languages and by the look of their values.
class TestDictionaries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersAreKnownInFourLanguages_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("Dutch")
            << "Voornaam;Tussenvoegsel;Achternaam;Straat;Huisnummer;Postcode;Woonplaats;Telefoonnummer;E-mailadres;Geboortedatum"_ba;
        QTest::newRow("English")
            << "First name;Infix;Surname;Street;House number;Postal code;City;Phone number;E-mail address;Date of birth"_ba;
        QTest::newRow("German") << "Vorname;Namensvorsatz;Nachname;Straße;Hausnummer;PLZ;Ort;Telefonnummer;E-Mail-Adresse;Geburtsdatum"_ba;
        QTest::newRow("French")
            << "Prénom;Particule;Nom de famille;Rue;Numéro;Code postal;Ville;Téléphone;Adresse e-mail;Date de naissance"_ba;
        QTest::newRow("short Dutch") << "Voorn.;Tussenv.;Achtern.;Straat;Huisnr;Postc.;Woonpl.;Tel.;Email;Geb.datum"_ba;
    }

    void customersAreKnownInFourLanguages()
    {
        QFETCH(QByteArray, header);
        const Reading reading =
            readBytes(header + "\nZoë;van der;Laan;Kerkstraat;12;7411 AB;Deventer;0600042118;zoe@voorbeeld.example;22-04-1988\n");
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"generic-customers"_s);
        const StagedRecord &zoe = reading.sink.records.at(0);
        QCOMPARE(zoe.text(F::FirstName), std::string("Zoë"));
        QCOMPARE(zoe.text(F::Infix), std::string("van der"));
        QCOMPARE(zoe.text(F::LastName), std::string("Laan"));
        QCOMPARE(zoe.text(F::Street), std::string("Kerkstraat"));
        QCOMPARE(zoe.text(F::HouseNumber), std::string("12"));
        QCOMPARE(zoe.text(F::Postcode), std::string("7411 AB"));
        QCOMPARE(zoe.text(F::City), std::string("Deventer"));
        QCOMPARE(zoe.text(F::Phone), std::string("0600042118"));
        QCOMPARE(zoe.text(F::Email), std::string("zoe@voorbeeld.example"));
        QCOMPARE(zoe.text(F::BirthDate), std::string("1988-04-22"));
        QVERIFY(reading.recognition->unusedColumns.isEmpty());
    }

    void salesAreKnownInFourLanguages_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("Dutch") << "Bonnummer;Datum;Tijd;Klantnummer;Omschrijving;Artikelgroep;Aantal;Regelbedrag"_ba;
        QTest::newRow("English") << "Receipt number;Date;Time;Customer number;Item name;Category;Quantity;Line total"_ba;
        QTest::newRow("German") << "Belegnummer;Datum;Uhrzeit;Kundennummer;Bezeichnung;Warengruppe;Menge;Zeilensumme"_ba;
        QTest::newRow("French") << "Numéro de facture;Date;Heure;Numéro client;Désignation;Rayon;Quantité;Montant ligne"_ba;
    }

    void salesAreKnownInFourLanguages()
    {
        QFETCH(QByteArray, header);
        const Reading reading =
            readBytes(header + "\n7;25-01-2026;10:15;1001;Thee;Dranken;2;15,00\n7;25-01-2026;10:15;1001;Mok;Servies;1;5,00\n");
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.profileId(), u"generic-sales"_s);
        const StagedSale *sale = reading.sink.saleOf("7");
        QVERIFY(sale != nullptr);
        QCOMPARE(sale->totalCents, 2000);
        QCOMPARE(sale->customerExternalId, std::string("1001"));
        QCOMPARE(toIso8601(sale->occurredAt), u"2026-01-25T09:15:00Z"_s);
        QCOMPARE(sale->lines.at(0).name, std::string("Thee"));
        QCOMPARE(sale->lines.at(0).category, std::string("Dranken"));
        QCOMPARE(sale->lines.at(0).quantityMilli, 2000);
    }

    void refusalsAreToldFromConsents_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *field) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(field);
        };
        row("Nieuwsbrief", "consent:email:news");
        row("Newsletter", "consent:email:news");
        row("Toestemming nieuwsbrief", "consent:email:news");
        row("Geen mailing", "refusal:email:news");
        row("do_not_email", "refusal:email:news");
        row("Opt Out", "refusal:email:news");
        row("is_opt_out", "refusal:email:news");
        row("Keine Werbung", "refusal:email:news");
        row("Pas de publicité", "refusal:email:news");
        row("Uitgeschreven", "refusal:email:news");
        row("Partneraanbiedingen", "consent:email:partner_offers");
        row("Do not call", "refusal:phone:news");
    }

    void refusalsAreToldFromConsents()
    {
        QFETCH(QString, name);
        QFETCH(QString, field);
        const Reading reading = readBytes("Klantnummer;Achternaam;E-mailadres;" + name.toUtf8() + "\n1;Smit;a@voorbeeld.example;ja\n");
        QCOMPARE(reading.recognition->consentsToConfirm.size(), 1);
        QCOMPARE(reading.recognition->consentsToConfirm.first().field, field);
        QCOMPARE(reading.summary->consentClaims, 0); // nothing is believed before a person confirms the column
        QVERIFY(evidenceOf(*reading.recognition, name)->byName);
    }

    void valuesSpeakWhereNamesDoNot()
    {
        const Reading reading = readBytes("a;b;c;d;e;f\n"
                                          "zoe@voorbeeld.example;7411 AB;0600042118;22-04-1988;ja;12,50\n"
                                          "iris@voorbeeld.example;7412 CD;0570 600421;13-02-1970;nee;€ 3,00\n"
                                          "bram@voorbeeld.example;8011AA;+31600042119;30-11-1999;ja;1.010,00\n"_ba);
        QCOMPARE(reading.error(), QString());
        const StagedRecord &zoe = reading.sink.records.at(0);
        QCOMPARE(zoe.text(F::Email), std::string("zoe@voorbeeld.example"));
        QCOMPARE(zoe.text(F::Postcode), std::string("7411 AB"));
        QCOMPARE(zoe.text(F::Phone), std::string("0600042118"));
        QCOMPARE(zoe.text(F::BirthDate), std::string("1988-04-22"));
        const ColumnEvidence *email = evidenceOf(*reading.recognition, u"a"_s);
        QVERIFY(!email->byName);
        QCOMPARE(email->shape, u"email"_s);
        QCOMPARE(email->field, u"email"_s);
        QCOMPARE(email->share, 1.0);
        QCOMPARE(email->example, u"zoe@voorbeeld.example"_s);
        QCOMPARE(evidenceOf(*reading.recognition, u"d"_s)->shape, u"birth_date"_s);
        // Yes and no, and amounts, are told but mean nothing by themselves.
        QCOMPARE(evidenceOf(*reading.recognition, u"e"_s)->shape, u"yes_no"_s);
        QVERIFY(evidenceOf(*reading.recognition, u"e"_s)->field.isEmpty());
        QCOMPARE(evidenceOf(*reading.recognition, u"f"_s)->shape, u"amount"_s);
        QVERIFY(evidenceOf(*reading.recognition, u"f"_s)->field.isEmpty());
    }

    void namesGoBeforeValues()
    {
        // The first column only looks like an address for mail; the one that is called so is it.
        const Reading reading = readBytes("Aanmaker;E-mailadres;Achternaam\nkassa@winkel.example;zoe@voorbeeld.example;Laan\n"_ba);
        QCOMPARE(reading.sink.records.at(0).text(F::Email), std::string("zoe@voorbeeld.example"));
        const ColumnEvidence *email = evidenceOf(*reading.recognition, u"E-mailadres"_s);
        QVERIFY(email->byName);
        QCOMPARE(email->example, u"zoe@voorbeeld.example"_s);
        QVERIFY(evidenceOf(*reading.recognition, u"Aanmaker"_s)->field.isEmpty());
    }

    void shapesAreCarefulWithNumbers_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("shape");
        QTest::newRow("whole numbers") << QStringList({u"1"_s, u"22"_s, u"1234"_s}) << QString();
        QTest::newRow("ones and noughts") << QStringList({u"1"_s, u"0"_s, u"1"_s}) << u"yes_no"_s;
        QTest::newRow("order dates") << QStringList({u"25-01-2026"_s, u"2026-01-26"_s, u"27-01-2026"_s}) << u"date"_s;
        QTest::newRow("birthdays") << QStringList({u"25-01-1970"_s, u"26-01-1988"_s, u"27-01-2001"_s}) << u"birth_date"_s;
        QTest::newRow("amounts") << QStringList({u"12,50"_s, u"-3,00"_s, u"€ 7"_s}) << u"amount"_s;
        QTest::newRow("phones") << QStringList({u"06-12345678"_s, u"(0570) 600421"_s, u"+31 6 00042118"_s}) << u"phone"_s;
        QTest::newRow("half of them") << QStringList({u"a@voorbeeld.example"_s, u"bellen"_s}) << QString();
        QTest::newRow("nothing") << QStringList({u""_s, u" "_s}) << QString();
    }

    void shapesAreCarefulWithNumbers()
    {
        QFETCH(QStringList, cells);
        QList<QStringList> rows;
        for (const QString &cell : std::as_const(cells))
            rows << QStringList{cell};
        QTEST(shapeName(shapeOf(rows, 0).shape), "shape");
    }
};

QTEST_GUILESS_MAIN(TestDictionaries)
#include "TestDictionaries.moc"
