#include "app/intake/CustomerField.h"

namespace kk::intake {

namespace {

constexpr std::array<QStringView, kCustomerFieldCount> kNames = {
    u"first_name",   u"initials",  u"infix",      u"last_name", u"full_name", u"company",  u"street",     u"house_number",
    u"house_number_addition", u"address_line", u"postcode", u"city", u"region", u"country", u"email", u"phone",
    u"mobile",       u"birth_date", u"card_number", u"account_id", u"marketing_opt_in", u"note"};

} // namespace

QString customerFieldName(CustomerField field)
{
    const auto index = static_cast<size_t>(field);
    return index < kNames.size() ? kNames[index].toString() : QString();
}

std::optional<CustomerField> customerFieldFromName(QStringView name)
{
    for (size_t index = 0; index < kNames.size(); ++index) {
        if (kNames[index] == name)
            return static_cast<CustomerField>(index);
    }
    return std::nullopt;
}

} // namespace kk::intake
