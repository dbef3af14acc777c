#include "app/intake/profiles/PersonLayout.h"

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

std::vector<PersonLayout::Column> PersonLayout::of(std::initializer_list<FieldWords> fields)
{
    std::vector<Column> columns;
    for (const FieldWords &entry : fields) {
        for (const QString &name : words(entry.names))
            columns.push_back({name, entry.field});
    }
    return columns;
}

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
        if (position < 0)
            continue;
        columns.consents.push_back({position, header.name(position).toStdString(), consent.channel, consent.purpose, consent.refusal,
                                    consent.says, header.findAll(consent.claimedAt), header.findAll(consent.evidence)});
    }
    columns.keys = header.findAll(layout.keys);
    columns.blocked = header.findAll(layout.blocked);
    columns.mixedContacts = header.findAll(layout.mixedContacts);
    columns.keyPrefix = layout.keyPrefix;
    columns.accountKeys = header.findAll(layout.accountKeys);
    columns.changedAt = header.findAny(layout.changedAt);
    columns.emailIsKey = layout.emailIsKey;
    columns.notForMarketing = layout.notForMarketing;
    columns.timeZone = layout.timeZone;
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
    for (const Consent &consent : consents) {
        positions.push_back(consent.position);
        positions.insert(positions.end(), consent.claimedAt.begin(), consent.claimedAt.end());
    }
    positions.insert(positions.end(), accountKeys.begin(), accountKeys.end());
    positions.insert(positions.end(), blocked.begin(), blocked.end());
    positions.insert(positions.end(), mixedContacts.begin(), mixedContacts.end());
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
    for (const Consent &consent : consents) {
        for (int position : consent.claimedAt)
            uses.push_back({position, ColumnNotation::Kind::Date, false, usualOrder, DecimalMark::Unknown});
    }
    if (changedAt >= 0)
        uses.push_back({changedAt, ColumnNotation::Kind::Date, false, usualOrder, DecimalMark::Unknown});
}

std::vector<ConsentColumn> PersonColumns::consentColumns() const
{
    std::vector<ConsentColumn> found;
    for (const Consent &consent : consents) {
        const QString kind = consent.refusal ? QStringLiteral("refusal:") : QStringLiteral("consent:");
        found.push_back({consent.position, kind + QString::fromStdString(consent.channel) + u':' + QString::fromStdString(consent.purpose)});
    }
    return found;
}

} // namespace kk::intake
