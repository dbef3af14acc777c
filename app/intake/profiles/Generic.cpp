#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/MappingProposal.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"

#include <QCoreApplication>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

/// The most a file can score that we know by a dictionary only; a system's own profile scores more.
constexpr double kHighestScore = 0.49;

ColumnMapping mappingOf(ProfileInfo::Kind kind, const Header &header, const ImportOptions &options)
{
    return options.mapping ? *options.mapping : proposeMapping(kind, header, {}).mapping;
}

Header headerOf(const HeaderFingerprint &fingerprint)
{
    return Header(QStringList(fingerprint.names.begin(), fingerprint.names.end()));
}

void addConsent(PersonColumns &person, const Header &header, int column, const QString &field)
{
    const QStringList parts = field.split(u':');
    person.consents.push_back(
        {column, header.name(column).toStdString(), parts[1].toStdString(), parts[2].toStdString(), parts[0] == u"refusal"_s});
}

/// Puts one column where the mapping says; false: `field` says nothing about a person.
bool addPersonColumn(PersonColumns &person, const Header &header, int column, const QString &field)
{
    if (field.contains(u':')) {
        addConsent(person, header, column, field);
        return true;
    }
    const auto meaning = customerFieldFromName(field);
    if (!meaning)
        return false;
    if (*meaning == CustomerField::MarketingOptIn)
        addConsent(person, header, column, u"consent:email:news"_s);
    else
        person.columns.push_back({column, *meaning});
    return true;
}

Error unknownColumn(const QString &name)
{
    return {ErrorKind::Input,
            QCoreApplication::translate(
                "Intake", "The mapping speaks of a column \"%1\", but this file has none. Compare the names in the first row of the file.")
                .arg(name),
            {}};
}

Result<PersonColumns> personColumns(const Header &header, const ColumnMapping &mapping)
{
    PersonColumns person;
    person.dateFormat = mapping.dateFormat;
    if (!mapping.externalIdColumn.isEmpty()) {
        const int key = header.findExact(mapping.externalIdColumn);
        if (key < 0)
            return tl::unexpected<Error>(unknownColumn(mapping.externalIdColumn));
        person.keys.push_back(key);
    }
    for (const ColumnMapping::Entry &entry : mapping.columns) {
        const int column = header.findExact(entry.column, entry.occurrence);
        if (column < 0)
            return tl::unexpected<Error>(unknownColumn(entry.column));
        if (!isNeverStored(header.skeleton(column)))
            addPersonColumn(person, header, column, entry.field);
    }
    return person;
}

Result<SaleColumns> saleColumns(const Header &header, const ColumnMapping &mapping)
{
    SaleColumns sale;
    sale.channel = SaleChannel::Other;
    sale.dateFormat = mapping.dateFormat;
    sale.person.dateFormat = mapping.dateFormat;
    if (!mapping.currency.isEmpty())
        sale.currency = Currency::fromText(mapping.currency);
    const auto put = [&sale](SaleField field, int column) { sale.positions[static_cast<size_t>(field)].push_back(column); };
    if (!mapping.externalIdColumn.isEmpty()) {
        const int key = header.findExact(mapping.externalIdColumn);
        if (key < 0)
            return tl::unexpected<Error>(unknownColumn(mapping.externalIdColumn));
        put(SaleField::Key, key);
    }
    for (const ColumnMapping::Entry &entry : mapping.columns) {
        const int column = header.findExact(entry.column, entry.occurrence);
        if (column < 0)
            return tl::unexpected<Error>(unknownColumn(entry.column));
        if (isNeverStored(header.skeleton(column)))
            continue;
        if (const auto field = saleFieldFromName(entry.field))
            put(*field, column);
        else
            addPersonColumn(sale.person, header, column, entry.field);
    }
    if (sale.has(SaleField::CustomerKey))
        sale.person.keys.push_back(sale.at(SaleField::CustomerKey));
    const bool lines =
        sale.has(SaleField::LineName) || sale.has(SaleField::LineSku) || sale.has(SaleField::LineTotal) || sale.has(SaleField::LinePrice);
    if (lines)
        sale.grouping = sale.has(SaleField::Total) ? Grouping::ItemRows : Grouping::SummedRows;
    return sale;
}

class GenericCustomers final : public Profile
{
public:
    ProfileInfo info() const override
    {
        return {u"generic-customers"_s, QCoreApplication::translate("Intake", "Other customers file"), ProfileInfo::Kind::Customers};
    }

    double recognise(const HeaderFingerprint &fingerprint) const override
    {
        const MappingProposal proposal = proposeMapping(ProfileInfo::Kind::Customers, headerOf(fingerprint), {});
        return proposal.sufficient ? kHighestScore * proposal.share : 0;
    }

    std::vector<ColumnUse> columnUses(const Header &header, const ImportOptions &options) const override
    {
        std::vector<ColumnUse> uses;
        if (const auto columns = personColumns(header, mappingOf(ProfileInfo::Kind::Customers, header, options)))
            columns->addUses(uses, DateOrder::Unknown);
        return uses;
    }

    std::vector<int> usedColumns(const Header &header, const ImportOptions &options) const override
    {
        const auto columns = personColumns(header, mappingOf(ProfileInfo::Kind::Customers, header, options));
        return columns ? columns->used() : std::vector<int>();
    }

    std::vector<ConsentColumn> consentColumns(const Header &header, const ImportOptions &options) const override
    {
        const auto columns = personColumns(header, mappingOf(ProfileInfo::Kind::Customers, header, options));
        return columns ? columns->consentColumns() : std::vector<ConsentColumn>();
    }

    Result<std::unique_ptr<RowMapper>> mapper(const Header &header, const ImportOptions &options) const override
    {
        auto columns = personColumns(header, mappingOf(ProfileInfo::Kind::Customers, header, options));
        if (!columns)
            return fail(columns);
        return std::make_unique<CustomerMapper>(header, std::move(*columns), options);
    }
};

class GenericSales final : public Profile
{
public:
    ProfileInfo info() const override
    {
        return {u"generic-sales"_s, QCoreApplication::translate("Intake", "Other sales file"), ProfileInfo::Kind::Sales};
    }

    double recognise(const HeaderFingerprint &fingerprint) const override
    {
        const MappingProposal proposal = proposeMapping(ProfileInfo::Kind::Sales, headerOf(fingerprint), {});
        return proposal.sufficient ? kHighestScore * (0.5 + 0.5 * proposal.share) : 0;
    }

    std::vector<ColumnUse> columnUses(const Header &header, const ImportOptions &options) const override
    {
        const auto columns = saleColumns(header, mappingOf(ProfileInfo::Kind::Sales, header, options));
        return columns ? columns->uses() : std::vector<ColumnUse>();
    }

    std::vector<int> usedColumns(const Header &header, const ImportOptions &options) const override
    {
        const auto columns = saleColumns(header, mappingOf(ProfileInfo::Kind::Sales, header, options));
        return columns ? columns->used() : std::vector<int>();
    }

    std::vector<ConsentColumn> consentColumns(const Header &header, const ImportOptions &options) const override
    {
        const auto columns = saleColumns(header, mappingOf(ProfileInfo::Kind::Sales, header, options));
        return columns ? columns->person.consentColumns() : std::vector<ConsentColumn>();
    }

    Result<std::unique_ptr<RowMapper>> mapper(const Header &header, const ImportOptions &options) const override
    {
        auto columns = saleColumns(header, mappingOf(ProfileInfo::Kind::Sales, header, options));
        if (!columns)
            return fail(columns);
        if (auto missing = missingSaleColumn(*columns))
            return tl::unexpected<Error>(std::move(*missing));
        return std::make_unique<SaleMapper>(header, std::move(*columns), options);
    }
};

} // namespace

std::unique_ptr<Profile> genericCustomers()
{
    return std::make_unique<GenericCustomers>();
}

std::unique_ptr<Profile> genericSales()
{
    return std::make_unique<GenericSales>();
}

} // namespace kk::intake
