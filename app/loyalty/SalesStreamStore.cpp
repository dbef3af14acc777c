#include "app/loyalty/SalesStreamStore.h"

#include "app/base/Clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>

namespace kk::loyalty {

namespace {

constexpr int kProgressEvery = 10'000;
constexpr std::int64_t kHour = 3'600'000;

constexpr auto kRecords = "SELECT id, customer_id FROM source_record ORDER BY id";
constexpr auto kProducts = "SELECT id, CASE WHEN sku <> '' THEN sku ELSE name END, category FROM product";
constexpr auto kSources = "SELECT id, name FROM source";
// 3 is pending, 4 is cancelled: no sales.
constexpr auto kSales = R"(
    SELECT id, source_id, record_id, occurred_at, channel, total_cents, refunded_cents, coalesce(tax_cents, 0)
      FROM sale
     WHERE occurred_at >= :from AND occurred_at < :until AND status NOT IN (3, 4)
     ORDER BY occurred_at, source_id, id)";
constexpr auto kSalesOf = R"(
    SELECT id, source_id, record_id, occurred_at, channel, total_cents, refunded_cents, coalesce(tax_cents, 0)
      FROM sale
     WHERE record_id = :record AND status NOT IN (3, 4)
     ORDER BY occurred_at, source_id, id)";
constexpr auto kLinesOf = R"(
    SELECT l.sale_id, l.product_id, l.quantity_milli, l.total_cents, coalesce(l.tax_cents, 0), l.discount_cents,
           CASE WHEN p.sku <> '' THEN p.sku ELSE p.name END, p.category
      FROM sale_line l JOIN product p ON p.id = l.product_id
     WHERE l.sale_id = :sale
     ORDER BY l.line)";
constexpr auto kLines = R"(
    SELECT sale_id, product_id, quantity_milli, total_cents, coalesce(tax_cents, 0), discount_cents
      FROM sale_line
     ORDER BY sale_id, line)";


/// Shop time of instants. Clocks only change on the hour, so the offset is asked once an hour of the year.
class ShopTime {
public:
    void place(Event &event, std::int64_t milliseconds)
    {
        const std::int64_t hour = milliseconds / kHour;
        const auto known = m_offsets.find(hour);
        const std::int64_t offset = known != m_offsets.end() ? known->second : remember(hour);
        const std::int64_t local = milliseconds + offset;
        const std::int64_t day = local >= 0 ? local / (24 * kHour) : (local - 24 * kHour + 1) / (24 * kHour);
        event.at = milliseconds;
        event.day = static_cast<Day>(day);
        event.minute = static_cast<std::int16_t>((local - day * 24 * kHour) / 60'000);
    }

private:
    std::int64_t remember(std::int64_t hour)
    {
        const std::int64_t offset = std::int64_t{shopTimeZone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(hour * kHour, Qt::UTC))} * 1000;
        return m_offsets.emplace(hour, offset).first->second;
    }
    std::unordered_map<std::int64_t, std::int64_t> m_offsets;
};

/// Reads it all into one stream.
class Reader {
public:
    explicit Reader(vault::Connection &db) : m_db(db) {}

    Result<SalesStream> read(QDate from, QDate to, const ReadProgress &progress)
    {
        if (auto done = readRecords(); !done)
            return fail(done);
        if (auto done = readProducts(); !done)
            return fail(done);
        if (auto done = readSales(from, to, progress); !done)
            return fail(done);
        if (auto done = readLines(progress); !done)
            return fail(done);
        addLinesAndRefunds();
        m_read.stream.sort();
        return std::move(m_read);
    }

    Result<SalesStream> readFor(const std::vector<StreamRecord> &records, const ReadProgress &progress)
    {
        takeRecords(records);
        if (auto done = readProducts(); !done)
            return fail(done);
        if (auto done = readSales({}, {}, progress); !done)
            return fail(done);
        if (auto done = readLines(progress); !done)
            return fail(done);
        addLinesAndRefunds();
        m_read.stream.sort();
        return std::move(m_read);
    }

    Result<SalesStream> readOnly(const std::vector<StreamRecord> &records)
    {
        takeRecords(records);
        if (auto done = readSources(); !done)
            return fail(done);
        for (const StreamRecord &record : records) {
            if (!record.record.isValid())
                continue;
            const auto bind = [&](vault::Statement &sales) { sales.bind(":record", record.record); };
            if (auto done = each(kSalesOf, bind, [&](const vault::Statement &row) { return takeSale(row); }); !done)
                return fail(done);
        }
        if (auto done = readLinesOfEach(); !done)
            return fail(done);
        addLinesAndRefunds();
        m_read.stream.sort();
        return std::move(m_read);
    }

private:
    struct Product {
        Symbol name = 0;
        Symbol group = 0;
    };
    struct Totals {
        std::int64_t cents;
        std::int64_t refunded;
        std::int64_t tax;
    };

    /// Calls `row` for each row until it says false, which is stopping.
    template <class Bind, class Row>
    Result<> each(const char *sql, Bind bind, Row row)
    {
        auto statement = m_db.prepare(sql);
        if (!statement)
            return fail(statement);
        bind(*statement);
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return fail(more);
            if (!*more)
                return {};
            if (!row(*statement))
                return fail(ErrorKind::Cancelled, QCoreApplication::translate("Loyalty", "Stopped. Nothing was changed."));
        }
    }
    template <class Row>
    Result<> each(const char *sql, Row row)
    {
        return each(sql, [](vault::Statement &) {}, row);
    }

    Result<> readRecords()
    {
        std::unordered_map<qint64, std::int32_t> numbers;
        return each(kRecords, [&](const vault::Statement &row) {
            const auto number = numbers.emplace(row.integer(1), static_cast<std::int32_t>(numbers.size()));
            if (number.second)
                m_read.customers.push_back(row.id<customers::CustomerTag>(1));
            MemberFacts facts;
            facts.customer = number.first->second;
            m_atoms.emplace(row.integer(0), static_cast<Atom>(m_read.records.size()));
            m_read.records.push_back(row.id<customers::SourceRecordTag>(0));
            m_read.stream.atoms.push_back(std::move(facts));
            return true;
        });
    }

    void takeRecords(const std::vector<StreamRecord> &records)
    {
        for (const StreamRecord &record : records) {
            MemberFacts facts;
            facts.customer = record.customer;
            if (record.record.isValid())
                m_atoms.emplace(record.record.value, static_cast<Atom>(m_read.records.size()));
            m_read.records.push_back(record.record);
            m_read.stream.atoms.push_back(std::move(facts));
        }
    }

    Result<> readLinesOfEach()
    {
        m_lines.resize(m_read.stream.events.size());
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const auto bind = [&](vault::Statement &lines) { lines.bind(":sale", m_read.stream.events[at].id / 2); };
            const auto read = each(kLinesOf, bind, [&](const vault::Statement &row) {
                m_products[row.integer(1)] = {m_read.symbols.of(row.utf8(6)), m_read.symbols.of(row.utf8(7))};
                m_lines[at].push_back(lineOf(row));
                return true;
            });
            if (!read)
                return read;
        }
        return {};
    }

    Result<> readProducts()
    {
        const auto products = each(kProducts, [&](const vault::Statement &row) {
            m_products[row.integer(0)] = {m_read.symbols.of(row.utf8(1)), m_read.symbols.of(row.utf8(2))};
            return true;
        });
        if (!products)
            return products;
        return readSources();
    }

    Result<> readSources()
    {
        return each(kSources, [&](const vault::Statement &row) {
            m_sources[row.integer(0)] = m_read.symbols.of(row.utf8(1));
            return true;
        });
    }

    Result<> readSales(QDate from, QDate to, const ReadProgress &progress)
    {
        const auto bind = [&](vault::Statement &sales) {
            sales.bind(":from", from.isValid() ? toEpochMilliseconds(startOfShopDay(from)) : std::numeric_limits<qint64>::min());
            sales.bind(":until", to.isValid() ? toEpochMilliseconds(startOfShopDay(to.addDays(1))) : std::numeric_limits<qint64>::max());
        };
        return each(kSales, bind, [&](const vault::Statement &row) { return takeSale(row) && (m_read.receipts % kProgressEvery != 0 || progress(m_read.receipts)); });
    }

    bool takeSale(const vault::Statement &row)
    {
        if (m_channels.front() == 0)
            m_channels = {m_read.symbols.of("shop"), m_read.symbols.of("web"), m_read.symbols.of("other")};
        Event event;
        event.id = row.integer(0) * 2;
        event.source = static_cast<std::int32_t>(row.integer(1));
        event.sequence = event.id;
        event.shop = m_sources[row.integer(1)];
        const auto atom = row.isNull(2) ? m_atoms.end() : m_atoms.find(row.integer(2));
        event.atom = atom == m_atoms.end() ? -1 : atom->second;
        m_time.place(event, row.integer(3));
        event.channel = m_channels[static_cast<std::size_t>(std::clamp<qint64>(row.integer(4), 0, 2))];
        const std::int64_t net = row.integer(5) - row.integer(6);
        m_read.turnoverCents += net;
        m_read.knownTurnoverCents += event.atom < 0 ? 0 : net;
        m_places.emplace(row.integer(0), m_read.stream.events.size());
        m_read.stream.events.push_back(event);
        m_totals.push_back({row.integer(5), row.integer(6), row.integer(7)});
        ++m_read.receipts;
        return true;
    }

    /// Lines come by sale, sales in the order of time.
    Result<> readLines(const ReadProgress &progress)
    {
        m_lines.resize(m_read.stream.events.size());
        std::int64_t read = 0;
        qint64 sale = -1;
        std::vector<Line> *current = nullptr;
        return each(kLines, [&](const vault::Statement &row) {
            if (row.integer(0) != sale) {
                sale = row.integer(0);
                const auto place = m_places.find(sale);
                current = place == m_places.end() ? nullptr : &m_lines[place->second];
            }
            if (current)
                current->push_back(lineOf(row));
            return ++read % (kProgressEvery * 5) != 0 || progress(m_read.receipts);
        });
    }

    Line lineOf(const vault::Statement &row)
    {
        const Product &product = m_products[row.integer(1)];
        Line line;
        line.product = product.name;
        line.group = product.group;
        line.quantity = row.integer(2);
        line.cents = row.integer(3);
        line.netCents = line.cents - row.integer(4);
        line.isReduced = row.integer(5) > 0;
        return line;
    }

    void addLinesAndRefunds()
    {
        const std::size_t sales = m_read.stream.events.size();
        for (std::size_t at = 0; at < sales; ++at) {
            const Totals &totals = m_totals[at];
            std::vector<Line> lines = std::move(m_lines[at]);
            if (lines.empty()) {
                Line whole;
                whole.cents = totals.cents;
                whole.netCents = totals.cents - totals.tax;
                lines.push_back(whole);
            }
            if (totals.cents < 0) {
                turnIntoRefund(m_read.stream.events[at], lines);
                put(m_read.stream.events[at], lines);
                continue;
            }
            put(m_read.stream.events[at], lines);
            if (totals.refunded > 0 && m_read.stream.events[at].atom >= 0)
                addRefund(m_read.stream.events[at], lines, totals);
        }
    }

    static void turnIntoRefund(Event &event, std::vector<Line> &lines)
    {
        event.kind = EventKind::Refund;
        for (Line &line : lines) {
            line.cents = -line.cents;
            line.netCents = -line.netCents;
            line.quantity = line.quantity < 0 ? -line.quantity : line.quantity;
        }
    }

    void addRefund(const Event &sale, std::vector<Line> lines, const Totals &totals)
    {
        Event refund = sale;
        refund.id = sale.id + 1;
        refund.sequence = refund.id;
        refund.kind = EventKind::Refund;
        refund.refersTo = sale.id;
        const std::int64_t all = std::max<std::int64_t>(totals.cents, 1);
        const std::int64_t back = std::min(totals.refunded, all);
        for (std::size_t at = 0; at < lines.size(); ++at) {
            lines[at].refersTo = static_cast<std::int32_t>(at);
            lines[at].quantity = back == all ? lines[at].quantity : lines[at].quantity * back / all;
            lines[at].netCents = lines[at].netCents * back / all;
            lines[at].cents = back == all ? lines[at].cents : lines[at].cents * back / all;
        }
        put(refund, lines);
        m_read.stream.events.push_back(refund);
    }

    void put(Event &event, const std::vector<Line> &lines)
    {
        event.firstLine = static_cast<std::uint32_t>(m_read.stream.lines.size());
        event.lineCount = static_cast<std::uint32_t>(lines.size());
        m_read.stream.lines.insert(m_read.stream.lines.end(), lines.begin(), lines.end());
    }

    vault::Connection &m_db;
    SalesStream m_read;
    ShopTime m_time;
    std::array<Symbol, 3> m_channels{};
    std::unordered_map<qint64, Atom> m_atoms;
    std::unordered_map<qint64, Product> m_products;
    std::unordered_map<qint64, Symbol> m_sources;
    std::unordered_map<qint64, std::size_t> m_places; ///< of a sale among the events
    std::vector<Totals> m_totals;                     ///< by event
    std::vector<std::vector<Line>> m_lines;           ///< by event
};

} // namespace

Result<SalesStream> SalesStreamStore::load(QDate from, QDate to, const ReadProgress &progress)
{
    return Reader(m_db).read(from, to, progress);
}

Result<SalesStream> SalesStreamStore::loadFor(const std::vector<StreamRecord> &records, const ReadProgress &progress)
{
    return Reader(m_db).readFor(records, progress);
}

Result<SalesStream> SalesStreamStore::loadOnly(const std::vector<StreamRecord> &records)
{
    return Reader(m_db).readOnly(records);
}

} // namespace kk::loyalty
