#include "app/intake/profiles/PersonReader.h"

#include "app/base/text/Email.h"
#include "app/intake/values/CellText.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

bool isInitial(const std::string &text)
{
    return text.size() == 2 && text[1] == '.' && ((text[0] >= 'A' && text[0] <= 'Z') || (text[0] >= 'a' && text[0] <= 'z'));
}

/// `N.` in the column of the surname, or of what stands before it, is an initial and no name to know somebody by.
void settleInitials(StagedRecord &record)
{
    for (const CustomerField field : {CustomerField::Infix, CustomerField::LastName}) {
        std::string &text = textOf(record.fields, field);
        if (!isInitial(text))
            continue;
        std::string &initials = textOf(record.fields, CustomerField::Initials);
        initials += text;
        text.clear();
    }
}

/// 32 hexadecimal digits where a word is meant.
bool isDatabaseKey(std::string_view cell)
{
    return cell.size() == 32 && cell.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Lines of a street as some webshops keep them: `["Kerkstraat 12","bis"]`.
bool isJsonList(std::string_view cell)
{
    const std::string_view text = bareText(cell);
    return text.starts_with("[\"") && text.ends_with("]");
}

std::string joinedJson(std::string_view cell)
{
    const std::string_view text = bareText(cell);
    const QJsonArray lines = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).array();
    std::string joined;
    for (const QJsonValue &line : lines) {
        const std::string part = cleanText(line.toString().toStdString());
        if (!joined.empty() && !part.empty())
            joined += ' ';
        joined += part;
    }
    return joined;
}

/// Address books put several values into one cell with ` ::: ` between; the first is the main one.
std::string_view firstOfList(std::string_view cell)
{
    return cell.substr(0, cell.find(" ::: "));
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
    , m_clock(m_columns.timeZone.isEmpty() ? LocalClock() : LocalClock::fromName(m_columns.timeZone.toStdString()))
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
    settleInitials(record);
    readAddress(row, record, tally);
    readMixedContacts(row, record);
    stripMailto(textOf(record.fields, CustomerField::Email));
    record.notForMarketing =
        m_columns.notForMarketing || std::any_of(m_columns.blocked.begin(), m_columns.blocked.end(),
                                                 [&row](int column) { return yesOrNo(row.cell(column)) == YesNo::Yes; });
    if (const auto changed = moment(row, m_columns.changedAt))
        record.statedAt = changed;
    readConsents(row, record, tally);
    return readKey(row, record, tally);
}

std::optional<Instant> PersonReader::moment(const CsvRow &row, int column) const
{
    if (column < 0)
        return std::nullopt;
    const ReadDate date = readDate(row.cell(column), orderOf(column));
    return date.outcome == ReadOutcome::Value ? std::optional(m_clock.instant(date.civil)) : std::nullopt;
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
    const bool place = column.field == CustomerField::Country || column.field == CustomerField::Region;
    if (place && isDatabaseKey(cell))
        return;
    text = column.field == CustomerField::AddressLine && isJsonList(cell)
               ? joinedJson(cell)
               : cleanText(firstOfList(cell), column.field == CustomerField::Note);
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
        const bool isList = column.says == PersonLayout::Says::ListName;
        const YesNo answer = isList && !isEmptyText(cell) ? YesNo::Yes : yesOrNo(cell);
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
        if (const ReadDate said = readDate(cell, DateOrder::Unknown); said.outcome == ReadOutcome::Value && said.civil.year > 1990)
            claim.claimedAt = m_clock.instant(said.civil);
        for (auto at = column.claimedAt.rbegin(); at != column.claimedAt.rend(); ++at) {
            const auto told = moment(row, *at);
            if (!told)
                continue;
            claim.claimedAt = told;
            claim.evidence = evidence(row, column.evidence);
        }
        if (claim.channel == "email" && claim.purpose == "news" && isKept(CustomerField::MarketingOptIn))
            textOf(record.fields, CustomerField::MarketingOptIn) = claim.words;
        record.consents.push_back(std::move(claim));
    }
}

std::string PersonReader::evidence(const CsvRow &row, const std::vector<int> &columns) const
{
    std::string shown;
    for (int column : columns) {
        const std::string_view cell = row.cell(column);
        if (isEmptyText(cell) || yesOrNo(cell) == YesNo::No)
            continue;
        const QString name = m_names.value(column);
        const QString said = headerSkeleton(QString::fromUtf8(cell.data(), static_cast<qsizetype>(std::min(cell.size(), kLongestEvidence))));
        if (said.contains(u"import") || said.contains(u"handmatig") || said.contains(u"manual")) // the shop itself put them there
            continue;
        if (!shown.empty())
            shown += "; ";
        shown += name.toStdString();
        if (!isNeverStored(headerSkeleton(name))) // of a trace of a machine it counts that it is there
            shown.append("=").append(cell.substr(0, kLongestEvidence));
    }
    return shown;
}

/// `ann@voorbeeld.example, 06-12345678` in one cell.
void PersonReader::readMixedContacts(const CsvRow &row, StagedRecord &record) const
{
    for (int column : m_columns.mixedContacts) {
        const std::string text = cleanText(row.cell(column));
        for (size_t from = 0; from < text.size();) {
            const size_t stop = std::min(text.find_first_of(",;|/", from), text.size());
            const std::string part = cleanText(std::string_view(text).substr(from, stop - from));
            from = stop + 1;
            const CustomerField field = part.find('@') != std::string::npos ? CustomerField::Email : CustomerField::Phone;
            const bool isContact =
                field == CustomerField::Email || std::count_if(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 7;
            if (isContact && isKept(field) && textOf(record.fields, field).empty())
                textOf(record.fields, field) = part;
        }
    }
}

PersonReader::Key PersonReader::readKey(const CsvRow &row, StagedRecord &record, RowTally &tally) const
{
    record.emailIsAccount = m_columns.emailIsKey;
    const Key key = findKey(row, record, tally);
    if (key == Key::Found && !m_columns.keyPrefix.isEmpty()) {
        record.accountId = accountKeyOf(row, record);
        record.externalId.insert(0, m_columns.keyPrefix.toStdString());
    }
    return key;
}

std::string PersonReader::accountKeyOf(const CsvRow &row, const StagedRecord &record) const
{
    for (int column : m_columns.accountKeys) {
        std::string key = cleanText(row.cell(column));
        if (!key.empty() && key != "0" && !isMangledNumber(key))
            return key;
    }
    return m_columns.emailIsKey ? asciiLower(record.text(CustomerField::Email)) : std::string();
}

PersonReader::Key PersonReader::findKey(const CsvRow &row, StagedRecord &record, RowTally &tally) const
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
        std::string key = asciiLower(email);
        if (!isPlaceholderEmail(key) && !isMarketplaceEmail(key)) {
            record.externalId = std::move(key);
            return Key::Found;
        }
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

bool PersonReader::isNobody(const StagedRecord &record)
{
    using F = CustomerField;
    static constexpr std::string_view kWords[] = {
        "gast",           "guest",           "gastkunde",    "contanteklant", "contant",      "kassaklant", "passant",        "passanten",
        "balie",          "balieklant",      "balieverkoop", "winkelklant",   "klant",        "onbekend",   "anoniem",        "anonymous",
        "walkin",         "walkincustomer",  "cashcustomer", "unknown",       "barverkauf",   "laufkunde",  "laufkundschaft", "kassenkunde",
        "clientcomptant", "clientdepassage", "diversen",     "diverse",       "losseverkoop", "nietopnaam", "geennaam"};
    if (hasAny(record, {F::Email, F::Phone, F::Mobile, F::CardNumber, F::Street, F::AddressLine, F::Postcode, F::BirthDate}))
        return false;
    std::string name;
    for (const F field : {F::FirstName, F::Infix, F::LastName, F::FullName, F::Company})
        name += record.text(field);
    const std::string word = wordSkeleton(name);
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

bool PersonReader::statesSomebody(const StagedRecord &record)
{
    using F = CustomerField;
    return hasAny(record, {F::FirstName, F::Initials, F::LastName, F::FullName, F::Company, F::Email, F::Phone, F::Mobile, F::CardNumber,
                           F::AccountId, F::AddressLine, F::Street});
}

} // namespace kk::intake
