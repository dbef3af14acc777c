#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::intake {

/// What imports keep beside records and sales: rows that were rejected, balances of points, names of files.
class ImportHoldingStore final : public customers::PersonalDataHolder {
public:
    QStringList tables() const override;
    [[nodiscard]] Result<QList<customers::HeldGroup>> describe(vault::Connection &db, const customers::DataSubject &subject) const override;
    [[nodiscard]] Result<> erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &erasure) const override;
};

} // namespace kk::intake
