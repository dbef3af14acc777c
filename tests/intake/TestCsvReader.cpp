#include "app/intake/readers/CsvReader.h"
#include "tests/support/DribbleSource.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kk;
using namespace kk::intake;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// A source of one byte repeated, as long as one likes, that takes no memory.
class EndlessSource final : public ByteSource
{
public:
    EndlessSource(QByteArray head, char byte, qint64 size)
        : m_head(std::move(head))
        , m_byte(byte)
        , m_size(size)
    {}
    Result<qint64> read(char *to, qint64 max) override
    {
        const qint64 size = std::min(max, m_size - m_position);
        for (qint64 i = 0; i < size; ++i)
            to[i] = m_position + i < m_head.size() ? m_head[m_position + i] : m_byte;
        m_position += size;
        return size;
    }
    qint64 bytesConsumed() const override { return m_position; }

private:
    QByteArray m_head;
    char m_byte;
    qint64 m_size;
    qint64 m_position = 0;
};

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

    static Rows read(ByteSource &source, const CsvDialect &dialect, int columns = 0)
    {
        CsvReader reader(source, dialect);
        reader.expectColumns(columns);
        Rows rows;
        for (;;) {
            const auto more = reader.next();
            if (!more)
                return {{u"failed"_s}};
            if (!*more)
                return rows;
            QStringList cells;
            for (std::string_view cell : reader.row().cells)
                cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
            rows << cells;
        }
    }

    static Rows read(const QByteArray &bytes, const CsvDialect &dialect = {}, int columns = 0)
    {
        MemorySource source(viewOf(bytes));
        return read(source, dialect, columns);
    }

private Q_SLOTS:
    void goodAndBadTextsGiveTheirCells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("columns");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("plain") << "a,b\n1,2\n"_ba << 2 << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("no line end at the end") << "a,b\n1,2"_ba << 2 << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("carriage return and line feed") << "a,b\r\n1,2\r\n"_ba << 2 << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("two carriage returns") << "a,b\r\r\n1,2\r\r\n"_ba << 2 << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("empty cells") << ",\n,,\n"_ba << 2 << Rows{{u""_s, u""_s}, {u""_s, u""_s, u""_s}};
        QTest::newRow("separator in quotes") << "\"a,b\",c\n"_ba << 2 << Rows{{u"a,b"_s, u"c"_s}};
        QTest::newRow("line end in quotes") << "\"a\nb\",c\r\n1,2\n"_ba << 2 << Rows{{u"a\nb"_s, u"c"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("doubled quotes") << "\"a \"\"b\"\"\",\"\"\"\",\"\"\n"_ba << 3 << Rows{{u"a \"b\""_s, u"\""_s, u""_s}};
        QTest::newRow("quote inside an unquoted cell") << "5\" pipe,x\"y\"\n"_ba << 2 << Rows{{u"5\" pipe"_s, u"x\"y\""_s}};
        QTest::newRow("blanks around quotes") << "a, \"b, c\" ,d\n"_ba << 3 << Rows{{u"a"_s, u"b, c"_s, u"d"_s}};
        QTest::newRow("undoubled quotes") << "1,\"zo \"mooi\" he\",2\n3,4,5\n"_ba << 3
                                          << Rows{{u"1"_s, u"zo \"mooi\" he"_s, u"2"_s}, {u"3"_s, u"4"_s, u"5"_s}};
        QTest::newRow("undoubled quotes at the end of a guarded cell")
            << "1,\"\t+31 6 \"mobiel\"\",2\n3,4,5\n"_ba << 3 << Rows{{u"1"_s, u"\t+31 6 \"mobiel\""_s, u"2"_s}, {u"3"_s, u"4"_s, u"5"_s}};
        QTest::newRow("stray quote costs one row at most")
            << "1,\"foo,2\n3,\"bar\",4\n"_ba << 3 << Rows{{u"1"_s, u"foo"_s, u"2"_s}, {u"3"_s, u"bar"_s, u"4"_s}};
        QTest::newRow("undoubled quotes over two lines")
            << "\"zei \"hoi\"\nen ging\",5\n6,7\n"_ba << 2 << Rows{{u"zei \"hoi\"\nen ging"_s, u"5"_s}, {u"6"_s, u"7"_s}};
        QTest::newRow("unclosed at the end") << "1,2\n3,\"vier\n"_ba << 2 << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"vier"_s}};
        QTest::newRow("blank line") << "a,b\n\n1,2\n"_ba << 2 << Rows{{u"a"_s, u"b"_s}, {u""_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("NUL bytes go") << QByteArray("a,b\0c\n", 6) << 2 << Rows{{u"a"_s, u"bc"_s}};
        QTest::newRow("one cp1252 cell") << "Jos\xC3\xA9,Bj\xF6rn\n"_ba << 2 << Rows{{u"José"_s, u"Björn"_s}};
        QTest::newRow("long first cell over many blocks") << QByteArray(200, 'x') + ",\"" + QByteArray(300, 'y') + "\"\n"
                                                          << 2 << Rows{{QString(200, u'x'), QString(300, u'y')}};
    }

    void goodAndBadTextsGiveTheirCells()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, columns);
        QFETCH(Rows, rows);
        QCOMPARE(read(text, {}, columns), rows);
        for (qint64 size = 1; size < 8; ++size) {
            testing::DribbleSource source(viewOf(text), size);
            QCOMPARE(read(source, {}, columns), rows);
        }
    }

    void oldMacRowsEndWithCarriageReturn()
    {
        CsvDialect dialect;
        dialect.carriageReturnRows = true;
        const Rows rows{{u"a"_s, u"b"_s}, {u"1"_s, u"x\ry"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}};
        const QByteArray text = "a,b\r1,\"x\ry\"\r3,4\r\n5,6\r"_ba;
        QCOMPARE(read(text, dialect, 2), rows);
        for (qint64 size = 1; size < 8; ++size) {
            testing::DribbleSource source(viewOf(text), size);
            QCOMPARE(read(source, dialect, 2), rows);
        }
    }

    void runAwayQuoteDoesNotSwallowTheFile()
    {
        QByteArray text = "a,b\n\"open,1\n";
        for (int i = 0; i < 3000; ++i)
            text += "naam " + QByteArray::number(i) + ",\"x\"\n";
        const Rows rows = read(text, {}, 2);
        QCOMPARE(rows.size(), 3002);
        QCOMPARE(rows.at(1), (QStringList{u"open"_s, u"1"_s}));
        QCOMPARE(rows.at(3001), (QStringList{u"naam 2999"_s, u"x"_s}));
    }

    void longButCleanCellIsBelieved()
    {
        QByteArray note;
        for (int i = 0; i < 400; ++i)
            note += "regel " + QByteArray(300, 'n') + "\n";
        const Rows rows = read("a,b,c\n1,\"" + note + "\",2\n3,4,5\n", {}, 3);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).at(1).size(), note.size());
        QCOMPARE(rows.at(2), (QStringList{u"3"_s, u"4"_s, u"5"_s}));
    }

    void linesFullOfStrayQuotesAreReadOnce()
    {
        QByteArray line;
        for (int i = 0; i < 15'000; ++i)
            line += "\"a,";
        QByteArray text = "a,b\n";
        for (int i = 0; i < 200; ++i)
            text += line + '\n';
        const Rows rows = read(text, {}, 2);
        QCOMPARE(rows.size(), 201);
        QCOMPARE(rows.at(200).size(), 15'001);
        QCOMPARE(rows.at(200).first(), u"a"_s);
    }

    void breaksAreReported()
    {
        const QByteArray text = "a,b\n1,\"zo \"mooi\"\nx,\"y\"z,\"u\nd,e"_ba;
        MemorySource source(viewOf(text));
        CsvReader reader(source, {});
        reader.expectColumns(2);
        QVERIFY(*reader.next());
        QVERIFY(!reader.row().repairedQuotes);
        QVERIFY(*reader.next());
        QVERIFY(reader.row().repairedQuotes);
        QCOMPARE(reader.row().number, 2);
        QVERIFY(*reader.next());
        QVERIFY(reader.row().brokenQuotes);
        QCOMPARE(reader.row().raw, std::string_view("x,\"y\"z,\"u"));
        QVERIFY(*reader.next());
        QVERIFY(reader.row().endsWithFile);
        QCOMPARE(reader.row().offset, 27);
        QVERIFY(!*reader.next());
        QVERIFY(!*reader.next());
    }

    void tenMillionColumnsAreRefused()
    {
        EndlessSource source("a", ',', 10'000'000);
        CsvReader reader(source, {});
        const auto more = reader.next();
        QVERIFY(!more);
        QCOMPARE(more.error().kind, ErrorKind::Input);
        QVERIFY(more.error().userText.contains(u"20,000"));
        QVERIFY(source.bytesConsumed() < 2'000'000);
    }

    void oneGigabyteInOneCellIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("unquoted") << "a,b\n1,x"_ba;
        QTest::newRow("quoted") << "a,b\n1,\"x"_ba;
    }

    void oneGigabyteInOneCellIsRefused()
    {
        QFETCH(QByteArray, head);
        EndlessSource source(head, 'x', 1'000'000'000);
        CsvReader reader(source, {});
        reader.expectColumns(2);
        QVERIFY(*reader.next());
        const auto more = reader.next();
        QVERIFY(!more);
        QCOMPARE(more.error().kind, ErrorKind::Input);
        QVERIFY(source.bytesConsumed() < 40'000'000);
    }

    void quotingTortureSet_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("rows");
        const QString folder = QStringLiteral(KLANTENKRING_SAMPLE_EXPORTS "/csv-spectrum/");
        if (!QDir(folder).exists()) {
            QTest::newRow("absent") << QByteArray() << Rows();
            return;
        }
        const QHash<QString, Rows> expected = {
            {u"comma_in_quotes.csv"_s,
             {{u"first"_s, u"last"_s, u"address"_s, u"city"_s, u"zip"_s},
              {u"John"_s, u"Doe"_s, u"120 any st."_s, u"Anytown, WW"_s, u"08123"_s}}},
            {u"empty.csv"_s, {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u""_s, u""_s}, {u"2"_s, u"3"_s, u"4"_s}}},
            {u"escaped_quotes.csv"_s, {{u"a"_s, u"b"_s}, {u"1"_s, u"ha \"ha\" ha"_s}, {u"3"_s, u"4"_s}}},
            {u"newlines_crlf.csv"_s,
             {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}, {u"Once upon \na time"_s, u"5"_s, u"6"_s}, {u"7"_s, u"8"_s, u"9"_s}}},
            {u"quotes_and_newlines.csv"_s, {{u"a"_s, u"b"_s}, {u"1"_s, u"ha \n\"ha\" \nha"_s}, {u"3"_s, u"4"_s}}},
            {u"utf8.csv"_s, {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, u"5"_s, u"ʤ"_s}}},
        };
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QFile file(folder + it.key());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(it.key())) << file.readAll() << it.value();
        }
    }

    void quotingTortureSet()
    {
        QFETCH(QByteArray, text);
        QFETCH(Rows, rows);
        if (rows.isEmpty())
            QSKIP("sample exports are not on this machine");
        QCOMPARE(read(text, {}, static_cast<int>(rows.first().size())), rows);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "TestCsvReader.moc"
