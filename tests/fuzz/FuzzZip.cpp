#include "app/intake/readers/OdsWorkbook.h"
#include "app/intake/readers/XlsxWorkbook.h"
#include "app/intake/readers/ZipArchive.h"

#include <QBuffer>

#include <cstdint>

using namespace kk;
using namespace kk::intake;

namespace {

constexpr qint64 kEnough = 256 * 1024;

void readParts(const Result<std::unique_ptr<Container>> &book)
{
    if (!book)
        return;
    for (const FilePart &part : (*book)->parts()) {
        const auto source = (*book)->read(part);
        if (source)
            (void)readUpTo(**source, kEnough);
    }
}

template <class Opened>
Result<std::unique_ptr<Container>> asContainer(Opened opened)
{
    if (!opened)
        return fail(opened);
    return std::unique_ptr<Container>(std::move(*opened));
}

} // namespace

/// The bytes are a zip file; every member is read, and it is read as the workbook it may be.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto bytes = std::make_unique<QBuffer>();
    bytes->setData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    bytes->open(QIODevice::ReadOnly);
    const auto archive = ZipArchive::open(std::move(bytes), QStringLiteral("proef.zip"));
    if (!archive)
        return 0;
    for (const ZipArchive::Member &member : (*archive)->members()) {
        (void)shownName(member.name);
        const auto source = ZipArchive::read(*archive, member);
        if (source)
            (void)readUpTo(**source, kEnough);
    }
    if (XlsxWorkbook::isIn(**archive))
        readParts(asContainer(XlsxWorkbook::open(*archive)));
    if (OdsWorkbook::isIn(**archive))
        readParts(asContainer(OdsWorkbook::open(*archive)));
    return 0;
}
