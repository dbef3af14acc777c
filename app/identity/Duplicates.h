#pragma once

#include "app/base/Result.h"
#include "app/identity/Edge.h"
#include "app/identity/RecordTable.h"
#include "app/identity/SearchMemory.h"
#include "app/identity/SearchProgress.h"
#include "app/identity/WeightModel.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kk::identity {

/// What the owner said about two records. It binds for ever: weights never overrule it.
enum class Verdict : std::uint8_t {
    Same,    ///< one person: always in one cluster
    NotSame, ///< two persons: never in one cluster
    Later    ///< not decided; says nothing to the engine
};
struct Decision {
    std::int64_t a = 0; ///< ids of source records
    std::int64_t b = 0;
    Verdict verdict = Verdict::Later;
    bool operator==(const Decision &) const = default;
};

/// How a search is done. The defaults are for every shop.
struct SearchOptions {
    double keepFrom = 0.05;      ///< edges below this probability are forgotten
    double lookAtFrom = 0.5;     ///< pairs from here on are grouped
    double certainFrom = 0.99;   ///< may merge without the owner looking
    double pairsPerRecord = 20;  ///< bound on the candidates of one blocking pass, a record
    unsigned threads = 2;        ///< the result is the same with any number
    bool remember = false;       ///< leave a memory behind for `findAgain`
};

/// Records that are one person. Its id is the smallest record id in it: it stays when records join.
struct Cluster {
    std::int64_t id = 0;
    std::vector<std::uint32_t> records; ///< indices, ascending; two or more
    double probability = 0;             ///< of the weakest join that made it; 1 where the owner's word alone did
};

struct RunStatistics {
    std::uint64_t records = 0;
    std::uint64_t candidates = 0;    ///< said beforehand: the pairs of all blocks
    std::uint64_t recordsWeighed = 0; ///< new or changed ones; all of them in a first search
    std::uint64_t pairsCompared = 0; ///< after pairs known from earlier passes were left out
    std::uint64_t pairsKept = 0;
    int trainingRounds = 0;
    double seconds = 0;
};

struct Findings {
    std::vector<Cluster> clusters; ///< by id
    std::vector<Edge> edges;       ///< highest probability first
    std::vector<Edge> households;  ///< pairs that are family rather than one person
    RunStatistics statistics;
    WeightModel model;
    SearchMemory memory; ///< empty unless the options ask for it
};

/// Finds the records that are one person. Deterministic: the same records in the same order give the same to the bit.
/// Errors: Cancelled. Any thread; takes `options.threads` threads while it runs.
[[nodiscard]] Result<Findings> findDuplicates(const RecordTable &table, const std::vector<Decision> &decisions, const SearchOptions &options = {},
                                              const Progress &progress = {});
/// The same, with the weights of `before`, weighing only records that are new or were changed since, and taking over what `before` knows of the
/// others. The result is what weighing everything with those weights gives, to the bit. Without records in `before`, or when the records do
/// not stand in the order of their ids, everything is weighed.
[[nodiscard]] Result<Findings> findAgain(const RecordTable &table, const std::vector<Decision> &decisions, const SearchMemory &before,
                                         const SearchOptions &options = {}, const Progress &progress = {});

/// The sentence of a search that was stopped.
QString stoppedText();

/// One bar of the why-chart.
struct Contribution {
    Field field = Field::Given;
    std::uint8_t level = 0;   ///< of the field's levels in Levels.h
    std::string a;            ///< what was compared, folded
    std::string b;
    double weight = 0;        ///< bits for one person against strangers
    double householdWeight = 0;
};
struct Explanation {
    double priorWeight = 0; ///< bits before anything is compared
    std::vector<Contribution> contributions; ///< fields known on both sides, in the order of Field
    Posterior posterior;
};

/// A record that may be the one typed in.
struct Candidate {
    std::uint32_t record = 0; ///< index in the table
    Posterior posterior;
};

/// The records of a shop with what was learnt about them: answers about single pairs and single records.
/// One thread at a time.
class Matcher {
public:
    /// `model`: of the last run.
    Matcher(RecordTable table, WeightModel model);
    ~Matcher();
    Matcher(Matcher &&other) noexcept;
    Matcher &operator=(Matcher &&other) noexcept;

    const RecordTable &table() const;
    /// Why two records are, or are not, one person. Indices in the table.
    Explanation explain(std::size_t a, std::size_t b) const;
    /// Who could this be? The most probable first, at most `most`. The record is not kept; its id is not looked at.
    std::vector<Candidate> weighOne(const PersonRecord &record, std::size_t most = 5);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace kk::identity
