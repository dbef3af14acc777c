#include "app/intake/FileReading.h"
#include "app/intake/readers/CsvReader.h"
#include "tests/support/PeakMemory.h"
#include "tests/support/ShopifyOrdersFile.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace kk;
using namespace kk::intake;

namespace {

/// Wall time, and the processor's own: on a busy machine only the second says how fast the code is.
class Stopwatch
{
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }
    double processorSeconds() const { return static_cast<double>(std::clock() - m_processorStart) / CLOCKS_PER_SEC; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::clock_t m_processorStart = std::clock();
};

/// A sink that throws everything away: what is left is reading and mapping.
class EmptySink final : public StagingSink
{
public:
    Result<> record(StagedRecord &&) override { return {}; }
    Result<> sale(StagedSale &&) override { return {}; }
    void rejected(RejectedRow &&) override {}
    bool progress(qint64, qint64) override { return true; }
};

/// The ceiling of any scanner: how fast memory is looked through for line ends.
double lineEndSeconds(const QByteArray &bytes)
{
    const Stopwatch watch;
    qint64 lines = 0;
    const char *at = bytes.constData();
    const char *end = at + bytes.size();
    while (at < end) {
        const void *found = std::memchr(at, '\n', static_cast<size_t>(end - at));
        if (found == nullptr)
            break;
        ++lines;
        at = static_cast<const char *>(found) + 1;
    }
    return lines > 0 ? watch.processorSeconds() : 0;
}

double scanSeconds(const QByteArray &bytes, qint64 &cells)
{
    const Stopwatch watch;
    MemorySource source(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    CsvReader reader(source, {});
    while (const auto more = reader.next()) {
        if (!*more)
            break;
        cells += static_cast<qint64>(reader.row().cells.size());
    }
    return watch.processorSeconds();
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("orders_export.csv"));
    const auto totals = testing::writeShopifyOrders(path);
    if (!totals)
        return 1;
    const double megabytes = static_cast<double>(totals->bytes) / 1e6;
    std::printf("csv_file %.1f MB\ncsv_file_rows %lld rows\n", megabytes, static_cast<long long>(totals->rows));
    const Stopwatch recognising;
    const auto recognition = recognise(path);
    if (!recognition)
        return 1;
    std::printf("csv_recognise %.1f ms limit 150 ratio %.3f\n", recognising.seconds() * 1000, recognising.seconds() * 1000 / 150);
    EmptySink sink;
    const Stopwatch reading;
    const auto summary = readFile(path, *recognition, {}, sink);
    const double seconds = reading.seconds();
    const double processor = reading.processorSeconds();
    if (!summary || summary->sums.at(Currency()).totalCents != totals->totalCents || summary->sales != totals->orders)
        return 1;
    std::printf("csv_read_and_map %.2f s limit 3 ratio %.3f\ncsv_read_and_map_processor %.2f s\n", seconds, seconds / 3, processor);
    std::printf("csv_read_and_map_rows %.0f rows/s\ncsv_read_and_map_rate %.0f MB/s\n", static_cast<double>(summary->rows) / processor,
                megabytes / processor);
    std::printf("csv_peak_memory %.0f MB limit 200\n", static_cast<double>(testing::peakMemoryBytes()) / 1e6);
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        lineEndSeconds(bytes);
        const double ceiling = megabytes / lineEndSeconds(bytes);
        qint64 cells = 0;
        double best = 1e9;
        for (int round = 0; round < 3; ++round)
            best = std::min(best, scanSeconds(bytes, cells));
        std::printf("csv_scan %.0f MB/s limit %.0f ratio %.3f\n", megabytes / best, ceiling, megabytes / best / ceiling);
        std::printf("csv_scan_cells %.0f cells/s\n", static_cast<double>(cells) / 3 / best);
    }
    return 0;
}
