#pragma once

#include "app/base/Result.h"
#include "app/loyalty/engine/Entry.h"
#include "app/loyalty/ledger/AccountStore.h"
#include "app/loyalty/ledger/ProgrammeVersion.h"
#include "app/vault/Roles.h"

#include <array>
#include <functional>
#include <string>

namespace kk::loyalty {

using EntryKey = std::array<unsigned char, 16>;
struct EntryKeyHash {
    std::size_t operator()(const EntryKey &key) const;
};

/// One posting as it stands in the ledger.
struct LedgerEntry {
    qint64 id = 0;
    EntryKey key{};
    int revision = 0;
    bool isReversed = false;      ///< a difference that goes the other way; the accounts are already swapped
    VersionId version;
    std::int64_t cause = 0;       ///< as the engine numbers events
    Day day = 0;
    Posting posting = Posting::Earned;
    std::int32_t origin = 0;      ///< place of the rule in its version; -1 - n: of its meter
    std::int32_t part = 0;
    std::string unit;
    Account from = Account::Issued;
    Account to = Account::Member;
    AccountId account;
    AccountId owes;
    std::int64_t units = 0;
    std::optional<EntryKey> lot;
    std::optional<Day> pending;
    std::optional<Day> expires;
    std::int64_t basis = 0;
    Cut cut;
    qint64 run = 0;

    /// What it does to the member's balance.
    std::int64_t effect() const { return to == Account::Member ? units : from == Account::Member ? -units : 0; }
};

/// What was posted under one key so far.
struct PostedKey {
    qint64 first = 0;       ///< number of its first entry
    std::int64_t units = 0; ///< less what was reversed
    int revisions = 0;
    bool isDue = false;     ///< the replay has it too
};

/// The end of the ledger.
struct LedgerHead {
    qint64 entries = 0;
    QByteArray hash; ///< 32 bytes
};

/// One run, as the ledger remembers it.
struct RunNote {
    Instant at{};
    bool isWhole = false;
    Day until = 0;
    QString inputs;
    LedgerHead head;
    vault::ShopUserId user;
};

/// What makes an entry, in the words of its key.
struct KeyParts {
    const std::string *programme;
    int version;
    const Entry *entry;      ///< cause, day, posting, part, accounts
    std::int32_t origin;
    const std::string *unit;
    const Token *account;
    const Token *owes;       ///< null: nobody
    const EntryKey *lot;     ///< null: it makes one, or has none
};
EntryKey keyOf(const KeyParts &parts);

/// The ledger: it grows at its end, and each entry seals all before it. Borrows a connection.
class EntryStore {
public:
    explicit EntryStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<LedgerHead> head();
    /// Writes an entry after `head`, which becomes the new end. `token` and `owes` are those of its accounts.
    [[nodiscard]] Result<> append(LedgerHead &head, const LedgerEntry &entry, const Token &token, const Token *owes);
    /// All entries of these accounts, or of all, in their order.
    [[nodiscard]] Result<> each(const AccountStore::Only &only, const std::function<void(const LedgerEntry &)> &row);
    [[nodiscard]] Result<std::vector<LedgerEntry>> of(const std::vector<AccountId> &accounts);
    [[nodiscard]] Result<LedgerEntry> entry(qint64 id); ///< NotFound
    [[nodiscard]] Result<std::vector<LedgerEntry>> causedBy(std::int64_t cause);
    [[nodiscard]] Result<qint64> count();
    [[nodiscard]] Result<QByteArray> hashOf(qint64 id); ///< 32 bytes of nothing for 0
    /// What people who were erased since had paid for redemptions of others: by cause and unit.
    [[nodiscard]] Result<std::vector<std::tuple<std::int64_t, std::string, std::int64_t>>> paidByTombstones();

    /// The first entry that was changed after it was written, or nothing.
    [[nodiscard]] Result<std::optional<qint64>> firstBroken();

    [[nodiscard]] Result<qint64> nextRun();
    [[nodiscard]] Result<> note(const RunNote &run);
    [[nodiscard]] Result<std::optional<RunNote>> lastRun(bool onlyWhole);
    /// Runs whose head is not in the ledger: entries were cut off or written again.
    [[nodiscard]] Result<qint64> brokenRuns();
    /// Which imports, erasures, restrictions and programmes there are now; a change of it asks for a whole run.
    [[nodiscard]] Result<QString> inputs(Instant now);

private:
    [[nodiscard]] Result<qint64> number(const char *sql);

    vault::Connection &m_db;
};

} // namespace kk::loyalty
