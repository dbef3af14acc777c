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
        names << consent.name << consent.claimedAt << consent.evidence;
    return names + person.blocked;
}

} // namespace

CustomerProfile::CustomerProfile(CustomerProfileData data)
    : m_data(std::move(data))
    , m_known(namesOf(m_data.person) + m_data.alsoKnown)
{
    for (const RowSkip &skip : m_data.skips)
        m_known << skip.column << skip.unlessColumn;
    for (const FileNameConsent &consent : m_data.fileNameConsents)
        m_known << consent.claimedAt;
}

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
    QStringList also;
    for (const RowSkip &skip : m_data.skips)
        also << skip.column << skip.unlessColumn;
    for (const FileNameConsent &consent : m_data.fileNameConsents)
        also << consent.claimedAt;
    const std::vector<int> found = header.findAll(also);
    used.insert(used.end(), found.begin(), found.end());
    return used;
}

std::vector<ConsentColumn> CustomerProfile::consentColumns(const Header &header, const ImportOptions &options) const
{
    std::vector<ConsentColumn> found = PersonColumns::of(m_data.person, header).consentColumns();
    for (const FileNameConsent &consent : m_data.fileNameConsents) {
        if (!options.fileName.contains(consent.word, Qt::CaseInsensitive))
            continue;
        if (consent.answer)
            found.push_back({ConsentColumn::kFileName, *consent.answer == ConsentClaim::Answer::Yes ? QStringLiteral("consent:email:news")
                                                                                                      : QStringLiteral("refusal:email:news")});
        break;
    }
    return found;
}

Result<std::unique_ptr<RowMapper>> CustomerProfile::mapper(const Header &header, const ImportOptions &options) const
{
    PersonColumns columns = PersonColumns::of(m_data.person, header);
    if (columns.columns.empty() && !columns.saysByKeyAlone()) {
        return fail(ErrorKind::Input,
                    QCoreApplication::translate(
                        "Intake",
                        "This file has none of the columns of customers of %1. Choose another kind of file, or say what its columns mean.")
                        .arg(m_data.info.systemName));
    }
    return makeMapper(header, std::move(columns), options);
}

std::unique_ptr<RowMapper> CustomerProfile::makeMapper(const Header &header, PersonColumns columns, const ImportOptions &options) const
{
    return std::make_unique<CustomerMapper>(header, std::move(columns), options, m_data);
}

CustomerMapper::CustomerMapper(const Header &header, PersonColumns columns, const ImportOptions &options, const CustomerProfileData &data)
    : m_names(header.names())
    , m_person(header, std::move(columns), options)
    , m_fileName(options.fileName.toStdString())
    , m_continuedColumn(header.find(data.continuedColumn))
{
    for (const RowSkip &skip : data.skips) {
        if (const int column = header.find(skip.column); column >= 0)
            m_skips.push_back({column, header.find(skip.unlessColumn), skip.kind, skip.skeletons, skip.anyText});
    }
    for (const FileNameConsent &consent : data.fileNameConsents) {
        if (!options.fileName.contains(consent.word, Qt::CaseInsensitive))
            continue;
        m_fileAnswer = consent.answer;
        m_filePrefix = consent.keyPrefix.toStdString();
        m_fileClaimedAt = header.findAll(consent.claimedAt);
        m_fileEvidence = header.findAll(consent.evidence);
        break;
    }
}

const CustomerMapper::Skip *CustomerMapper::skipOf(const CsvRow &row) const
{
    for (const Skip &skip : m_skips) {
        const std::string_view cell = row.cell(skip.column);
        const bool meant = skip.anyText               ? !isEmptyText(cell) && cell != "0"
                           : skip.skeletons.isEmpty() ? yesOrNo(cell) == YesNo::Yes
                                                      : skip.skeletons.contains(QString::fromStdString(wordSkeleton(cell)));
        if (meant && yesOrNo(row.cell(skip.unlessColumn)) != YesNo::Yes)
            return &skip;
    }
    return nullptr;
}

Result<> CustomerMapper::take(const CsvRow &row, StagingSink &sink, RowTally &tally)
{
    if (const Skip *skip = skipOf(row)) {
        m_hadPerson = false;
        tally.skipped(skip->kind, row.number);
        return {};
    }
    if (m_continuedColumn >= 0 && m_hadPerson && isEmptyText(row.cell(m_continuedColumn))) {
        tally.used();
        return {};
    }
    StagedRecord record;
    const PersonReader::Key key = m_person.read(row, record, tally);
    adjust(row, record);
    if (PersonReader::isNobody(record)) {
        m_hadPerson = false;
        tally.skipped(ReadingNote::Kind::NotCustomers, row.number);
        return {};
    }
    // A refusal under the number of somebody who stands in another file is a statement too.
    const bool aboutSomebody =
        PersonReader::statesSomebody(record) || (key == PersonReader::Key::Found && m_person.columns().saysByKeyAlone());
    m_hadPerson = aboutSomebody && key == PersonReader::Key::Found;
    if (!aboutSomebody) {
        reject(row, RejectReason::NobodyStated, sink, tally);
        return {};
    }
    if (key != PersonReader::Key::Found) {
        reject(row, key == PersonReader::Key::Mangled ? RejectReason::MangledIdentifier : RejectReason::MissingIdentifier, sink, tally);
        return {};
    }
    claimByFileName(row, record);
    tally.used();
    return tally.record(sink, std::move(record));
}

void CustomerMapper::claimByFileName(const CsvRow &row, StagedRecord &record) const
{
    if (!m_filePrefix.empty() && record.accountId.empty()) {
        record.accountId = record.externalId;
        record.externalId.insert(0, m_filePrefix);
    }
    if (!m_fileAnswer)
        return;
    ConsentClaim claim;
    claim.channel = "email";
    claim.purpose = "news";
    claim.answer = *m_fileAnswer;
    claim.words = m_fileName;
    for (auto column = m_fileClaimedAt.rbegin(); column != m_fileClaimedAt.rend(); ++column) {
        if (const auto told = m_person.moment(row, *column))
            claim.claimedAt = told;
    }
    if (claim.claimedAt)
        claim.evidence = m_person.evidence(row, m_fileEvidence);
    record.consents.push_back(std::move(claim));
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
