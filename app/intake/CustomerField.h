#pragma once

#include "app/customers/Facts.h"

#include <QString>

#include <array>
#include <bitset>
#include <optional>

namespace kk::intake {

/// What a system can say about a person: the fields of app/customers. BirthDate is always ISO `1987-04-02` once staged;
/// MarketingOptIn is the exact word of the column that was mapped to it, its meaning is in StagedRecord::consents.
using CustomerField = customers::Field;

inline constexpr size_t kCustomerFieldCount = static_cast<size_t>(customers::kFieldCount);

/// One text a field. UTF-8; empty means "not stated".
using FieldTexts = std::array<std::string, kCustomerFieldCount>;

/// A set of fields, for "which of them does this shop keep".
using FieldSelection = std::bitset<kCustomerFieldCount>;

/// The name on the command line and in mapping files: `first_name`, `house_number_addition`, …
QString customerFieldName(CustomerField field);

/// The field of that name, or nothing. Exact: lower case, underscores.
std::optional<CustomerField> customerFieldFromName(QStringView name);

inline const std::string &textOf(const FieldTexts &texts, CustomerField field)
{
    return texts[static_cast<size_t>(field)];
}

inline std::string &textOf(FieldTexts &texts, CustomerField field)
{
    return texts[static_cast<size_t>(field)];
}

} // namespace kk::intake
