#include "tests/intake/Reading.h"

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text, bool mark)
{
    QByteArray bytes = mark ? QByteArray("\xFF\xFE") : QByteArray();
    for (QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

bool hasNote(const Reading &reading, ReadingNote::Kind kind, qint64 count)
{
    return std::any_of(reading.summary->notes.begin(), reading.summary->notes.end(), [kind, count](const ReadingNote &note) {
        return note.kind == kind && note.count == count && !noteSentence(note).isEmpty();
    });
}

} // namespace

/// Every bad file gets a clear sentence, and no bad row costs another.
class TestBadInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hopelessFilesGetASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QByteArray noise(5000, '\0');
        for (int i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<char>((i * 7919 + i / 3) & 0xFF);
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("blanks") << "  \r\n\n "_ba << u"nothing but blanks"_s;
        QTest::newRow("header only") << "Klantnummer;Achternaam;E-mail\n"_ba << u"no rows"_s;
        QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04\x14\0\0\0", 8) + noise << u"damaged"_s;
        QTest::newRow("old spreadsheet") << "\xD0\xCF\x11\xE0"_ba + noise << u"save it as .xlsx"_s;
        QTest::newRow("pdf") << "%PDF-1.7\n..."_ba << u"PDF"_s;
        QTest::newRow("picture") << "\x89PNG\r\n"_ba + noise << u"picture"_s;
        QTest::newRow("noise") << "x"_ba + noise << u"not a text file"_s;
        QTest::newRow("login page") << "<!DOCTYPE html><html><body>Log in"_ba << u"log in"_s;
        QTest::newRow("json") << "{\"orders\": []}"_ba << u"JSON"_s;
        QTest::newRow("another language") << "Azonosító;Cím;Irányítószám\n1;Fő utca 1;1011\n2;Ady tér 2;1012\n"_ba << u"another language"_s;
        QTest::newRow("no header") << "1;12,50;13-01-2025\n2;13,50;14-01-2025\n"_ba << u"names its columns"_s;
        QTest::newRow("ten million columns") << QByteArray(10'000'000, ',') + "\n1\n" << u"20,000 columns"_s;
        QTest::newRow("long first row") << QByteArray(9'000'000, 'x') + ";b\n1;2\n" << u"longer than 4 million"_s;
        QTest::newRow("long second row") << "Klantnummer;Achternaam;E-mail\n1;"_ba + QByteArray(20'000'000, 'x') + ";b\n"
                                         << u"longer than 16 million"_s;
        QTest::newRow("doubtful dates") << "Bonnummer;Datum;Totaal\n1;05-06-2025;1,25\n"_ba
                                        << u"day and month cannot be told apart (05-06-2025)"_s;
        QTest::newRow("doubtful amounts") << "Bonnummer;Datum;Totaal\n1;15-06-2025;1.250\n"_ba
                                          << u"thousands and cents cannot be told apart (1.250)"_s;
    }

    void hopelessFilesGetASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const Reading reading = readBytes(bytes);
        QVERIFY2(reading.error().contains(words), qPrintable(reading.error()));
        const ErrorKind kind = !reading.recognition ? reading.recognition.error().kind : reading.summary.error().kind;
        QVERIFY(kind == ErrorKind::Input);
        QVERIFY(reading.sink.records.empty() && reading.sink.sales.empty());
    }

    void fileThatIsNotThere()
    {
        const auto found = recognise(u"nergens/orders.csv"_s);
        QVERIFY(!found);
        QVERIFY(found.error().kind == ErrorKind::NotFound);
        QVERIFY(found.error().userText.contains(u"orders.csv"_s));
        QVERIFY(recognise(QDir::tempPath()).error().kind == ErrorKind::Input);
    }

    void encodingsAndSeparators_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Klantnummer;Achternaam;E-mail\r\n7;Boër;zoe@voorbeeld.example\r\n8;Kok;k@voorbeeld.example\r\n"_s;
        QString tabs = text;
        tabs.replace(u';', u'\t');
        QString oldMac = text;
        oldMac.replace(u"\r\n"_s, u"\r"_s);
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF"_ba + text.toUtf8();
        QTest::newRow("utf-16 with mark") << utf16(tabs, true);
        QTest::newRow("utf-16 without mark") << utf16(text, false);
        QTest::newRow("windows-1252") << text.toLatin1();
        QTest::newRow("sep line") << "sep=;\r\n"_ba + text.toUtf8();
        QTest::newRow("sep line with mark") << "\xEF\xBB\xBFsep=;\r\n"_ba + text.toUtf8();
        QTest::newRow("quoted sep line") << "\"sep=;\"\r\n"_ba + text.toUtf8();
        QTest::newRow("old mac") << oldMac.toUtf8();
        QTest::newRow("comma") << QString(text).replace(u';', u',').toUtf8();
        QTest::newRow("pipe") << QString(text).replace(u';', u'|').toUtf8();
        QTest::newRow("homoglyph header") << QString(text).replace(u"Achternaam"_s, u"\u0410chtern\u0430am\u00A0"_s).toUtf8();
    }

    void encodingsAndSeparators()
    {
        QFETCH(QByteArray, bytes);
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.error(), QString());
        QVERIFY(reading.addsUp());
        QCOMPARE(reading.sink.records.size(), size_t(2));
        const StagedRecord *zoe = reading.sink.recordOf("7");
        QVERIFY(zoe != nullptr);
        QCOMPARE(zoe->text(CustomerField::LastName), std::string("Boër"));
        QCOMPARE(zoe->text(CustomerField::Email), std::string("zoe@voorbeeld.example"));
    }

    void mixedEncodingsCostNothing()
    {
        QByteArray bytes = "Klantnummer;Achternaam;E-mail\n"_ba;
        for (int i = 0; i < 20; ++i)
            bytes += QByteArray::number(i) + ";Bo\xC3\xABr;a@voorbeeld.example\n";
        bytes += "99;Bj\xF6rk;b@voorbeeld.example\n";
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.recognition->encoding, u"UTF-8"_s);
        QCOMPARE(reading.sink.recordOf("99")->text(CustomerField::LastName), std::string("Björk"));
        QVERIFY(hasNote(reading, ReadingNote::Kind::MixedEncoding, 1));
    }

    void lettersFarDownDecideTheEncoding()
    {
        QByteArray bytes = "Klantnummer;Achternaam;E-mail\r\n"_ba;
        for (int i = 0; i < 60'000; ++i)
            bytes += QByteArray::number(i) + ";Kok;a@voorbeeld.example\r\n";
        bytes.insert(bytes.size() / 2 + bytes.mid(bytes.size() / 2).indexOf('\n') + 1, "777777;Bo\x89r;z@voorbeeld.example\r\n");
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.recognition->encoding, u"IBM850"_s);
        QCOMPARE(reading.sink.recordOf("777777")->text(CustomerField::LastName), std::string("Boër"));
    }

    void nulBytesAreDropped()
    {
        QByteArray bytes = "Klantnummer;Achternaam;E-mail\n7;Ko_k;k@voorbeeld.example\n8;Smit;s@voorbeeld.example\n"_ba;
        bytes.replace('_', '\0');
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.sink.recordOf("7")->text(CustomerField::LastName), std::string("Kok"));
        QVERIFY(hasNote(reading, ReadingNote::Kind::NulBytes, 1));
    }

    void halfDownloadRejectsItsLastRowOnly()
    {
        const Reading reading = readBytes("Klantnummer;Achternaam;E-mail\n7;Kok;k@voorbeeld.example\n8;Smi"_ba);
        QCOMPARE(reading.sink.records.size(), size_t(1));
        QCOMPARE(reading.sink.rejects.size(), size_t(1));
        QVERIFY(reading.sink.rejects[0].reason == RejectReason::CutOff);
        QVERIFY(reading.addsUp());
    }

    void unclosedQuoteCostsItsOwnRow()
    {
        QByteArray bytes = "Klantnummer;Achternaam;E-mail\n"_ba;
        for (int i = 0; i < 500; ++i)
            bytes += QByteArray::number(i) + (i == 250 ? ";\"Kok;" : ";\"Smit\";") + "a@voorbeeld.example\n";
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.sink.records.size(), size_t(500));
        QCOMPARE(reading.sink.recordOf("250")->text(CustomerField::LastName), std::string("Kok"));
        QVERIFY(hasNote(reading, ReadingNote::Kind::RepairedQuotes, 1));
    }

    void raggedRowsArePaddedOrRejected()
    {
        const Reading reading = readBytes(
            "Klantnummer;Achternaam;E-mail\n7;Kok\n8;Smit;s@voorbeeld.example;;;\n9;de; Vries;v@voorbeeld.example\n10;Bos;b@voorbeeld.example\n"_ba);
        QCOMPARE(reading.sink.records.size(), size_t(3));
        QVERIFY(hasNote(reading, ReadingNote::Kind::PaddedRows, 1));
        QVERIFY(reading.sink.rejects.at(0).reason == RejectReason::RaggedRow);
        QCOMPARE(reading.sink.rejects[0].row, 4);
        QVERIFY(reading.addsUp());
    }

    void duplicateHeadersAreKeptByPosition()
    {
        ColumnMapping mapping;
        mapping.profileId = u"generic-customers"_s;
        mapping.externalIdColumn = u"nr"_s;
        mapping.columns = {{u"telefoon"_s, u"phone"_s, 0}, {u"telefoon"_s, u"mobile"_s, 1}, {u"naam"_s, u"full_name"_s, 0}};
        RecogniseOptions options;
        options.mapping = mapping;
        const Reading reading = readBytes("nr;naam;telefoon;telefoon\n1;Jan;0318111111;0622222222\n"_ba, options);
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.sink.records.at(0).text(CustomerField::Phone), std::string("0318111111"));
        QCOMPARE(reading.sink.records.at(0).text(CustomerField::Mobile), std::string("0622222222"));
    }

    void trailingEmptyColumnsOfASpreadsheet()
    {
        const QByteArray tail(16'000, ';');
        const Reading reading = readBytes("Klantnummer;Achternaam;E-mail"_ba + tail + "\n7;Kok;k@voorbeeld.example" + tail + "\n");
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.recognition->header.size(), 3);
        QCOMPARE(reading.sink.records.size(), size_t(1));
    }

    void oneRowAgainstTheColumnIsRejected()
    {
        QByteArray bytes = "Bonnummer;Datum;Totaal\n"_ba;
        for (int day = 1; day <= 28; ++day)
            bytes += QByteArray::number(day) + ';' + QByteArray::number(day) + "-02-2025;1.000,50\n";
        bytes += "98;02-27-2025;10,00\n99;27-02-2025;10.00\n";
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.summary->sales, 28);
        QVERIFY(reading.sink.rejects.at(0).reason == RejectReason::DateContradicts);
        QVERIFY(reading.sink.rejects.at(1).reason == RejectReason::AmountContradicts);
    }

    void roundedOrderNumbersAreRefused()
    {
        const Reading reading = readBytes("Bonnummer;Datum;Totaal\n5,5E+12;2025-01-05;10,00\n5,5E+12;2025-01-06;11,00\n"_ba);
        QCOMPARE(reading.summary->sales, 0);
        QVERIFY(reading.sink.rejects.at(0).reason == RejectReason::MangledIdentifier);
    }

    void answersToDoubtsAreUsed()
    {
        ReadOptions options;
        options.dateOrders[1] = DateOrder::MonthDayYear;
        options.decimalMarks[2] = DecimalMark::Comma;
        const Reading reading = readBytes("Bonnummer;Datum;Totaal\n1;05-06-2025;1.250\n"_ba, {}, options);
        QCOMPARE(reading.error(), QString());
        QCOMPARE(reading.sink.sales.at(0).totalCents, 125000);
        QCOMPARE(toIso8601(reading.sink.sales.at(0).occurredAt), u"2025-05-05T22:00:00Z"_s);
    }

    void stoppingIsNoFailureOfTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"export.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Klantnummer;Achternaam;E-mail\n");
        for (int i = 0; i < 5000; ++i)
            file.write(QByteArray::number(i) + ";Kok;a@voorbeeld.example\n");
        file.close();
        const auto found = recognise(path);
        CollectingSink sink;
        sink.cancelAtCall = 2;
        const auto summary = readFile(path, *found, {}, sink);
        QVERIFY(!summary);
        QVERIFY(summary.error().kind == ErrorKind::Cancelled);
        QVERIFY(sink.records.size() < 5000);
    }

    void everyReasonHasASentence()
    {
        for (int reason = 0; reason <= static_cast<int>(RejectReason::LineWithoutOrder); ++reason) {
            QVERIFY(!rejectReasonName(static_cast<RejectReason>(reason)).isEmpty());
            QVERIFY(rejectSentence(static_cast<RejectReason>(reason)).size() > 20);
        }
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "TestBadInput.moc"
