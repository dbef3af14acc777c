#pragma once

#include "app/intake/readers/CellFormat.h"
#include "app/intake/readers/SheetText.h"
#include "app/intake/readers/XmlReader.h"

#include <memory>

namespace kk::intake {

/// The texts that the cells of a workbook share. Read only as far as they are asked for, so that a preview of a large workbook is quick.
class SharedStrings
{
public:
    static constexpr size_t kMostBytes = size_t(96) * 1024 * 1024;
    static constexpr size_t kMostStrings = 8'000'000;

    explicit SharedStrings(std::unique_ptr<ByteSource> source)
        : m_source(std::move(source))
        , m_xml(*m_source)
    {}

    /// The text with this number; empty when there are fewer. Valid until the next call. Fails with Input when the texts are damaged or
    /// more than kMostBytes together.
    [[nodiscard]] Result<std::string_view> at(size_t index);

private:
    [[nodiscard]] Result<bool> readOne();

    std::unique_ptr<ByteSource> m_source;
    XmlReader m_xml;
    std::string m_text;           ///< all of them behind each other
    std::vector<quint32> m_ends; ///< where each ends in m_text
    bool m_ended = false;
};

/// The rows of one sheet of an .xlsx workbook.
class XlsxSheet final : public SheetSource
{
public:
    /// `strings` may be null; `formats` outlives the sheet.
    XlsxSheet(std::unique_ptr<ByteSource> source, std::unique_ptr<SharedStrings> strings, const std::vector<CellFormat> &formats, bool from1904)
        : m_source(std::move(source))
        , m_xml(*m_source)
        , m_strings(std::move(strings))
        , m_formats(formats)
        , m_from1904(from1904)
    {}
    qint64 bytesConsumed() const override { return m_source->bytesConsumed(); }

private:
    Result<bool> writeRows(SheetText &rows) override;
    [[nodiscard]] Result<bool> startRow();
    [[nodiscard]] Result<> readCell(SheetText &rows);
    [[nodiscard]] Result<std::string_view> textOfCell(std::string_view type, size_t format);

    std::unique_ptr<ByteSource> m_source;
    XmlReader m_xml;
    std::unique_ptr<SharedStrings> m_strings;
    const std::vector<CellFormat> &m_formats;
    bool m_from1904;
    bool m_inRows = false;
    qint64 m_row = 0;
    int m_column = -1;
    std::string m_value;
    std::string m_formatted;
};

/// Appends the text of a string item (`si`, `is`) whose Start was read last: its runs joined, how it is pronounced left out.
[[nodiscard]] Result<> appendStringItem(XmlReader &xml, std::string &to, size_t most);

} // namespace kk::intake
