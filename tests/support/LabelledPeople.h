#pragma once

#include "app/identity/Duplicates.h"

#include <QString>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace kk::testing {

/// A record that owns its texts.
struct LabelledRecord {
    std::map<std::string, std::string> cells; ///< by customer field: first_name, last_name …
    std::string person;                       ///< the truth; never given to the engine
    std::int64_t id = 0;

    identity::PersonRecord view() const;
};
struct LabelledPeople {
    std::vector<LabelledRecord> records;
    double truePairs = 0;
};

/// Reads `folder`/NAME.csv, or NAMEa.csv and NAMEb.csv together. Columns are taken by the usual names for them. Empty when it is not there.
LabelledPeople labelledPeople(const QString &folder, const QString &name);

/// About `records` registrations of invented people by two webshops and two tills, with typing errors, moves, families and second mailboxes.
/// The same for the same seed, everywhere.
LabelledPeople inventedPeople(int records, quint64 seed = 1);

enum class Counting { Clusters, Edges };
struct Quality {
    double precision = 0;
    double recall = 0;
    double f1() const { return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0; }
};
Quality qualityOf(const identity::Findings &findings, const LabelledPeople &people, Counting counting, double from);
void dumpErrors(const identity::RecordTable &table, const identity::Findings &findings, const LabelledPeople &people, const char *path);

} // namespace kk::testing
