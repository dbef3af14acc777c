#pragma once

#include "app/base/Result.h"
#include "app/loyalty/engine/Events.h"
#include "app/loyalty/ledger/AccountStore.h"
#include "app/vault/Roles.h"

namespace kk::loyalty {

struct ProgrammeEventTag;
using ProgrammeEventId = Id<ProgrammeEventTag>;
struct ProposalTag;
using ProposalId = Id<ProposalTag>;

/// Something that happened and is no sale. A fact, never edited.
struct ProgrammeEvent {
    ProgrammeEventId id;
    std::string programme;
    EventKind kind = EventKind::Visit;
    AccountId account;
    Instant at{};
    std::string subject;        ///< "reward:koffie", "punt", "meter:stempels", the mission
    std::int64_t amount = 1;
    std::int64_t price = -1;    ///< redemption: units for one
    ProgrammeEventId refersTo;  ///< void: the redemption
    QString reason;
    vault::ShopUserId user;
    vault::ShopUserId second;
};

/// A correction that waits for a second person.
struct AdjustProposal {
    ProposalId id;
    std::string programme;
    AccountId account;
    customers::CustomerId customer; ///< whose it is now
    std::string subject;
    std::int64_t amount = 0;
    QString reason;
    vault::ShopUserId user;
    Instant at{};
};

/// The engine's number of an event, beside those of sales: negative and even; of an opening balance odd.
inline std::int64_t engineIdOf(ProgrammeEventId id)
{
    return -2 * id.value;
}
inline std::int64_t engineIdOfOpening(qint64 opening)
{
    return -2 * opening - 1;
}

/// What happened beside sales. Borrows a connection.
class EventStore {
public:
    explicit EventStore(vault::Connection &db) : m_db(db) {}

    /// Conflict: taken back already, or joined already.
    [[nodiscard]] Result<ProgrammeEventId> add(const ProgrammeEvent &event);
    [[nodiscard]] Result<std::vector<ProgrammeEvent>> of(const AccountStore::Only &only);
    [[nodiscard]] Result<std::optional<ProgrammeEvent>> find(ProgrammeEventId id);
    [[nodiscard]] Result<bool> isVoided(ProgrammeEventId redemption);

    [[nodiscard]] Result<ProposalId> propose(const AdjustProposal &proposal);
    [[nodiscard]] Result<QList<AdjustProposal>> proposals(); ///< oldest first
    [[nodiscard]] Result<> dropProposal(ProposalId id);

private:
    vault::Connection &m_db;
};

} // namespace kk::loyalty
