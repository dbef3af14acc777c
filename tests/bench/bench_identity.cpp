#include "app/base/PeakMemory.h"
#include "app/identity/Duplicates.h"
#include "tests/support/LabelledPeople.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

using namespace kk;
using namespace kk::testing;

namespace {

struct Goal {
    const char *file;
    double f1;
    double rival;
};
constexpr Goal kGoals[] = {
    {"dutch_20k", 0.91, 0.859},      {"dutch_5k_high", 0.905, 0.851},  {"splink_historical_50k", 0.87, 0.829}, {"splink_fake_20000", 0.80, 0.767},
    {"splink_fake_1000", 0.94, 0.923}, {"RLdata10000", 0.945, 0.929}, {"RLdata500", 0, 0},                   {"febrl1", 0.999, 1.0},
    {"febrl2", 0.998, 0.998},        {"febrl4", 0.9997, 0.9997},
};

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void print(const char *name, const LabelledPeople &people, double readSeconds, const identity::RecordTable &table, const identity::Findings &found, const Goal &goal)
{
    const Quality clustered = qualityOf(found, people, Counting::Clusters, 0.5);
    const Quality certain = qualityOf(found, people, Counting::Edges, 0.99);
    const auto &run = found.statistics;
    std::printf("%-22s records %zu | precision %.4f recall %.4f F1 %.4f goal %.4f rival %.3f | certain: precision %.4f recall %.3f | read %.2f s, found %.2f s, %.1fM candidates, "
                "%.1fM compared, %.0f ns a pair, peak %.0f MB\n",
                name, table.size(), clustered.precision, clustered.recall, clustered.f1(), goal.f1, goal.rival, certain.precision, certain.recall, readSeconds, run.seconds,
                double(run.candidates) / 1e6, double(run.pairsCompared) / 1e6, run.seconds * 1e9 / double(std::max<std::uint64_t>(1, run.pairsCompared)),
                double(kk::peakMemoryBytes()) / 1e6);
    std::fflush(stdout);
}

void curve(const LabelledPeople &people, const identity::Findings &found)
{
    for (const double from : {0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9999}) {
        const Quality quality = qualityOf(found, people, Counting::Edges, from);
        std::printf("    from %.4f: precision %.4f recall %.4f\n", from, quality.precision, quality.recall);
    }
}

void weights(const identity::WeightModel &model)
{
    using identity::PairClass;
    std::printf("    prior: same %.3g moved %.3g household %.3g\n", model.prior(PairClass::SamePerson), model.prior(PairClass::SamePersonMoved), model.prior(PairClass::Household));
    for (std::size_t i = 0; i < identity::kFieldCount; ++i) {
        const auto field = static_cast<identity::Field>(i);
        for (std::uint8_t level = 1; level < identity::levelCount(field); ++level)
            std::printf("    %-8s %2d same %.4f moved %.4f household %.4f stranger %.6f\n", std::string(identity::fieldKey(field)).c_str(), level,
                        model.m(PairClass::SamePerson, field, level), model.m(PairClass::SamePersonMoved, field, level), model.m(PairClass::Household, field, level),
                        model.u(field, level));
    }
}

void measure(const Goal &goal, LabelledPeople people)
{
    if (people.records.empty())
        return;
    const double start = seconds();
    identity::RecordTable table;
    for (const auto &record : people.records)
        table.add(record.view());
    table.finish();
    const double read = seconds() - start;
    const auto found = identity::findDuplicates(table, {});
    if (!found)
        return;
    print(goal.file, people, read, table, *found, goal);
    if (qEnvironmentVariableIsSet("KLANTENKRING_BENCH_WEIGHTS"))
        weights(found->model);
    if (qEnvironmentVariableIsSet("KLANTENKRING_BENCH_CURVE"))
        curve(people, *found);
    if (qEnvironmentVariableIsSet("KLANTENKRING_BENCH_ERRORS"))
        dumpErrors(table, *found, people, qEnvironmentVariable("KLANTENKRING_BENCH_ERRORS").toLocal8Bit().constData());
}

} // namespace

/// bench_identity [FOLDER [SET]]: the labelled sets of a folder, then invented people: 10k and 100k, or as many as KLANTENKRING_BENCH_RECORDS says.
int main(int argc, char **argv)
{
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : KLANTENKRING_LABELLED_SETS);
    for (const Goal &goal : kGoals) {
        if (argc <= 2 || std::string(argv[2]) == goal.file)
            measure(goal, labelledPeople(folder, QString::fromLatin1(goal.file)));
    }
    if (argc > 2)
        return 0;
    if (qEnvironmentVariableIsSet("KLANTENKRING_BENCH_RECORDS")) {
        measure({"invented", 0, 0}, inventedPeople(qEnvironmentVariableIntValue("KLANTENKRING_BENCH_RECORDS")));
        return 0;
    }
    measure({"invented_10k", 0, 0}, inventedPeople(10'000));
    measure({"invented_100k", 0, 0}, inventedPeople(100'000));
    return 0;
}
