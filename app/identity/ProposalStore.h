#pragma once

#include "app/identity/Duplicates.h"
#include "app/identity/Merges.h"

#include <unordered_map>

namespace kk::identity {

struct ProposalTag;
using ProposalId = Id<ProposalTag>;

/// Records that the last search takes for one person.
struct Proposal {
    ProposalId id;
    double probability = 0;
    double value = 0;       ///< of deciding: higher comes first
    bool isCertain = false;
    bool isFamily = false;  ///< may be two of one household
    Field strongest = Field::Surname; ///< what speaks for it most
    std::vector<SourceRecordId> records;
    std::vector<CustomerId> customers; ///< whose those are now, each once, ascending; gone ones are left out
};

/// The last search.
struct SearchRun {
    Instant at{};
    RunStatistics statistics;
    WeightModel model;
    qint64 stamp = -1; ///< ProposalStore::stamp() when it began; -1: not kept
};

/// A word of the shop about two records.
struct SaidDecision {
    qint64 id = 0;
    Decision decision;
    Instant at{};
    vault::ShopUserId user;
    MergeId merge; ///< the merge it came with, or none
};

/// Proposals, decisions and the last search. Borrows a connection; writing belongs inside a transaction of the writer.
class ProposalStore {
public:
    explicit ProposalStore(vault::Connection &db) : m_db(db) {}

    /// Replaces what an earlier search proposed. Records that are gone by now are left out.
    [[nodiscard]] Result<> keep(const SearchRun &run, vault::ShopUserId user, const std::vector<Proposal> &proposals);
    [[nodiscard]] Result<std::optional<SearchRun>> lastRun();
    /// What the last search left for `findAgain`; not kept when one of its records is gone by now. Without a search, or when it cannot be read, there is nothing in it.
    [[nodiscard]] Result<> keepMemory(const SearchMemory &memory);
    [[nodiscard]] Result<SearchMemory> memory();
    [[nodiscard]] Result<std::vector<Proposal>> proposals(); ///< highest value first
    [[nodiscard]] Result<std::optional<Proposal>> proposal(ProposalId id);

    /// The newest word about each pair, of what was not undone. Records that came back by reading a file again are meant by their
    /// new number; pairs with a record that is gone are left out.
    [[nodiscard]] Result<std::vector<SaidDecision>> decisions();
    /// Pairs of records that say: the records of one customer are one person.
    [[nodiscard]] Result<std::vector<Decision>> mergedRecords();
    [[nodiscard]] Result<> say(const std::vector<Decision> &decisions, vault::ShopUserId user, Instant now, MergeId merge);
    /// Takes words back: the pairs are open again.
    [[nodiscard]] Result<> takeBack(const std::vector<qint64> &decisions, vault::ShopUserId user, Instant now);

    /// Whose each record is, by number.
    [[nodiscard]] Result<std::unordered_map<std::int64_t, CustomerId>> owners();
    /// How often each customer bought, by number; who never did is left out.
    [[nodiscard]] Result<std::unordered_map<std::int64_t, std::int64_t>> purchases();
    /// Another number after every import, correction and undo.
    [[nodiscard]] Result<qint64> stamp();

private:
    [[nodiscard]] Result<std::vector<Proposal>> read(const char *sql, ProposalId id);

    vault::Connection &m_db;
};

/// A memory without its weights as bytes and back. Anything that this version of the engine cannot have written is an empty memory.
QByteArray memoryToBytes(const SearchMemory &memory);
SearchMemory memoryFromBytes(QByteArrayView bytes);

/// A model as JSON and back; what cannot be read is the model that is assumed of Dutch shops in general.
QByteArray modelToJson(const WeightModel &model);
WeightModel modelFromJson(const QByteArray &json);

} // namespace kk::identity
