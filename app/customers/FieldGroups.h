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

/// The fact that a field is shown in; nothing for a field that is shown nowhere.
inline std::optional<FactKind> factOf(Field field)
{
    switch (field) {
    case Field::FirstName:
    case Field::Initials:
    case Field::Infix:
    case Field::LastName:
    case Field::FullName: return FactKind::Name;
    case Field::Company: return FactKind::Company;
    case Field::Street:
    case Field::HouseNumber:
    case Field::HouseNumberAddition:
    case Field::AddressLine:
    case Field::Postcode:
    case Field::City:
    case Field::Region:
    case Field::Country: return FactKind::Address;
    case Field::Email: return FactKind::Email;
    case Field::Phone: return FactKind::Phone;
    case Field::Mobile: return FactKind::Mobile;
    case Field::BirthDate: return FactKind::BirthDate;
    case Field::CardNumber: return FactKind::CardNumber;
    case Field::AccountId: return FactKind::AccountId;
    case Field::Note: return FactKind::Note;
    case Field::MarketingOptIn: break;
    }
    return std::nullopt;
}

} // namespace kk::customers
