#include "app/shop/sample/ExportWriter.h"

#include <array>

namespace kk::shop::sample {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kCustomerColumns =
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,"
    "Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,"
    "Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags";

constexpr std::string_view kOrderColumns =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,"
    "Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,"
    "Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,"
    "Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,"
    "Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,"
    "Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,"
    "Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,"
    "Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References";

/// Shopify guards texts that a spreadsheet would turn into numbers or formulas.
std::string guarded(const std::string &text) { return text.empty() ? text : '\'' + text; }
std::string guardedPhone(const std::string &text) { return !text.empty() && text.front() == '+' ? '\'' + text : text; }

struct Spending {
    qint64 cents = 0;
    int orders = 0;
};

std::vector<Spending> spendingOf(const SampleShop &shop)
{
    std::vector<Spending> spent(shop.registrations.size());
    for (const Sale &sale : shop.sales) {
        if (sale.system != System::Shopify || !sale.counts())
            continue;
        Spending &one = spent[static_cast<size_t>(sale.registration)];
        one.cents += sale.totalCents - sale.refundedCents;
        ++one.orders;
    }
    return spent;
}

Result<SampleFile> writeCustomers(const SampleShop &shop, const QDir &folder)
{
    ExportWriter out(folder, u"customers_export.csv"_s, u"shopify-customers"_s, u"Shopify"_s);
    out.header(kCustomerColumns);
    const std::vector<Spending> spent = spendingOf(shop);
    for (size_t i = 0; i < shop.registrations.size(); ++i) {
        const Registration &who = shop.registrations[i];
        if (who.system != System::Shopify)
            continue;
        out.cells({guarded(who.key), who.first, who.last, who.email, who.news.value_or(false) ? "yes" : "no", "", who.street, "", who.town, "", "NL",
                   guarded(who.postcode), guardedPhone(who.phone), guardedPhone(who.phone), "no", decimal(spent[i].cents), std::to_string(spent[i].orders),
                   "", "no", spent[i].orders > 5 ? "trouw" : ""});
        out.endRow();
        ++out.file().customers;
    }
    return out.finish();
}

class Order {
public:
    Order(const Sale &sale, const Registration &who, qint64 id)
        : m_sale(sale), m_who(who), m_id(std::to_string(id)), m_name('#' + sale.number), m_created(sale.at.textWithZone())
    {
        const std::vector<qint64> discounts = spreadDiscount(sale);
        for (size_t i = 0; i < sale.lines.size(); ++i) {
            const int vat = assortment()[static_cast<size_t>(sale.lines[i].product)].vatPercent;
            (vat == 9 ? m_lowTax : m_highTax) += taxWithin(sale.lines[i].totalCents - discounts[i], vat);
        }
        m_highTax += taxWithin(sale.shippingCents, 21);
    }

    void writeLine(ExportWriter &out, size_t index) const
    {
        const bool first = index == 0;
        out.cells({m_name, m_who.email});
        part(out, first, 13, &Order::writeHead);
        out.cell(m_created);
        writeItem(out, m_sale.lines[index]);
        part(out, first, 26, &Order::writeMiddle);
        out.cell("De Morgenster");
        part(out, first, 8, &Order::writeTail);
        out.cell("0.00"); // Lineitem discount
        part(out, first, 10, &Order::writeTaxes);
        out.cell(first ? phone() : std::string());
        out.emptyCells(7);
        out.cell(first && m_sale.counts() ? "c" + m_id : std::string());
        out.endRow();
    }

private:
    /// Columns of the order: on its first row as they are, on the rows that continue it empty.
    void part(ExportWriter &out, bool first, size_t columns, void (Order::*write)(ExportWriter &) const) const
    {
        if (first)
            (this->*write)(out);
        else
            out.emptyCells(columns);
    }

    std::string phone() const { return guardedPhone(m_who.phone); }

    std::string_view status() const
    {
        switch (m_sale.state) {
        case SaleState::Refunded: return "refunded";
        case SaleState::PartlyRefunded: return "partially_refunded";
        case SaleState::Pending: return "pending";
        case SaleState::Cancelled: return "voided";
        case SaleState::Done: break;
        }
        return "paid";
    }

    void writeHead(ExportWriter &out) const
    {
        const bool paid = m_sale.counts();
        out.cells({status(), paid ? m_created : "", paid ? "fulfilled" : "unfulfilled", paid ? m_created : "", m_who.news.value_or(false) ? "yes" : "no", "EUR",
                   decimal(m_sale.totalCents - m_sale.shippingCents), decimal(m_sale.shippingCents), decimal(m_lowTax + m_highTax), decimal(m_sale.totalCents),
                   m_sale.discountCents ? "WELKOM10" : "", decimal(m_sale.discountCents), m_sale.shippingCents ? "Pakketpost" : "Gratis verzending"});
    }

    static void writeItem(ExportWriter &out, const SaleLine &line)
    {
        const Product &product = assortment()[static_cast<size_t>(line.product)];
        out.cells({std::to_string(line.quantity), product.name, decimal(product.priceCents), "", product.sku, "true", "true", "fulfilled"});
    }

    void writeMiddle(ExportWriter &out) const
    {
        const std::string name = m_who.first + ' ' + m_who.last;
        for (int address = 0; address < 2; ++address)
            out.cells({name, m_who.street, m_who.street, "", "", m_who.town, guarded(m_who.postcode), "", "NL", phone()});
        out.cells({"", "", m_sale.state == SaleState::Cancelled ? m_created : "", "iDEAL", "p" + m_id, decimal(m_sale.refundedCents)});
    }

    void writeTail(ExportWriter &out) const { out.cells({m_sale.state == SaleState::Pending ? decimal(m_sale.totalCents) : "0.00", "", "", "", m_id, "", "Low", "web"}); }

    void writeTaxes(ExportWriter &out) const
    {
        size_t written = 0;
        for (const auto &[name, cents] : {std::pair{"NL BTW 9%", m_lowTax}, std::pair{"NL BTW 21%", m_highTax}}) {
            if (cents == 0)
                continue;
            out.cells({name, decimal(cents)});
            written += 2;
        }
        out.emptyCells(10 - written);
    }

    const Sale &m_sale;
    const Registration &m_who;
    std::string m_id;
    std::string m_name;
    std::string m_created;
    qint64 m_lowTax = 0;
    qint64 m_highTax = 0;
};

Result<SampleFile> writeOrders(const SampleShop &shop, const QDir &folder)
{
    ExportWriter out(folder, u"orders_export.csv"_s, u"shopify-orders"_s, u"Shopify"_s);
    out.header(kOrderColumns);
    qint64 id = 5'510'000'000'000;
    for (const Sale &sale : shop.sales) {
        if (sale.system != System::Shopify)
            continue;
        const Order order(sale, shop.registrations[static_cast<size_t>(sale.registration)], id += 32'768);
        for (size_t i = 0; i < sale.lines.size(); ++i)
            order.writeLine(out, i);
        out.count(sale);
    }
    return out.finish();
}

} // namespace

Result<QList<SampleFile>> writeShopify(const SampleShop &shop, const QDir &folder)
{
    const auto customers = writeCustomers(shop, folder);
    if (!customers)
        return fail(customers);
    const auto orders = writeOrders(shop, folder);
    if (!orders)
        return fail(orders);
    return QList<SampleFile>{*customers, *orders};
}

} // namespace kk::shop::sample
