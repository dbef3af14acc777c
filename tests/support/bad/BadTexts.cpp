#include "tests/support/bad/BadFiles.h"

namespace kk::testing {

namespace {

const QByteArray kHeader = "Klantnummer;Achternaam;E-mail;Geboortedatum\r\n";
const QByteArray kGood = "1;Kok;kok@voorbeeld.example;1987-04-02\r\n";
const QByteArray kSalesHeader = "Bonnummer;Datum;Totaal\r\n";
const QByteArray kSale = "1;2026-01-13;12,50\r\n";

QByteArray oneBad(const QByteArray &row)
{
    return kHeader + kGood + row + "3;Smit;smit@voorbeeld.example;1990-01-01\r\n";
}

QList<BadFile> quotes()
{
    QList<BadFile> files;
    const auto read = [&files](const char *what, const QByteArray &bytes, int items) { files << BadFile::read(QByteArray("csv: ") + what, bytes, items); };
    read("a quote that does not close", oneBad("2;\"Vis;vis@voorbeeld.example;1988-01-01\r\n"), 3);
    read("a quote that does not close, in the last row", kHeader + kGood + "2;\"Vis;vis@voorbeeld.example;1988-01-01", 2);
    read("a quote in the middle", oneBad("2;Vi\"s;vis@voorbeeld.example;1988-01-01\r\n"), 3);
    read("a quoted cell with words behind it", oneBad("2;\"Vis\" oud;vis@voorbeeld.example;1988-01-01\r\n"), 3);
    files << BadFile::either("csv: a megabyte of quotes", kHeader + kGood + "2;" + QByteArray(1'000'000, '"') + "\r\n");
    files << BadFile::either("csv: an uneven megabyte of quotes", kHeader + kGood + "2;" + QByteArray(1'000'001, '"') + "\r\n");
    files << BadFile::either("csv: quotes and line ends", kHeader + kGood + QByteArray("\"\n").repeated(200'000));
    files << BadFile::either("csv: quotes and separators", kHeader + kGood + QByteArray("\";").repeated(200'000));
    files << BadFile::either("csv: every cell opens a quote", kHeader + QByteArray("\"1;\"Kok;\"x;\"y\r\n").repeated(20'000));
    files << BadFile::either("csv: a cell of five hundred lines", oneBad("2;\"" + QByteArray("x\r\n").repeated(500) + "\";vis@voorbeeld.example;\r\n"));
    read("a cell of sixty kilobytes", oneBad("2;\"" + QByteArray(60'000, 'x') + "\";vis@voorbeeld.example;\r\n"), 3);
    return files;
}

QList<BadFile> shapes()
{
    QList<BadFile> files;
    const auto refused = [&files](const char *what, const QByteArray &bytes) { files << BadFile::refused(QByteArray("csv: ") + what, bytes); };
    const auto read = [&files](const char *what, const QByteArray &bytes, int items) { files << BadFile::read(QByteArray("csv: ") + what, bytes, items); };
    const auto either = [&files](const char *what, const QByteArray &bytes) { files << BadFile::either(QByteArray("csv: ") + what, bytes); };
    refused("ten million columns", QByteArray(10'000'000, ';') + "\r\n1\r\n");
    refused("thirty thousand columns", QByteArray("kolom;").repeated(30'000) + "\r\n1\r\n");
    read("fifteen thousand empty columns", kHeader.trimmed() + QByteArray(15'000, ';') + "\r\n" + kGood, 1);
    refused("a first row of nine megabytes", QByteArray(9'000'000, 'x') + ";b\r\n1;2\r\n");
    refused("a row of twenty megabytes", oneBad("2;" + QByteArray(20'000'000, 'x') + ";\r\n"));
    read("a row of one megabyte", oneBad("2;" + QByteArray(1'000'000, 'x') + ";vis@voorbeeld.example;\r\n"), 3);
    refused("nothing", {});
    refused("blanks", " \r\n\t\r\n");
    refused("a header alone", kHeader);
    refused("numbers alone", "1;2;3\r\n4;5;6\r\n");
    refused("one word", "Klantnummer");
    refused("a byte order mark alone", "\xEF\xBB\xBF");
    either("half a byte order mark", "\xEF\xBB" + kHeader + kGood);
    read("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + kHeader + kGood, 1);
    read("lone CR line ends", QByteArray(kHeader + kGood).replace("\r\n", "\r"), 1);
    read("LF CR line ends", QByteArray(kHeader + kGood + kGood).replace("\r\n", "\n\r"), 2);
    either("line ends of every kind", kHeader + "1;Kok;a@voorbeeld.example;\r2;Vis;b@voorbeeld.example;\n3;Smit;c@voorbeeld.example;\r\n");
    read("a hundred thousand blank rows", kHeader + QByteArray(";;;\r\n").repeated(100'000) + kGood, 1);
    read("a row with too many cells", oneBad("2;Vis;x;1988-01-01;te;veel\r\n"), 2);
    read("a row with too few cells", oneBad("2\r\n"), 2);
    read("a sep line", "sep=;\r\n" + kHeader + kGood, 1);
    either("a sep line that lies", "sep=x\r\n" + kHeader + kGood);
    either("a sep line alone", "sep=;\r\n");
    either("titles without end", QByteArray("Overzicht\r\n").repeated(500) + kHeader + kGood);
    read("a row of totals", kSalesHeader + kSale + "Totaal;;12,50\r\n", 1);
    refused("a web page", "<!DOCTYPE html><html><body>Log in</body></html>");
    refused("a web page with a script", "\n\n<html><script src=\"http://127.0.0.1:9/x.js\"></script></html>");
    refused("JSON", "{\"orders\":[{\"id\":1}]}");
    refused("a list in JSON", "[{\"id\":1}]");
    refused("deep JSON", QByteArray(100'000, '{'));
    refused("a PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    refused("a picture", "\x89PNG\r\n\x1A\n" + QByteArray(500, 'x'));
    refused("a photo", "\xFF\xD8\xFF\xE0" + QByteArray(500, 'x'));
    refused("a database", "SQLite format 3" + QByteArray(500, '\0'));
    refused("a program", "\x7F" "ELF\x02\x01\x01" + QByteArray(2000, '\0'));
    refused("a program for Windows", "MZ\x90" + QByteArray(2000, '\x01'));
    return files;
}

QByteArray utf16(const QByteArray &text, bool bigEndian, bool mark)
{
    QByteArray bytes;
    const auto add = [&bytes, bigEndian](ushort unit) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    };
    if (mark)
        add(0xFEFF);
    for (QChar c : QString::fromUtf8(text))
        add(c.unicode());
    return bytes;
}

QList<BadFile> encodings()
{
    QList<BadFile> files;
    const auto read = [&files](const char *what, const QByteArray &bytes, int items) { files << BadFile::read(QByteArray("csv: ") + what, bytes, items); };
    const auto either = [&files](const char *what, const QByteArray &bytes) { files << BadFile::either(QByteArray("csv: ") + what, bytes); };
    read("UTF-7", kHeader + kGood + "2;Bo+AOs-r;z@voorbeeld.example;\r\n", 2);
    read("overlong UTF-8", oneBad("2;V\xC0\xAFs\xE0\x80\xAF;v@voorbeeld.example;\r\n"), 3);
    read("halves of characters", oneBad("2;V\xED\xA0\x80s;v@voorbeeld.example;\r\n"), 3);
    read("beyond Unicode", oneBad("2;V\xF7\xBF\xBF\xBFs;v@voorbeeld.example;\r\n"), 3);
    read("bytes that never occur", oneBad("2;V\xFE\xFFs;v@voorbeeld.example;\r\n"), 3);
    read("two encodings", kHeader + "1;Bo\xC3\xABr;a@voorbeeld.example;\r\n2;Bo\xEBr;b@voorbeeld.example;\r\n", 2);
    read("UTF-8 taken for Latin twice", oneBad("2;Jos\xC3\x83\xC2\xA9;j@voorbeeld.example;\r\n"), 3);
    read("UTF-16, little end first", utf16(kHeader + kGood, false, true), 1);
    read("UTF-16, big end first", utf16(kHeader + kGood, true, true), 1);
    read("UTF-16 without mark", utf16(kHeader + kGood + kGood, false, false), 2);
    either("UTF-16 with half a character at the end", utf16(kHeader + kGood, false, true).chopped(1));
    either("UTF-16 with halves swapped", utf16(kHeader + kGood, false, true).insert(60, "\x00\xDC\x00\xD8"));
    either("UTF-32", QByteArray("\xFF\xFE\x00\x00", 4) + QByteArray("K\0\0\0l\0\0\0", 8).repeated(20));
    read("NUL bytes in a cell", oneBad(QByteArray("2;V\0i\0s;v@voorbeeld.example;\r\n", 31)), 3);
    either("NUL bytes alone", QByteArray(100'000, '\0'));
    either("control characters", oneBad("2;\x01\x02\x03\x1B[31m;v@voorbeeld.example;\r\n"));
    read("letters that turn the writing around", oneBad("2;\xE2\x80\xAEsiV;v@voorbeeld.example;\r\n"), 3);
    read("a thousand accents on a letter", oneBad("2;V" + QByteArray("\xCC\x81").repeated(1000) + "s;v@voorbeeld.example;\r\n"), 3);
    read("look-alike letters in the header", QByteArray(kHeader).replace("Achternaam", "\xD0\x90" "chternaam") + kGood, 1);
    read("a blank of no width in the header", QByteArray(kHeader).replace("E-mail", "E-mail\xE2\x80\x8B") + kGood, 1);
    read("a hard blank in the header", QByteArray(kHeader).replace("E-mail", "\xC2\xA0" "E-mail\xC2\xA0") + kGood, 1);
    return files;
}

/// Cells that are no date, in the column a sale cannot do without and in the one a customer can.
QList<BadFile> dates()
{
    const QList<QByteArray> none = {"2026-02-30", "2026-13-01", "31-04-2026", "2026-01-32", "00-00-2026", "0000-00-01", "2026-1", "morgen", "99999999999999999999",
                                    "2026-01-13T25:00:00", "2026-01-13 10:61", "-2026-01-13", "1e9", "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA6-01-13", "29-02-2025"};
    QList<BadFile> files;
    for (const QByteArray &date : none) {
        files << BadFile::either("csv: sale on " + date, kSalesHeader + kSale + "2;" + date + ";12,50\r\n3;2026-01-15;12,50\r\n");
        files << BadFile::read("csv: born on " + date, oneBad("2;Vis;v@voorbeeld.example;" + date + "\r\n"), 3);
    }
    files << BadFile::refused("csv: days and months that nobody can tell apart", kSalesHeader + "1;05-06-2026;1,25\r\n2;07-08-2026;1,25\r\n");
    files << BadFile::read("csv: dates of a spreadsheet", kSalesHeader + "1;46035,5;1,25\r\n", 1);
    return files;
}

QList<BadFile> amounts()
{
    const QList<QByteArray> none = {QByteArray(400, '9') + ",00", "1e99", "1,2,3", "12,50,", "--12,50", "12,5O", "\xE2\x82\xAC", "NaN", "inf", "0x1F", "1..2",
                                    "92233720368547758,08", "-92233720368547758,09", "=1+1", "12,50 EUR EUR x"};
    QList<BadFile> files;
    for (int i = 0; i < none.size(); ++i)
        files << BadFile::either("csv: amount " + QByteArray::number(i + 1) + " " + none.at(i).left(20), kSalesHeader + kSale + "2;2026-01-14;" + none.at(i) + "\r\n" + "3;2026-01-15;12,50\r\n");
    files << BadFile::refused("csv: thousands and cents that nobody can tell apart", kSalesHeader + "1;2026-01-13;1.250\r\n2;2026-01-13;2.500\r\n");
    files << BadFile::read("csv: numbers a spreadsheet rounded away", oneBad("5,5E+12;Vis;v@voorbeeld.example;\r\n"), 2);
    files << BadFile::read("csv: formulas", oneBad("2;=HYPERLINK(\"http://127.0.0.1:9\");v@voorbeeld.example;\r\n"), 3);
    files << BadFile::read("csv: orders on SQL", oneBad("2;'); DROP TABLE customer;--;v@voorbeeld.example\r\n"), 2);
    return files;
}

} // namespace

QList<BadFile> badTexts()
{
    return quotes() + shapes() + encodings() + dates() + amounts();
}

} // namespace kk::testing
