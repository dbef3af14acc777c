#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/rights/RetentionRules.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

namespace kk::rights {

/// What retention asks of the tables. Borrows a connection; use inside one question to the vault.
class RetentionStore {
public:
    explicit RetentionStore(vault::Connection &db) : m_db(db) {}

    struct Unseen {
        customers::CustomerId customer;
        QString name;
        Instant lastSeen{};
        bool hasBought = false;
        std::optional<Instant> warnedAt;
    };
    /// Customers who neither bought nor said anything since `before`, the longest unseen first. Who never did counts from when the shop
    /// got to know them.
    [[nodiscard]] Result<QList<Unseen>> unseenSince(Instant before);
    [[nodiscard]] Result<> warn(customers::CustomerId customer, Instant now);
    /// Takes back the warnings about everybody else: they were seen since.
    [[nodiscard]] Result<> keepWarningsOf(const QList<customers::CustomerId> &customers);

    /// How many rows of the kind are older than `before`; what is held is not counted.
    [[nodiscard]] Result<qint64> countBefore(const QString &rule, Instant before);
    /// Takes them out. Answers how many.
    [[nodiscard]] Result<qint64> dropBefore(const QString &rule, Instant before, const Clock &clock);
    [[nodiscard]] Result<> noteRun(const QString &rule, qint64 count, vault::ShopUserId user, Instant now);

private:
    [[nodiscard]] Result<QList<customers::CustomerId>> buyersBefore(Instant before);
    [[nodiscard]] Result<qint64> dropAuditDetails(Instant before, const Clock &clock);

    vault::Connection &m_db;
};

} // namespace kk::rights
