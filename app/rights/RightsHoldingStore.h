#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::rights {

/// What exercising rights itself leaves: restrictions, corrections that were pinned, statements of the person, messages to receivers.
class RightsHoldingStore final : public customers::PersonalDataHolder {
public:
    QStringList tables() const override;
    [[nodiscard]] Result<QList<customers::HeldGroup>> describe(vault::Connection &db, const customers::DataSubject &subject) const override;
    [[nodiscard]] Result<> erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &erasure) const override;
};

} // namespace kk::rights
