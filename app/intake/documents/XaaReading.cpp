#include "app/intake/documents/XaaReading.h"

#include "app/intake/DocumentProfile.h"
#include "app/intake/documents/AuditfileHead.h"
#include "app/intake/documents/XmlTree.h"
#include "app/intake/values/CellText.h"
#include "app/intake/values/DateText.h"

#include <cstdlib>

namespace kk::intake {

namespace {

constexpr size_t kMostArticleBytes = size_t(64) * 1024 * 1024; ///< names of articles beyond this are not kept
constexpr size_t kShort = 128;
constexpr qint64 kEntriesBetweenProgress = 512; ///< receipts and events
constexpr int kWinterOffset = 60; ///< minutes: what writers add to every time, in summer too

/// `17:08:15.6670000+01:00`. The offset counts only when it is another than the one writers add to every time of the year.
bool readClock(std::string_view text, CivilTime &when)
{
    if (bareText(text).empty())
        return true;
    const ReadDate moment = readDate("2000-01-01T" + std::string(bareText(text)), DateOrder::YearMonthDay);
    if (moment.outcome != ReadOutcome::Value)
        return false;
    when.hour = moment.civil.hour;
    when.minute = moment.civil.minute;
    when.second = moment.civil.second;
    when.millisecond = moment.civil.millisecond;
    when.hasTime = true;
    when.hasOffset = moment.civil.hasOffset && moment.civil.offsetMinutes != kWinterOffset;
    when.offsetMinutes = when.hasOffset ? moment.civil.offsetMinutes : 0;
    return true;
}

} // namespace

XaaReading::XaaReading(ByteSource &source, const ImportOptions &options, StagingSink &sink, ReadingSummary &summary,
                       std::function<Result<bool>()> refundsAreNegative)
    : m_xml(source)
    , m_options(options)
    , m_sink(sink)
    , m_summary(summary)
    , m_tally(summary)
    , m_refundsAreNegative(std::move(refundsAreNegative))
{}

Result<> XaaReading::read()
{
    const auto root = m_xml.next();
    if (!root)
        return fail(root);
    const auto done = forEachChild(m_xml, [this](std::string_view name) -> Result<> {
        if (name == "company")
            return readCompany();
        if (name != "header")
            return {};
        return forEachChild(m_xml, [this](std::string_view field) -> Result<> {
            if (field != "curCode")
                return {};
            std::string code;
            const auto text = readText(m_xml, code, kShort);
            m_currency = Currency::fromText(QString::fromStdString(cleanText(code)));
            return text;
        });
    });
    if (!done)
        return done;
    // What stands behind the root element would be no audit file.
    return m_xml.next().map([](XmlReader::Token) {});
}

Result<> XaaReading::readCompany()
{
    return forEachChild(m_xml, [this](std::string_view name) -> Result<> {
        if (name == "companyIdent")
            return readText(m_xml, m_company, kShort);
        if (name == "customersSuppliers") {
            return forEachChild(m_xml, [this](std::string_view relation) -> Result<> {
                return relation == "customerSupplier" ? takeRelation(m_xml, m_options, m_sink, m_summary, m_tally) : Result<>();
            });
        }
        if (name == "articles")
            return readArticles();
        if (name == "basics")
            return readBasics();
        return name == "location" ? readLocation() : Result<>();
    });
}

Result<> XaaReading::readArticles()
{
    return forEachChild(m_xml, [this](std::string_view element) -> Result<> {
        if (element != "article")
            return {};
        std::string number;
        std::string name;
        const auto read = forEachChild(m_xml, [&](std::string_view field) -> Result<> {
            return field == "artID" ? readText(m_xml, number, kShort) : field == "artDesc" ? readText(m_xml, name, 512) : Result<>();
        });
        m_articleBytes += number.size() + name.size() + 64;
        if (read && m_articleBytes <= kMostArticleBytes)
            m_articles.emplace(std::move(number), std::move(name));
        return read;
    });
}

/// Only the names of article groups (basicType 04).
Result<> XaaReading::readBasics()
{
    return forEachChild(m_xml, [this](std::string_view element) -> Result<> {
        if (element != "basic")
            return {};
        std::string type;
        std::string id;
        std::string name;
        const auto read = forEachChild(m_xml, [&](std::string_view field) -> Result<> {
            if (field == "basicType")
                return readText(m_xml, type, kShort);
            if (field == "basicID")
                return readText(m_xml, id, kShort);
            return field == "basicDesc" ? readText(m_xml, name, 512) : Result<>();
        });
        m_articleBytes += id.size() + name.size() + 64;
        if (read && type == "04" && m_articleBytes <= kMostArticleBytes)
            m_groups.emplace(std::move(id), std::move(name));
        return read;
    });
}

Result<> XaaReading::readLocation()
{
    return forEachChild(m_xml, [this](std::string_view name) -> Result<> { return name == "cashregister" ? readRegister() : Result<>(); });
}

Result<> XaaReading::readRegister()
{
    m_register.clear();
    return forEachChild(m_xml, [this](std::string_view name) -> Result<> {
        // A register may note a hundred thousand events between two receipts; stopping must work there too.
        if (++m_entries % kEntriesBetweenProgress == 0 && !m_sink.progress(m_xml.bytesConsumed(), m_summary.rows))
            return tl::unexpected<Error>(readingCancelled());
        if (name == "registerID")
            return readText(m_xml, m_register, kShort);
        return name == "cashtransaction" ? readReceipt() : Result<>();
    });
}

Result<> XaaReading::readReceipt()
{
    const qint64 row = ++m_summary.rows;
    const auto receipt = XaaReceipt::read(m_xml);
    return receipt ? takeReceipt(*receipt, row) : fail(receipt);
}

/// Sells what was read, or says why not.
Result<> XaaReading::takeReceipt(const XaaReceipt &receipt, qint64 row)
{
    if (receipt.isTraining || (!receipt.hasNumber && (receipt.isProforma || receipt.isCopy))) {
        m_tally.skipped(ReadingNote::Kind::NotSales, row);
        return {};
    }
    StagedSale sale;
    const ReadDate day = readDate(receipt.date, DateOrder::YearMonthDay);
    CivilTime when = day.civil;
    if (day.outcome != ReadOutcome::Value)
        return reject(receipt, row, RejectReason::UnreadableDate, "transDate", receipt.date);
    if (!readClock(receipt.time, when))
        return reject(receipt, row, RejectReason::UnreadableDate, "transTime", receipt.time);
    if (receipt.number.empty() && receipt.transaction.empty())
        return reject(receipt, row, RejectReason::MissingIdentifier, "nr", {});
    if (receipt.tooManyLines)
        return reject(receipt, row, RejectReason::CellTooLong, "ctLine", {});
    const auto total = cents(receipt.total);
    if (!total)
        return fail(total);
    if (!*total)
        return reject(receipt, row, RejectReason::UnreadableAmount, "transAmntIn", receipt.total.text);
    sale.externalId = keyOf(receipt, when);
    sale.number = cleanText(receipt.number.empty() ? receipt.transaction : receipt.number);
    sale.occurredAt = LocalClock().instant(when);
    sale.channel = SaleChannel::Shop;
    sale.currency = m_currency;
    sale.totalCents = **total;
    sale.status = receipt.isVoid ? SaleStatus::Cancelled : SaleStatus::Completed;
    sale.customerExternalId = cleanText(receipt.customer);
    sale.firstRow = row;
    const auto tax = sumOf(receipt.taxes);
    if (!tax)
        return fail(tax);
    sale.taxCents = *tax;
    sale.discountCents = discountOf(receipt.discounts);
    for (const XaaLine &line : receipt.lines) {
        auto staged = stagedLine(line);
        if (!staged)
            return fail(staged);
        if (!*staged)
            return reject(receipt, row, RejectReason::UnreadableAmount, "lineAmntIn", line.total.text);
        sale.lines.push_back(std::move(**staged));
    }
    m_tally.used();
    return m_tally.sale(m_sink, std::move(sale));
}

Result<std::optional<StagedLine>> XaaReading::stagedLine(const XaaLine &line)
{
    StagedLine staged;
    const auto total = cents(line.total);
    if (!total)
        return fail(total);
    if (!*total)
        return std::optional<StagedLine>();
    staged.totalCents = **total;
    const ReadNumber quantity = readNumber(line.quantity, DecimalMark::Point, 3);
    staged.quantityMilli = quantity.outcome == ReadOutcome::Value ? quantity.value : 1000;
    // What comes back has a quantity below zero, whatever the till wrote.
    if (staged.totalCents < 0 && staged.quantityMilli > 0)
        staged.quantityMilli = -staged.quantityMilli;
    staged.sku = cleanText(line.article);
    const auto article = m_articles.find(line.article);
    staged.name = cleanText(line.description.empty() && article != m_articles.end() ? article->second : line.description);
    const auto group = m_groups.find(line.group);
    if (group != m_groups.end())
        staged.category = cleanText(group->second);
    staged.discountCents = discountOf(line.discounts);
    const auto tax = sumOf(line.taxes);
    if (!tax)
        return fail(tax);
    staged.taxCents = *tax;
    return std::optional<StagedLine>(std::move(staged));
}

/// Nothing: not an amount. The first amount marked D settles what the mark means in this file.
Result<std::optional<qint64>> XaaReading::cents(const XaaAmount &amount)
{
    const ReadNumber number = readNumber(amount.text, DecimalMark::Point);
    if (number.outcome != ReadOutcome::Value)
        return std::optional<qint64>();
    const bool isDebit = amount.direction == "D" || amount.direction == "d";
    if (!isDebit || number.value <= 0) {
        if (isDebit && number.value < 0)
            m_flipDebit = false;
        return std::optional(number.value);
    }
    if (!m_flipDebit) {
        const auto negative = m_refundsAreNegative();
        if (!negative)
            return fail(negative);
        m_flipDebit = !*negative;
    }
    return std::optional(*m_flipDebit ? -number.value : number.value);
}

Result<std::optional<qint64>> XaaReading::sumOf(const std::vector<XaaAmount> &amounts)
{
    std::optional<qint64> sum;
    for (const XaaAmount &amount : amounts) {
        const auto part = cents(amount);
        if (!part)
            return fail(part);
        if (*part)
            sum = sum.value_or(0) + **part;
    }
    return sum;
}

qint64 XaaReading::discountOf(const std::vector<std::string> &amounts)
{
    qint64 sum = 0;
    for (const std::string &text : amounts) {
        const ReadNumber amount = readNumber(text, DecimalMark::Point);
        sum += amount.outcome == ReadOutcome::Value ? std::abs(amount.value) : 0;
    }
    return sum;
}

Result<> XaaReading::reject(const XaaReceipt &receipt, qint64 row, RejectReason reason, const char *column, std::string cell)
{
    m_tally.reject(m_sink, {row, column, reason, std::move(cell),
                            rejectedLine({receipt.number, receipt.date + ' ' + receipt.time, receipt.total.text, m_currency.text().toStdString(),
                                          receipt.isVoid ? "cancelled" : "completed", receipt.customer, std::to_string(receipt.lines.size()), {}})});
    return {};
}

/// `nr` is unique within a register; the day keeps apart what a till counts anew every year, a number behind it what it counts twice.
std::string XaaReading::keyOf(const XaaReceipt &receipt, const CivilTime &when)
{
    std::string key = cleanText(m_company) + '/' + cleanText(m_register) + '/' + isoDay(when) + '/' + cleanText(receipt.number);
    if (!receipt.transaction.empty())
        key += '/' + cleanText(receipt.transaction);
    std::string unique = key;
    for (int again = 2; m_keys.contains(unique); ++again)
        unique = key + '#' + std::to_string(again);
    m_keys.add(unique);
    return unique;
}

Result<bool> xaaRefundsAreNegative(const Container &container, const FilePart &part)
{
    auto source = openXml(container, part);
    if (!source)
        return fail(source);
    XmlReader xml(**source);
    std::string amount;
    std::string element;
    for (;;) {
        const auto token = xml.next();
        if (!token)
            return fail(token);
        if (*token == XmlReader::Token::EndOfDocument)
            return false;
        if (*token != XmlReader::Token::Start)
            continue;
        // An amount and its mark stand behind each other, the amount first.
        const std::string_view name = xml.localName();
        if (name == "transAmntIn" || name == "lineAmntIn") {
            if (const auto read = readText(xml, amount, kShort); !read)
                return fail(read);
        } else if (name == "amntTp") {
            const auto mark = xml.elementText(kShort);
            if (!mark)
                return fail(mark);
            const ReadNumber number = readNumber(amount, DecimalMark::Point);
            if (*mark == "D" && number.outcome == ReadOutcome::Value && number.value < 0)
                return true;
        }
    }
}

} // namespace kk::intake
