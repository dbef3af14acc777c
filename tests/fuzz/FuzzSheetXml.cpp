#include "app/intake/readers/CsvReader.h"
#include "app/intake/readers/OdsSheet.h"
#include "app/intake/readers/XlsxSheet.h"

#include <cstdint>
#include <cstdlib>

using namespace kk;
using namespace kk::intake;

namespace {

constexpr qint64 kEnough = 128 * 1024;

/// What a sheet writes can be read as rows, each in its place and of valid UTF-8.
void readRows(ByteSource &sheet)
{
    const auto text = readUpTo(sheet, kEnough);
    if (!text)
        return;
    MemorySource source(*text);
    CsvDialect dialect;
    dialect.trustedQuotes = true;
    CsvReader reader(source, dialect);
    while (const auto more = reader.next()) {
        if (!*more)
            return;
        const bool whole = static_cast<qint64>(text->size()) < kEnough || !reader.row().endsWithFile;
        if (whole && (reader.row().brokenQuotes || reader.row().mixedEncoding || reader.row().cells.size() > static_cast<size_t>(SheetText::kMostColumns)))
            std::abort();
    }
}

} // namespace

/// The first byte chooses what the rest is: the XML of a sheet of .xlsx with its shared texts, or the content of .ods.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view xml(reinterpret_cast<const char *>(data) + 1, size - 1);
    if ((data[0] & 1U) != 0) {
        OdsSheet sheet(std::make_unique<MemorySource>(xml), (data[0] >> 1) & 1U);
        readRows(sheet);
        return 0;
    }
    static const std::vector<CellFormat> formats = {{}, CellFormat::fromCode("dd-mm-yyyy"), CellFormat::fromCode("hh:mm"), CellFormat::fromCode("00000")};
    const size_t half = xml.find("<worksheet");
    const std::string_view strings = half == std::string_view::npos ? std::string_view() : xml.substr(0, half);
    XlsxSheet sheet(std::make_unique<MemorySource>(half == std::string_view::npos ? xml : xml.substr(half)),
                    std::make_unique<SharedStrings>(std::make_unique<MemorySource>(strings)), formats, (data[0] & 2U) != 0);
    readRows(sheet);
    CellFormat::fromCode(xml.substr(0, 64));
    return 0;
}
