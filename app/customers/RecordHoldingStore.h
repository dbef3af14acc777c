#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::customers {

/// What systems said about a person, what was derived from it, and who looked at it. Erases last of all that points to records.
class RecordHoldingStore final : public PersonalDataHolder {
public:
    QStringList tables() const override;
    [[nodiscard]] Result<QList<HeldGroup>> describe(vault::Connection &db, const DataSubject &subject) const override;
    [[nodiscard]] Result<> erase(vault::Connection &db, const DataSubject &subject, const ErasureCase &erasure) const override;
};

} // namespace kk::customers
