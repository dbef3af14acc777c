#pragma once

#include "app/base/Result.h"
#include "app/identity/Merges.h"
#include "app/rights/RestrictionStore.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

#include <QHash>

namespace kk::shop {

/// What the screen of somebody's rights shows; also of whom the data may only be stored.
struct PersonRights {
    QString name;
    QList<std::pair<QString, QString>> facts; ///< what counts now: name of the fact, value
    QList<rights::Restriction> restrictions;  ///< the oldest first
};

/// Somebody whose data may only be stored.
struct RestrictedPerson {
    customers::CustomerId customer;
    QString name;
};

/// Correcting for good (art. 16) and letting data only be stored (art. 18, claims). Act::HandleRequests.
/// Blocking; call from a background thread or the command line.
class RightsDesk {
public:
    RightsDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock);

    /// From now on the data may only be kept: nobody finds the customer, nothing is merged, nothing goes out. `until`: only for a claim.
    /// Who got the data is to be told, as after a correction (art. 19): the messages wait among the notices.
    [[nodiscard]] Result<> restrict(customers::CustomerId customer, rights::RestrictionGround ground, std::optional<Instant> until = {}) const;
    [[nodiscard]] Result<PersonRights> view(customers::CustomerId customer) const; ///< the view is logged
    [[nodiscard]] Result<QList<RestrictedPerson>> restricted() const;
    [[nodiscard]] Result<QList<rights::Restriction>> restrictions(customers::CustomerId customer) const; ///< the oldest first
    /// Notes that the person was told that it ends (art. 18(3)).
    [[nodiscard]] Result<> tellEnd(customers::CustomerId customer, const rights::Restriction &restriction) const;
    [[nodiscard]] Result<> lift(customers::CustomerId customer, const rights::Restriction &restriction) const; ///< Conflict: not told yet

    /// The outcome of an objection to use for the shop's own interest; while it is weighed the data are restricted (ObjectionPending).
    /// Upheld: they stay so. Not upheld: the weighing must say which grounds are compelling, and the person was told; then it ends.
    /// An objection to marketing is never weighed: `ConsentDesk` closes everything at once. Input, Conflict.
    [[nodiscard]] Result<> decideObjection(customers::CustomerId customer, const rights::Restriction &restriction, bool upheld, const QString &weighing) const;

    /// The corrected value counts, whatever files say later; the old one goes and leaves a commitment in the audit chain. No undo.
    [[nodiscard]] Result<> rectify(customers::CustomerId customer, const QHash<customers::Field, QString> &corrected) const;
    /// The shop holds that the value is right: the person's own words are kept beside it. Input: nothing said.
    [[nodiscard]] Result<> dispute(customers::CustomerId customer, customers::Field field, const QString &words) const;

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
};

/// Nobody whose data may only be stored is merged or taken apart.
class RestrictionMergeStop final : public identity::MergeStop {
public:
    explicit RestrictionMergeStop(const Clock &clock) : m_clock(clock) {}
    [[nodiscard]] Result<std::optional<QString>> reasonAgainst(vault::Connection &db, customers::CustomerId customer) const override;

private:
    const Clock &m_clock;
};

} // namespace kk::shop
