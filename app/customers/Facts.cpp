#include "app/customers/Facts.h"

#include <QCoreApplication>

namespace kk::customers {

namespace {

struct FieldRow {
    Field field;
    const char *key;
    const char *name;
};

// The order is the order of the enumeration; a static_assert below holds the length.
constexpr FieldRow kFields[] = {
    {Field::FirstName, "first_name", QT_TRANSLATE_NOOP("Field", "First name")},
    {Field::Initials, "initials", QT_TRANSLATE_NOOP("Field", "Initials")},
    {Field::Infix, "infix", QT_TRANSLATE_NOOP("Field", "Infix")},
    {Field::LastName, "last_name", QT_TRANSLATE_NOOP("Field", "Last name")},
    {Field::FullName, "full_name", QT_TRANSLATE_NOOP("Field", "Full name")},
    {Field::Company, "company", QT_TRANSLATE_NOOP("Field", "Company")},
    {Field::Street, "street", QT_TRANSLATE_NOOP("Field", "Street")},
    {Field::HouseNumber, "house_number", QT_TRANSLATE_NOOP("Field", "House number")},
    {Field::HouseNumberAddition, "house_number_addition", QT_TRANSLATE_NOOP("Field", "Addition")},
    {Field::AddressLine, "address_line", QT_TRANSLATE_NOOP("Field", "Street and number")},
    {Field::Postcode, "postcode", QT_TRANSLATE_NOOP("Field", "Postcode")},
    {Field::City, "city", QT_TRANSLATE_NOOP("Field", "Place")},
    {Field::Region, "region", QT_TRANSLATE_NOOP("Field", "Region")},
    {Field::Country, "country", QT_TRANSLATE_NOOP("Field", "Country")},
    {Field::Email, "email", QT_TRANSLATE_NOOP("Field", "E-mail")},
    {Field::Phone, "phone", QT_TRANSLATE_NOOP("Field", "Phone")},
    {Field::Mobile, "mobile", QT_TRANSLATE_NOOP("Field", "Mobile")},
    {Field::BirthDate, "birth_date", QT_TRANSLATE_NOOP("Field", "Date of birth")},
    {Field::CardNumber, "card_number", QT_TRANSLATE_NOOP("Field", "Card number")},
    {Field::AccountId, "account_id", QT_TRANSLATE_NOOP("Field", "Account")},
    {Field::MarketingOptIn, "marketing_opt_in", QT_TRANSLATE_NOOP("Field", "Wants news")},
    {Field::Note, "note", QT_TRANSLATE_NOOP("Field", "Note")},
};
static_assert(std::size(kFields) == kFieldCount);

} // namespace

QLatin1StringView fieldKey(Field field)
{
    return QLatin1StringView(kFields[static_cast<size_t>(field)].key);
}

QString fieldName(Field field)
{
    return QCoreApplication::translate("Field", kFields[static_cast<size_t>(field)].name);
}

std::optional<Field> fieldFromKey(QStringView key)
{
    for (const FieldRow &row : kFields) {
        if (key == QLatin1StringView(row.key))
            return row.field;
    }
    return std::nullopt;
}

QLatin1StringView factKey(FactKind kind)
{
    switch (kind) {
    case FactKind::Name: return QLatin1StringView("name");
    case FactKind::Company: return fieldKey(Field::Company);
    case FactKind::Address: return QLatin1StringView("address");
    case FactKind::Email: return fieldKey(Field::Email);
    case FactKind::Phone: return fieldKey(Field::Phone);
    case FactKind::Mobile: return fieldKey(Field::Mobile);
    case FactKind::BirthDate: return fieldKey(Field::BirthDate);
    case FactKind::CardNumber: return fieldKey(Field::CardNumber);
    case FactKind::AccountId: return fieldKey(Field::AccountId);
    case FactKind::Note: return fieldKey(Field::Note);
    }
    return {};
}

std::optional<FactKind> factFromKey(QStringView key)
{
    for (int kind = 0; kind <= static_cast<int>(FactKind::Note); ++kind) {
        if (key == factKey(static_cast<FactKind>(kind)))
            return static_cast<FactKind>(kind);
    }
    return std::nullopt;
}

QString factName(FactKind kind)
{
    switch (kind) {
    case FactKind::Name: return QCoreApplication::translate("Field", "Name");
    case FactKind::Company: return fieldName(Field::Company);
    case FactKind::Address: return QCoreApplication::translate("Field", "Address");
    case FactKind::Email: return fieldName(Field::Email);
    case FactKind::Phone: return fieldName(Field::Phone);
    case FactKind::Mobile: return fieldName(Field::Mobile);
    case FactKind::BirthDate: return fieldName(Field::BirthDate);
    case FactKind::CardNumber: return fieldName(Field::CardNumber);
    case FactKind::AccountId: return fieldName(Field::AccountId);
    case FactKind::Note: return fieldName(Field::Note);
    }
    return {};
}

} // namespace kk::customers
