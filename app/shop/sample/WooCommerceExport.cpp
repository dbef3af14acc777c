#include "app/shop/sample/ExportWriter.h"

#include <array>

namespace kk::shop::sample {
namespace {

using namespace Qt::StringLiterals;

#define KK_WOO_BILLING                                                                                                                                   \
    "billing_first_name,billing_last_name,billing_company,billing_email,billing_phone,billing_address_1,billing_address_2,billing_postcode,"             \
    "billing_city,billing_state,billing_country"
#define KK_WOO_SHIPPING                                                                                                                                  \
    "shipping_first_name,shipping_last_name,shipping_company,shipping_address_1,shipping_address_2,shipping_postcode,shipping_city,shipping_state,"      \
    "shipping_country"

constexpr std::string_view kCustomerColumns =
    "customer_id,first_name,last_name,email,date_registered," KK_WOO_BILLING "," KK_WOO_SHIPPING;
constexpr std::string_view kOrderColumns =
    "order_id,order_number,order_number_formatted,date,status,shipping_total,shipping_tax_total,fee_total,fee_tax_total,tax_total,discount_total,"
    "order_total,refunded_total,order_currency,payment_method,shipping_method,customer_id," KK_WOO_BILLING "," KK_WOO_SHIPPING ",customer_note,"
    "item_id,item_product_id,item_name,item_sku,item_quantity,item_subtotal,item_subtotal_tax,item_total,item_total_tax,item_refunded,item_refunded_qty,"
    "item_meta,shipping_items,fee_items,tax_items,coupon_items,refunds,order_notes,download_permissions_granted";

#undef KK_WOO_BILLING
#undef KK_WOO_SHIPPING

constexpr int kShippingTax = 21;

/// The plugin puts an apostrophe before whatever a spreadsheet could take for a formula.
std::string guarded(const std::string &text)
{
    const bool formula = !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
    return formula ? '\'' + text : text;
}

void writeAddresses(ExportWriter &out, const Registration &who)
{
    out.cells({who.first, who.last, "", who.email, guarded(who.phone), who.street, "", who.postcode, who.town, "", "NL"});
    out.cells({who.first, who.last, "", who.street, "", who.postcode, who.town, "", "NL"});
}

std::string_view statusOf(SaleState state)
{
    switch (state) {
    case SaleState::Refunded: return "refunded";
    case SaleState::Pending: return "pending";
    case SaleState::Cancelled: return "cancelled";
    case SaleState::Done:
    case SaleState::PartlyRefunded: break;
    }
    return "completed";
}

/// What stands on every row of an order.
class OrderHead {
public:
    OrderHead(const Sale &sale, const Registration &who, int orderId) : m_sale(sale), m_who(who), m_id(std::to_string(orderId))
    {
        const std::vector<qint64> discounts = spreadDiscount(sale);
        for (size_t i = 0; i < sale.lines.size(); ++i) {
            const int vat = assortment()[static_cast<size_t>(sale.lines[i].product)].vatPercent;
            m_tax += taxWithin(sale.lines[i].totalCents - discounts[i], vat);
            m_discountWithoutTax += discounts[i] - (taxWithin(sale.lines[i].totalCents, vat) - taxWithin(sale.lines[i].totalCents - discounts[i], vat));
        }
    }

    void writeTo(ExportWriter &out) const
    {
        const qint64 shippingTax = taxWithin(m_sale.shippingCents, kShippingTax);
        constexpr std::array payments{"iDEAL", "iDEAL", "iDEAL", "Bancontact", "Creditcard"};
        const size_t payment = static_cast<size_t>(m_sale.at.second) % payments.size();
        out.cells({m_id, m_sale.number, m_sale.number, m_sale.at.text(), statusOf(m_sale.state)});
        out.cells({decimal(m_sale.shippingCents - shippingTax), decimal(shippingTax), "0.00", "0.00", decimal(m_tax + shippingTax),
                   decimal(m_discountWithoutTax), decimal(m_sale.totalCents), decimal(m_sale.refundedCents), "EUR", payments[payment],
                   m_sale.shippingCents ? "Pakketpost" : "Gratis verzending", m_who.key.empty() ? "0" : m_who.key});
        writeAddresses(out, m_who);
        out.cell(m_sale.at.second % 97 == 0 ? "Graag bij de buren, als ik er niet ben; op nummer 12" : "");
    }

private:
    const Sale &m_sale;
    const Registration &m_who;
    std::string m_id;
    qint64 m_tax = 0;
    qint64 m_discountWithoutTax = 0;
};

void writeItem(ExportWriter &out, const Sale &sale, size_t index, qint64 discount, int itemId)
{
    const SaleLine &line = sale.lines[index];
    const Product &product = assortment()[static_cast<size_t>(line.product)];
    const qint64 total = line.totalCents - discount;
    const qint64 fullTax = taxWithin(line.totalCents, product.vatPercent);
    const qint64 tax = taxWithin(total, product.vatPercent);
    const bool back = sale.state == SaleState::Refunded || (sale.state == SaleState::PartlyRefunded && index + 1 == sale.lines.size());
    out.cells({std::to_string(itemId), std::to_string(line.product + 11), product.name, product.sku, std::to_string(line.quantity),
               decimal(line.totalCents - fullTax), decimal(fullTax), decimal(total - tax), decimal(tax), back ? decimal(total - tax) : "0.00",
               back ? std::to_string(line.quantity) : "0", ""});
    const qint64 shippingTax = taxWithin(sale.shippingCents, kShippingTax);
    out.cells({"id:" + std::to_string(itemId + 500000) + "|method_id:flat_rate|method_title:Pakketpost|total:" + decimal(sale.shippingCents - shippingTax),
               "", "", sale.discountCents ? "code:WELKOM10|description:|amount:" + decimal(sale.discountCents) : "", "", "", "1"});
}

Result<SampleFile> writeCustomers(const SampleShop &shop, const QDir &folder)
{
    ExportWriter out(folder, u"woocommerce-customers.csv"_s, u"woocommerce-customers"_s, u"WooCommerce"_s);
    out.header(kCustomerColumns);
    for (const Registration &who : shop.registrations) {
        if (who.system != System::WooCommerce || who.key.empty())
            continue;
        out.cells({who.key, who.first, who.last, who.email, who.since.text()});
        writeAddresses(out, who);
        out.endRow();
        ++out.file().customers;
    }
    return out.finish();
}

Result<SampleFile> writeOrders(const SampleShop &shop, const QDir &folder)
{
    ExportWriter out(folder, u"woocommerce-orders.csv"_s, u"woocommerce-orders"_s, u"WooCommerce"_s);
    out.header(kOrderColumns);
    int orderId = 5000;
    int itemId = 1;
    for (const Sale &sale : shop.sales) {
        if (sale.system != System::WooCommerce)
            continue;
        const OrderHead head(sale, shop.registrations[static_cast<size_t>(sale.registration)], orderId += 3);
        const std::vector<qint64> discounts = spreadDiscount(sale);
        for (size_t i = 0; i < sale.lines.size(); ++i) {
            head.writeTo(out);
            writeItem(out, sale, i, discounts[i], itemId++);
            out.endRow();
        }
        out.count(sale);
    }
    return out.finish();
}

} // namespace

Result<QList<SampleFile>> writeWooCommerce(const SampleShop &shop, const QDir &folder)
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
