#include "app/intake/profiles/SaleProfile.h"

#include <QCoreApplication>

namespace kk::intake {

namespace {

QStringList namesOf(const SaleLayout &sale)
{
    QStringList names = sale.person.keys + sale.person.changedAt + sale.person.blocked + sale.totalParts + sale.keyParts;
    for (const QStringList &alternatives : sale.names)
        names += alternatives;
    for (const PersonLayout::Column &column : sale.person.columns)
        names << column.name;
    for (const auto &address : sale.person.addresses) {
        for (const PersonLayout::Column &column : address)
            names << column.name;
    }
    for (const PersonLayout::Consent &consent : sale.person.consents)
        names << consent.name;
    return names;
}

} // namespace

std::optional<Error> missingSaleColumn(const SaleColumns &columns)
{
    if (!columns.has(SaleField::Key) && columns.keyParts.empty() && !columns.keyFromContent)
        return Error{ErrorKind::Input,
                     QCoreApplication::translate(
                         "Intake", "No column of this file is the order number. Say which one it is, or choose another file."),
                     {}};
    if (!columns.has(SaleField::Date))
        return Error{ErrorKind::Input,
                     QCoreApplication::translate(
                         "Intake", "No column of this file is the date of the sale. Say which one it is, or choose another file."),
                     {}};
    const bool summed = columns.grouping == Grouping::SummedRows;
    if (summed ? !columns.has(SaleField::LineTotal) && !columns.has(SaleField::LinePrice) : !columns.has(SaleField::Total))
        return Error{ErrorKind::Input,
                     QCoreApplication::translate("Intake",
                                                 "No column of this file is the amount paid. Say which one it is, or choose another file."),
                     {}};
    return std::nullopt;
}

SaleProfile::SaleProfile(SaleProfileData data)
    : m_data(std::move(data))
    , m_known(namesOf(m_data.sale) + m_data.alsoKnown)
{}

double SaleProfile::recognise(const HeaderFingerprint &fingerprint) const
{
    return signatureScore(fingerprint, m_data.signatures, m_known);
}

SaleColumns SaleProfile::columnsOf(const Header &header) const
{
    SaleColumns columns = SaleColumns::of(m_data.sale, header);
    adjustColumns(header, columns);
    return columns;
}

std::vector<ColumnUse> SaleProfile::columnUses(const Header &header, const ImportOptions &) const
{
    return columnsOf(header).uses();
}

std::vector<int> SaleProfile::usedColumns(const Header &header, const ImportOptions &) const
{
    return columnsOf(header).used();
}

std::vector<ConsentColumn> SaleProfile::consentColumns(const Header &header, const ImportOptions &) const
{
    return columnsOf(header).person.consentColumns();
}

Result<std::unique_ptr<RowMapper>> SaleProfile::mapper(const Header &header, const ImportOptions &options) const
{
    SaleColumns columns = columnsOf(header);
    if (auto missing = missingSaleColumn(columns))
        return tl::unexpected<Error>(std::move(*missing));
    return makeMapper(header, std::move(columns), options);
}

void SaleProfile::adjustColumns(const Header &, SaleColumns &) const {}

std::unique_ptr<RowMapper> SaleProfile::makeMapper(const Header &header, SaleColumns columns, const ImportOptions &options) const
{
    return std::make_unique<SaleMapper>(header, std::move(columns), options);
}

} // namespace kk::intake
