#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/loyalty/engine/Events.h"
#include "app/vault/Connection.h"

#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kk::loyalty {

struct AccountTag;
using AccountId = Id<AccountTag>;
using Token = std::array<unsigned char, 16>;

/// Where postings hang: one source record, known in the ledger by a random token.
struct LedgerAccount {
    AccountId id;
    Token token{};
    customers::SourceRecordId record; ///< none: an undone import took it away
    customers::CustomerId customer;   ///< whose it is now
    bool operator==(const LedgerAccount &) const = default;
};

/// To whom an account belongs from a moment on; the first word of an account counts from the beginning.
struct MemberWord {
    AccountId account;
    qint64 member = 0;
    Instant at{};
};

/// What the consent ledger answered about somebody, from a moment on.
struct PermissionWord {
    AccountId account;
    std::string purpose;
    bool isAllowed = false;
    Instant at{};
};

/// A balance that came along from an old system.
struct OpeningWord {
    qint64 id = 0;
    AccountId account;
    std::int64_t units = 0;
    Instant at{};
};

/// Whose a sale is, and whether it counts.
struct SaleOwner {
    customers::SourceRecordId record; ///< none: nobody was known
    customers::CustomerId customer;
    bool counts = true;               ///< not pending, not cancelled
};

/// The accounts of the ledger and what the ledger saw of their persons. Borrows a connection. Functions that take accounts read only
/// theirs; none means all.
class AccountStore {
public:
    explicit AccountStore(vault::Connection &db) : m_db(db) {}
    using Only = std::optional<std::vector<AccountId>>;

    /// The moment for what happens now: after everything that happened before, also where the clock stood still.
    [[nodiscard]] Result<Instant> nextMoment(Instant now);
    /// Gives every record an account, and records that were read in again the one they had. Notes who was merged or taken apart since.
    /// Doing it again changes nothing.
    [[nodiscard]] Result<> observe(Instant now);
    /// The same for one customer.
    [[nodiscard]] Result<> observe(customers::CustomerId customer, Instant now);
    /// Notes for whom a purpose may be used now; accounts that are not named are not touched.
    [[nodiscard]] Result<> observePermission(const std::string &purpose, const std::vector<LedgerAccount> &asked, const QSet<customers::CustomerId> &allowed, Instant now);
    /// Brings opening balances to their accounts.
    [[nodiscard]] Result<> observeOpenings();

    /// Every account that is not a tombstone, in the order of their numbers.
    [[nodiscard]] Result<std::vector<LedgerAccount>> all();
    [[nodiscard]] Result<std::vector<LedgerAccount>> of(customers::CustomerId customer);
    /// The accounts of a customer and of everybody they ever were one member with.
    [[nodiscard]] Result<std::vector<LedgerAccount>> connectedWith(customers::CustomerId customer);

    [[nodiscard]] Result<std::vector<MemberWord>> members(const Only &only);
    [[nodiscard]] Result<std::vector<PermissionWord>> permissions(const Only &only);
    [[nodiscard]] Result<std::vector<OpeningWord>> openings(const Only &only);
    /// Months of birth, 1 to 12, of these accounts only; unknown ones are left out.
    [[nodiscard]] Result<std::vector<std::pair<AccountId, int>>> birthMonths(const std::vector<AccountId> &accounts);
    [[nodiscard]] Result<customers::CustomerId> customerOf(AccountId account); ///< NotFound when nobody has it now
    [[nodiscard]] Result<SaleOwner> ownerOf(customers::SaleId sale); ///< NotFound
    /// How many accounts are of people who were erased.
    [[nodiscard]] Result<qint64> tombstones();

private:
    [[nodiscard]] Result<> run(const char *sql, std::optional<Instant> now, std::optional<qint64> customer = {});
    [[nodiscard]] Result<std::vector<LedgerAccount>> list(const char *sql, std::optional<qint64> id);

    vault::Connection &m_db;
};

} // namespace kk::loyalty
