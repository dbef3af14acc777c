#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;

namespace {

CustomerProfileData customers()
{
    CustomerProfileData data;
    data.info = {u"square-customers"_s, u"Square"_s, ProfileInfo::Kind::Customers};
    data.signatures = {{{{u"squarecustomerid"_s}, {u"emailaddress"_s, u"phonenumber"_s, u"firstname"_s}}, {}}};
    data.person.columns = {
        {u"firstname"_s, F::FirstName}, {u"lastname"_s, F::LastName},  {u"emailaddress"_s, F::Email}, {u"phonenumber"_s, F::Phone},
        {u"companyname"_s, F::Company}, {u"birthday"_s, F::BirthDate}, {u"memo"_s, F::Note},          {u"referenceid"_s, F::AccountId},
    };
    data.person.addresses = {{{u"streetaddress1"_s, F::AddressLine},
                              {u"streetaddress2"_s, F::AddressLine},
                              {u"postalcode"_s, F::Postcode},
                              {u"city"_s, F::City},
                              {u"state"_s, F::Region}}};
    data.person.consents = {{u"emailsubscriptionstatus"_s, "email", "news"}};
    data.person.keys = {u"squarecustomerid"_s, u"referenceid"_s};
    data.skips = {{u"instantprofile"_s, ReadingNote::Kind::ShadowProfiles}};
    data.alsoKnown = {u"nickname"_s,      u"creationsource"_s,          u"firstvisit"_s, u"lastvisit"_s, u"transactioncount"_s,
                      u"lifetimespend"_s, u"blockedfromonlinebooking"_s};
    return data;
}

SaleProfileData items()
{
    SaleProfileData data;
    data.info = {u"square-items"_s, u"Square"_s, ProfileInfo::Kind::Sales};
    data.signatures = {{{{u"item"_s}, {u"qty"_s}, {u"netsales"_s}, {u"transactionid"_s}, {u"date"_s}}, {}}};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::SummedRows;
    sale.channel = SaleChannel::Shop;
    sale.usualMark = DecimalMark::Point;
    sale[SaleField::Key] = {u"transactionid"_s};
    sale[SaleField::Date] = {u"date"_s};
    sale[SaleField::Time] = {u"time"_s};
    sale[SaleField::TimeZone] = {u"timezone"_s};
    // What is given back stands under the number of the sale it was bought in, often in a much later file.
    sale[SaleField::Kind] = {u"eventtype"_s};
    sale[SaleField::CustomerKey] = {u"customerid"_s};
    sale[SaleField::LineName] = {u"item"_s};
    sale[SaleField::LineSku] = {u"sku"_s};
    sale[SaleField::LineCategory] = {u"category"_s};
    sale[SaleField::LineQuantity] = {u"qty"_s};
    sale[SaleField::LineTotal] = {u"netsales"_s, u"tax"_s};
    sale[SaleField::LineDiscount] = {u"discounts"_s};
    sale[SaleField::LineTax] = {u"tax"_s};
    sale.person.columns = {{u"customername"_s, F::FullName}, {u"customerreferenceid"_s, F::AccountId}};
    sale.person.keys = {u"customerid"_s};
    data.alsoKnown = {u"pricepointname"_s,
                      u"modifiersapplied"_s,
                      u"grosssales"_s,
                      u"paymentid"_s,
                      u"devicename"_s,
                      u"notes"_s,
                      u"details"_s,
                      u"location"_s,
                      u"diningoption"_s,
                      u"unit"_s,
                      u"count"_s,
                      u"gtin"_s,
                      u"itemizationtype"_s,
                      u"commission"_s,
                      u"employee"_s,
                      u"fulfillmentnote"_s,
                      u"channel"_s,
                      u"token"_s,
                      u"cardbrand"_s,
                      u"pansuffix"_s};
    return data;
}

/// One row a payment. What vouchers were sold for stands in a column of its own and is no turnover: the sale is net sales and tax.
/// Old exports have no transaction numbers at all.
SaleProfileData transactions()
{
    SaleProfileData data;
    data.info = {u"square-transactions"_s, u"Square"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("date netsales totalcollected transactionid paymentid cash|card")};
    SaleLayout &sale = data.sale;
    sale.channel = SaleChannel::Shop;
    sale.usualOrder = DateOrder::MonthDayYear;
    sale.usualMark = DecimalMark::Point;
    sale.keyFromContent = true;
    sale.totalParts = words("netsales tax");
    sale.set({{SaleField::Key, "transactionid"},
              {SaleField::Date, "date"},
              {SaleField::Time, "time"},
              {SaleField::TimeZone, "timezone"},
              {SaleField::Total, "totalcollected"},
              {SaleField::Refunded, "partialrefunds"},
              {SaleField::Discount, "discounts"},
              {SaleField::Tax, "tax"},
              {SaleField::Kind, "eventtype"},
              {SaleField::Status, "transactionstatus"},
              {SaleField::CustomerKey, "customerid"}});
    sale.person.columns = {{u"customername"_s, F::FullName}, {u"customerreferenceid"_s, F::AccountId}};
    sale.person.keys = {u"customerid"_s};
    data.alsoKnown = words("grosssales servicecharges giftcardsales tip totalcollected source card cardentrymethods cash squaregiftcard installment "
                           "othertender othertendertype tendernote othertendernote fees nettotal paymentid cardbrand pansuffix devicename staffname "
                           "staffid details description location diningoption devicenickname thirdpartyfees depositid depositdate depositdetails "
                           "feepercentagerate feefixedrate refundreason discountname cashapp orderreferenceid fulfillmentnote freeprocessingapplied "
                           "channel unattributedtips tableinfo internationalfee");
    return data;
}

} // namespace

std::unique_ptr<Profile> squareTransactions()
{
    return std::make_unique<SaleProfile>(transactions());
}

std::unique_ptr<Profile> squareCustomers()
{
    return std::make_unique<CustomerProfile>(customers());
}

std::unique_ptr<Profile> squareItems()
{
    return std::make_unique<SaleProfile>(items());
}

} // namespace kk::intake
