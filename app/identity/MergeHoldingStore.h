#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::identity {

/// Merges, decisions about duplicates and what the last search proposes. Erases before the records go.
class MergeHoldingStore final : public customers::PersonalDataHolder {
public:
    QStringList tables() const override;
    [[nodiscard]] Result<QList<customers::HeldGroup>> describe(vault::Connection &db, const customers::DataSubject &subject) const override;
    [[nodiscard]] Result<> erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &erasure) const override;
};

} // namespace kk::identity
