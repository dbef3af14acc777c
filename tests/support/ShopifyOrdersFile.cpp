#include "tests/support/ShopifyOrdersFile.h"

#include "app/base/Clock.h"

#include <QFile>
#include <QSet>

#include <array>
#include <string>
#include <string_view>

namespace kk::testing {

namespace {

constexpr std::string_view kHeader =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount "
    "Code,"
    "Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
    "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,"
    "Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping "
    "Address1,"
    "Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,"
    "Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk "
    "Level,"
    "Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,"
    "Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due "
    "At,"
    "Payment References\n";

constexpr std::array<std::string_view, 16> kFirst = {"Sanne",       "Daan",  "Zo\xC3\xAB", "Bram",         "Fleur", "Jesse",
                                                     "Ren\xC3\xA9", "Lotte", "Thijs",      "Ana\xC3\xAFs", "Sem",   "Noor",
                                                     "Ruben",       "Femke", "Gijs",       "Iris"};
constexpr std::array<std::string_view, 16> kLast = {"de Vries", "van den Berg", "Jansen",   "'t Hart",        "Bakker", "van der Laan",
                                                    "Visser",   "Smit",         "Meijer",   "de Bo\xC3\xABr", "Mulder", "ten Brink",
                                                    "Kok",      "Peters",       "Hendriks", "van Dijk"};
constexpr std::array<std::string_view, 8> kStreets = {
    "Kerkstraat", "Dorpsstraat", "Molenweg", "Stationsplein", "Lange Voorhout", "Beukenlaan", "Burgemeester van Rijnlaan", "Nieuwe Gracht"};
constexpr std::array<std::string_view, 8> kTowns = {"Utrecht", "Deventer", "'s-Hertogenbosch", "Zwolle", "Leiden", "Groningen",
                                                    "Breda",   "Ede"};
constexpr std::array<std::string_view, 10> kGoods = {"Koffiebonen 1 kg, donker gebrand",
                                                     "Theepot \"Oma\" 1,2 l",
                                                     "Kaars stearine 20 cm",
                                                     "Notitieboek A5",
                                                     "Sok wol 39-42",
                                                     "Mok steengoed",
                                                     "Snijplank eiken",
                                                     "Plaid 130 x 180",
                                                     "Zeep lavendel",
                                                     "Kaart dubbel"};

/// A small generator of even numbers, so that the bytes do not depend on any library.
class Numbers
{
public:
    explicit Numbers(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
    {}
    quint64 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }
    qint64 below(qint64 limit) { return static_cast<qint64>((next() >> 11) % static_cast<quint64>(limit)); }
    template <size_t N> std::string_view oneOf(const std::array<std::string_view, N> &choices)
    {
        return choices[static_cast<size_t>(below(static_cast<qint64>(N)))];
    }

private:
    quint64 m_state;
};

std::string euros(qint64 cents)
{
    const std::string fraction = std::to_string(cents % 100);
    return std::to_string(cents / 100) + (fraction.size() == 1 ? ".0" : ".") + fraction;
}

/// With the apostrophe that Shopify puts before numbers, so that a spreadsheet takes them as text.
std::string guarded(const std::string &text)
{
    std::string cell(1, '\'');
    cell += text;
    return cell;
}

std::string padded(qint64 number, size_t digits)
{
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

void quote(std::string &out, std::string_view text)
{
    if (text.find_first_of(",\"") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (char c : text) {
        out += c;
        if (c == '"')
            out += c;
    }
    out += '"';
}

struct Line {
    std::string_view name;
    qint64 quantity = 1;
    qint64 priceCents = 0;
};

struct Person {
    qint64 number = 0;
    std::string name;
    std::string email;
    std::string street;
    std::string postcode;
    std::string_view town;
    std::string phone;
};

/// The same number is the same person in every order.
Person personOf(qint64 number, quint64 seed)
{
    Numbers numbers(seed * 1'000'003 + static_cast<quint64>(number));
    for (int i = 0; i < 8; ++i)
        numbers.next();
    Person person;
    person.number = number;
    person.name = std::string(numbers.oneOf(kFirst)) + ' ' + std::string(numbers.oneOf(kLast));
    person.email = std::to_string(number) + ".klant@voorbeeld.example";
    person.street = std::string(numbers.oneOf(kStreets)) + ' ' + std::to_string(1 + numbers.below(250));
    person.postcode = std::to_string(1000 + numbers.below(8999)) + static_cast<char>('A' + numbers.below(26)) +
                      static_cast<char>('A' + numbers.below(26));
    person.town = numbers.oneOf(kTowns);
    person.phone = "+316";
    person.phone += padded(numbers.below(100'000'000), 8);
    return person;
}

class OrdersWriter
{
public:
    OrdersWriter(QFile &file, quint64 seed)
        : m_file(file)
        , m_seed(seed)
        , m_numbers(seed)
    {
        m_out = kHeader;
    }

    bool write(qint64 orders)
    {
        // Every order has one item, and the others are dealt out so that 120 000 orders have 256 574 rows.
        qint64 dealt = 0;
        for (qint64 order = 0; order < orders; order += 2) {
            const qint64 due = (std::min(order + 2, orders) * 136'574) / 120'000 - dealt;
            dealt += due;
            const qint64 first = order + 1 < orders ? m_numbers.below(due + 1) : due;
            writeOrder(order, orders, 1 + first);
            if (order + 1 < orders)
                writeOrder(order + 1, orders, 1 + due - first);
            if (m_out.size() > 1'000'000 && !flush())
                return false;
        }
        m_totals.customers = m_seen.size();
        m_totals.orders = orders;
        return flush();
    }

    const ShopifyOrdersTotals &totals() const { return m_totals; }

private:
    bool flush()
    {
        const bool written = m_file.write(m_out.data(), static_cast<qint64>(m_out.size())) == static_cast<qint64>(m_out.size());
        m_totals.bytes += static_cast<qint64>(m_out.size());
        m_out.clear();
        return written;
    }

    void cells(std::initializer_list<std::string_view> texts)
    {
        for (std::string_view text : texts) {
            quote(m_out, text);
            m_out += ',';
        }
    }

    void blanks(int count) { m_out.append(static_cast<size_t>(count), ','); }

    std::string moment(qint64 order, qint64 orders)
    {
        constexpr qint64 kStart = 1'704'063'600; // 2024-01-01 in Amsterdam
        constexpr qint64 kTwoYears = 63'158'400;
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(kStart + order * kTwoYears / orders, Qt::UTC);
        const QDateTime local = utc.toTimeZone(shopTimeZone());
        return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString() + (local.offsetFromUtc() == 7200 ? " +0200" : " +0100");
    }

    void writeOrder(qint64 order, qint64 orders, qint64 lineCount)
    {
        std::vector<Line> lines;
        qint64 subtotal = 0;
        for (qint64 i = 0; i < lineCount; ++i) {
            lines.push_back({m_numbers.oneOf(kGoods), 1 + m_numbers.below(3), 250 + m_numbers.below(7500)});
            subtotal += lines.back().quantity * lines.back().priceCents;
        }
        const Person person = personOf(m_numbers.below(orders / 3 + 1), m_seed);
        const qint64 fate = m_numbers.below(100);
        std::string name = "#";
        name += std::to_string(1001 + order);
        const std::string created = moment(order, orders);
        const qint64 shipping = subtotal >= 5000 ? 0 : 495;
        writeHead(order, name, person, created, subtotal, shipping, fate, lines.front());
        for (size_t i = 1; i < lines.size(); ++i)
            writeContinuation(name, person, created, lines[i]);
        m_totals.rows += lineCount;
        m_seen.insert(person.number);
    }

    void writeLine(const Line &line)
    {
        std::string sku = "ART-";
        sku += std::to_string(line.name.size() * 37 + static_cast<size_t>(line.name[0]));
        cells({std::to_string(line.quantity), line.name, euros(line.priceCents), "", sku, "true", "true", "fulfilled"});
    }

    void writeAddress(const Person &person)
    {
        cells({person.name, person.street, person.street, "", "", person.town, guarded(person.postcode), "", "NL", guarded(person.phone)});
    }

    void writeHead(qint64 order, const std::string &name, const Person &person, const std::string &created, qint64 subtotal,
                   qint64 shipping, qint64 fate, const Line &line)
    {
        const qint64 total = subtotal + shipping;
        const bool refunded = fate < 2;
        const bool partly = fate >= 2 && fate < 6;
        const bool voided = fate == 6;
        const bool pending = fate == 7;
        const qint64 back = refunded ? total : partly ? line.priceCents : 0;
        const std::string_view status = refunded  ? "refunded"
                                        : partly  ? "partially_refunded"
                                        : voided  ? "voided"
                                        : pending ? "pending"
                                                  : "paid";
        if (!voided && !pending) {
            ++m_totals.turnoverOrders;
            m_totals.totalCents += total;
            m_totals.refundedCents += back;
        }
        cells({name, person.email, status, created, "fulfilled", created, fate % 3 == 0 ? "yes" : "no", "EUR", euros(subtotal),
               euros(shipping), euros(total * 21 / 121), euros(total), "", "0.00", "Standaard verzending", created});
        writeLine(line);
        writeAddress(person);
        writeAddress(person);
        blanks(3);
        cells({"Shopify Payments", std::to_string(order) + ".c1", euros(back), "Morgenster", "0.00"});
        blanks(3);
        cells({guarded(std::to_string(5'500'448'129'000 + order)), "", "Low", "web", "0.00", "NL BTW 21%", euros(total * 21 / 121)});
        blanks(8);
        cells({guarded(person.phone)});
        blanks(7);
        m_out += '\n';
    }

    void writeContinuation(const std::string &name, const Person &person, const std::string &created, const Line &line)
    {
        cells({name, person.email});
        blanks(13);
        cells({created});
        writeLine(line);
        blanks(26);
        cells({"Morgenster"});
        blanks(8);
        cells({"0.00"});
        blanks(18);
        m_out += '\n';
    }

    QFile &m_file;
    quint64 m_seed;
    Numbers m_numbers;
    std::string m_out;
    ShopifyOrdersTotals m_totals;
    QSet<qint64> m_seen;
};

} // namespace

Result<ShopifyOrdersTotals> writeShopifyOrders(const QString &path, qint64 orders, quint64 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorKind::Storage, QStringLiteral("The generated file cannot be opened."), file.errorString());
    OrdersWriter writer(file, seed);
    if (!writer.write(orders))
        return fail(ErrorKind::Storage, QStringLiteral("The generated file cannot be written."), file.errorString());
    return writer.totals();
}

} // namespace kk::testing
