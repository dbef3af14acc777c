// Workbooks read by us and by liborcus, the filter library of LibreOffice: the same texts and the same numbers in the same cells.
#include "app/intake/readers/Container.h"
#include "app/intake/readers/CsvReader.h"
#include "tests/support/WorkbookMaker.h"

// What Qt leaves of its words is in the way of others' headers.
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <sstream>

using namespace kk;
using namespace kk::intake;
using namespace kk::testing;
using namespace Qt::StringLiterals;

namespace {

using Cells = QMap<QString, QString>; ///< "sheet/row/column": text; empty cells are not there

/// As our reader gives them to the profiles.
Result<Cells> readByUs(const QString &path)
{
    const auto container = Container::open(path);
    if (!container)
        return fail(container);
    Cells cells;
    for (const FilePart &part : (*container)->parts()) {
        auto source = (*container)->read(part);
        if (!source)
            return fail(source);
        CsvDialect dialect;
        dialect.trustedQuotes = true;
        CsvReader reader(**source, dialect);
        for (qint64 row = 0;; ++row) {
            const auto more = reader.next();
            if (!more)
                return fail(more);
            if (!*more)
                break;
            for (size_t column = 0; column < reader.row().cells.size(); ++column) {
                const std::string_view cell = reader.row().cells[column];
                if (!cell.empty())
                    cells.insert(u"%1/%2/%3"_s.arg(part.name).arg(row).arg(column), QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
            }
        }
    }
    return cells;
}

/// As liborcus fills its own document. Its check format is a line a cell: `sheet/row/column:kind:value`, texts in quotation marks.
template <class Filter>
Cells readByOrcus(const QString &path)
{
    orcus::spreadsheet::range_size_t size;
    size.rows = 1'048'576;
    size.columns = 16'384;
    orcus::spreadsheet::document document(size);
    orcus::spreadsheet::import_factory factory(document);
    Filter filter(&factory);
    filter.read_file(path.toStdString());
    document.finalize();
    std::ostringstream told;
    document.dump_check(told);
    Cells cells;
    for (const QString &line : QString::fromStdString(told.str()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString place = line.section(u':', 0, 0);
        const QString kind = line.section(u':', 1, 1);
        QString value = line.section(u':', 2);
        if (kind == u"string" && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        if ((kind == u"string" || kind == u"numeric") && !value.isEmpty())
            cells.insert(place, value);
    }
    return cells;
}

bool isSame(const QString &ours, const QString &theirs)
{
    if (ours == theirs)
        return true;
    bool isNumber = false;
    bool isOther = false;
    const double one = ours.toDouble(&isNumber);
    const double other = theirs.toDouble(&isOther);
    return isNumber && isOther && std::abs(one - other) <= 1e-5 * std::max(1.0, std::abs(one)); // it prints six digits
}

QString firstDifference(const Cells &ours, const Cells &theirs)
{
    for (auto cell = theirs.begin(); cell != theirs.end(); ++cell) {
        if (!isSame(ours.value(cell.key()), cell.value()))
            return u"%1: we read '%2', liborcus '%3'"_s.arg(cell.key(), ours.value(cell.key()), cell.value());
    }
    for (auto cell = ours.begin(); cell != ours.end(); ++cell) {
        if (!theirs.contains(cell.key()))
            return u"%1: we read '%2', liborcus nothing"_s.arg(cell.key(), cell.value());
    }
    return {};
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

/// Rows of texts, numbers and gaps, as cells of a sheet.
class RandomSheet {
public:
    explicit RandomSheet(quint32 seed) : m_random(seed) {}

    /// Texts go to `shared`, the table of texts of the workbook.
    QByteArray xlsxRows(QByteArrayList &shared)
    {
        QByteArray rows;
        const int count = 1 + below(30);
        for (int row = 1; row <= count; ++row) {
            rows += "<row r=\"" + QByteArray::number(row) + "\">";
            for (int column = 0; column < 6; ++column) {
                const QByteArray at = QByteArray(1, char('A' + column)) + QByteArray::number(row);
                switch (column == 0 ? 0 : below(4)) { // the first column is never empty: rows stay rows
                case 0:
                    rows += "<c r=\"" + at + "\" t=\"s\"><v>" + QByteArray::number(shared.size()) + "</v></c>";
                    shared.append("<si><t>" + word() + "</t></si>");
                    break;
                case 1: rows += "<c r=\"" + at + "\"><v>" + QByteArray::number(below(1'000'000)) + "</v></c>"; break;
                case 2: rows += "<c r=\"" + at + "\"><v>" + QByteArray::number(below(100'000) / 100.0, 'f', 2) + "</v></c>"; break;
                default: break;
                }
            }
            rows += "</row>";
        }
        return rows;
    }
    QList<QByteArrayList> texts()
    {
        QList<QByteArrayList> rows;
        const int count = 1 + below(20);
        for (int row = 0; row < count; ++row) {
            QByteArrayList cells;
            for (int column = 0; column < 5; ++column)
                cells.append(column > 0 && below(3) == 0 ? QByteArray() : word());
            rows.append(cells);
        }
        return rows;
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    QByteArray word()
    {
        static const QByteArrayList words{"Zoë", "van den Boër", "'t Hart", "koffie", "7411 AB", "0612", "n.v.t.", "ß", "日本"};
        return words[below(int(words.size()))] + QByteArray::number(below(1000));
    }

    std::mt19937 m_random;
};

} // namespace

class TestSheetOracle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomWorkbooksAreReadAlike()
    {
        const quint32 seed = qEnvironmentVariableIsSet("KLANTENKRING_SEED") ? qEnvironmentVariable("KLANTENKRING_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("KLANTENKRING_SEED=%u", seed);
        QTemporaryDir folder;
        qsizetype compared = 0;
        for (quint32 i = 0; i < 40; ++i) {
            RandomSheet sheet(seed + i);
            MadeXlsx book;
            QByteArrayList shared;
            for (const char *name : {"Klanten", "Bonnen"})
                book.sheets.append({name, sheet.xlsxRows(shared)});
            book.sharedStrings = shared.join();
            const QString excel = write(folder, u"een.xlsx"_s, xlsx(book));
            const auto ours = readByUs(excel);
            QVERIFY2(ours.has_value(), ours ? "" : qPrintable(ours.error().userText));
            const Cells theirs = readByOrcus<orcus::orcus_xlsx>(excel);
            QVERIFY2(firstDifference(*ours, theirs).isEmpty(), qPrintable(u"xlsx, seed %1: %2"_s.arg(seed + i).arg(firstDifference(*ours, theirs))));
            compared += theirs.size();

            const QString open = write(folder, u"een.ods"_s, ods({{"Klanten", odsRows(sheet.texts())}}));
            const auto oursOpen = readByUs(open);
            QVERIFY2(oursOpen.has_value(), oursOpen ? "" : qPrintable(oursOpen.error().userText));
            const Cells theirsOpen = readByOrcus<orcus::orcus_ods>(open);
            // A workbook of one sheet is the file itself to us; liborcus names its sheet.
            QVERIFY2(firstDifference(*oursOpen, theirsOpen).isEmpty(), qPrintable(u"ods, seed %1: %2"_s.arg(seed + i).arg(firstDifference(*oursOpen, theirsOpen))));
            compared += theirsOpen.size();
        }
        QVERIFY2(compared > 2'000, qPrintable(QString::number(compared)));
    }
};

QTEST_GUILESS_MAIN(TestSheetOracle)
#include "TestSheetOracle.moc"
