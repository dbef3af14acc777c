#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::loyalty {

/// What the ledger has of somebody: postings with their reason, what they did at the counter, what rules might read. Erasing takes the
/// way from the account to the person away; the postings stay, sealed, on a random token.
class LedgerHoldingStore final : public customers::PersonalDataHolder {
public:
    QStringList tables() const override;
    [[nodiscard]] Result<QList<customers::HeldGroup>> describe(vault::Connection &db, const customers::DataSubject &subject) const override;
    [[nodiscard]] Result<> erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &erasure) const override;
};

} // namespace kk::loyalty
