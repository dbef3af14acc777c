#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"
#include "app/intake/values/CellText.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;

namespace {

/// customers.csv of the X-Series (Vend). `loyalty_balance` is an amount of money and no points; `do_not_email` is inverted.
CustomerProfileData customers()
{
    CustomerProfileData data;
    data.info = {u"lightspeed-retail-customers"_s, u"Lightspeed Retail"_s, ProfileInfo::Kind::Customers};
    data.signatures = {{{{u"customercode"_s},
                         {u"firstname"_s, u"lastname"_s},
                         {u"donotemail"_s, u"loyaltybalance"_s, u"customfield1"_s, u"enableloyalty"_s}},
                        {}}};
    data.person.columns = {
        {u"firstname"_s, F::FirstName}, {u"lastname"_s, F::LastName},      {u"email"_s, F::Email},
        {u"phone"_s, F::Phone},         {u"mobile"_s, F::Mobile},          {u"companyname"_s, F::Company},
        {u"company"_s, F::Company},     {u"dateofbirth"_s, F::BirthDate},  {u"note"_s, F::Note},
        {u"notes"_s, F::Note},          {u"customercode"_s, F::AccountId},
    };
    const auto address = [](const QString &kind) -> std::vector<PersonLayout::Column> {
        return {{kind + u"address1"_s, F::AddressLine}, {kind + u"address2"_s, F::AddressLine},
                {kind + u"postcode"_s, F::Postcode},    {kind + u"city"_s, F::City},
                {kind + u"state"_s, F::Region},         {kind + u"countryid"_s, F::Country},
                {kind + u"country"_s, F::Country}};
    };
    data.person.addresses = {address(u"physical"_s), address(u"postal"_s), address({})};
    data.person.consents = {{u"donotemail"_s, "email", "news", true}, {u"enablepromotionalsms"_s, "sms", "news"}};
    data.person.keys = {u"customercode"_s, u"id"_s};
    data.alsoKnown = {u"customergroupname"_s,
                      u"enableloyalty"_s,
                      u"loyaltybalance"_s,
                      u"balance"_s,
                      u"accountlimit"_s,
                      u"gender"_s,
                      u"fax"_s,
                      u"twitter"_s,
                      u"website"_s,
                      u"customfield1"_s,
                      u"customfield2"_s,
                      u"customfield3"_s,
                      u"customfield4"_s,
                      u"totalspent"_s,
                      u"yeartodate"_s,
                      u"createdat"_s,
                      u"physicalsuburb"_s,
                      u"postalsuburb"_s};
    return data;
}

/// The sales ledger of the X-Series: for every receipt a row for the sale, one for each thing sold and one for each payment.
/// No public source states its header, so names are taken from a dictionary and the order of columns does not count.
SaleProfileData sales()
{
    SaleProfileData data;
    data.info = {u"lightspeed-retail-sales"_s, u"Lightspeed Retail"_s, ProfileInfo::Kind::Sales};
    data.signatures = {
        {{{u"receipt"_s, u"receiptnumber"_s, u"invoicenumber"_s}, {u"linetype"_s}, {u"date"_s, u"saledate"_s}, {u"total"_s}}, {}},
        {{{u"receipt"_s, u"receiptnumber"_s, u"invoicenumber"_s},
          {u"customercode"_s},
          {u"register"_s, u"outlet"_s},
          {u"date"_s, u"saledate"_s},
          {u"total"_s}},
         {}},
    };
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::ItemRows;
    sale.channel = SaleChannel::Shop;
    sale[SaleField::Key] = {u"receipt"_s, u"receiptnumber"_s, u"invoicenumber"_s};
    sale[SaleField::Date] = {u"date"_s, u"saledate"_s};
    sale[SaleField::Time] = {u"time"_s};
    sale[SaleField::Total] = {u"total"_s};
    sale[SaleField::Discount] = {u"discount"_s};
    sale[SaleField::Tax] = {u"salestax"_s, u"tax"_s};
    sale[SaleField::Status] = {u"status"_s};
    sale[SaleField::Currency] = {u"currency"_s};
    sale[SaleField::CustomerKey] = {u"customercode"_s};
    sale[SaleField::LineName] = {u"details"_s, u"product"_s, u"productname"_s};
    sale[SaleField::LineSku] = {u"sku"_s};
    sale[SaleField::LineQuantity] = {u"quantity"_s};
    sale[SaleField::LineTotal] = {u"total"_s};
    sale[SaleField::LineDiscount] = {u"discount"_s};
    sale[SaleField::LineTax] = {u"salestax"_s, u"tax"_s};
    sale.person.columns = {{u"customername"_s, F::FullName}, {u"customeremail"_s, F::Email}, {u"customercode"_s, F::AccountId}};
    sale.person.keys = {u"customercode"_s};
    data.alsoKnown = {u"linetype"_s, u"note"_s,   u"subtotal"_s, u"loyalty"_s,         u"paid"_s,
                      u"register"_s, u"outlet"_s, u"user"_s,     u"accountcodesale"_s, u"accountcodepurchase"_s};
    return data;
}

class LedgerMapper final : public SaleMapper
{
public:
    LedgerMapper(const Header &header, SaleColumns columns, const ImportOptions &options)
        : SaleMapper(header, std::move(columns), options)
        , m_lineType(header.find(u"linetype"_s))
    {}

protected:
    Role roleOf(const CsvRow &row, bool) const override
    {
        const std::string type = wordSkeleton(row.cell(m_lineType));
        if (type == "sale" || type == "return")
            return Role::Sale;
        return type == "saleline" || type == "returnline" || type == "line" || type == "product" ? Role::Line : Role::Ignored;
    }

private:
    int m_lineType;
};

class LightspeedRetailSales final : public SaleProfile
{
public:
    using SaleProfile::SaleProfile;

protected:
    void adjustColumns(const Header &header, SaleColumns &columns) const override
    {
        if (header.find(u"linetype"_s) < 0)
            columns.grouping = Grouping::OneRow;
    }

    std::unique_ptr<RowMapper> makeMapper(const Header &header, SaleColumns columns, const ImportOptions &options) const override
    {
        if (columns.grouping == Grouping::OneRow)
            return std::make_unique<SaleMapper>(header, std::move(columns), options);
        return std::make_unique<LedgerMapper>(header, std::move(columns), options);
    }
};

} // namespace

std::unique_ptr<Profile> lightspeedRetailCustomers()
{
    return std::make_unique<CustomerProfile>(customers());
}

std::unique_ptr<Profile> lightspeedRetailSales()
{
    return std::make_unique<LightspeedRetailSales>(sales());
}

} // namespace kk::intake
