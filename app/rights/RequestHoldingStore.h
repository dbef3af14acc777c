#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::rights {

/// What somebody asked before, and what was made for them.
class RequestHoldingStore final : public customers::PersonalDataHolder {
public:
    QStringList tables() const override;
    [[nodiscard]] Result<QList<customers::HeldGroup>> describe(vault::Connection &db, const customers::DataSubject &subject) const override;
    /// Number, kinds and dates stay as proof that the shop answered; names and words go.
    [[nodiscard]] Result<> erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &erasure) const override;
};

} // namespace kk::rights
