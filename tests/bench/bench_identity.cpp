#include "app/identity/Duplicates.h"
#include "tests/support/LabelledPeople.h"

#include <QDir>

#include <cstdio>
#include <cstdlib>
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

void measure(const Goal &goal, const QString &folder)
{
    const auto people = labelledPeople(folder, QString::fromLatin1(goal.file));
    if (people.records.empty())
        return;
    identity::RecordTable table;
    for (const auto &record : people.records)
        table.add(record.view());
    table.finish();
    const auto found = identity::findDuplicates(table, {});
    if (!found)
        return;
    const Quality clustered = qualityOf(*found, people, Counting::Clusters, 0.5);
    const Quality pairs = qualityOf(*found, people, Counting::Edges, 0.5);
    const Quality certain = qualityOf(*found, people, Counting::Edges, 0.99);
    std::printf("%-22s P %.4f R %.4f F1 %.4f (goal %.4f rival %.3f) | pairs P %.3f R %.3f F1 %.3f | certain P %.4f R %.3f | %.2f s, %llu pairs, %llu kept, %d rounds, blocked R %.3f\n", goal.file,
                clustered.precision, clustered.recall, clustered.f1(), goal.f1, goal.rival, pairs.precision, pairs.recall, pairs.f1(), certain.precision,
                certain.recall, found->statistics.seconds, static_cast<unsigned long long>(found->statistics.pairsCompared),
                static_cast<unsigned long long>(found->statistics.pairsKept), found->statistics.trainingRounds, qualityOf(*found, people, Counting::Edges, 0.0).recall);
    if (std::getenv("KK_MODEL") != nullptr) {
        const auto &model = found->model;
        std::printf("    prior %.3g %.3g %.3g\n", model.prior(identity::PairClass::SamePerson), model.prior(identity::PairClass::SamePersonMoved), model.prior(identity::PairClass::Household));
        for (std::size_t field = 0; field < identity::kFieldCount; ++field) {
            for (std::uint8_t level = 1; level < identity::levelCount(identity::Field(field)); ++level)
                std::printf("    %-10s %2d  same %.4f moved %.4f household %.4f stranger %.6f\n", std::string(identity::fieldKey(identity::Field(field))).c_str(), level,
                            model.m(identity::PairClass::SamePerson, identity::Field(field), level), model.m(identity::PairClass::SamePersonMoved, identity::Field(field), level),
                            model.m(identity::PairClass::Household, identity::Field(field), level), model.u(identity::Field(field), level));
        }
    }
    if (std::getenv("KK_CURVE") != nullptr) {
        for (const double from : {0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9999}) {
            const Quality quality = qualityOf(*found, people, Counting::Edges, from);
            std::printf("    from %.4f: precision %.4f recall %.4f\n", from, quality.precision, quality.recall);
        }
    }
    if (std::getenv("KK_DUMP") != nullptr)
        dumpErrors(table, *found, people, std::getenv("KK_DUMP"));
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : KLANTENKRING_LABELLED_SETS);
    for (const Goal &goal : kGoals) {
        if (argc <= 2 || std::string(argv[2]) == goal.file)
            measure(goal, folder);
    }
    return 0;
}
