#include "app/intake/profiles/SaleMapper.h"

#include "app/intake/values/CellText.h"
#include "app/intake/values/StatusWords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kk::intake {

namespace {

constexpr size_t kOpenSales = 32;
constexpr size_t kMostTwins = 2'000'000;

RowFault faultOf(ReadOutcome outcome, bool isDate, int column, std::string_view cell)
{
    RejectReason reason = isDate ? RejectReason::UnreadableDate : RejectReason::UnreadableAmount;
    if (outcome == ReadOutcome::Contradicts)
        reason = isDate ? RejectReason::DateContradicts : RejectReason::AmountContradicts;
    return {reason, column, std::string(cell)};
}

/// A status word, or a status number with its sign.
std::string statusKey(std::string_view cell)
{
    const std::string_view text = bareText(cell);
    return text.starts_with('-') ? std::string(text) : wordSkeleton(text);
}

void settleRefund(StagedSale &sale)
{
    const bool isTurnover = sale.status != SaleStatus::Pending && sale.status != SaleStatus::Cancelled;
    if (!isTurnover)
        return;
    if (sale.status == SaleStatus::Refunded && sale.refundedCents == 0)
        sale.refundedCents = std::max<qint64>(sale.totalCents, 0);
    else if (sale.refundedCents > 0)
        sale.status = sale.refundedCents >= sale.totalCents ? SaleStatus::Refunded : SaleStatus::PartlyRefunded;
}

} // namespace

SaleMapper::SaleMapper(const Header &header, SaleColumns columns, const ImportOptions &options)
    : m_names(header.names())
    , m_columns(columns)
    , m_person(header, columns.person, options)
    , m_dateOrders(options.dateOrders)
    , m_marks(static_cast<size_t>(header.size()), columns.usualMark)
{
    for (const auto &[column, mark] : options.decimalMarks) {
        if (column >= 0 && column < header.size())
            m_marks[static_cast<size_t>(column)] = mark;
    }
    if (!m_columns.dateFormat.isEmpty()) {
        if (auto format = DateFormat::fromPattern(m_columns.dateFormat))
            m_dateFormat = std::move(*format);
    }
}

SaleMapper::Role SaleMapper::roleOf(const CsvRow &row, bool firstOfSale) const
{
    if (m_columns.grouping == Grouping::OneRow)
        return Role::Sale;
    const bool hasLine = !isEmptyText(row.cell(m_columns.at(SaleField::LineName))) ||
                         !isEmptyText(row.cell(m_columns.at(SaleField::LineSku))) ||
                         !isEmptyText(row.cell(m_columns.at(SaleField::LineTotal)));
    if (firstOfSale)
        return hasLine ? Role::SaleWithLine : Role::Sale;
    return hasLine ? Role::Line : Role::Ignored;
}

std::string SaleMapper::keyOf(const CsvRow &row) const
{
    if (m_columns.keyParts.empty())
        return cleanText(row.cell(m_columns.at(SaleField::Key)));
    std::string key;
    for (int column : m_columns.keyParts) {
        const std::string part = cleanText(row.cell(column));
        if (part.empty())
            return {};
        key += key.empty() ? part : '/' + part;
    }
    return key;
}

std::optional<SaleKind> SaleMapper::kindOf(const CsvRow &row) const
{
    const std::string_view word = row.cell(m_columns.at(SaleField::Kind));
    return isEmptyText(word) ? SaleKind::Sale : saleKindOf(word);
}

/// A list of payments without numbers: the same row gives the same key, and of twins in one file each has its own.
std::string SaleMapper::contentKeyOf(const CsvRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SaleField field : {SaleField::Date, SaleField::Time, SaleField::Total, SaleField::Kind, SaleField::LineName}) {
        for (int column : m_columns.all(field)) {
            const std::string cell = cleanText(row.cell(column));
            hash.addData(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())));
            hash.addData(QByteArrayView("\n", 1));
        }
    }
    const std::string content = hash.result().toHex().left(24).toStdString();
    // Beyond any till's file: then only the row tells twins apart.
    if (m_twins.size() >= kMostTwins)
        return "content:" + content + "/row" + std::to_string(row.number);
    const int twin = ++m_twins[content];
    return "content:" + content + (twin == 1 ? std::string() : '/' + std::to_string(twin));
}

std::string SaleMapper::keyIn(const CsvRow &row)
{
    std::string key = keyOf(row);
    if (key.empty() && m_columns.grouping != Grouping::OneRow)
        key = m_lastKey;
    if (key.empty() && m_columns.keyFromContent)
        key = contentKeyOf(row);
    if (!key.empty() && !m_columns.refundHasOwnKey && kindOf(row) == SaleKind::Refund)
        key += ":refund";
    return key;
}

std::optional<RowFault> SaleMapper::adjustSale(const CsvRow &, StagedSale &) const
{
    return std::nullopt;
}

std::optional<RowFault> SaleMapper::adjustLine(const CsvRow &, StagedLine &) const
{
    return std::nullopt;
}

Result<> SaleMapper::take(const CsvRow &row, StagingSink &sink, RowTally &tally)
{
    if (kindOf(row) == SaleKind::Other) {
        tally.skipped(ReadingNote::Kind::NotSales, row.number);
        return {};
    }
    std::string key = keyIn(row);
    const int keyColumn = m_columns.at(SaleField::Key);
    if (key.empty() || isMangledNumber(key)) {
        const RejectReason reason = key.empty() ? RejectReason::MissingIdentifier : RejectReason::MangledIdentifier;
        rejectRow(row, {reason, keyColumn, std::string(row.cell(keyColumn))}, sink, tally);
        return {};
    }
    OpenSale *open = m_columns.grouping == Grouping::OneRow ? nullptr : openSale(key);
    if (open == nullptr && m_columns.grouping != Grouping::OneRow && m_closed.contains(key)) {
        rejectRow(row, {RejectReason::OrderScattered, keyColumn, key}, sink, tally);
        return {};
    }
    if (open == nullptr) {
        if (m_open.size() >= (m_columns.grouping == Grouping::OneRow ? 1 : kOpenSales)) {
            OpenSale oldest = std::move(m_open.front());
            m_open.pop_front();
            if (const auto closed = close(std::move(oldest), sink, tally); !closed)
                return closed;
        }
        open = &m_open.emplace_back();
        open->sale.externalId = key;
        open->sale.firstRow = row.number;
        open->sale.channel = m_columns.channel;
        open->sale.currency = m_columns.currency;
    }
    open->rows.push_back({row.number, QByteArray(row.raw.data(), static_cast<qsizetype>(row.raw.size()))});
    if (!open->fault)
        open->fault = readRow(row, *open, tally);
    m_lastKey = keyOf(row);
    if (m_lastKey.empty())
        m_lastKey = std::move(key);
    return {};
}

SaleMapper::OpenSale *SaleMapper::openSale(const std::string &key)
{
    for (auto it = m_open.rbegin(); it != m_open.rend(); ++it) {
        if (it->sale.externalId == key)
            return &*it;
    }
    return nullptr;
}

Result<> SaleMapper::finish(StagingSink &sink, RowTally &tally)
{
    while (!m_open.empty()) {
        OpenSale oldest = std::move(m_open.front());
        m_open.pop_front();
        if (const auto closed = close(std::move(oldest), sink, tally); !closed)
            return closed;
    }
    return {};
}

Result<> SaleMapper::close(OpenSale &&open, StagingSink &sink, RowTally &tally)
{
    if (m_columns.grouping != Grouping::OneRow)
        m_closed.add(open.sale.externalId);
    if (!open.fault && !open.hasSale)
        open.fault = RowFault{RejectReason::LineWithoutOrder, m_columns.at(SaleField::Key), open.sale.externalId};
    if (open.fault) {
        for (KeptRow &row : open.rows)
            tally.reject(sink, {row.number, columnName(open.fault->column), open.fault->reason, open.fault->cell, std::move(row.line)});
        return {};
    }
    tally.used(static_cast<qint64>(open.rows.size()));
    settleRefund(open.sale);
    return tally.sale(sink, std::move(open.sale));
}

std::optional<RowFault> SaleMapper::readRow(const CsvRow &row, OpenSale &open, RowTally &tally) const
{
    const Role role = roleOf(row, !open.hasSale);
    if (role == Role::Sale || role == Role::SaleWithLine) {
        open.hasSale = true;
        if (auto fault = readSale(row, open.sale, tally))
            return fault;
    }
    if (role == Role::Line || role == Role::SaleWithLine)
        return readLine(row, open.sale, tally);
    return std::nullopt;
}

std::optional<RowFault> SaleMapper::readSale(const CsvRow &row, StagedSale &sale, RowTally &tally) const
{
    sale.number = m_columns.has(SaleField::Number) ? cleanText(row.cell(m_columns.at(SaleField::Number))) : std::string();
    if (sale.number.empty())
        sale.number = sale.externalId;
    if (auto fault = readMoment(row, sale))
        return fault;
    if (m_columns.grouping != Grouping::SummedRows) {
        const int total = m_columns.at(SaleField::Total);
        if (m_columns.grouping == Grouping::ItemRows && isEmptyText(row.cell(total)))
            return RowFault{RejectReason::LineWithoutOrder, total, {}};
        if (isEmptyText(row.cell(total)))
            return RowFault{RejectReason::UnreadableAmount, total, {}};
        qint64 tax = 0;
        for (int part : m_columns.all(SaleField::Total)) {
            qint64 cents = 0;
            if (auto fault = amount(row, part, cents))
                return fault;
            sale.totalCents += cents;
        }
        for (const auto &[field, value] :
             {std::pair{SaleField::Refunded, &sale.refundedCents}, {SaleField::Discount, &sale.discountCents}, {SaleField::Tax, &tax}}) {
            if (auto fault = amount(row, field, *value))
                return fault;
        }
        sale.refundedCents = std::abs(sale.refundedCents);
        sale.discountCents = std::abs(sale.discountCents);
        if (!isEmptyText(row.cell(m_columns.at(SaleField::Tax))))
            sale.taxCents = tax;
        if (kindOf(row) == SaleKind::Refund) {
            sale.totalCents = -std::abs(sale.totalCents);
            if (sale.taxCents)
                sale.taxCents = -std::abs(*sale.taxCents);
        }
    }
    const std::string currency = cleanText(row.cell(m_columns.at(SaleField::Currency)));
    const int moneyColumn = m_columns.at(m_columns.has(SaleField::Total) ? SaleField::Total : SaleField::LineTotal);
    if (!currency.empty())
        sale.currency = Currency::fromText(QString::fromStdString(currency));
    else if (const auto sign = currencyIn(row.cell(moneyColumn)))
        sale.currency = *sign;
    if (auto fault = readStatus(row, sale))
        return fault;
    if (const std::string source = wordSkeleton(row.cell(m_columns.at(SaleField::Source))); !source.empty())
        sale.channel =
            source == "pos" || source == "kassa" || source == "winkel" || source == "register" ? SaleChannel::Shop : SaleChannel::Web;
    sale.customerExternalId = cleanText(row.cell(m_columns.at(SaleField::CustomerKey)));
    if (sale.customerExternalId == "0" || isMangledNumber(sale.customerExternalId))
        sale.customerExternalId.clear();
    readPerson(row, sale, tally);
    if (auto fault = adjustSale(row, sale))
        return fault;
    std::erase_if(sale.lines, [&](const StagedLine &line) {
        const bool isOne = isVoucher(line);
        if (isOne)
            keepOut(row, sale, line, tally);
        return isOne;
    });
    return std::nullopt;
}

std::optional<RowFault> SaleMapper::readMoment(const CsvRow &row, StagedSale &sale) const
{
    const int column = m_columns.at(SaleField::Date);
    const auto order = m_dateOrders.find(column);
    const std::string_view cell = row.cell(column);
    ReadDate date =
        m_dateFormat ? m_dateFormat->read(cell) : readDate(cell, order == m_dateOrders.end() ? m_columns.usualOrder : order->second);
    if (date.outcome != ReadOutcome::Value)
        return faultOf(date.outcome, true, column, cell);
    const std::string_view time = row.cell(m_columns.at(SaleField::Time));
    if (!isEmptyText(time) && !readTime(time, date.civil))
        return RowFault{RejectReason::UnreadableDate, m_columns.at(SaleField::Time), std::string(time)};
    const std::string_view zone = row.cell(m_columns.at(SaleField::TimeZone));
    sale.occurredAt = (zone.empty() ? LocalClock() : LocalClock::fromName(bareText(zone))).instant(date.civil);
    return std::nullopt;
}

std::optional<RowFault> SaleMapper::readStatus(const CsvRow &row, StagedSale &sale) const
{
    const int column = m_columns.at(SaleField::Status);
    const std::string_view word = row.cell(column);
    const auto kind = kindOf(row);
    if (!kind)
        return RowFault{RejectReason::UnknownStatus, m_columns.at(SaleField::Kind), std::string(row.cell(m_columns.at(SaleField::Kind)))};
    if (kind == SaleKind::NoSale) {
        sale.status = SaleStatus::Cancelled;
        return std::nullopt;
    }
    if (column < 0)
        return std::nullopt;
    if (isEmptyText(word)) {
        sale.status = m_columns.blankStatus;
        return std::nullopt;
    }
    const auto own = m_columns.statusWords.find(statusKey(word));
    const auto status = own != m_columns.statusWords.end() ? std::optional(own->second) : saleStatusOf(word);
    // A receipt of returns that is called "refunded" is whole as it is.
    if (status == SaleStatus::Refunded && kind == SaleKind::Refund)
        return std::nullopt;
    if (!status)
        return RowFault{RejectReason::UnknownStatus, column, std::string(word)};
    sale.status = *status;
    return std::nullopt;
}

void SaleMapper::readPerson(const CsvRow &row, StagedSale &sale, RowTally &tally) const
{
    StagedRecord person;
    person.statedAt = sale.occurredAt;
    const auto key = m_person.read(row, person, tally);
    if (!sale.customerExternalId.empty())
        person.externalId = sale.customerExternalId;
    else if (key == PersonReader::Key::Mangled)
        person.externalId.clear();
    person.emailIsAccount = m_columns.person.emailIsKey;
    if (PersonReader::isNobody(person)) {
        sale.customerExternalId.clear();
        return;
    }
    if (PersonReader::statesSomebody(person))
        sale.customer = std::move(person);
}

DecimalMark SaleMapper::markOf(int column) const
{
    return column >= 0 && static_cast<size_t>(column) < m_marks.size() ? m_marks[static_cast<size_t>(column)] : DecimalMark::Unknown;
}

std::optional<RowFault> SaleMapper::amount(const CsvRow &row, int column, qint64 &value, int decimals) const
{
    const std::string_view cell = row.cell(column);
    if (cell.empty())
        return std::nullopt;
    const ReadNumber read = readNumber(cell, markOf(column), decimals);
    if (read.outcome == ReadOutcome::Value)
        value = read.value;
    else if (read.outcome != ReadOutcome::Empty)
        return faultOf(read.outcome, false, column, cell);
    return std::nullopt;
}

std::optional<RowFault> SaleMapper::amount(const CsvRow &row, SaleField field, qint64 &value, int decimals) const
{
    return amount(row, m_columns.at(field), value, decimals);
}

void SaleMapper::rejectRow(const CsvRow &row, const RowFault &fault, StagingSink &sink, RowTally &tally) const
{
    tally.reject(sink, {row.number, columnName(fault.column), fault.reason, fault.cell,
                        QByteArray(row.raw.data(), static_cast<qsizetype>(row.raw.size()))});
}

std::string SaleMapper::columnName(int column) const
{
    return column < 0 ? std::string() : m_names.value(column).toStdString();
}

} // namespace kk::intake
