#pragma once

#include "app/base/Result.h"
#include "app/consent/ConsentEvent.h"
#include "app/vault/Connection.h"

namespace kk::consent {

/// Lists over the whole shop: who said anything, and which sources claim consents. Borrows a connection.
class ConsentListStore {
public:
    explicit ConsentListStore(vault::Connection &db) : m_db(db) {}

    /// Customers of whom there is a word or a claim.
    [[nodiscard]] Result<QList<CustomerId>> customersWithWords();

    /// Customers who said yes to the shop itself before then: those whose yes may lapse.
    [[nodiscard]] Result<QList<CustomerId>> customersWithYesBefore(Instant before);

    struct ClaimCount {
        customers::SourceId source;
        QString name;
        QString channel; ///< as intake calls it
        QString purpose; ///< as intake calls it
        qint64 yes = 0;  ///< records whose newest version says yes
    };
    [[nodiscard]] Result<QList<ClaimCount>> claimCounts();

private:
    vault::Connection &m_db;
};

} // namespace kk::consent
