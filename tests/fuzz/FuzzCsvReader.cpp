#include "app/intake/Sniffer.h"
#include "app/intake/readers/CsvReader.h"
#include "app/intake/readers/Encoding.h"
#include "app/intake/values/Amount.h"
#include "app/intake/values/CellText.h"
#include "app/intake/values/DateText.h"

#include <cstdint>
#include <cstdlib>

using namespace kk;
using namespace kk::intake;

namespace {

/// Reads everything; stops the program when the reader breaks a promise of its own.
void readAll(std::string_view text, const CsvDialect &dialect, int columns)
{
    MemorySource source(text);
    CsvReader reader(source, dialect);
    reader.expectColumns(columns);
    qint64 number = 0;
    qint64 consumed = 0;
    for (;;) {
        const auto more = reader.next();
        if (!more || !*more)
            return;
        const CsvRow &row = reader.row();
        if (row.number != ++number || row.cells.empty() || row.offset < consumed)
            std::abort();
        consumed = row.offset + static_cast<qint64>(row.raw.size());
        if (consumed > static_cast<qint64>(text.size()))
            std::abort();
        for (std::string_view cell : row.cells) {
            if (dialect.checkUtf8 && !isValidUtf8(cell))
                std::abort();
            const std::string clean = cleanText(cell);
            const ReadNumber amount = readNumber(cell, DecimalMark::Comma);
            const ReadDate date = readDate(cell, DateOrder::DayMonthYear);
            if (date.outcome == ReadOutcome::Value && !isRealDay(date.civil.year, date.civil.month, date.civil.day))
                std::abort();
            if (amount.outcome == ReadOutcome::Value && clean.empty())
                std::abort();
        }
    }
}

} // namespace

/// The first byte chooses separator, row ends and the expected number of columns; the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    CsvDialect dialect;
    dialect.delimiter = ",;\t|"[data[0] & 3U];
    dialect.carriageReturnRows = (data[0] & 4U) != 0;
    readAll(text, dialect, data[0] >> 4);
    const auto shape = sniff(text, (data[0] & 8U) != 0);
    if (shape)
        readAll(text, shape->dialect, shape->physicalColumns);
    std::string decoded;
    TextDecoder decoder(guessEncoding({text}).encoding);
    decoder.decode(text, decoded);
    decoder.finish(decoded);
    return 0;
}
