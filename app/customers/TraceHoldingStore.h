#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::customers {

/// What work leaves behind: details of the audit chain, drafts, the hashes of people who were erased before.
class TraceHoldingStore final : public PersonalDataHolder {
public:
    QStringList tables() const override;
    [[nodiscard]] Result<QList<HeldGroup>> describe(vault::Connection &db, const DataSubject &subject) const override;
    [[nodiscard]] Result<> erase(vault::Connection &db, const DataSubject &subject, const ErasureCase &erasure) const override;
};

} // namespace kk::customers
