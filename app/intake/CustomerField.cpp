#include "app/intake/CustomerField.h"

namespace kk::intake {

QString customerFieldName(CustomerField field)
{
    return customers::fieldKey(field);
}

std::optional<CustomerField> customerFieldFromName(QStringView name)
{
    return customers::fieldFromKey(name);
}

} // namespace kk::intake
