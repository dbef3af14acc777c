#include "app/intake/readers/SheetText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace kk::intake {

namespace {

constexpr size_t kEnoughText = 128 * 1024;
constexpr qint64 kAlwaysFine = 64 * 1024 * 1024;
constexpr qint64 kMostGrowth = 50; ///< rows are shorter than their XML; repeated cells and strings are not
constexpr size_t kMostRowBytes = size_t(16) * 1024 * 1024;
constexpr double kLargestExact = 1e15;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string withoutDoubt(std::string text)
{
    const size_t point = text.find('.');
    if (point != std::string::npos && text.size() - point == 4)
        text.push_back('0');
    return text;
}

} // namespace

bool SheetText::cell(qint64 row, int column, std::string_view text)
{
    if (text.empty())
        return true;
    if (m_column >= 0 && row > m_row)
        finish();
    for (; m_row < row; ++m_row)
        m_text.push_back('\n');
    const int commas = m_column < 0 ? column : column - m_column;
    m_text.append(static_cast<size_t>(std::max(commas, 0)), ',');
    m_column = std::max(column, 0);
    m_rowBytes += text.size() + 3;
    if (m_rowBytes > kMostRowBytes)
        return false;
    const bool plain = text.find_first_of(",\"\r\n") == std::string_view::npos && text.front() != ' ' && text.back() != ' ';
    if (plain) {
        m_text += text;
        return true;
    }
    m_text.push_back('"');
    for (char c : text) {
        if (c == '"')
            m_text.push_back('"');
        m_text.push_back(c);
    }
    m_text.push_back('"');
    return true;
}

void SheetText::finish()
{
    if (m_column < 0)
        return;
    m_text.push_back('\n');
    ++m_row;
    m_column = -1;
    m_rowBytes = 0;
}

Error sheetTooLarge()
{
    return {ErrorKind::Input,
            QCoreApplication::translate("Intake", "This sheet repeats the same cells until it would fill this computer. That is not the export of a "
                                                  "shop or till. Nothing was taken in."),
            {}};
}

Result<qint64> SheetSource::read(char *to, qint64 max)
{
    while (m_handedOut == m_rows.text().size() && !m_ended) {
        m_rows.dropText();
        m_handedOut = 0;
        while (!m_ended && m_rows.text().size() < kEnoughText) {
            const auto more = writeRows(m_rows);
            if (!more)
                return fail(more);
            m_ended = !*more;
        }
        if (m_ended)
            m_rows.finish();
        m_written += static_cast<qint64>(m_rows.text().size());
        if (m_written > kAlwaysFine && m_written / kMostGrowth > bytesConsumed())
            return tl::unexpected<Error>(sheetTooLarge());
    }
    const size_t size = std::min(static_cast<size_t>(max), m_rows.text().size() - m_handedOut);
    std::memcpy(to, m_rows.text().data() + m_handedOut, size);
    m_handedOut += size;
    return static_cast<qint64>(size);
}

std::string sheetNumber(std::string_view text)
{
    const std::string_view unsignedText = text.starts_with('-') ? text.substr(1) : text;
    const size_t point = unsignedText.find('.');
    const std::string_view whole = unsignedText.substr(0, point);
    const std::string_view decimals = point == std::string_view::npos ? std::string_view() : unsignedText.substr(point + 1);
    if (isDigits(whole) && (point == std::string_view::npos || isDigits(decimals)) && unsignedText.size() <= 15)
        return withoutDoubt(std::string(text));
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::string(text);
    std::array<char, 64> buffer{};
    const bool exact = std::abs(value) < kLargestExact;
    if (exact && value == std::floor(value)) {
        const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<qint64>(value));
        return {buffer.data(), written.ptr};
    }
    if (!exact) {
        // Digits were lost; the reader of identifiers has to see that.
        const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
        return {buffer.data(), written.ptr};
    }
    // A spreadsheet shows fifteen figures; what is behind them is how a computer rounds.
    const int before = std::abs(value) < 1 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, std::clamp(15 - before, 1, 14));
    std::string shown(buffer.data(), written.ptr);
    shown.erase(shown.find_last_not_of('0') + 1);
    if (shown.ends_with('.'))
        shown.pop_back();
    return withoutDoubt(shown == "-0" ? "0" : shown);
}

} // namespace kk::intake
