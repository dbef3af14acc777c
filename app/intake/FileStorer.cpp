#include "app/intake/FileStorer.h"

namespace kk::intake {

using customers::SourceId;

namespace {

constexpr int kMostRowsShown = 1000;
constexpr qint64 kHourMilliseconds = 3'600'000;

bool isTurnover(SaleStatus status)
{
    return status != SaleStatus::Pending && status != SaleStatus::Cancelled;
}

customers::Identifiers identifiersOf(SourceId source, const StagedRecord &record)
{
    customers::Identifiers person;
    person.source = source;
    person.externalId = record.accountId.empty() ? record.externalId : record.accountId;
    person.email = record.text(CustomerField::Email);
    person.phone = record.text(CustomerField::Phone);
    person.mobile = record.text(CustomerField::Mobile);
    person.cardNumber = record.text(CustomerField::CardNumber);
    person.firstName = record.text(CustomerField::FirstName);
    person.lastName = record.text(CustomerField::LastName);
    person.fullName = record.text(CustomerField::FullName);
    person.postcode = record.text(CustomerField::Postcode);
    person.houseNumber = record.text(CustomerField::HouseNumber);
    person.addressLine = record.text(CustomerField::AddressLine);
    return person;
}

} // namespace

bool FileReport::isOfOpenings() const
{
    const Profile *known = profileById(profile);
    return known != nullptr && (known->info().kind == ProfileInfo::Kind::Balances || known->info().kind == ProfileInfo::Kind::PeopleCounts);
}

FileStorer::FileStorer(const Stores &stores, customers::BatchId batch, qint64 fileId, SourceId source, const FileToRead &file)
    : m_stores(stores), m_batch(batch), m_fileId(fileId), m_source(source)
{
    m_report.file = partTitle(file.path, file.recognition);
    m_report.profile = file.recognition.profile->info().id;
    m_report.sourceName = file.sourceName;
    m_report.encoding = file.recognition.encoding;
    m_report.delimiter = file.recognition.delimiter;
    m_report.droppedColumns = file.recognition.neverStored;
    m_report.unconfirmedConsents = file.unconfirmedConsents;
}

Result<> FileStorer::store(StagedItem &item)
{
    if (auto *record = std::get_if<PreparedRecord>(&item))
        return storeRecord(*record);
    if (auto *sale = std::get_if<PreparedSale>(&item))
        return storeSale(*sale);
    if (const auto *balance = std::get_if<StagedBalance>(&item))
        return storeBalance(*balance);
    if (const auto *count = std::get_if<StagedPeopleCount>(&item))
        return storeCount(*count);
    return reject(std::get<RejectedRow>(item));
}

Result<> FileStorer::storeBalance(const StagedBalance &balance)
{
    customers::Identifiers person;
    person.source = m_source;
    person.externalId = balance.customerKey;
    person.cardNumber = balance.cardNumber;
    if (const auto erasedOn = m_stores.suppressed.erasedOn(person)) {
        ++m_report.recordsBlocked;
        if (m_report.blockedRows.size() < kMostRowsShown)
            m_report.blockedRows.append({balance.row, *erasedOn});
        return {};
    }
    const auto put = m_stores.openings.put(m_batch, m_source, balance);
    if (!put)
        return fail(put);
    count(*put);
    m_report.pointsMilli += balance.pointsMilli;
    return {};
}

Result<> FileStorer::storeCount(const StagedPeopleCount &people)
{
    const auto put = m_stores.openings.put(m_batch, m_source, people);
    if (!put)
        return fail(put);
    count(*put);
    m_report.peopleIn += people.in;
    return {};
}

Result<> FileStorer::reject(const RejectedRow &row)
{
    ++m_report.rejected;
    if (m_report.rejectedRows.size() < kMostRowsShown)
        m_report.rejectedRows.append({row.row, rejectSentence(row.reason), QString::fromStdString(row.column), QString::fromStdString(row.cell)});
    return m_stores.batches.addRejected(m_fileId, row);
}

bool FileStorer::isBlocked(const PreparedRecord &record)
{
    const auto erasedOn = m_stores.suppressed.erasedOn(identifiersOf(m_source, record.staged));
    if (!erasedOn)
        return false;
    if (m_report.blockedRows.size() < kMostRowsShown)
        m_report.blockedRows.append({record.staged.row, *erasedOn});
    return true;
}

Result<> FileStorer::storeRecord(const PreparedRecord &record)
{
    if (isBlocked(record)) {
        ++m_report.recordsBlocked;
        return {};
    }
    const auto put = m_stores.people.putRecord(Aspect::CustomerList, record);
    if (!put)
        return fail(put);
    count(put->fate);
    if (put->fate != Fate::Unchanged)
        touch(put->customer);
    return {};
}

/// An order states its customer beside its own number: it counts as a person only when it tells something new. The order of an
/// erased person is a sale without a person: the books need the amount, nobody needs the name.
Result<> FileStorer::storeSale(PreparedSale &sale)
{
    std::optional<ImportStore::Recorded> customer;
    const bool knowable = sale.customer && !sale.customer->staged.externalId.empty();
    customers::Identifiers byKey;
    byKey.source = m_source;
    byKey.externalId = sale.staged.customerExternalId;
    const std::string key = knowable ? sale.customer->staged.externalId : sale.staged.customerExternalId;
    const bool blockedBefore = !key.empty() && m_blockedStated.count(key) > 0;
    if (blockedBefore || (sale.customer && isBlocked(*sale.customer))) {
        if (!key.empty())
            m_blockedStated.insert(key);
        sale.staged.customerExternalId.clear();
    } else if (m_stores.suppressed.erasedOn(byKey)) {
        sale.staged.customerExternalId.clear();
    } else if (knowable) {
        const auto put = m_stores.people.putRecord(Aspect::Order, *sale.customer);
        if (!put)
            return fail(put);
        countStated(*put);
        if (put->fate != Fate::Unchanged)
            touch(put->customer);
        customer = *put;
    } else if (!sale.staged.customerExternalId.empty()) {
        auto found = m_stores.people.findRecord(Aspect::CustomerList, sale.staged.customerExternalId);
        if (!found)
            return fail(found);
        customer = *found;
    }
    const auto sold = m_stores.sales.put(sale, customer);
    if (!sold)
        return fail(sold);
    countSale(sale.staged, *sold);
    if (sold->fate != Fate::Unchanged && sold->customer.isValid())
        touch(sold->customer);
    return {};
}

void FileStorer::count(Fate fate)
{
    switch (fate) {
    case Fate::New: ++m_report.recordsNew; break;
    case Fate::Changed: ++m_report.recordsChanged; break;
    case Fate::Unchanged: ++m_report.recordsUnchanged; break;
    case Fate::PutBack:
        --m_report.recordsChanged;
        m_report.recordsUnchanged += 2;
        break;
    }
}

/// A customer with ten orders is one person, not ten: only the first statement of the file counts.
void FileStorer::countStated(const ImportStore::Recorded &put)
{
    Fate &fate = m_stated.try_emplace(put.record.value, Fate::Unchanged).first->second;
    if (put.fate == Fate::New)
        fate = Fate::New;
    else if (put.fate == Fate::Changed && fate == Fate::Unchanged)
        fate = Fate::Changed;
    else if (put.fate == Fate::PutBack)
        fate = Fate::Unchanged;
}

void FileStorer::countSale(const StagedSale &sale, const ImportSaleStore::Sold &sold)
{
    switch (sold.fate) {
    case Fate::New:
        ++m_report.salesNew;
        m_report.saleLinesNew += static_cast<qint64>(sale.lines.size());
        break;
    case Fate::Changed: ++m_report.salesChanged; break;
    case Fate::Unchanged:
    case Fate::PutBack: ++m_report.salesUnchanged; break;
    }
    FileReport::Turnover &turnover = m_hours[{toEpochMilliseconds(sale.occurredAt) / kHourMilliseconds, sale.status, sale.currency}];
    ++turnover.sales;
    turnover.totalCents += sale.totalCents;
    turnover.refundedCents += sale.refundedCents;
    if (isTurnover(sale.status))
        m_report.totalCents += sale.totalCents;
}

void FileStorer::close(const ReadingSummary &summary)
{
    m_report.rows = summary.rows - summary.headRows;
    m_report.rowsUsed = summary.usedRows;
    m_report.skipped = summary.skippedRows;
    for (const ReadingNote &note : summary.notes)
        m_report.notes.append(noteSentence(note));
    for (const auto &[record, fate] : m_stated)
        count(fate);
    m_report.recordsBlocked += static_cast<qint64>(m_blockedStated.size());
    std::map<std::tuple<QString, SaleStatus, QString>, FileReport::Turnover> months;
    std::optional<qint64> known;
    QString month;
    for (const auto &[hour, sales] : m_hours) { // in order of time
        if (known != hour.hour)
            month = shopDay(fromEpochMilliseconds(hour.hour * kHourMilliseconds)).toString(QStringLiteral("yyyy-MM"));
        known = hour.hour;
        FileReport::Turnover &turnover = months[{month, hour.status, hour.currency.text()}];
        turnover.month = month;
        turnover.status = hour.status;
        turnover.currency = hour.currency.text();
        turnover.sales += sales.sales;
        turnover.totalCents += sales.totalCents;
        turnover.refundedCents += sales.refundedCents;
        if (isTurnover(hour.status))
            m_report.centsByMonth[month] += sales.totalCents;
    }
    for (const auto &[key, turnover] : months)
        m_report.turnover.append(turnover);
}

} // namespace kk::intake
