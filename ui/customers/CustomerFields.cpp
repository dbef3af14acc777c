#include "ui/customers/CustomerFields.h"

#include "app/base/text/Email.h"
#include "app/base/text/Phone.h"

#include <QCoreApplication>
#include <QDate>

namespace kk::ui {

using customers::FactKind;
using customers::Field;
using customers::FieldValues;
using customers::SourceRecordId;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::CustomerFields)
};

const customers::RecordView *recordOf(const customers::CustomerPage &page, SourceRecordId id)
{
    for (const customers::RecordView &record : page.records) {
        if (record.id == id)
            return &record;
    }
    return nullptr;
}

} // namespace

const QList<Field> &fieldsOf(FactKind kind)
{
    static const QList<Field> name{Field::FirstName, Field::Initials, Field::Infix, Field::LastName, Field::FullName};
    static const QList<Field> address{Field::Street, Field::HouseNumber, Field::HouseNumberAddition, Field::AddressLine,
                                      Field::Postcode, Field::City, Field::Region, Field::Country};
    static const QList<Field> company{Field::Company};
    static const QList<Field> email{Field::Email};
    static const QList<Field> phone{Field::Phone};
    static const QList<Field> mobile{Field::Mobile};
    static const QList<Field> birthDate{Field::BirthDate};
    static const QList<Field> card{Field::CardNumber};
    static const QList<Field> account{Field::AccountId};
    static const QList<Field> note{Field::Note};
    switch (kind) {
    case FactKind::Name: return name;
    case FactKind::Company: return company;
    case FactKind::Address: return address;
    case FactKind::Email: return email;
    case FactKind::Phone: return phone;
    case FactKind::Mobile: return mobile;
    case FactKind::BirthDate: return birthDate;
    case FactKind::CardNumber: return card;
    case FactKind::AccountId: return account;
    case FactKind::Note: break;
    }
    return note;
}

const QList<Field> &editableFields()
{
    static const QList<Field> fields{Field::FirstName, Field::Infix, Field::LastName, Field::FullName, Field::Company,
                                     Field::Street, Field::HouseNumber, Field::HouseNumberAddition, Field::AddressLine,
                                     Field::Postcode, Field::City, Field::Country, Field::Email, Field::Mobile, Field::Phone,
                                     Field::BirthDate, Field::CardNumber, Field::Note};
    return fields;
}

FieldValues valuesThatCount(const customers::CustomerPage &page)
{
    FieldValues values;
    for (const customers::Fact &fact : page.facts) {
        const customers::RecordView *record = recordOf(page, fact.shown.record);
        if (!record)
            continue;
        for (const Field field : fieldsOf(fact.kind))
            values[field] = record->fields[field];
    }
    return values;
}

QHash<Field, QString> changesBetween(const FieldValues &before, const FieldValues &after)
{
    QHash<Field, QString> changes;
    for (int index = 0; index < customers::kFieldCount; ++index) {
        const auto field = static_cast<Field>(index);
        if (before[field] != after[field])
            changes.insert(field, after[field]);
    }
    return changes;
}

QHash<Field, QString> complaintsAbout(const FieldValues &values)
{
    QHash<Field, QString> complaints;
    if (!values[Field::Email].isEmpty() && !normaliseEmail(values[Field::Email]))
        complaints.insert(Field::Email, Words::tr("This is not a whole e-mail address. It needs an @ and a name after it."));
    for (const Field field : {Field::Phone, Field::Mobile}) {
        if (!values[field].isEmpty() && !normalisePhone(values[field]))
            complaints.insert(field, Words::tr("This phone number is incomplete. Check the number of digits."));
    }
    const QString &birthDate = values[Field::BirthDate];
    if (!birthDate.isEmpty() && !QDate::fromString(birthDate, Qt::ISODate).isValid())
        complaints.insert(Field::BirthDate, Words::tr("Write the birthday as year-month-day, for example 1979-05-14."));
    return complaints;
}

bool saysWho(const FieldValues &values)
{
    constexpr std::array knowing{Field::FirstName, Field::LastName, Field::FullName, Field::Company,
                                 Field::Email,     Field::Phone,    Field::Mobile,   Field::CardNumber};
    return std::any_of(knowing.begin(), knowing.end(), [&](Field field) { return !values[field].trimmed().isEmpty(); });
}

} // namespace kk::ui
