#pragma once

#include "app/base/Result.h"
#include "app/customers/DataSubject.h"
#include "app/rights/Erasure.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

#include <QSet>

namespace kk::rights {

struct RestrictionTag;
using RestrictionId = Id<RestrictionTag>;

/// Why data may only be stored (art. 18(1)), or must be kept for a claim (art. 17(3)(e)).
enum class RestrictionGround { AccuracyContested, UnlawfulButKept, Claim, ObjectionPending };
QString restrictionGroundKey(RestrictionGround ground);  ///< "accuracy", "unlawful", "claim", "objection"
QString restrictionGroundName(RestrictionGround ground); ///< translated

struct Restriction {
    RestrictionId id;
    RestrictionGround ground = RestrictionGround::AccuracyContested;
    Instant since{};
    std::optional<Instant> until;    ///< a claim has a last day
    std::optional<Instant> toldAt;   ///< the person knows that it ends (art. 18(3))
    std::optional<Instant> liftedAt;
    bool isInForce(Instant now) const { return !liftedAt && (!until || *until > now); }
    bool operator==(const Restriction &) const = default;
};

/// Restrictions of use. They hang on records: a merge takes them along, taking apart leaves each with its own. Borrows a connection.
class RestrictionStore {
public:
    explicit RestrictionStore(vault::Connection &db) : m_db(db) {}

    /// Writes one row for each record of the person; the number is of the first.
    [[nodiscard]] Result<RestrictionId> add(const customers::DataSubject &subject, RestrictionGround ground, std::optional<Instant> until,
                                            vault::ShopUserId user, Instant now);
    /// What was ever said about the person, one entry for rows that were written together.
    [[nodiscard]] Result<QList<Restriction>> of(const customers::DataSubject &subject);
    [[nodiscard]] Result<> tell(const Restriction &restriction, const customers::DataSubject &subject, Instant now);
    /// Conflict: the person was not told yet, and must be (art. 18(3)). A claim needs no telling.
    [[nodiscard]] Result<> lift(const Restriction &restriction, const customers::DataSubject &subject, Instant now);

    /// How an objection was weighed (art. 21(1)); kept with the person.
    [[nodiscard]] Result<> review(const customers::DataSubject &subject, bool upheld, const QString &weighing, vault::ShopUserId user, Instant now);

    /// Everybody whose data may only be stored now.
    [[nodiscard]] Result<QSet<customers::CustomerId>> restricted(Instant now);
    [[nodiscard]] Result<std::optional<RestrictionGround>> groundAgainst(customers::CustomerId customer, Instant now);

private:
    vault::Connection &m_db;
};

/// The sentence for who asks for somebody whose data may only be stored.
QString restrictedSentence(RestrictionGround ground);

/// Nobody is erased while a restriction or a claim holds.
class RestrictionErasureStop final : public ErasureStop {
public:
    [[nodiscard]] Result<std::optional<QString>> reasonAgainst(vault::Connection &db, const customers::DataSubject &subject, Instant now) const override;
};

} // namespace kk::rights
