// The reader of delimited text against any bytes. The first byte chooses the dialect, the rest is the file.
//
// Beside not crashing it keeps what its header promises: cells are valid UTF-8, rows are counted, stay inside the file and in order, and
// it makes no difference in which pieces the bytes come.

#include "app/intake/readers/CsvReader.h"
#include "tests/support/DribbleSource.h"

#include <cstdlib>

using namespace kk::intake;

namespace {

struct Row {
    std::vector<std::string> cells;
    std::string raw;
    qint64 offset = 0;

    bool operator==(const Row &) const = default;
};

struct Story {
    std::vector<Row> rows;
    bool failed = false;

    bool operator==(const Story &) const = default;
};

void require(bool promise)
{
    if (!promise)
        std::abort();
}

void check(const CsvRow &row, const Story &before, std::string_view bytes)
{
    require(row.number == static_cast<qint64>(before.rows.size()) + 1);
    require(row.cells.size() <= static_cast<size_t>(CsvReader::kMaxColumns));
    require(row.offset >= 0 && row.offset + static_cast<qint64>(row.raw.size()) <= static_cast<qint64>(bytes.size()));
    require(before.rows.empty() || row.offset > before.rows.back().offset);
    for (const std::string_view cell : row.cells)
        require(isValidUtf8(cell));
}

Story readAll(ByteSource &source, const CsvDialect &dialect, int columns, std::string_view bytes)
{
    Story story;
    CsvReader reader(source, dialect);
    reader.expectColumns(columns);
    for (;;) {
        const auto more = reader.next();
        if (!more || !*more) {
            story.failed = !more;
            return story;
        }
        const CsvRow &row = reader.row();
        check(row, story, bytes);
        story.rows.push_back({{row.cells.begin(), row.cells.end()}, std::string(row.raw), row.offset});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const unsigned choice = data[0];
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const CsvDialect dialect{",;\t|"[choice & 3U], '"', (choice & 4U) != 0, true};
    const int columns = static_cast<int>((choice >> 3U) & 7U);

    MemorySource whole(bytes);
    const Story atOnce = readAll(whole, dialect, columns, bytes);
    kk::testing::DribbleSource pieces(bytes, 1 + static_cast<qint64>(choice & 3U) * 2);
    require(readAll(pieces, dialect, columns, bytes) == atOnce);
    return 0;
}
