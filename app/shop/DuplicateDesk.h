#pragma once

#include "app/base/Result.h"
#include "app/identity/Duplicates.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

#include <QString>

#include <functional>

namespace kk::shop {

/// What to look for, and where to write it.
struct DuplicateSearch {
    double minProbability = 0.5; ///< records are grouped from here on, 0 to 1
    QString clustersFile;        ///< CSV: source, external_id, cluster_id; empty for none
    QString pairsFile;           ///< CSV: both records, probability, weight, highest first; empty for none
};

struct DuplicateCount {
    identity::RunStatistics statistics;
    qint64 clusters = 0;
    double seconds = 0; ///< reading included
};

/// Duplicates, as far as the session's role allows. Blocking; call from a background thread or the command line.
class DuplicateDesk {
public:
    DuplicateDesk(vault::Vault &vault, const vault::Session &session) : m_vault(vault), m_session(session) {}

    /// Weighs and groups all source records and changes none; what the shop decided before binds. Act::FindDuplicates, with a file also Act::ListManyCustomers.
    /// Files are written whole or not at all. `progress` gets 0 to 1 and stops the search by saying false (Cancelled).
    [[nodiscard]] Result<DuplicateCount> find(const DuplicateSearch &search, const identity::Progress &progress) const;

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
};

} // namespace kk::shop
