#include "app/intake/readers/OdsSheet.h"

#include <algorithm>
#include <charconv>

namespace kk::intake {

namespace {

using Token = XmlReader::Token;

/// How often a cell or row stands there: at least once, at most `most` times.
qint64 repeats(std::string_view text, qint64 most)
{
    qint64 count = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc::result_out_of_range)
        return most;
    return error == std::errc() && end == text.data() + text.size() ? std::clamp<qint64>(count, 1, most) : 1;
}

/// `PT14H30M00S` as `14:30:00`; what is longer than a day or written otherwise comes back as it is.
std::string timeOfDay(std::string_view text)
{
    int parts[3] = {0, 0, 0};
    constexpr std::string_view kUnits = "HMS";
    const char *at = text.data() + std::min<size_t>(text.size(), 2);
    const char *end = text.data() + text.size();
    for (size_t unit = 0; unit < kUnits.size() && at < end; ++unit) {
        const auto [after, error] = std::from_chars(at, end, parts[unit]);
        const char *sign = std::find_if(after, end, [](char c) { return c >= 'A'; });
        if (error != std::errc() || sign == end || *sign != kUnits[unit] || parts[unit] < 0)
            return std::string(text);
        at = sign + 1;
    }
    if (!text.starts_with("PT") || parts[0] > 23 || parts[1] > 59 || parts[2] > 59)
        return std::string(text);
    std::string clock;
    for (int part : parts) {
        clock += clock.empty() ? "" : ":";
        clock += (part < 10 ? "0" : "") + std::to_string(part);
    }
    return clock;
}

/// A number that is shown with zeros before it (a postcode, a card number) is what is shown.
std::string numberText(std::string_view value, const std::string &shown)
{
    const bool digits = !shown.empty() && std::all_of(shown.begin(), shown.end(), [](char c) { return c >= '0' && c <= '9'; });
    const size_t zeros = shown.find_first_not_of('0');
    const bool padded = digits && zeros != 0 && zeros != std::string::npos && std::string_view(shown).substr(zeros) == value;
    return padded ? shown : sheetNumber(value);
}

} // namespace

Result<bool> OdsSheet::writeRows(SheetText &rows)
{
    if (!m_inTable) {
        const auto found = findTable();
        if (!found || !*found)
            return found;
    }
    if (m_copies == 0) {
        const auto read = readRow();
        if (!read || !*read)
            return read;
    }
    if (m_cells.empty()) {
        m_row += m_copies;
        m_copies = 0;
        return true;
    }
    ++m_row;
    --m_copies;
    for (const Cell &cell : m_cells) {
        for (int i = 0; i < cell.count; ++i) {
            if (m_row > SheetText::kMostRows || !rows.cell(m_row, cell.column + i, cell.text))
                return tl::unexpected<Error>(sheetTooLarge());
        }
    }
    return true;
}

Result<bool> OdsSheet::findTable()
{
    for (;;) {
        const auto token = m_xml.next();
        if (!token)
            return fail(token);
        if (*token == Token::EndOfDocument)
            return false;
        if (*token != Token::Start || m_xml.localName() != "table" || m_xml.depth() != kTableDepth)
            continue;
        if (m_tablesBefore-- == 0) {
            m_inTable = true;
            return true;
        }
    }
}

Result<bool> OdsSheet::readRow()
{
    m_cells.clear();
    m_column = 0;
    bool inRow = false;
    for (;;) {
        const auto token = m_xml.next();
        if (!token)
            return fail(token);
        const std::string_view name = m_xml.localName();
        if (*token == Token::EndOfDocument || (*token == Token::End && m_xml.depth() < kTableDepth))
            return false;
        if (*token == Token::End && name == "table-row")
            return true;
        if (*token != Token::Start)
            continue;
        if (name == "table-row") {
            inRow = true;
            m_copies = repeats(m_xml.attribute("table:number-rows-repeated"), SheetText::kMostRows);
            const std::string_view visibility = m_xml.attribute("table:visibility");
            if (visibility == "collapse" || visibility == "filter")
                countHiddenRow();
        } else if (inRow && (name == "table-cell" || name == "covered-table-cell")) {
            if (const auto read = readCell(name == "covered-table-cell"); !read)
                return fail(read);
        } else if (name != "table-row-group" && name != "table-header-rows" && name != "table-rows") {
            if (const auto skipped = m_xml.skipElement(); !skipped)
                return fail(skipped);
        }
    }
}

Result<> OdsSheet::readCell(bool covered)
{
    Cell cell;
    cell.column = m_column;
    cell.count = static_cast<int>(repeats(m_xml.attribute("table:number-columns-repeated"), SheetText::kMostColumns));
    m_column = std::min(m_column + cell.count, SheetText::kMostColumns);
    cell.count = std::min(cell.count, SheetText::kMostColumns - cell.column);
    const std::string type(m_xml.attribute("office:value-type"));
    const std::string_view stated = type == "date"      ? m_xml.attribute("office:date-value")
                                    : type == "time"    ? m_xml.attribute("office:time-value")
                                    : type == "boolean" ? m_xml.attribute("office:boolean-value")
                                    : type == "string"  ? m_xml.attribute("office:string-value")
                                                        : m_xml.attribute("office:value");
    const std::string value(stated.substr(0, SheetText::kMostCellBytes));
    std::string shown;
    if (const auto read = readParagraphs(shown); !read)
        return read;
    if (type == "date")
        cell.text = value.ends_with("T00:00:00") ? value.substr(0, value.size() - 9) : value;
    else if (type == "time")
        cell.text = timeOfDay(value);
    else if (type == "boolean")
        cell.text = value == "true" ? "TRUE" : "FALSE";
    else if (type == "string" || type.empty() || value.empty())
        cell.text = value.empty() ? shown : value;
    else
        cell.text = numberText(value, shown);
    if (!covered && !cell.text.empty() && cell.count > 0)
        m_cells.push_back(std::move(cell));
    return {};
}

/// The text of a cell: its paragraphs, without what somebody noted beside it or drew over it.
Result<> OdsSheet::readParagraphs(std::string &text)
{
    const int outside = m_xml.depth() - 1;
    bool first = true;
    while (m_xml.depth() > outside) {
        const auto token = m_xml.next();
        if (!token)
            return fail(token);
        const std::string_view name = m_xml.localName();
        std::string piece;
        if (*token == Token::Text && m_xml.depth() > outside + 1) {
            piece = m_xml.text();
        } else if (*token == Token::Start && (name == "annotation" || name == "table" || m_xml.name().starts_with("draw:"))) {
            if (const auto skipped = m_xml.skipElement(); !skipped)
                return skipped;
        } else if (*token == Token::Start && name == "p") {
            piece = first ? "" : "\n";
            first = false;
        } else if (*token == Token::Start && name == "s") {
            piece.assign(static_cast<size_t>(repeats(m_xml.attribute("text:c"), 1000)), ' ');
        } else if (*token == Token::Start && (name == "tab" || name == "line-break")) {
            piece = name == "tab" ? "\t" : "\n";
        }
        if (text.size() + piece.size() <= SheetText::kMostCellBytes)
            text += piece;
    }
    return {};
}

} // namespace kk::intake
