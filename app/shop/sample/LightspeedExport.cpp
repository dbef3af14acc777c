#include "app/shop/sample/ExportWriter.h"

#include <array>
#include <cstdio>

namespace kk::shop::sample {
namespace {

using namespace Qt::StringLiterals;

/// X-Series gives out at most this many customers a file.
constexpr qint64 kCustomersAFile = 1000;

constexpr std::string_view kCustomerColumns =
    "id,customer_code,first_name,last_name,email,company_name,phone,mobile,fax,website,physical_address1,physical_address2,physical_suburb,"
    "physical_city,physical_postcode,physical_state,physical_country_id,date_of_birth,customer_group_name,loyalty_balance,balance,do_not_email,"
    "custom_field_1,custom_field_2,custom_field_3,custom_field_4,note";

/// One row a sale, then one a line, then one a payment; the sale's own row holds the sums.
constexpr std::string_view kSaleColumns =
    "Sale Date,Receipt Number,Line Type,Customer Code,Customer Name,Note,Quantity,Subtotal,Sales Tax,Discount,Loyalty,Total,Paid,Details,Register,User,"
    "Status,Sku,AccountCodeSale,AccountCodePurchase";

std::string uuidOf(int index)
{
    Dice dice(static_cast<quint64>(index), 77);
    std::array<quint32, 6> parts{};
    for (size_t i = parts.size(); i-- > 0;) // one after the other: compilers differ in the order of arguments
        parts[i] = dice.next();
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-4%03x-a%03x-%08x%04x", parts[0], parts[1] & 0xFFFFU, parts[2] & 0xFFFU, parts[3] & 0xFFFU, parts[4],
                  parts[5] & 0xFFFFU);
    return text.data();
}

bool isMobile(const std::string &phone)
{
    return phone.compare(0, 2, "06") == 0 || phone.find("6 ") != std::string::npos || phone.compare(0, 4, "+316") == 0;
}

void writeCustomer(ExportWriter &out, const Registration &who, int index, qint64 loyalty)
{
    const bool mobile = isMobile(who.phone);
    out.cells({uuidOf(index), who.card, who.first, who.last, who.email, "", mobile ? "" : who.phone, mobile ? who.phone : "", "", "", who.street, "", "", who.town,
               who.postcode, "", "NL", who.birth.isValid() ? who.birth.toString(Qt::ISODate).toStdString() : "", "Alle klanten", decimal(loyalty), "0.00",
               who.news.value_or(false) ? "0" : "1", "", "", "", "", ""});
    out.endRow();
    ++out.file().customers;
}

Result<QList<SampleFile>> writeCustomers(const SampleShop &shop, const QDir &folder)
{
    std::vector<qint64> spent(shop.registrations.size());
    for (const Sale &sale : shop.sales)
        if (sale.system == System::Lightspeed && sale.registration >= 0 && sale.counts())
            spent[static_cast<size_t>(sale.registration)] += sale.totalCents;
    QList<SampleFile> files;
    std::unique_ptr<ExportWriter> out;
    for (size_t i = 0; i < shop.registrations.size(); ++i) {
        if (shop.registrations[i].system != System::Lightspeed)
            continue;
        if (out && out->file().customers == kCustomersAFile) {
            const auto done = out->finish();
            if (!done)
                return fail(done);
            files.append(*done);
            out.reset();
        }
        if (!out) {
            const QString part = files.isEmpty() ? QString() : u"-%1"_s.arg(files.size() + 1);
            out = std::make_unique<ExportWriter>(folder, u"lightspeed-customers%1.csv"_s.arg(part), u"lightspeed-retail-customers"_s, u"Lightspeed Retail"_s);
            out->header(kCustomerColumns);
        }
        writeCustomer(*out, shop.registrations[i], static_cast<int>(i), std::max<qint64>(0, spent[i] / 50));
    }
    if (out) {
        const auto done = out->finish();
        if (!done)
            return fail(done);
        files.append(*done);
    }
    return files;
}

class Receipt {
public:
    Receipt(const Sale &sale, const Registration *who) : m_sale(sale), m_at(sale.at.text())
    {
        if (who) {
            m_code = who->card;
            m_name = who->first + ' ' + who->last;
        }
        for (const SaleLine &line : sale.lines) {
            const int vat = assortment()[static_cast<size_t>(line.product)].vatPercent;
            m_tax += taxWithin(line.totalCents, vat);
            m_quantity += line.quantity;
            m_discount += line.discountCents;
        }
    }

    void writeTo(ExportWriter &out) const
    {
        const qint64 paid = m_sale.counts() ? m_sale.totalCents : 0;
        row(out, "Sale", m_quantity, m_sale.totalCents - m_tax, m_tax, m_discount, m_sale.totalCents, paid, details(), "");
        for (const SaleLine &line : m_sale.lines) {
            const Product &product = assortment()[static_cast<size_t>(line.product)];
            const qint64 tax = taxWithin(line.totalCents, product.vatPercent);
            row(out, "Sale Line", line.quantity, line.totalCents - tax, tax, line.discountCents, line.totalCents, 0, std::string(product.name), product.sku);
        }
        if (m_sale.counts())
            row(out, "Payment", 0, 0, 0, 0, 0, paid, m_sale.at.second % 5 ? "Pin" : "Contant", "");
    }

private:
    std::string details() const
    {
        std::string text(assortment()[static_cast<size_t>(m_sale.lines.front().product)].name);
        if (m_sale.lines.size() > 1)
            text += " + " + std::to_string(m_sale.lines.size() - 1) + " more";
        return text;
    }

    void row(ExportWriter &out, std::string_view type, int quantity, qint64 subtotal, qint64 tax, qint64 discount, qint64 total, qint64 paid,
             const std::string &what, std::string_view sku) const
    {
        const bool payment = type == "Payment";
        const bool line = type == "Sale Line";
        const auto amount = [payment](qint64 cents) { return payment ? std::string() : decimal(cents); };
        out.cells({m_at, m_sale.number, type, m_code, m_name, "", payment ? "" : std::to_string(quantity), amount(subtotal), amount(tax), amount(discount),
                   payment ? "" : "0.00", amount(total), line ? "" : decimal(paid), what, "Toonbank", m_sale.at.second % 2 ? "Ineke" : "Bram",
                   m_sale.counts() ? "CLOSED" : "VOIDED", sku, "", ""});
        out.endRow();
    }

    const Sale &m_sale;
    std::string m_at;
    std::string m_code;
    std::string m_name;
    qint64 m_tax = 0;
    qint64 m_discount = 0;
    int m_quantity = 0;
};

Result<SampleFile> writeSales(const SampleShop &shop, const QDir &folder)
{
    ExportWriter out(folder, u"lightspeed-sales.csv"_s, u"lightspeed-retail-sales"_s, u"Lightspeed Retail"_s);
    out.header(kSaleColumns);
    for (const Sale &sale : shop.sales) {
        if (sale.system != System::Lightspeed)
            continue;
        Receipt(sale, sale.registration < 0 ? nullptr : &shop.registrations[static_cast<size_t>(sale.registration)]).writeTo(out);
        out.count(sale);
    }
    return out.finish();
}

} // namespace

Result<QList<SampleFile>> writeLightspeed(const SampleShop &shop, const QDir &folder)
{
    auto files = writeCustomers(shop, folder);
    if (!files)
        return files;
    const auto sales = writeSales(shop, folder);
    if (!sales)
        return fail(sales);
    files->append(*sales);
    return files;
}

} // namespace kk::shop::sample
