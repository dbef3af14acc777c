#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::consent {

/// Words about consent, wishes, age bands, scans, and who received what about somebody. Erases before the records go.
class ConsentHoldingStore final : public customers::PersonalDataHolder {
public:
    QStringList tables() const override;
    [[nodiscard]] Result<QList<customers::HeldGroup>> describe(vault::Connection &db, const customers::DataSubject &subject) const override;
    [[nodiscard]] Result<> erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &erasure) const override;
};

} // namespace kk::consent
