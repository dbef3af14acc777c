#pragma once

#include "app/customers/Facts.h"

namespace kk::customers {

/// The fields that are one fact together with this one, itself among them: correcting one of them settles all, so that no address is
/// made of two. A field that stands alone is its own group.
inline QList<Field> fieldsOfOneFact(Field field)
{
    static const QList<QList<Field>> groups{
        {Field::FirstName, Field::Initials, Field::Infix, Field::LastName, Field::FullName},
        {Field::Street, Field::HouseNumber, Field::HouseNumberAddition, Field::AddressLine, Field::Postcode, Field::City, Field::Region, Field::Country},
    };
    for (const QList<Field> &group : groups) {
        if (group.contains(field))
            return group;
    }
    return {field};
}

} // namespace kk::customers
