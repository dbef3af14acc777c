#pragma once

#include "app/intake/readers/Container.h"
#include "app/intake/readers/ZipArchive.h"

namespace kk::intake {

/// A workbook as LibreOffice writes it (OpenDocument 1.2). Its sheets stand behind each other in one file; those that begin in its first
/// 8 MB are found.
class OdsWorkbook final : public Container
{
public:
    /// Whether the archive is an OpenDocument of any kind.
    static bool isIn(const ZipArchive &archive);
    /// Fails with Input when it is damaged, or a text document or drawing.
    [[nodiscard]] static Result<std::unique_ptr<OdsWorkbook>> open(std::shared_ptr<ZipArchive> archive);

    const std::vector<FilePart> &parts() const override { return m_parts; }
    Result<std::unique_ptr<ByteSource>> read(const FilePart &part) const override;

private:
    explicit OdsWorkbook(std::shared_ptr<ZipArchive> archive)
        : m_archive(std::move(archive))
    {}
    [[nodiscard]] Result<> findSheets();

    std::shared_ptr<ZipArchive> m_archive;
    const ZipArchive::Member *m_content = nullptr;
    std::vector<FilePart> m_parts;
};

} // namespace kk::intake
