#pragma once

#include "app/intake/readers/CellFormat.h"
#include "app/intake/readers/Container.h"
#include "app/intake/readers/ZipArchive.h"

namespace kk::intake {

/// A workbook as Excel writes it (ECMA-376). Sheets that are hidden are left out unless all are.
///
/// A cell gives its stored value: dates by their number format, text of several lettertypes joined, TRUE or FALSE, the error word
/// (`#N/A`). Of merged cells the first has the value. Rows that a filter hides are given too and counted.
class XlsxWorkbook final : public Container
{
public:
    /// Whether the archive is such a workbook.
    static bool isIn(const ZipArchive &archive);
    [[nodiscard]] static Result<std::unique_ptr<XlsxWorkbook>> open(std::shared_ptr<ZipArchive> archive);

    const std::vector<FilePart> &parts() const override { return m_parts; }
    Result<std::unique_ptr<ByteSource>> read(const FilePart &part) const override;

private:
    explicit XlsxWorkbook(std::shared_ptr<ZipArchive> archive)
        : m_archive(std::move(archive))
    {}
    struct Sheet {
        std::string name;
        std::string relation;
        bool hidden = false;
    };
    struct Relation {
        std::string id;
        std::string type;
        std::string target; ///< a member's name
    };
    [[nodiscard]] Result<std::vector<Relation>> relationsOf(const std::string &member) const;
    [[nodiscard]] Result<std::vector<Sheet>> readWorkbook(const std::string &member);
    [[nodiscard]] Result<> readFormats(const std::string &member);

    std::shared_ptr<ZipArchive> m_archive;
    std::vector<FilePart> m_parts;
    std::vector<const ZipArchive::Member *> m_sheets; ///< by FilePart::index
    const ZipArchive::Member *m_strings = nullptr;
    std::vector<CellFormat> m_formats; ///< by the `s` of a cell
    bool m_from1904 = false;
};

} // namespace kk::intake
