#include "app/shop/AudienceColumns.h"

#include <QCoreApplication>

#include <array>

namespace kk::shop {

using namespace Qt::StringLiterals;
using consent::ContactKind;

namespace {

constexpr std::array kAll{AudienceColumns::Plain, AudienceColumns::Mailchimp, AudienceColumns::Laposta, AudienceColumns::Brevo, AudienceColumns::Outlook, AudienceColumns::Labels};

QString lastWithInfix(const AudiencePerson &person)
{
    return person.infix.isEmpty() ? person.lastName : person.infix + u' ' + person.lastName;
}

} // namespace

QString audienceColumnsKey(AudienceColumns columns)
{
    switch (columns) {
    case AudienceColumns::Plain: return u"plain"_s;
    case AudienceColumns::Mailchimp: return u"mailchimp"_s;
    case AudienceColumns::Laposta: return u"laposta"_s;
    case AudienceColumns::Brevo: return u"brevo"_s;
    case AudienceColumns::Outlook: return u"outlook"_s;
    case AudienceColumns::Labels: return u"labels"_s;
    }
    return u"plain"_s;
}

std::optional<AudienceColumns> audienceColumnsFromKey(QStringView key)
{
    for (AudienceColumns columns : kAll) {
        if (audienceColumnsKey(columns) == key)
            return columns;
    }
    return std::nullopt;
}

QString audienceColumnsName(AudienceColumns columns)
{
    switch (columns) {
    case AudienceColumns::Plain: return QCoreApplication::translate("Audience", "a list for our own use");
    case AudienceColumns::Mailchimp: return u"Mailchimp"_s;
    case AudienceColumns::Laposta: return u"Laposta"_s;
    case AudienceColumns::Brevo: return u"Brevo"_s;
    case AudienceColumns::Outlook: return u"Outlook"_s;
    case AudienceColumns::Labels: return QCoreApplication::translate("Audience", "address labels");
    }
    return {};
}

// The names under which each program recognises a column by itself when a file is imported there.
QStringList audienceHeader(AudienceColumns columns)
{
    switch (columns) {
    case AudienceColumns::Plain: return {u"name"_s, u"email"_s, u"phone"_s, u"street"_s, u"postcode"_s, u"city"_s, u"country"_s};
    case AudienceColumns::Mailchimp: return {u"Email Address"_s, u"First Name"_s, u"Last Name"_s, u"Phone Number"_s};
    case AudienceColumns::Laposta: return {u"emailadres"_s, u"voornaam"_s, u"tussenvoegsel"_s, u"achternaam"_s};
    case AudienceColumns::Brevo: return {u"EMAIL"_s, u"FIRSTNAME"_s, u"LASTNAME"_s, u"SMS"_s};
    case AudienceColumns::Outlook:
        return {u"First Name"_s, u"Last Name"_s, u"E-mail Address"_s, u"Mobile Phone"_s, u"Home Street"_s, u"Home Postal Code"_s, u"Home City"_s, u"Home Country/Region"_s};
    case AudienceColumns::Labels: return {u"naam"_s, u"straat"_s, u"postcode"_s, u"plaats"_s, u"land"_s};
    }
    return {};
}

QList<reports::CsvCell> audienceRow(AudienceColumns columns, const AudiencePerson &person)
{
    const QString email = person.contact.kind == ContactKind::Email ? person.contact.value : u""_s;
    const QString phone = person.contact.kind == ContactKind::Phone ? person.contact.value : u""_s;
    switch (columns) {
    case AudienceColumns::Plain: return {person.fullName, email, phone, person.street, person.postcode, person.city, person.country};
    case AudienceColumns::Mailchimp: return {email, person.firstName, lastWithInfix(person), phone};
    case AudienceColumns::Laposta: return {email, person.firstName, person.infix, person.lastName};
    case AudienceColumns::Brevo: return {email, person.firstName, lastWithInfix(person), phone};
    case AudienceColumns::Outlook:
        return {person.firstName, lastWithInfix(person), email, phone, person.street, person.postcode, person.city, person.country};
    case AudienceColumns::Labels: return {person.fullName, person.street, person.postcode, person.city, person.country};
    }
    return {};
}

} // namespace kk::shop
