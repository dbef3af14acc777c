#include "app/intake/RejectedRowWriter.h"

#include "app/intake/readers/CsvReader.h"
#include "app/intake/values/CellText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kk::intake {

namespace {

constexpr size_t kPending = 256 * 1024;

const QString kReason = QStringLiteral("Reden");

bool looksLikeFormula(std::string_view cell)
{
    return !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
}

} // namespace

RejectedRowWriter::RejectedRowWriter(const QString &path, const QStringList &header, const QString &delimiter)
    : m_file(path)
    , m_header(header)
    , m_delimiter(delimiter.isEmpty() ? ',' : delimiter.at(0).toLatin1())
{
    m_hadReason = !m_header.isEmpty() && m_header.last() == kReason;
    if (m_hadReason)
        m_header.removeLast(); // a file that was mended once before
}

Result<std::unique_ptr<RejectedRowWriter>> RejectedRowWriter::create(const QString &path, const QStringList &header,
                                                                     const QString &delimiter)
{
    std::unique_ptr<RejectedRowWriter> file(new RejectedRowWriter(path, header, delimiter));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return tl::unexpected<Error>(file->writeError());
    file->m_pending = "\xEF\xBB\xBF";
    for (int column = 0; column < file->m_header.size(); ++column)
        file->appendCell(file->m_header.at(column).toStdString(), column == 0);
    file->appendCell(kReason.toStdString(), file->m_header.isEmpty());
    file->m_pending += "\r\n";
    return file;
}

Result<> RejectedRowWriter::add(qint64 row, RejectReason reason, const QByteArray &original)
{
    MemorySource source(std::string_view(original.constData(), static_cast<size_t>(original.size())));
    CsvDialect dialect;
    dialect.delimiter = m_delimiter;
    CsvReader reader(source, dialect);
    reader.expectColumns(static_cast<int>(m_header.size()) + (m_hadReason ? 1 : 0));
    const auto more = reader.next();
    if (!more)
        return fail(more);
    const auto columns = static_cast<int>(m_header.size());
    for (int column = 0; column < columns; ++column) {
        std::string cell(reader.row().cell(column));
        // Cells too many have no column to go to; they follow in the last one, where they can be seen.
        for (int extra = columns + (m_hadReason ? 1 : 0);
             *more && column == columns - 1 && extra < static_cast<int>(reader.row().cells.size()); ++extra)
            cell += m_delimiter + std::string(reader.row().cell(extra));
        appendCell(cell, column == 0);
    }
    appendCell(QCoreApplication::translate("Intake", "Row %1: %2").arg(row).arg(rejectSentence(reason)).toStdString(), columns == 0);
    m_pending += "\r\n";
    ++m_rows;
    return flush(false);
}

void RejectedRowWriter::appendCell(std::string_view cell, bool first)
{
    if (!first)
        m_pending += m_delimiter;
    const bool guard = looksLikeFormula(cell);
    const char special[] = {m_delimiter, '"', '\r', '\n', '\0'};
    const bool blankEdge = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!guard && !blankEdge && cell.find_first_of(special) == std::string_view::npos) {
        m_pending += cell;
        return;
    }
    m_pending += '"';
    if (guard)
        m_pending += '\'';
    for (char c : cell) {
        if (c == '"')
            m_pending += '"';
        m_pending += c;
    }
    m_pending += '"';
}

Result<> RejectedRowWriter::flush(bool force)
{
    if (!force && m_pending.size() < kPending)
        return {};
    if (m_file.write(m_pending.data(), static_cast<qint64>(m_pending.size())) != static_cast<qint64>(m_pending.size()))
        return tl::unexpected<Error>(writeError());
    m_pending.clear();
    return {};
}

Result<> RejectedRowWriter::commit()
{
    if (const auto flushed = flush(true); !flushed)
        return flushed;
    if (!m_file.commit())
        return tl::unexpected<Error>(writeError());
    return {};
}

Error RejectedRowWriter::writeError() const
{
    return {ErrorKind::Storage,
            QCoreApplication::translate(
                "Intake",
                "The file %1 cannot be written. Choose another folder, or make room on the disk. The import itself is not touched by this.")
                .arg(QFileInfo(m_file.fileName()).fileName()),
            m_file.errorString()};
}

} // namespace kk::intake
