#include "app/intake/FileReading.h"

#include "app/intake/DocumentProfile.h"
#include "app/intake/NotationScan.h"
#include "app/intake/RowTally.h"
#include "app/intake/profiles/ColumnDictionary.h"
#include "app/intake/profiles/DsfinvkLines.h"
#include "app/intake/readers/CsvReader.h"
#include "app/intake/values/CellText.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <list>

namespace kk::intake {

namespace {

constexpr qint64 kRowsBetweenProgress = 1024;

CsvDialect dialectOf(const Recognition &recognition, Encoding encoding)
{
    CsvDialect dialect;
    dialect.delimiter = recognition.delimiter.isEmpty() ? ',' : recognition.delimiter.at(0).toLatin1();
    dialect.carriageReturnRows = recognition.carriageReturnRows;
    dialect.checkUtf8 = encoding == Encoding::Utf8;
    dialect.trustedQuotes = recognition.isSheet;
    return dialect;
}

/// Reads one file into one sink.
class FileReading
{
public:
    FileReading(const QString &path, const Recognition &recognition, const ReadOptions &options, StagingSink &sink)
        : m_path(path)
        , m_recognition(recognition)
        , m_sink(sink)
        , m_header(recognition.header)
        , m_tally(m_summary)
        , m_encoding(encodingFromName(recognition.encoding).value_or(Encoding::Utf8))
    {
        m_options.fieldsToKeep = options.fieldsToKeep;
        m_options.mapping = recognition.mapping;
        m_options.fileName = fileNameOf(path, recognition.part);
        m_told = options;
    }

    Result<ReadingSummary> read()
    {
        if (m_recognition.profile == nullptr) {
            return fail(ErrorKind::Input,
                        QCoreApplication::translate(
                            "Intake", "The columns of this file are not known here, perhaps because they are in another language. Say what "
                                      "they mean, or give a mapping. Nothing was taken in."));
        }
        auto container = Container::open(m_path);
        if (!container)
            return fail(container);
        m_container = std::move(*container);
        m_part = m_container->part(m_recognition.part);
        if (m_part == nullptr) {
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("Intake", "%1 is no longer in the file %2. Choose the file again.")
                            .arg(m_recognition.part, QFileInfo(m_path).fileName()));
        }
        m_summary.bytes = m_recognition.bytes;
        const DocumentProfile *document = m_recognition.profile->asDocument();
        if (document == nullptr)
            return readTable();
        if (const auto done = document->read(*m_container, *m_part, m_options, m_sink, m_summary); !done)
            return fail(done);
        if (!m_sink.progress(m_recognition.bytes, m_summary.rows))
            return tl::unexpected<Error>(readingCancelled());
        return std::move(m_summary);
    }

private:
    Result<ReadingSummary> readTable()
    {
        if (const auto settled = settleNotations(); !settled)
            return fail(settled);
        auto mapper = m_recognition.profile->mapper(m_header, m_options);
        if (!mapper)
            return fail(mapper);
        m_mapper = std::move(*mapper);
        StagingSink *to = &m_sink;
        std::unique_ptr<DsfinvkLines> joined;
        if (isDsfinvkWithLines(m_recognition.profile, *m_container, *m_part)) {
            auto opened = DsfinvkLines::open(*m_container, *m_part, m_sink, m_summary);
            if (!opened)
                return fail(opened);
            joined = std::move(*opened);
            to = joined.get();
        }
        if (const auto done = readRows(*to); !done)
            return fail(done);
        return std::move(m_summary);
    }

    Result<std::unique_ptr<ByteSource>> openSource() const
    {
        const qint64 mark = !m_recognition.byteOrderMark ? 0 : m_encoding == Encoding::Utf8 ? 3 : 2;
        auto raw = m_container->read(*m_part);
        if (!raw)
            return fail(raw);
        return std::unique_ptr<ByteSource>(std::make_unique<DecodedSource>(std::move(*raw), m_encoding, mark));
    }

    Result<> settleNotations()
    {
        std::vector<ColumnUse> uses = m_recognition.profile->columnUses(m_header, m_options);
        std::vector<ColumnNotation> notations = m_recognition.notations;
        const bool known = std::all_of(uses.begin(), uses.end(), [&notations](const ColumnUse &use) {
            return std::any_of(notations.begin(), notations.end(),
                               [&use](const ColumnNotation &notation) { return notation.column == use.column; });
        });
        if (!known || needsWholeFile(uses, notations)) {
            auto scanned = scanWholeFile(uses);
            if (!scanned)
                return fail(scanned);
            notations = std::move(*scanned);
        }
        for (const ColumnNotation &notation : notations) {
            m_options.dateOrders[notation.column] = notation.dateOrder;
            m_options.decimalMarks[notation.column] = notation.decimalMark;
        }
        applyTold(uses);
        for (const ColumnUse &use : uses) {
            if (const auto doubt = doubtAbout(use, notations))
                return tl::unexpected<Error>(*doubt);
        }
        return {};
    }

    bool isTold(const ColumnUse &use) const
    {
        return use.kind == ColumnNotation::Kind::Date
                   ? m_told.dateOrders.count(use.column) > 0
                   : m_told.decimalMarks.count(use.column) > 0 || (m_options.mapping && m_options.mapping->decimalMark);
    }

    bool needsWholeFile(const std::vector<ColumnUse> &uses, const std::vector<ColumnNotation> &notations) const
    {
        for (const ColumnUse &use : uses) {
            for (const ColumnNotation &notation : notations) {
                if (notation.column != use.column || notation.kind != use.kind || isTold(use))
                    continue;
                const bool unknown = use.kind == ColumnNotation::Kind::Date ? notation.dateOrder == DateOrder::Unknown
                                                                            : notation.decimalMark == DecimalMark::Unknown;
                if (notation.isAmbiguous() || (unknown && use.decides))
                    return true;
            }
        }
        return false;
    }

    /// The samples left a question open; perhaps a row further on answers it.
    Result<std::vector<ColumnNotation>> scanWholeFile(const std::vector<ColumnUse> &uses)
    {
        auto source = openSource();
        if (!source)
            return fail(source);
        NotationScan scan(m_header, uses);
        CsvReader reader(**source, dialectOf(m_recognition, m_encoding));
        for (;;) {
            const auto more = reader.next();
            if (!more)
                return fail(more);
            if (!*more)
                break;
            if (reader.row().number == m_recognition.headerRow)
                reader.expectColumns(static_cast<int>(reader.row().cells.size()));
            else if (reader.row().number > m_recognition.headerRow && !reader.row().brokenQuotes)
                scan.add(reader.row(), reader.row().number);
            if (reader.row().number % kRowsBetweenProgress == 0 && !m_sink.progress(0, 0))
                return tl::unexpected<Error>(readingCancelled());
        }
        return scan.decide();
    }

    void applyTold(const std::vector<ColumnUse> &uses)
    {
        if (m_options.mapping && m_options.mapping->decimalMark) {
            const DecimalMark mark = *m_options.mapping->decimalMark == ',' ? DecimalMark::Comma : DecimalMark::Point;
            for (const ColumnUse &use : uses)
                m_options.decimalMarks[use.column] = mark;
        }
        for (const auto &[column, order] : m_told.dateOrders)
            m_options.dateOrders[column] = order;
        for (const auto &[column, mark] : m_told.decimalMarks)
            m_options.decimalMarks[column] = mark;
    }

    std::optional<Error> doubtAbout(const ColumnUse &use, const std::vector<ColumnNotation> &notations) const
    {
        if (!use.decides)
            return std::nullopt;
        QString example;
        for (const ColumnNotation &notation : notations) {
            if (notation.column == use.column && notation.kind == use.kind)
                example = notation.evidence;
        }
        const QString name = m_header.name(use.column);
        const auto order = m_options.dateOrders.find(use.column);
        if (use.kind == ColumnNotation::Kind::Date && order != m_options.dateOrders.end() && order->second == DateOrder::Ambiguous) {
            return Error{
                ErrorKind::Input,
                QCoreApplication::translate(
                    "Intake", "In the column \"%1\" day and month cannot be told apart (%2). Say which comes first. Nothing was taken in.")
                    .arg(name, example),
                {}};
        }
        const auto mark = m_options.decimalMarks.find(use.column);
        if (use.kind == ColumnNotation::Kind::Amount && mark != m_options.decimalMarks.end() && mark->second == DecimalMark::Ambiguous) {
            return Error{ErrorKind::Input,
                         QCoreApplication::translate("Intake", "In the column \"%1\" thousands and cents cannot be told apart (%2). Say "
                                                               "which sign stands before the cents. Nothing was taken in.")
                             .arg(name, example),
                         {}};
        }
        return std::nullopt;
    }

    Result<> readRows(StagingSink &to)
    {
        auto source = openSource();
        if (!source)
            return fail(source);
        CsvReader reader(**source, dialectOf(m_recognition, m_encoding));
        for (;;) {
            const auto more = reader.next();
            if (!more)
                return fail(more);
            if (!*more)
                break;
            const CsvRow &row = reader.row();
            ++m_summary.rows;
            if (row.number == m_recognition.headerRow) {
                m_physicalColumns = static_cast<int>(row.cells.size());
                reader.expectColumns(m_physicalColumns);
            }
            if (row.number <= m_recognition.headerRow) {
                ++m_summary.headRows;
                continue;
            }
            if (const auto taken = takeRow(row, to); !taken)
                return taken;
            if (row.number % kRowsBetweenProgress == 0 && !m_sink.progress((*source)->bytesConsumed(), row.number))
                return tl::unexpected<Error>(readingCancelled());
        }
        if ((*source)->hiddenRows() > 0)
            m_summary.notes.push_back({ReadingNote::Kind::HiddenRows, (*source)->hiddenRows(), 0, {}});
        if (!m_sink.progress(m_recognition.bytes, m_summary.rows))
            return tl::unexpected<Error>(readingCancelled());
        return m_mapper->finish(to, m_tally);
    }

    Result<> takeRow(const CsvRow &row, StagingSink &to)
    {
        const auto mended = m_told.mendedCells.find(row.number);
        if (mended == m_told.mendedCells.end())
            return judgeRow(row, to);
        CsvRow put = row;
        m_putRight.assign(row.cells.begin(), row.cells.end());
        std::list<std::string> texts; // views into it go on the row
        for (const auto &[column, text] : mended->second) {
            const auto position = static_cast<size_t>(std::max(0, m_header.findExact(column)));
            if (m_header.findExact(column) < 0)
                continue;
            m_putRight.resize(std::max(m_putRight.size(), position + 1));
            m_putRight[position] = texts.emplace_back(text.toStdString());
        }
        put.cells = m_putRight;
        return judgeRow(put, to);
    }

    Result<> judgeRow(const CsvRow &row, StagingSink &to)
    {
        noteOddities(row);
        if (row.blank) {
            m_tally.skipped(ReadingNote::Kind::BlankRows, row.number);
            return {};
        }
        const auto reason = reasonAgainst(row);
        if (reason == RejectReason::RaggedRow && m_mapper->mend(row, m_mended)) {
            m_tally.note(ReadingNote::Kind::RepairedRows, row.number);
            CsvRow mended = row;
            mended.cells = m_mended;
            return m_mapper->take(mended, to, m_tally);
        }
        if (reason) {
            m_tally.reject(m_sink, {row.number, {}, *reason, {}, QByteArray(row.raw.data(), static_cast<qsizetype>(row.raw.size()))});
            return {};
        }
        if (isTotalRow(row)) {
            m_tally.skipped(ReadingNote::Kind::TotalRows, row.number);
            return {};
        }
        return m_mapper->take(row, to, m_tally);
    }

    void noteOddities(const CsvRow &row)
    {
        if (row.hadNul)
            m_tally.note(ReadingNote::Kind::NulBytes, row.number);
        if (row.mixedEncoding)
            m_tally.note(ReadingNote::Kind::MixedEncoding, row.number);
        if (row.repairedQuotes)
            m_tally.note(ReadingNote::Kind::RepairedQuotes, row.number);
    }

    std::optional<RejectReason> reasonAgainst(const CsvRow &row)
    {
        if (row.brokenQuotes)
            return row.endsWithFile ? RejectReason::CutOff : RejectReason::BrokenQuotes;
        for (size_t column = static_cast<size_t>(m_header.size()); column < row.cells.size(); ++column) {
            if (!isEmptyText(row.cells[column]))
                return RejectReason::RaggedRow;
        }
        if (static_cast<int>(row.cells.size()) >= std::min(m_physicalColumns, m_header.size()))
            return std::nullopt;
        if (row.endsWithFile && !m_hadShortRows)
            return RejectReason::CutOff;
        m_hadShortRows = true;
        if (!m_recognition.isSheet)
            m_tally.note(ReadingNote::Kind::PaddedRows, row.number);
        return std::nullopt;
    }

    /// A closing row: the word "total" and little else.
    bool isTotalRow(const CsvRow &row) const
    {
        const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return !isEmptyText(cell); });
        if (first == row.cells.end() || first->size() > 24 || !isTotalWord(wordSkeleton(*first)))
            return false;
        const auto filled = std::count_if(first, row.cells.end(), [](std::string_view cell) { return !isEmptyText(cell); });
        return filled * 2 <= m_header.size() + 1;
    }

    QString m_path;
    const Recognition &m_recognition;
    StagingSink &m_sink;
    Header m_header;
    ReadingSummary m_summary;
    RowTally m_tally;
    std::unique_ptr<Container> m_container;
    const FilePart *m_part = nullptr;
    Encoding m_encoding;
    ImportOptions m_options;
    ReadOptions m_told;
    std::unique_ptr<RowMapper> m_mapper;
    std::vector<std::string_view> m_mended;   ///< the cells of a row that was put right by the system's own rules
    std::vector<std::string_view> m_putRight; ///< the cells of a row in which a person put something right
    int m_physicalColumns = 0;
    bool m_hadShortRows = false;
};

} // namespace

QString partTitle(const QString &path, const Recognition &recognition)
{
    const QString file = QFileInfo(path).fileName();
    return recognition.part.isEmpty() || recognition.isSheet ? file : QString(file + QStringLiteral(": ") + recognition.part);
}

Result<ReadingSummary> readFile(const QString &path, const Recognition &recognition, const ReadOptions &options, StagingSink &sink)
{
    return FileReading(path, recognition, options, sink).read();
}

} // namespace kk::intake
