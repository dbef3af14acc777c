#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"
#include "app/intake/profiles/WooItemCell.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;

namespace {

std::vector<PersonLayout::Column> addressColumns(const QString &kind)
{
    return {{kind + u"address1"_s, F::AddressLine}, {kind + u"address2"_s, F::AddressLine},
            {kind + u"postcode"_s, F::Postcode},    {kind + u"city"_s, F::City},
            {kind + u"state"_s, F::Region},         {kind + u"country"_s, F::Country}};
}

/// Billing comes first: it is the person who buys; shipping may be somebody else's door.
void addPluginPerson(PersonLayout &person)
{
    for (const QString &kind : {QString(), u"billing"_s, u"shipping"_s}) {
        person.columns.push_back({kind + u"firstname"_s, F::FirstName});
        person.columns.push_back({kind + u"lastname"_s, F::LastName});
    }
    for (const QString &name : {u"email"_s, u"billingemail"_s, u"customeremail"_s})
        person.columns.push_back({name, F::Email});
    for (const QString &name : {u"billingphone"_s, u"phone"_s})
        person.columns.push_back({name, F::Phone});
    for (const QString &name : {u"billingcompany"_s, u"shippingcompany"_s})
        person.columns.push_back({name, F::Company});
    person.addresses.push_back(addressColumns(u"billing"_s));
    person.addresses.push_back(addressColumns(u"shipping"_s));
}

/// "First Name (Billing)" and the like, as AlgolPlus writes them.
void addAlgolPerson(PersonLayout &person)
{
    for (const QString &kind : {u"billing"_s, u"shipping"_s}) {
        person.columns.push_back({u"firstname"_s + kind, F::FirstName});
        person.columns.push_back({u"lastname"_s + kind, F::LastName});
        person.columns.push_back({u"company"_s + kind, F::Company});
        person.addresses.push_back({{u"address1"_s + kind, F::AddressLine},
                                    {u"address2"_s + kind, F::AddressLine},
                                    {u"zip"_s + kind, F::Postcode},
                                    {u"city"_s + kind, F::City},
                                    {u"state"_s + kind, F::Region},
                                    {u"countrycode"_s + kind, F::Country}});
    }
    person.columns.push_back({u"emailbilling"_s, F::Email});
    person.columns.push_back({u"phonebilling"_s, F::Phone});
}

/// The report Analytics > Customers, made in the browser or by the server, in English and Dutch, and the customers file of
/// Customer/Order/Coupon Export. None of them says anything about consent.
CustomerProfileData customers()
{
    CustomerProfileData data;
    data.info = {u"woocommerce-customers"_s, u"WooCommerce"_s, ProfileInfo::Kind::Customers};
    data.signatures = {
        {{{u"email"_s},
          {u"aov"_s, u"gbw"_s},
          {u"totalspend"_s, u"totaleuitgaven"_s, u"totaalbesteed"_s},
          {u"username"_s, u"gebruikersnaam"_s}},
         {}},
        {{{u"customerid"_s}, {u"email"_s}, {u"billingfirstname"_s}, {u"billingpostcode"_s}},
         {u"orderid"_s, u"ordernumber"_s, u"ordertotal"_s}},
    };
    PersonLayout &person = data.person;
    addPluginPerson(person);
    person.columns.push_back({u"name"_s, F::FullName});
    person.columns.push_back({u"naam"_s, F::FullName});
    person.addresses.push_back({{u"postalcode"_s, F::Postcode},
                                {u"postcode"_s, F::Postcode},
                                {u"city"_s, F::City},
                                {u"plaats"_s, F::City},
                                {u"region"_s, F::Region},
                                {u"regio"_s, F::Region},
                                {u"countryregion"_s, F::Country},
                                {u"landregio"_s, F::Country}});
    person.keys = {u"customerid"_s};
    person.emailIsKey = true;
    data.usualOrder = DateOrder::YearMonthDay;
    data.alsoKnown = {u"username"_s,     u"gebruikersnaam"_s, u"lastactive"_s,         u"laatstactief"_s,     u"signup"_s,
                      u"registreren"_s,  u"dateregistered"_s, u"datumgeregistreerd"_s, u"registratiedatum"_s, u"orders"_s,
                      u"bestellingen"_s, u"totalspend"_s,     u"totaleuitgaven"_s,     u"totaalbesteed"_s,    u"aov"_s,
                      u"gbw"_s};
    return data;
}

/// The report Analytics > Orders in its four forms; the orders files of three plugins: Customer/Order/Coupon Export (SkyVerge) with a row an
/// order, a row an item, as it imports and as it was; Order Export & Import (WebToffee), which has a column for each item of the biggest order;
/// Advanced Order Export (AlgolPlus).
SaleProfileData orders()
{
    SaleProfileData data;
    data.info = {u"woocommerce-orders"_s, u"WooCommerce"_s, ProfileInfo::Kind::Sales};
    const QStringList analyticsKey = {u"order#"_s, u"bestelling#"_s};
    const QStringList analyticsTotal = {u"nrevenue"_s, u"netsales"_s, u"ninkomsten"_s, u"nettoomzet"_s};
    data.signatures = {
        {{analyticsKey, analyticsTotal, {u"date"_s, u"datum"_s}, {u"status"_s}}, {}},
        {{{u"ordernumber"_s, u"orderid"_s},
          {u"date"_s, u"orderdate"_s},
          {u"status"_s, u"orderstatus"_s},
          {u"ordertotal"_s},
          {u"billingpostcode"_s, u"billingemail"_s, u"shippingtax"_s}},
         {}},
        HeaderSignature::of("ordernumber createdat status total totalshipping lineitems billingemail|billingpostcode"),
        HeaderSignature::of("ordernumber orderstatus orderdate ordertotalamount emailbilling|lastnamebilling"),
    };
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::OneRow;
    sale.usualOrder = DateOrder::YearMonthDay;
    sale.usualMark = DecimalMark::Point;
    sale[SaleField::Key] = QStringList{u"ordernumber"_s, u"orderid"_s} + analyticsKey;
    sale[SaleField::Number] = {u"ordernumberformatted"_s};
    sale[SaleField::Date] = words("date datum orderdate createdat");
    sale[SaleField::Total] = QStringList{u"ordertotal"_s, u"ordertotalamount"_s} + analyticsTotal + QStringList{u"total"_s};
    sale[SaleField::Refunded] = {u"refundedtotal"_s, u"totalrefunded"_s};
    sale[SaleField::Discount] = words("discounttotal totaldiscount cartdiscountamount");
    sale[SaleField::Tax] = words("taxtotal tax ordertaxamount");
    sale[SaleField::Currency] = {u"ordercurrency"_s, u"currency"_s};
    sale[SaleField::Status] = {u"status"_s, u"orderstatus"_s};
    sale[SaleField::CustomerKey] = words("customerid customeruser customeruserid");
    sale[SaleField::LineName] = {u"itemname"_s};
    sale[SaleField::LineSku] = {u"itemsku"_s};
    sale[SaleField::LineQuantity] = {u"itemquantity"_s};
    sale[SaleField::LineTotal] = {u"itemtotal"_s, u"itemtotaltax"_s};
    sale[SaleField::LineTax] = {u"itemtotaltax"_s};
    addPluginPerson(sale.person);
    sale.person.columns.push_back({u"customer"_s, F::FullName});
    sale.person.columns.push_back({u"klant"_s, F::FullName});
    addAlgolPerson(sale.person);
    sale.person.keys = words("customerid customeruser customeruserid");
    sale.person.emailIsKey = true;
    data.alsoKnown = words("customeripaddress customeruseragent paiddate completeddate cartdiscount orderdiscount ordersubtotal paymentmethodtitle "
                           "transactionid wtimportkey refunditems totalshipping carttax note shippinglines taxlines feelines couponlines "
                           "couponcode discountamount shippingmethodtitle couponsused ordershippingamount vatnumber");
    for (int item = 1; item <= 40; ++item) {
        data.alsoKnown << u"lineitem%1"_s.arg(item);
        for (const char *part : {"name", "id", "sku", "quantity", "total", "subtotal"})
            data.alsoKnown << u"productitem%1"_s.arg(item) + QString::fromLatin1(part);
    }
    data.alsoKnown += QStringList{u"shippingtotal"_s,
                      u"shippingtaxtotal"_s,
                      u"feetotal"_s,
                      u"feetaxtotal"_s,
                      u"paymentmethod"_s,
                      u"shippingmethod"_s,
                      u"customernote"_s,
                      u"lineitems"_s,
                      u"shippingitems"_s,
                      u"feeitems"_s,
                      u"taxitems"_s,
                      u"couponitems"_s,
                      u"refunds"_s,
                      u"ordernotes"_s,
                      u"downloadpermissionsgranted"_s,
                      u"downloadpermissions"_s,
                      u"itemid"_s,
                      u"itemproductid"_s,
                      u"itemsubtotal"_s,
                      u"itemsubtotaltax"_s,
                      u"itemrefunded"_s,
                      u"itemrefundedqty"_s,
                      u"itemmeta"_s,
                      u"customertype"_s,
                      u"klanttype"_s,
                      u"products"_s,
                      u"producten"_s,
                      u"itemssold"_s,
                      u"verkochteitems"_s,
                      u"coupons"_s,
                      u"waardebonnen"_s,
                      u"kortingsbonnen"_s,
                      u"nrevenueformatted"_s,
                      u"ninkomstengeformatteerd"_s,
                      u"shipping"_s,
                      u"fees"_s,
                      u"feetax"_s,
                      u"shippingtax"_s};
    return data;
}

/// With a row an order, the items stand together in one cell, or in a cell each.
class WooOrderMapper final : public SaleMapper
{
public:
    WooOrderMapper(const Header &header, SaleColumns columns, const ImportOptions &options)
        : SaleMapper(header, columns, options)
        , m_itemCells(columns.alsoUsed)
    {}

protected:
    std::optional<RowFault> adjustSale(const CsvRow &row, StagedSale &sale) const override
    {
        for (int column : m_itemCells) {
            auto lines = readWooItemCell(row.cell(column));
            if (!lines)
                return RowFault{RejectReason::UnreadableAmount, column, std::string(row.cell(column))};
            sale.lines.insert(sale.lines.end(), std::make_move_iterator(lines->begin()), std::make_move_iterator(lines->end()));
        }
        return std::nullopt;
    }

private:
    std::vector<int> m_itemCells;
};

class WooCommerceOrders final : public SaleProfile
{
public:
    using SaleProfile::SaleProfile;

protected:
    void adjustColumns(const Header &header, SaleColumns &columns) const override
    {
        // AlgolPlus calls the thing sold by its bare name, which elsewhere is a person's.
        if (header.find(u"ordertotalamount"_s) >= 0) {
            columns.positions[static_cast<size_t>(SaleField::LineName)] = {header.find(u"name"_s)};
            columns.positions[static_cast<size_t>(SaleField::LineSku)] = {header.find(u"sku"_s)};
            columns.positions[static_cast<size_t>(SaleField::LineQuantity)] = {header.find(u"quantity"_s)};
        }
        for (auto &positions : columns.positions)
            std::erase(positions, -1);
        if (columns.has(SaleField::LineName)) {
            columns.grouping = Grouping::ItemRows;
            return;
        }
        if (const int all = header.find(u"lineitems"_s); all >= 0)
            columns.alsoUsed.push_back(all);
        for (int item = 1; header.find(u"lineitem%1"_s.arg(item)) >= 0; ++item)
            columns.alsoUsed.push_back(header.find(u"lineitem%1"_s.arg(item)));
    }

    std::unique_ptr<RowMapper> makeMapper(const Header &header, SaleColumns columns, const ImportOptions &options) const override
    {
        return std::make_unique<WooOrderMapper>(header, std::move(columns), options);
    }
};

} // namespace

std::unique_ptr<Profile> wooCommerceCustomers()
{
    return std::make_unique<CustomerProfile>(customers());
}

std::unique_ptr<Profile> wooCommerceOrders()
{
    return std::make_unique<WooCommerceOrders>(orders());
}

} // namespace kk::intake
