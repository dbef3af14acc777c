#include "app/consent/ContactPoint.h"

#include "app/base/text/Email.h"
#include "app/base/text/Phone.h"

namespace kk::consent {

using namespace Qt::StringLiterals;
using customers::Field;
using customers::FieldValues;

namespace {

QList<ContactPoint> emails(const FieldValues &fields)
{
    const auto address = normaliseEmail(fields[Field::Email].toStdString());
    if (!address || isPlaceholderEmail(*address) || isMarketplaceEmail(*address))
        return {};
    return {{ContactKind::Email, QString::fromStdString(*address)}};
}

QList<ContactPoint> phones(const FieldValues &fields)
{
    QList<ContactPoint> points;
    for (Field field : {Field::Mobile, Field::Phone}) {
        const auto number = normalisePhone(fields[field], fields[Field::Country]);
        if (!number || isPlaceholderPhone(*number))
            continue;
        const ContactPoint point{ContactKind::Phone, QString::fromStdString(number->text)};
        if (!points.contains(point))
            points.append(point);
    }
    return points;
}

QString tight(const QString &text)
{
    QString kept;
    for (QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toUpper();
    }
    return kept;
}

QList<ContactPoint> letterBoxes(const FieldValues &fields)
{
    const QString number = fields[Field::HouseNumber] + fields[Field::HouseNumberAddition];
    const QString door = tight(number.isEmpty() ? fields[Field::AddressLine] : number);
    const QString postcode = tight(fields[Field::Postcode]);
    const QString place = postcode.isEmpty() ? tight(fields[Field::City] + fields[Field::Street]) : postcode;
    if (door.isEmpty() || place.isEmpty())
        return {};
    const QString country = fields[Field::Country].isEmpty() ? u"NL"_s : tight(fields[Field::Country]);
    return {{ContactKind::Post, country + u'|' + place + u'|' + door}};
}

} // namespace

QLatin1StringView contactKindKey(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Person: return "person"_L1;
    case ContactKind::Email: return "email"_L1;
    case ContactKind::Phone: return "phone"_L1;
    case ContactKind::Post: return "post"_L1;
    }
    return "person"_L1;
}

std::optional<ContactKind> contactKindFromKey(QStringView key)
{
    for (ContactKind kind : {ContactKind::Person, ContactKind::Email, ContactKind::Phone, ContactKind::Post}) {
        if (contactKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QList<ContactPoint> contactPointsOf(const FieldValues &fields, ContactKind kind)
{
    switch (kind) {
    case ContactKind::Person: return {{}};
    case ContactKind::Email: return emails(fields);
    case ContactKind::Phone: return phones(fields);
    case ContactKind::Post: return letterBoxes(fields);
    }
    return {};
}

} // namespace kk::consent
