#include "app/intake/Sniffer.h"

#include "app/intake/values/CellText.h"
#include "app/intake/values/DateText.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace kk::intake {

namespace {

constexpr int kSampleRows = 200;
constexpr int kHeaderWithin = 20;
constexpr char kCandidates[] = {',', ';', '\t', '|'};

struct SampleRow {
    qint64 number = 0;
    int cells = 0;
    std::vector<std::string> texts;
    int filled = 0;
    bool complete = true;
};

bool asciiIsAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The separator that a first line `sep=;` states, as spreadsheets write it; 0: there is no such line.
char statedDelimiter(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const std::string_view bare = line.starts_with('"') ? line.substr(1) : line;
    if (asciiLower(bare.substr(0, 4)) != "sep=")
        return 0;
    if (bare.size() <= 4)
        return line.size() == text.size() ? '\0' : ',';
    // A sign of ASCII only: half of "€" would cut letters in two.
    const bool isSign = bare[4] == '\t' || (bare[4] > ' ' && bare[4] < 0x7F && bare[4] != '"' && !asciiIsAlphanumeric(bare[4]));
    return isSign ? bare[4] : '\0';
}

bool endsRowsWithCarriageReturn(std::string_view text)
{
    qint64 lone = 0;
    qint64 lineFeeds = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        lineFeeds += text[i] == '\n' ? 1 : 0;
        lone += text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n') ? 1 : 0;
    }
    return lone > lineFeeds;
}

Result<std::vector<SampleRow>> sampleRows(std::string_view text, bool isWholeFile, const CsvDialect &dialect)
{
    MemorySource source(text);
    CsvReader reader(source, dialect);
    std::vector<SampleRow> rows;
    while (rows.size() < kSampleRows) {
        const auto more = reader.next();
        if (!more)
            return fail(more);
        if (!*more)
            break;
        const CsvRow &row = reader.row();
        if (row.blank)
            continue;
        SampleRow sample;
        sample.number = row.number;
        sample.cells = static_cast<int>(row.cells.size());
        sample.complete = isWholeFile || !row.endsWithFile;
        for (std::string_view cell : row.cells) {
            sample.filled += isEmptyText(cell) ? 0 : 1;
            if (rows.size() < kHeaderWithin)
                sample.texts.emplace_back(cell);
        }
        rows.push_back(std::move(sample));
    }
    if (rows.size() > 1 && !rows.back().complete)
        rows.pop_back();
    return rows;
}

/// How evenly the rows are cut, and into how many cells.
double evenness(const std::vector<SampleRow> &rows, bool sepLine)
{
    std::map<int, int> counts;
    int total = 0;
    for (const SampleRow &row : rows) {
        if (sepLine && row.number == 1)
            continue;
        ++counts[row.cells];
        ++total;
    }
    int mode = 1;
    int most = 0;
    for (const auto &[cells, count] : counts) {
        if (count >= most) {
            mode = cells;
            most = count;
        }
    }
    if (mode < 2 || total == 0)
        return 0.05;
    const double share = static_cast<double>(most) / total;
    return share * share * (1 + std::log2(mode) / 8);
}

bool looksLikeData(const std::string &cell)
{
    const std::string_view text = bareText(cell);
    if (text.empty())
        return false;
    const size_t at = text.find('@');
    if (at != std::string_view::npos && text.find('.', at) != std::string_view::npos && text.find(' ') == std::string_view::npos)
        return true;
    const bool hasDigit = text.find_first_of("0123456789") != std::string_view::npos;
    if (!hasDigit)
        return false;
    const ReadOutcome number = readNumber(text, DecimalMark::Unknown).outcome;
    const ReadOutcome date = readDate(text, DateOrder::Unknown).outcome;
    return number == ReadOutcome::Value || number == ReadOutcome::Ambiguous || date == ReadOutcome::Value || date == ReadOutcome::Ambiguous;
}

const SampleRow *headerAmong(const std::vector<SampleRow> &rows, bool sepLine)
{
    int fullest = 0;
    for (const SampleRow &row : rows)
        fullest = std::max(fullest, row.filled);
    for (const SampleRow &row : rows) {
        if ((sepLine && row.number == 1) || row.texts.empty())
            continue;
        const auto data = std::count_if(row.texts.begin(), row.texts.end(), looksLikeData);
        if (row.filled * 10 >= fullest * 6 && data * 10 <= row.filled)
            return &row;
    }
    return nullptr;
}

} // namespace

Result<SniffedText> sniff(std::string_view text, bool isWholeFile, char delimiter)
{
    SniffedText sniffed;
    const char stated = statedDelimiter(text);
    sniffed.sepLine = stated != 0;
    sniffed.dialect.carriageReturnRows = endsRowsWithCarriageReturn(text);
    std::vector<SampleRow> rows;
    double best = -1;
    for (char candidate : kCandidates) {
        const char forced = delimiter != 0 ? delimiter : stated;
        CsvDialect dialect = sniffed.dialect;
        dialect.delimiter = forced != 0 ? forced : candidate;
        auto sampled = sampleRows(text, isWholeFile, dialect);
        if (!sampled)
            return fail(sampled);
        const double score = evenness(*sampled, sniffed.sepLine);
        if (score > best) {
            best = score;
            rows = std::move(*sampled);
            sniffed.dialect.delimiter = dialect.delimiter;
        }
        if (forced != 0)
            break;
    }
    const SampleRow *header = headerAmong(rows, sniffed.sepLine);
    if (header == nullptr) {
        return fail(ErrorKind::Input,
                    QCoreApplication::translate(
                        "Intake",
                        "No row of this file names its columns, so it is not clear what they mean. Make the export again with column "
                        "names in the first row, or type them in above the first row."));
    }
    sniffed.headerRow = header->number;
    sniffed.isWholeRow = header->complete;
    sniffed.physicalColumns = header->cells;
    sniffed.hasRows = header != &rows.back() || !isWholeFile;
    for (const std::string &name : header->texts)
        sniffed.header << QString::fromStdString(cleanText(name));
    while (!sniffed.header.isEmpty() && sniffed.header.last().isEmpty())
        sniffed.header.removeLast();
    return sniffed;
}

} // namespace kk::intake
