#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::customers {

/// Sales: they stay for the books, to the cent, and belong to nobody any more.
class SaleHoldingStore final : public PersonalDataHolder {
public:
    QStringList tables() const override;
    [[nodiscard]] Result<QList<HeldGroup>> describe(vault::Connection &db, const DataSubject &subject) const override;
    [[nodiscard]] Result<> erase(vault::Connection &db, const DataSubject &subject, const ErasureCase &erasure) const override;
};

} // namespace kk::customers
