#include "app/intake/readers/CsvReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace kk::intake {

namespace {

constexpr size_t kPadding = 64;
constexpr size_t kFirstBuffer = 16 * 1024; ///< small, as many readers are made for a single row
constexpr size_t kUsualBuffer = 512 * 1024;
constexpr size_t kFirstCells = 128;
constexpr qint64 kQuotedBytes = 64 * 1024;
constexpr int kQuotedLines = 50;
constexpr int kTrustedLines = 1'000'000;
constexpr qint64 kLongCellBytes = 1024 * 1024;
constexpr int kLongCellLines = 20'000;
constexpr int kLongCellAttempts = 20; ///< a file that breaks more often has stray quotes, not long cells

const char *findByte(const char *from, const char *to, char byte)
{
    return from < to ? static_cast<const char *>(std::memchr(from, byte, static_cast<size_t>(to - from))) : nullptr;
}

std::string_view between(const char *from, const char *to)
{
    return {from, static_cast<size_t>(to - from)};
}

std::string withoutDoubledQuotes(std::string_view text, char quote)
{
    std::string single;
    single.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        single.push_back(text[i]);
        if (text[i] == quote && i + 1 < text.size() && text[i + 1] == quote)
            ++i;
    }
    return single;
}

} // namespace

CsvReader::CsvReader(ByteSource &source, const CsvDialect &dialect)
    : m_source(source)
    , m_dialect(dialect)
    , m_scan(dialect.delimiter, dialect.quote, dialect.carriageReturnRows)
    , m_data(kFirstBuffer + kPadding)
    , m_cells(kFirstCells)
{
    m_scan.reset(begin(), end());
}

Result<bool> CsvReader::refill()
{
    if (m_sourceEnded)
        return false;
    std::memmove(m_data.data(), m_data.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    if (m_end >= static_cast<size_t>(kMaxRowBytes)) {
        return fail(
            ErrorKind::Input,
            QCoreApplication::translate(
                "Intake",
                "Row %1 of this file is longer than 16 million characters. That is not the export of a shop or till. Nothing was taken "
                "in. Download the export again, or choose another file.")
                .arg(m_row.number + 1));
    }
    const size_t room = m_data.size() - kPadding;
    if (m_sourceFills && room < kUsualBuffer)
        m_data.resize(kUsualBuffer + kPadding);
    else if (m_end >= room / 2 && room < 2 * static_cast<size_t>(kMaxRowBytes))
        m_data.resize(room * 2 + kPadding);
    const auto free = static_cast<qint64>(m_data.size() - kPadding - m_end);
    const auto size = m_source.read(m_data.data() + m_end, free);
    if (!size)
        return fail(size);
    m_end += static_cast<size_t>(*size);
    m_sourceFills = *size == free;
    m_sourceEnded = *size == 0;
    return true;
}

Result<bool> CsvReader::next()
{
    m_offset += static_cast<qint64>(m_next - m_begin);
    m_begin = m_next;
    m_texts.clear();
    const qint64 number = m_row.number;
    for (;;) {
        m_row = CsvRow{};
        m_row.number = number;
        if (m_begin == m_end && m_sourceEnded)
            return false;
        Scan scan = scanRow(m_dialect.trustedQuotes ? QuoteLimits{kMaxRowBytes, kTrustedLines} : QuoteLimits{kQuotedBytes, kQuotedLines});
        if (scan == Scan::Broken)
            scan = repairRow();
        if (scan == Scan::Row)
            break;
        if (scan == Scan::TooManyColumns) {
            return fail(
                ErrorKind::Input,
                QCoreApplication::translate(
                    "Intake",
                    "Row %1 of this file has more than 20,000 columns. That is not the export of a shop or till. Nothing was taken in. "
                    "Download the export again, or choose another file.")
                    .arg(number + 1));
        }
        const auto more = refill();
        if (!more)
            return fail(more);
        m_scan.reset(begin(), end());
    }
    m_row.number = number + 1;
    m_row.offset = m_offset;
    finishCells();
    return true;
}

bool CsvReader::addCell(const char *cellBegin, const char *cellEnd)
{
    if (m_cellCount == m_cells.size()) {
        if (m_cells.size() >= kMaxColumns)
            return false;
        m_cells.resize(std::min<size_t>(m_cells.size() * 4, kMaxColumns));
    }
    m_cells[m_cellCount++] = between(cellBegin, cellEnd);
    return true;
}

void CsvReader::endRow(const char *lineEnd, bool atEnd)
{
    const char *next = lineEnd;
    if (!atEnd)
        next += *lineEnd == '\r' && lineEnd + 1 < end() && lineEnd[1] == '\n' ? 2 : 1;
    if (next - lineEnd > 1)
        m_scan.skipTo(next);
    m_next = static_cast<size_t>(next - m_data.data());
    m_row.endsWithFile = atEnd;
    while (!atEnd && lineEnd > begin() && lineEnd[-1] == '\r')
        --lineEnd;
    m_row.raw = between(begin(), lineEnd);
}

CsvReader::Scan CsvReader::scanRow(QuoteLimits limits)
{
    m_cellCount = 0;
    m_escapedCells.clear();
    const char *cell = begin();
    for (;;) {
        const char *at = m_scan.next();
        if (at == nullptr) {
            if (!m_sourceEnded)
                return Scan::NeedMore;
            endRow(end(), true);
            return addCell(cell, end()) ? Scan::Row : Scan::TooManyColumns;
        }
        const char *cellEnd = at;
        if (*at == m_dialect.quote) {
            if (!std::all_of(cell, at, [this](char c) { return isBlank(c); }))
                continue; // a quotation mark inside an unquoted cell is a letter like any other
            const QuotedCell quoted = scanQuoted(at, limits);
            if (quoted.result != Scan::Row)
                return quoted.result;
            if (quoted.escaped)
                m_escapedCells.push_back(m_cellCount);
            cell = at + 1;
            cellEnd = quoted.closing;
            at = quoted.after;
            if (at < end())
                m_scan.skipTo(at + 1);
        }
        if (at < end() && *at == m_dialect.delimiter) {
            if (!addCell(cell, cellEnd))
                return Scan::TooManyColumns;
            cell = at + 1;
            continue;
        }
        if (at + 1 == end() && *at == '\r' && !m_sourceEnded)
            return Scan::NeedMore; // a line feed may follow
        const bool wasQuoted = cellEnd != at;
        while (!wasQuoted && cellEnd > cell && cellEnd[-1] == '\r')
            --cellEnd;
        endRow(at, at == end());
        return addCell(cell, cellEnd) ? Scan::Row : Scan::TooManyColumns;
    }
}

CsvReader::QuotedCell CsvReader::scanQuoted(const char *open, QuoteLimits limits) const
{
    QuotedCell cell;
    const char lineEnd = m_dialect.carriageReturnRows ? '\r' : '\n';
    int lines = 0;
    for (const char *from = open + 1;;) {
        const char *quote = findByte(from, end(), m_dialect.quote);
        const char *seen = quote != nullptr ? quote : end();
        if (seen - from >= limits.lines || lines > 0)
            lines += static_cast<int>(std::count(from, seen, lineEnd));
        if (seen - open > limits.bytes || lines > limits.lines)
            return cell;
        if (quote == nullptr || (quote + 1 == end() && !m_sourceEnded)) {
            cell.result = m_sourceEnded ? Scan::Broken : Scan::NeedMore;
            return cell;
        }
        if (quote + 1 < end() && quote[1] == m_dialect.quote) {
            cell.escaped = true;
            from = quote + 2;
            continue;
        }
        const char *after = quote + 1;
        while (after < end() && isBlank(*after) && !isRowEnd(*after))
            ++after;
        if (after == end() && !m_sourceEnded)
            cell.result = Scan::NeedMore;
        else if (after == end() || *after == m_dialect.delimiter || isRowEnd(*after))
            cell.result = Scan::Row;
        cell.closing = quote;
        cell.after = after;
        return cell;
    }
}

CsvReader::Scan CsvReader::repairRow()
{
    const char lineEnd = m_dialect.carriageReturnRows ? '\r' : '\n';
    const char *line = findByte(begin(), end(), lineEnd);
    if ((line == nullptr || line + 1 == end()) && !m_sourceEnded)
        return Scan::NeedMore; // a line feed may follow
    const int attempts = m_longCellAttempts;
    Scan result = Scan::Row;
    if (readAsLongCell(result))
        return result;
    const auto expected = static_cast<size_t>(m_expectedColumns);
    const char *firstLine = line != nullptr ? line : end();
    result = readLeniently(firstLine, false);
    if (result == Scan::Row && expected > 0 && m_cellCount != expected) {
        if (!m_sourceEnded && end() - begin() <= kQuotedBytes) {
            m_longCellAttempts = attempts; // this row will be tried again
            return Scan::NeedMore;
        }
        const char *limit = begin() + std::min<qptrdiff>(end() - begin(), kQuotedBytes);
        result = readLeniently(limit, true);
        if (result != Scan::Row || m_cellCount != expected) {
            result = readLeniently(firstLine, false);
            m_row.brokenQuotes = true;
        }
    }
    m_row.repairedQuotes = !m_row.brokenQuotes;
    m_scan.reset(m_data.data() + m_next, end());
    return result;
}

/// A cell may really be longer than a run-away one usually is. It is believed when it ends cleanly and the row fits the header.
bool CsvReader::readAsLongCell(Scan &result)
{
    if (m_expectedColumns == 0 || m_longCellAttempts >= kLongCellAttempts)
        return false;
    m_scan.reset(begin(), end());
    result = scanRow({kLongCellBytes, kLongCellLines});
    if (result == Scan::NeedMore)
        return true;
    if (result == Scan::Row && m_cellCount == static_cast<size_t>(m_expectedColumns))
        return true;
    ++m_longCellAttempts;
    return false;
}

/// Reads the row with quotation marks inside quoted cells taken as they stand: only one before a separator or a row end closes.
CsvReader::Scan CsvReader::readLeniently(const char *limit, bool severalLines)
{
    m_cellCount = 0;
    m_escapedCells.clear();
    const char *at = begin();
    bool mayClose = true; // once no closing mark was found, there is none for a later cell of the line either
    for (;;) {
        const char *cell = at;
        const char *open = cell;
        while (open < limit && isBlank(*open))
            ++open;
        const char *cellEnd = nullptr;
        const char *after = nullptr;
        if (open < limit && *open == m_dialect.quote) {
            cell = open + 1;
            cellEnd = mayClose ? lenientClose(open, limit, severalLines, after) : nullptr;
            mayClose = cellEnd != nullptr;
            if (!mayClose && severalLines)
                return Scan::Broken;
            if (mayClose)
                m_escapedCells.push_back(m_cellCount);
        }
        if (cellEnd == nullptr) {
            cellEnd = cell;
            while (cellEnd < limit && *cellEnd != m_dialect.delimiter && !isRowEnd(*cellEnd))
                ++cellEnd;
            after = cellEnd;
        }
        if (!addCell(cell, cellEnd))
            return Scan::TooManyColumns;
        if (after == limit && severalLines && limit != end())
            return Scan::Broken;
        if (after == limit || isRowEnd(*after)) {
            endRow(after, after == end());
            return Scan::Row;
        }
        at = after + 1;
    }
}

const char *CsvReader::lenientClose(const char *open, const char *limit, bool severalLines, const char *&after) const
{
    int lines = 0;
    for (const char *at = open + 1; at < limit && lines <= kQuotedLines; ++at) {
        lines += isRowEnd(*at) ? 1 : 0;
        if (*at != m_dialect.quote)
            continue;
        while (at + 1 < limit && at[1] == m_dialect.quote)
            ++at;
        after = at + 1;
        while (after < limit && isBlank(*after) && !isRowEnd(*after))
            ++after;
        const bool endsRow = after == limit || isRowEnd(*after);
        const bool rowMayEnd = !severalLines || m_cellCount + 1 == static_cast<size_t>(m_expectedColumns);
        if (endsRow ? rowMayEnd : *after == m_dialect.delimiter)
            return at;
    }
    return nullptr;
}

void CsvReader::finishCells()
{
    for (size_t index : m_escapedCells)
        m_cells[index] = m_texts.emplace_back(withoutDoubledQuotes(m_cells[index], m_dialect.quote));
    m_row.hadNul = m_row.raw.find('\0') != std::string_view::npos;
    m_row.mixedEncoding = m_dialect.checkUtf8 && !isValidUtf8(m_row.raw);
    for (size_t index = 0; (m_row.hadNul || m_row.mixedEncoding) && index < m_cellCount; ++index) {
        std::string_view &cell = m_cells[index];
        if (m_row.hadNul && cell.find('\0') != std::string_view::npos) {
            std::string &text = m_texts.emplace_back(cell);
            std::erase(text, '\0');
            cell = text;
        }
        if (m_row.mixedEncoding && !isValidUtf8(cell)) {
            std::string &text = m_texts.emplace_back();
            appendDecoded(text, cell, Encoding::Windows1252);
            cell = text;
        }
    }
    m_row.cells = std::span<const std::string_view>(m_cells.data(), m_cellCount);
    m_row.blank = std::all_of(m_row.raw.begin(), m_row.raw.end(), [this](char c) {
        return c == m_dialect.delimiter || c == '\0' || c == '\x1A' || isBlank(c) || isRowEnd(c) || c == m_dialect.quote || c == '\t';
    });
}

} // namespace kk::intake
