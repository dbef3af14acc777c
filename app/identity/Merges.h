#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kk::identity {

using customers::CustomerId;
using customers::SourceRecordId;
struct MergeTag;
using MergeId = Id<MergeTag>;

/// What an entry of the merge journal did.
enum class MergeKind { Single, Bulk, Apart, Undo };
/// Why it was done.
enum class MergeReason {
    LookedAt,  ///< somebody looked at a proposal
    Certain,   ///< among the certain ones, merged together
    Chosen,    ///< somebody chose the customers or records
    TakenBack, ///< an entry was undone
};

struct MergeEntry {
    MergeId id;
    Instant at{};
    vault::ShopUserId user;
    MergeKind kind = MergeKind::Single;
    MergeReason reason = MergeReason::Chosen;
    std::optional<double> probability; ///< of the weakest group in it
    bool isUndone = false;
};

/// One record that an entry moved; or that it left where it was (before and after are one customer), to write down where it is at home.
struct MergeStep {
    MergeId merge;
    SourceRecordId record;
    CustomerId home;   ///< the customer it had before anybody merged anything
    CustomerId before;
    CustomerId after;
    bool operator==(const MergeStep &) const = default;
};

/// Why a customer must be left as they are: a request, an objection, a restriction or an erasure is open. Asked inside the
/// transaction that merges, for each customer that would take part.
class MergeStop {
public:
    virtual ~MergeStop() = default;
    /// A sentence for the shopkeeper that says what is open, or nothing.
    [[nodiscard]] virtual Result<std::optional<QString>> reasonAgainst(vault::Connection &db, CustomerId customer) const = 0;
};
using MergeStops = std::vector<std::shared_ptr<const MergeStop>>;

} // namespace kk::identity
