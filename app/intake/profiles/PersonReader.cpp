#include "app/intake/profiles/PersonReader.h"

#include "app/intake/values/CellText.h"

#include <QCryptographicHash>

namespace kk::intake {

namespace {

/// A key for somebody whom the system gives none: the same statement gives the same key.
std::string contentKey(const StagedRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (size_t field = 0; field < record.fields.size(); ++field) {
        if (field == static_cast<size_t>(CustomerField::MarketingOptIn) || record.fields[field].empty())
            continue;
        const std::string named = std::to_string(field) + '=' + record.fields[field] + '\n';
        hash.addData(QByteArrayView(named.data(), static_cast<qsizetype>(named.size())));
    }
    std::string key = "content:";
    key += hash.result().toHex().left(32).toStdString();
    return key;
}

bool hasAny(const StagedRecord &record, std::initializer_list<CustomerField> fields)
{
    return std::any_of(fields.begin(), fields.end(), [&record](CustomerField field) { return !record.text(field).empty(); });
}

void stripMailto(std::string &email)
{
    constexpr std::string_view kScheme = "mailto:";
    if (asciiLower(std::string_view(email).substr(0, kScheme.size())) == kScheme)
        email.erase(0, kScheme.size());
}

} // namespace

PersonReader::PersonReader(const Header &header, PersonColumns columns, const ImportOptions &options)
    : m_names(header.names())
    , m_columns(std::move(columns))
    , m_fieldsToKeep(options.fieldsToKeep)
    , m_dateOrders(options.dateOrders)
{
    if (!m_columns.dateFormat.isEmpty()) {
        if (auto format = DateFormat::fromPattern(m_columns.dateFormat))
            m_birthFormat = std::move(*format);
    }
}

DateOrder PersonReader::orderOf(int column) const
{
    const auto found = m_dateOrders.find(column);
    return found == m_dateOrders.end() ? DateOrder::Unknown : found->second;
}

PersonReader::Key PersonReader::read(const CsvRow &row, StagedRecord &record, RowTally &tally) const
{
    record.row = row.number;
    for (const PersonColumns::Column &column : m_columns.columns) {
        std::string &text = textOf(record.fields, column.field);
        if (text.empty() && isKept(column.field))
            readField(row, column, text, tally);
    }
    readAddress(row, record, tally);
    stripMailto(textOf(record.fields, CustomerField::Email));
    if (m_columns.changedAt >= 0) {
        const ReadDate changed = readDate(row.cell(m_columns.changedAt), orderOf(m_columns.changedAt));
        if (changed.outcome == ReadOutcome::Value)
            record.statedAt = LocalClock().instant(changed.civil);
    }
    readConsents(row, record, tally);
    return readKey(row, record, tally);
}

void PersonReader::readField(const CsvRow &row, const PersonColumns::Column &column, std::string &text, RowTally &tally) const
{
    const std::string_view cell = row.cell(column.position);
    if (cell.empty())
        return;
    if (column.field == CustomerField::BirthDate) {
        readBirthDate(cell, column.position, row.number, text, tally);
        return;
    }
    const bool number = column.field == CustomerField::Phone || column.field == CustomerField::Mobile ||
                        column.field == CustomerField::CardNumber || column.field == CustomerField::AccountId;
    if (number && isMangledNumber(cell)) {
        tally.note(ReadingNote::Kind::MangledIdentifiers, row.number, m_names.value(column.position));
        return;
    }
    text = cleanText(cell, column.field == CustomerField::Note);
}

void PersonReader::readBirthDate(std::string_view cell, int column, qint64 row, std::string &text, RowTally &tally) const
{
    const ReadDate birth = m_birthFormat ? m_birthFormat->read(cell) : readDate(cell, orderOf(column));
    if (birth.outcome == ReadOutcome::Value) {
        const bool placeholder = birth.civil.year <= 1900 && birth.civil.month == 1 && birth.civil.day == 1;
        if (!placeholder)
            text = isoDay(birth.civil);
    } else if (birth.outcome == ReadOutcome::Ambiguous) {
        tally.note(ReadingNote::Kind::AmbiguousBirthDate, row, m_names.value(column));
    } else if (birth.outcome != ReadOutcome::Empty) {
        tally.note(ReadingNote::Kind::UnreadableBirthDate, row, m_names.value(column));
    }
}

void PersonReader::readAddress(const CsvRow &row, StagedRecord &record, RowTally &tally) const
{
    for (const auto &address : m_columns.addresses) {
        bool stated = false;
        for (const PersonColumns::Column &column : address) {
            if (!isKept(column.field))
                continue;
            std::string part;
            readField(row, column, part, tally);
            // A country alone is a shop's default, not an address.
            stated = stated || (!part.empty() && column.field != CustomerField::Country && column.field != CustomerField::Region);
            std::string &text = textOf(record.fields, column.field);
            if (!text.empty() && !part.empty())
                text += ' ';
            text += part;
        }
        if (stated)
            return;
        for (const PersonColumns::Column &column : address)
            textOf(record.fields, column.field).clear();
    }
}

void PersonReader::readConsents(const CsvRow &row, StagedRecord &record, RowTally &tally) const
{
    for (const PersonColumns::Consent &column : m_columns.consents) {
        const std::string_view cell = row.cell(column.position);
        const YesNo answer = yesOrNo(cell);
        if (answer == YesNo::Blank)
            continue;
        if (answer == YesNo::Unknown) {
            tally.note(ReadingNote::Kind::UnknownConsentWord, row.number, m_names.value(column.position));
            continue;
        }
        ConsentClaim claim;
        claim.channel = column.channel;
        claim.purpose = column.purpose;
        claim.words = std::string(cell);
        claim.column = column.column;
        claim.claimedAt = record.statedAt;
        const bool yes = (answer == YesNo::Yes) != column.refusal;
        claim.answer = yes ? ConsentClaim::Answer::Yes : ConsentClaim::Answer::No;
        const ReadDate moment = readDate(cell, DateOrder::Unknown);
        if (moment.outcome == ReadOutcome::Value)
            claim.claimedAt = LocalClock().instant(moment.civil);
        if (claim.channel == "email" && claim.purpose == "news" && isKept(CustomerField::MarketingOptIn))
            textOf(record.fields, CustomerField::MarketingOptIn) = claim.words;
        record.consents.push_back(std::move(claim));
    }
}

PersonReader::Key PersonReader::readKey(const CsvRow &row, StagedRecord &record, RowTally &tally) const
{
    bool mangled = false;
    for (int column : m_columns.keys) {
        const std::string_view cell = row.cell(column);
        if (isMangledNumber(cell)) {
            mangled = true;
            tally.note(ReadingNote::Kind::MangledIdentifiers, row.number, m_names.value(column));
            continue;
        }
        std::string key = cleanText(cell);
        if (!key.empty() && key != "0") {
            record.externalId = std::move(key);
            return Key::Found;
        }
    }
    const std::string &email = record.text(CustomerField::Email);
    if (m_columns.emailIsKey && email.find('@') != std::string::npos) {
        record.externalId = asciiLower(email);
        return Key::Found;
    }
    if (mangled)
        return Key::Mangled;
    using F = CustomerField;
    const bool named = hasAny(record, {F::FirstName, F::LastName, F::FullName, F::Company});
    const bool placed = hasAny(record, {F::AddressLine, F::Street, F::Postcode, F::BirthDate});
    if (hasAny(record, {F::Email, F::Phone, F::Mobile, F::CardNumber, F::AccountId}) || (named && placed)) {
        record.externalId = contentKey(record);
        return Key::Found;
    }
    return Key::None;
}

bool PersonReader::statesSomebody(const StagedRecord &record)
{
    using F = CustomerField;
    return hasAny(record, {F::FirstName, F::Initials, F::LastName, F::FullName, F::Company, F::Email, F::Phone, F::Mobile, F::CardNumber,
                           F::AccountId, F::AddressLine, F::Street});
}

} // namespace kk::intake
