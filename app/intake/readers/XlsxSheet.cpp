#include "app/intake/readers/XlsxSheet.h"

#include <QCoreApplication>

#include <charconv>

namespace kk::intake {

namespace {

using Token = XmlReader::Token;

Error damagedSheet()
{
    return {ErrorKind::Input,
            QCoreApplication::translate("Intake", "This workbook is damaged: its cells are not in order. Nothing was taken in. Open it in a "
                                                  "spreadsheet program, save it again, and choose that file."),
            {}};
}

template <class Number>
bool toNumber(std::string_view text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// `AB12` is column 27; -1: no such column.
int columnOf(std::string_view reference)
{
    int column = 0;
    size_t letters = 0;
    for (; letters < reference.size() && letters < 4 && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters)
        column = column * 26 + (reference[letters] - 'A' + 1);
    return letters == 0 || column > SheetText::kMostColumns ? -1 : column - 1;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// `_x000D_` stands for a character XML has no room for. Those that are nothing in a text are left out.
void resolveEscapes(std::string &text, size_t from)
{
    for (size_t at = text.find("_x", from); at != std::string::npos; at = text.find("_x", at)) {
        if (at + 7 > text.size() || text[at + 6] != '_') {
            at += 2;
            continue;
        }
        int code = 0;
        for (size_t i = at + 2; i < at + 6 && code >= 0; ++i)
            code = hexDigit(text[i]) < 0 ? -1 : code * 16 + hexDigit(text[i]);
        if (code < 0 || code >= 0x80) {
            at += 2;
            continue;
        }
        const bool kept = code >= 0x20 || code == '\n' || code == '\t';
        text.replace(at, 7, kept ? 1 : 0, static_cast<char>(code));
        at += kept ? 1 : 0;
    }
}

} // namespace

Result<> appendStringItem(XmlReader &xml, std::string &to, size_t most)
{
    const int outside = xml.depth() - 1;
    const size_t start = to.size();
    bool inText = false;
    while (xml.depth() > outside) {
        const auto token = xml.next();
        if (!token)
            return fail(token);
        if (*token == Token::Start && xml.localName() == "rPh") {
            if (const auto skipped = xml.skipElement(); !skipped)
                return skipped;
        } else if (*token == Token::Start && xml.localName() == "t") {
            inText = true;
        } else if (*token == Token::End) {
            inText = false;
        } else if (*token == Token::Text && inText && to.size() - start < most) {
            to += xml.text().substr(0, most - (to.size() - start));
        }
    }
    resolveEscapes(to, start);
    return {};
}

Result<std::string_view> SharedStrings::at(size_t index)
{
    while (index >= m_ends.size() && !m_ended) {
        const auto more = readOne();
        if (!more)
            return fail(more);
        m_ended = !*more;
    }
    if (index >= m_ends.size())
        return std::string_view();
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

Result<bool> SharedStrings::readOne()
{
    for (;;) {
        const auto token = m_xml.next();
        if (!token)
            return fail(token);
        if (*token == Token::EndOfDocument)
            return false;
        if (*token != Token::Start || m_xml.localName() != "si")
            continue;
        if (const auto read = appendStringItem(m_xml, m_text, SheetText::kMostCellBytes); !read)
            return fail(read);
        m_ends.push_back(static_cast<quint32>(m_text.size()));
        if (m_text.size() > kMostBytes || m_ends.size() > kMostStrings) {
            return fail(ErrorKind::Input,
                        QCoreApplication::translate("Intake", "This workbook has more text in it than can be read at once. Nothing was taken in. "
                                                              "Save the sheet as CSV UTF-8 and choose that file."));
        }
        return true;
    }
}

Result<bool> XlsxSheet::writeRows(SheetText &rows)
{
    for (;;) {
        const auto token = m_xml.next();
        if (!token)
            return fail(token);
        if (*token == Token::EndOfDocument)
            return false;
        if (*token == Token::End && m_xml.localName() == "sheetData")
            m_inRows = false; // reading goes on to the end, where damage shows
        if (*token == Token::End && m_xml.localName() == "row")
            return true;
        if (*token != Token::Start)
            continue;
        const std::string_view name = m_xml.localName();
        if (name == "sheetData") {
            m_inRows = true;
        } else if (name == "row" && m_inRows) {
            const auto started = startRow();
            if (!started)
                return started;
        } else if (name == "c" && m_inRows && m_row > 0) {
            if (const auto read = readCell(rows); !read)
                return fail(read);
        }
    }
}

Result<bool> XlsxSheet::startRow()
{
    const std::string_view number = m_xml.attribute("r");
    qint64 row = m_row + 1;
    if ((!number.empty() && !toNumber(number, row)) || row <= m_row || row > SheetText::kMostRows)
        return tl::unexpected<Error>(damagedSheet());
    m_row = row;
    m_column = -1;
    const std::string_view hidden = m_xml.attribute("hidden");
    if (hidden == "1" || hidden == "true")
        countHiddenRow();
    return true;
}

Result<> XlsxSheet::readCell(SheetText &rows)
{
    const std::string_view reference = m_xml.attribute("r");
    const int column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (column <= m_column || column >= SheetText::kMostColumns)
        return tl::unexpected<Error>(damagedSheet());
    m_column = column;
    const std::string type(m_xml.attribute("t"));
    size_t format = 0;
    if (!toNumber(m_xml.attribute("s"), format))
        format = 0;
    const int outside = m_xml.depth() - 1;
    m_value.clear();
    bool inValue = false;
    while (m_xml.depth() > outside) {
        const auto token = m_xml.next();
        if (!token)
            return fail(token);
        if (*token == Token::Start && m_xml.localName() == "is") {
            if (const auto read = appendStringItem(m_xml, m_value, SheetText::kMostCellBytes); !read)
                return read;
        } else if (*token == Token::Start) {
            inValue = m_xml.localName() == "v";
        } else if (*token == Token::End) {
            inValue = false;
        } else if (*token == Token::Text && inValue && m_value.size() < SheetText::kMostCellBytes) {
            m_value += m_xml.text().substr(0, SheetText::kMostCellBytes - m_value.size());
        }
    }
    const auto text = textOfCell(type, format);
    if (!text)
        return fail(text);
    if (!rows.cell(m_row, column, *text))
        return tl::unexpected<Error>(sheetTooLarge());
    return {};
}

Result<std::string_view> XlsxSheet::textOfCell(std::string_view type, size_t format)
{
    if (type == "s") {
        size_t index = 0;
        if (!toNumber(m_value, index))
            return std::string_view();
        return m_strings != nullptr ? m_strings->at(index) : std::string_view();
    }
    if (type == "b")
        return std::string_view(m_value == "1" || m_value == "true" ? "TRUE" : m_value.empty() ? "" : "FALSE");
    if (type == "str") {
        resolveEscapes(m_value, 0);
        return std::string_view(m_value);
    }
    if (!type.empty() && type != "n")
        return std::string_view(m_value); // inlineStr, an error word, a date in ISO
    if (m_value.empty())
        return std::string_view();
    m_formatted = formattedCell(m_value, format < m_formats.size() ? m_formats[format] : CellFormat(), m_from1904);
    return std::string_view(m_formatted);
}

} // namespace kk::intake
