#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;

namespace {

/// All generations of customers_export.csv: with "Default Address …" since 2023, with plain names before.
CustomerProfileData customers()
{
    CustomerProfileData data;
    data.info = {u"shopify-customers"_s, u"Shopify"_s, ProfileInfo::Kind::Customers};
    data.signatures = {
        {{{u"firstname"_s},
          {u"lastname"_s},
          {u"email"_s},
          {u"acceptsemailmarketing"_s, u"acceptsmarketing"_s},
          {u"taxexempt"_s, u"totalspent"_s}},
         {}},
    };
    data.person.columns = {
        {u"firstname"_s, F::FirstName},
        {u"lastname"_s, F::LastName},
        {u"email"_s, F::Email},
        {u"phone"_s, F::Phone},
        {u"defaultaddressphone"_s, F::Phone},
        {u"defaultaddresscompany"_s, F::Company},
        {u"company"_s, F::Company},
        {u"note"_s, F::Note},
    };
    data.person.addresses = {
        {{u"defaultaddressaddress1"_s, F::AddressLine},
         {u"defaultaddressaddress2"_s, F::AddressLine},
         {u"defaultaddresszip"_s, F::Postcode},
         {u"defaultaddresscity"_s, F::City},
         {u"defaultaddressprovincecode"_s, F::Region},
         {u"defaultaddresscountrycode"_s, F::Country}},
        {{u"address1"_s, F::AddressLine},
         {u"address2"_s, F::AddressLine},
         {u"zip"_s, F::Postcode},
         {u"city"_s, F::City},
         {u"province"_s, F::Region},
         {u"countrycode"_s, F::Country}},
    };
    data.person.consents = {
        {u"acceptsemailmarketing"_s, "email", "news"},
        {u"acceptsmarketing"_s, "email", "news"},
        {u"acceptssmsmarketing"_s, "sms", "news"},
        {u"acceptswhatsappmarketing"_s, "whatsapp", "news"},
    };
    data.person.keys = {u"customerid"_s};
    data.person.emailIsKey = true;
    data.alsoKnown = {u"totalspent"_s, u"totalorders"_s, u"taxexempt"_s, u"tags"_s, u"provincecode"_s, u"country"_s};
    return data;
}

/// orders_export.csv, also of Shopify's till. One row an item; the first row of an order has the order's values.
/// The order's name is its key and not the column Id: every generation has it, and a spreadsheet does not round it away.
SaleProfileData orders()
{
    SaleProfileData data;
    data.info = {u"shopify-orders"_s, u"Shopify"_s, ProfileInfo::Kind::Sales};
    data.signatures = {{{{u"name"_s}, {u"createdat"_s}, {u"total"_s}, {u"lineitemname"_s}}, {u"orderid"_s}}};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::ItemRows;
    sale.channel = SaleChannel::Web;
    sale.blankStatus = SaleStatus::Pending;
    sale.usualOrder = DateOrder::YearMonthDay;
    sale.usualMark = DecimalMark::Point;
    sale[SaleField::Key] = {u"name"_s};
    sale[SaleField::Date] = {u"createdat"_s};
    sale[SaleField::Total] = {u"total"_s};
    sale[SaleField::Refunded] = {u"refundedamount"_s};
    sale[SaleField::Discount] = {u"discountamount"_s};
    sale[SaleField::Tax] = {u"taxes"_s};
    sale[SaleField::Currency] = {u"currency"_s};
    sale[SaleField::Status] = {u"financialstatus"_s};
    sale[SaleField::Source] = {u"source"_s};
    sale[SaleField::LineName] = {u"lineitemname"_s};
    sale[SaleField::LineSku] = {u"lineitemsku"_s};
    sale[SaleField::LineQuantity] = {u"lineitemquantity"_s};
    sale[SaleField::LinePrice] = {u"lineitemprice"_s};
    sale[SaleField::LineDiscount] = {u"lineitemdiscount"_s};
    sale.person.columns = {
        {u"email"_s, F::Email},
        {u"billingname"_s, F::FullName},
        {u"shippingname"_s, F::FullName},
        {u"phone"_s, F::Phone},
        {u"billingphone"_s, F::Phone},
        {u"shippingphone"_s, F::Phone},
        {u"billingcompany"_s, F::Company},
        {u"shippingcompany"_s, F::Company},
    };
    sale.person.addresses = {
        {{u"billingaddress1"_s, F::AddressLine},
         {u"billingaddress2"_s, F::AddressLine},
         {u"billingzip"_s, F::Postcode},
         {u"billingcity"_s, F::City},
         {u"billingprovince"_s, F::Region},
         {u"billingcountry"_s, F::Country}},
        {{u"shippingaddress1"_s, F::AddressLine},
         {u"shippingaddress2"_s, F::AddressLine},
         {u"shippingzip"_s, F::Postcode},
         {u"shippingcity"_s, F::City},
         {u"shippingprovince"_s, F::Region},
         {u"shippingcountry"_s, F::Country}},
    };
    sale.person.consents = {{u"acceptsmarketing"_s, "email", "news"}};
    sale.person.emailIsKey = true;
    data.alsoKnown = {u"paidat"_s,
                      u"fulfillmentstatus"_s,
                      u"fulfilledat"_s,
                      u"subtotal"_s,
                      u"shipping"_s,
                      u"discountcode"_s,
                      u"shippingmethod"_s,
                      u"lineitemcompareatprice"_s,
                      u"lineitemrequiresshipping"_s,
                      u"lineitemtaxable"_s,
                      u"lineitemfulfillmentstatus"_s,
                      u"billingstreet"_s,
                      u"shippingstreet"_s,
                      u"notes"_s,
                      u"noteattributes"_s,
                      u"cancelledat"_s,
                      u"paymentmethod"_s,
                      u"paymentreference"_s,
                      u"vendor"_s,
                      u"outstandingbalance"_s,
                      u"employee"_s,
                      u"location"_s,
                      u"deviceid"_s,
                      u"id"_s,
                      u"tags"_s,
                      u"risklevel"_s,
                      u"receiptnumber"_s,
                      u"duties"_s,
                      u"billingprovincename"_s,
                      u"shippingprovincename"_s,
                      u"paymentid"_s,
                      u"paymenttermsname"_s,
                      u"nextpaymentdueat"_s,
                      u"paymentreferences"_s};
    for (int tax = 1; tax <= 5; ++tax)
        data.alsoKnown << u"tax%1name"_s.arg(tax) << u"tax%1value"_s.arg(tax);
    return data;
}

} // namespace

std::unique_ptr<Profile> shopifyCustomers()
{
    return std::make_unique<CustomerProfile>(customers());
}

std::unique_ptr<Profile> shopifyOrders()
{
    return std::make_unique<SaleProfile>(orders());
}

} // namespace kk::intake
