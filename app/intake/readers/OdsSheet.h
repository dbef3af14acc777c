#pragma once

#include "app/intake/readers/SheetText.h"
#include "app/intake/readers/XmlReader.h"

#include <memory>

namespace kk::intake {

/// The rows of one sheet of an .ods workbook. Repeated cells and rows are written out, empty ones only as far as something follows.
class OdsSheet final : public SheetSource
{
public:
    static constexpr int kTableDepth = 4; ///< document-content, body, spreadsheet, table

    /// `source`: content.xml; `table`: which of its sheets, from 0.
    OdsSheet(std::unique_ptr<ByteSource> source, size_t table)
        : m_source(std::move(source))
        , m_xml(*m_source)
        , m_tablesBefore(table)
    {}
    qint64 bytesConsumed() const override { return m_source->bytesConsumed(); }

private:
    struct Cell {
        int column = 0;
        int count = 1;
        std::string text;
    };
    Result<bool> writeRows(SheetText &rows) override;
    [[nodiscard]] Result<bool> findTable();
    [[nodiscard]] Result<bool> readRow();
    [[nodiscard]] Result<> readCell(bool covered);
    [[nodiscard]] Result<> readParagraphs(std::string &text);

    std::unique_ptr<ByteSource> m_source;
    XmlReader m_xml;
    size_t m_tablesBefore;
    bool m_inTable = false;
    qint64 m_row = 0;
    qint64 m_copies = 0; ///< how often the row just read is still to be written
    int m_column = 0;
    std::vector<Cell> m_cells; ///< of the row just read; those with text
};

} // namespace kk::intake
