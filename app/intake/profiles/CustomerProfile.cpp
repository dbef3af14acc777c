#include "app/intake/profiles/CustomerProfile.h"

#include "app/intake/values/CellText.h"

#include <QCoreApplication>

namespace kk::intake {

namespace {

QStringList namesOf(const PersonLayout &person)
{
    QStringList names = person.keys + person.changedAt;
    for (const PersonLayout::Column &column : person.columns)
        names << column.name;
    for (const auto &address : person.addresses) {
        for (const PersonLayout::Column &column : address)
            names << column.name;
    }
    for (const PersonLayout::Consent &consent : person.consents)
        names << consent.name;
    return names;
}

} // namespace

CustomerProfile::CustomerProfile(CustomerProfileData data)
    : m_data(std::move(data))
    , m_known(namesOf(m_data.person) + m_data.alsoKnown + QStringList{m_data.shadowColumn})
{}

double CustomerProfile::recognise(const HeaderFingerprint &fingerprint) const
{
    return signatureScore(fingerprint, m_data.signatures, m_known);
}

std::vector<ColumnUse> CustomerProfile::columnUses(const Header &header, const ImportOptions &) const
{
    std::vector<ColumnUse> uses;
    PersonColumns::of(m_data.person, header).addUses(uses, m_data.usualOrder);
    return uses;
}

std::vector<int> CustomerProfile::usedColumns(const Header &header, const ImportOptions &) const
{
    std::vector<int> used = PersonColumns::of(m_data.person, header).used();
    if (const int shadow = header.find(m_data.shadowColumn); shadow >= 0)
        used.push_back(shadow);
    return used;
}

Result<std::unique_ptr<RowMapper>> CustomerProfile::mapper(const Header &header, const ImportOptions &options) const
{
    PersonColumns columns = PersonColumns::of(m_data.person, header);
    if (columns.columns.empty()) {
        return fail(ErrorKind::Input,
                    QCoreApplication::translate(
                        "Intake",
                        "This file has none of the columns of customers of %1. Choose another kind of file, or say what its columns mean.")
                        .arg(m_data.info.systemName));
    }
    return std::make_unique<CustomerMapper>(header, std::move(columns), options, header.find(m_data.shadowColumn));
}

CustomerMapper::CustomerMapper(const Header &header, PersonColumns columns, const ImportOptions &options, int shadowColumn)
    : m_names(header.names())
    , m_person(header, std::move(columns), options)
    , m_shadowColumn(shadowColumn)
{}

Result<> CustomerMapper::take(const CsvRow &row, StagingSink &sink, RowTally &tally)
{
    if (yesOrNo(row.cell(m_shadowColumn)) == YesNo::Yes) {
        tally.skipped(ReadingNote::Kind::ShadowProfiles, row.number);
        return {};
    }
    StagedRecord record;
    const PersonReader::Key key = m_person.read(row, record, tally);
    if (!PersonReader::statesSomebody(record)) {
        reject(row, RejectReason::NobodyStated, sink, tally);
        return {};
    }
    if (key != PersonReader::Key::Found) {
        reject(row, key == PersonReader::Key::Mangled ? RejectReason::MangledIdentifier : RejectReason::MissingIdentifier, sink, tally);
        return {};
    }
    tally.used();
    return tally.record(sink, std::move(record));
}

Result<> CustomerMapper::finish(StagingSink &, RowTally &)
{
    return {};
}

void CustomerMapper::reject(const CsvRow &row, RejectReason reason, StagingSink &sink, RowTally &tally) const
{
    const bool aboutKey = reason != RejectReason::NobodyStated && !m_person.columns().keys.empty();
    const int column = aboutKey ? m_person.columns().keys.front() : -1;
    tally.reject(sink, {row.number, aboutKey ? m_names.value(column).toStdString() : std::string(), reason, std::string(row.cell(column)),
                        QByteArray(row.raw.data(), static_cast<qsizetype>(row.raw.size()))});
}

} // namespace kk::intake
