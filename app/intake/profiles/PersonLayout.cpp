#include "app/intake/profiles/PersonLayout.h"

#include <QSet>

namespace kk::intake {

namespace {

std::vector<PersonColumns::Column> positions(const std::vector<PersonLayout::Column> &columns, const Header &header)
{
    std::vector<PersonColumns::Column> found;
    for (const PersonLayout::Column &column : columns) {
        const int position = header.find(column.name);
        if (position >= 0 && !isNeverStored(column.name))
            found.push_back({position, column.field});
    }
    return found;
}

} // namespace

PersonColumns PersonColumns::of(const PersonLayout &layout, const Header &header)
{
    PersonColumns columns;
    columns.columns = positions(layout.columns, header);
    for (const auto &address : layout.addresses) {
        auto found = positions(address, header);
        if (!found.empty())
            columns.addresses.push_back(std::move(found));
    }
    for (const PersonLayout::Consent &consent : layout.consents) {
        const int position = header.find(consent.name);
        if (position >= 0)
            columns.consents.push_back({position, header.name(position).toStdString(), consent.channel, consent.purpose, consent.refusal});
    }
    for (const QString &key : layout.keys) {
        if (const int position = header.find(key); position >= 0)
            columns.keys.push_back(position);
    }
    for (const QString &name : layout.changedAt) {
        if (columns.changedAt < 0)
            columns.changedAt = header.find(name);
    }
    columns.emailIsKey = layout.emailIsKey;
    return columns;
}

std::vector<int> PersonColumns::used() const
{
    std::vector<int> positions = keys;
    for (const Column &column : columns)
        positions.push_back(column.position);
    for (const auto &address : addresses) {
        for (const Column &column : address)
            positions.push_back(column.position);
    }
    for (const Consent &consent : consents)
        positions.push_back(consent.position);
    if (changedAt >= 0)
        positions.push_back(changedAt);
    return positions;
}

void PersonColumns::addUses(std::vector<ColumnUse> &uses, DateOrder usualOrder) const
{
    for (const Column &column : columns) {
        if (column.field == CustomerField::BirthDate && dateFormat.isEmpty())
            uses.push_back({column.position, ColumnNotation::Kind::Date, false, usualOrder, DecimalMark::Unknown});
    }
    if (changedAt >= 0)
        uses.push_back({changedAt, ColumnNotation::Kind::Date, false, usualOrder, DecimalMark::Unknown});
}

bool isNeverStored(const QString &skeleton)
{
    static const QSet<QString> names = {
        QStringLiteral("password"),
        QStringLiteral("passwordhash"),
        QStringLiteral("passwd"),
        QStringLiteral("wachtwoord"),
        QStringLiteral("passwort"),
        QStringLiteral("cpasswort"),
        QStringLiteral("motdepasse"),
        QStringLiteral("encoder"),
        QStringLiteral("rptoken"),
        QStringLiteral("rptokencreatedat"),
        QStringLiteral("token"),
        QStringLiteral("ip"),
        QStringLiteral("ipaddress"),
        QStringLiteral("ipadres"),
        QStringLiteral("customeripaddress"),
        QStringLiteral("customerip"),
        QStringLiteral("optinip"),
        QStringLiteral("confirmip"),
        QStringLiteral("useragent"),
        QStringLiteral("customeruseragent"),
        QStringLiteral("deviceid"),
        QStringLiteral("pansuffix"),
        QStringLiteral("cardbrand"),
        QStringLiteral("latitude"),
        QStringLiteral("longitude"),
        QStringLiteral("bsn"),
        QStringLiteral("iban"),
        QStringLiteral("bankaccount"),
        QStringLiteral("rekeningnummer"),
        QStringLiteral("paymentreference"),
        QStringLiteral("paymentreferences"),
    };
    return names.contains(skeleton) || skeleton.startsWith(QStringLiteral("password"));
}

} // namespace kk::intake
