#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;
using S = SaleField;

namespace {

/// Customers as Bagisto takes them in and gives them out.
CustomerProfileData bagisto()
{
    CustomerProfileData data;
    data.info = {u"bagisto-customers"_s, u"Bagisto"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("email customergroupcode firstname lastname")};
    data.person.columns = PersonLayout::of(
        {{F::FirstName, "firstname"}, {F::LastName, "lastname"}, {F::Email, "email"}, {F::Phone, "phone"}, {F::BirthDate, "dateofbirth"}});
    data.person.consents = {{u"subscribedtonewsletter"_s, "email", "news"}};
    data.person.emailIsKey = true;
    data.alsoKnown = words("customergroupcode gender status");
    return data;
}

/// Orders of Wix. In some versions the block with the billing address has the column names of the delivery block.
SaleProfileData wix()
{
    SaleProfileData data;
    data.info = {u"wix-orders"_s, u"Wix"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("ordernumber datecreated contactemail item qty price paymentstatus")};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::ItemRows;
    sale.usualMark = DecimalMark::Point;
    sale.set({{S::Key, "ordernumber"},
              {S::Date, "datecreated"},
              {S::Time, "time"},
              {S::Total, "total"},
              {S::Refunded, "refundedamount"},
              {S::Tax, "totaltax"},
              {S::Currency, "currency"},
              {S::Status, "paymentstatus"},
              {S::LineName, "item"},
              {S::LineSku, "sku"},
              {S::LineQuantity, "qty"},
              {S::LinePrice, "price"}});
    sale.statusWords = {{"notpaid", SaleStatus::Pending}};
    sale.person.columns = PersonLayout::of({{F::Email, "contactemail"},
                                            {F::FullName, "billingname recipientname"},
                                            {F::Phone, "billingphone recipientphone"},
                                            {F::Company, "billingcompanyname recipientcompanyname"}});
    const auto address = [](const QString &kind, const QString &which) -> std::vector<PersonLayout::Column> {
        return {{kind + u"address"_s + which, F::AddressLine},
                {kind + u"zippostalcode"_s + which, F::Postcode},
                {kind + u"city"_s + which, F::City},
                {kind + u"statename"_s + which, F::Region},
                {kind + u"country"_s + which, F::Country}};
    };
    sale.person.addresses = {address(u"billing"_s, {}), address(u"delivery"_s, u"@2"_s), address(u"delivery"_s, u"@1"_s)};
    sale.person.emailIsKey = true;
    data.alsoKnown = words(
        "fulfillby totalorderquantity notefromcustomer additionalcheckoutinfo variant quantityrefunded weight customtext depositamount "
        "deliverymethod deliverytime deliverycountry deliverystate deliverystatename deliverycity deliveryaddress deliveryzippostalcode "
        "billingstate paymentmethod couponcode giftcardamount shippingrate netamount additionalfees fulfillmentstatus trackingnumber "
        "fulfillmentservice shippinglabel");
    return data;
}

/// Orders of Squarespace: like Shopify's, but for the key and the name of the refund.
SaleProfileData squarespace()
{
    SaleProfileData data;
    data.info = {u"squarespace-orders"_s, u"Squarespace"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("orderid email financialstatus amountrefunded createdat lineitemname")};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::ItemRows;
    sale.blankStatus = SaleStatus::Pending;
    sale.usualOrder = DateOrder::MonthDayYear;
    sale.usualMark = DecimalMark::Point;
    sale.set({{S::Key, "orderid"},
              {S::Date, "createdat"},
              {S::Total, "total"},
              {S::Refunded, "amountrefunded"},
              {S::Discount, "discountamount"},
              {S::Tax, "taxes"},
              {S::Currency, "currency"},
              {S::Status, "financialstatus"},
              {S::LineName, "lineitemname"},
              {S::LineSku, "lineitemsku"},
              {S::LineQuantity, "lineitemquantity"},
              {S::LinePrice, "lineitemprice"}});
    sale.person.columns = PersonLayout::of({{F::Email, "email"},
                                            {F::FullName, "billingname shippingname"},
                                            {F::Phone, "billingphone shippingphone"},
                                            {F::Company, "billingcompany shippingcompany"}});
    const auto address = [](const QString &kind) -> std::vector<PersonLayout::Column> {
        return {{kind + u"address1"_s, F::AddressLine}, {kind + u"address2"_s, F::AddressLine},
                {kind + u"zip"_s, F::Postcode},         {kind + u"city"_s, F::City},
                {kind + u"province"_s, F::Region},      {kind + u"country"_s, F::Country}};
    };
    sale.person.addresses = {address(u"billing"_s), address(u"shipping"_s)};
    sale.person.emailIsKey = true;
    data.alsoKnown = words("paidat fulfillmentstatus fulfilledat subtotal shipping discountcode shippingmethod lineitemvariant "
                           "lineitemrequiresshipping lineitemtaxable lineitemfulfillmentstatus cancelledat privatenotes paymentmethod "
                           "paymentreference channelname channeltype channelordernumber");
    return data;
}

/// Orders at bol.com. The e-mail address and the telephone number are bol's own for this one order: they say nothing about who it is and are
/// not taken in. bol.com's customers may not be approached by the shop.
SaleProfileData bol()
{
    SaleProfileData data;
    data.info = {u"bol-orders"_s, u"bol.com"_s, ProfileInfo::Kind::Sales};
    data.signatures = {
        HeaderSignature::of("bestelnummer achternaamverzending|achternaamfacturatie ean producttitel aantal prijs besteldatum")};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::SummedRows;
    sale.usualOrder = DateOrder::DayMonthYear;
    sale.set({{S::Key, "bestelnummer"},
              {S::Date, "besteldatum"},
              {S::LineName, "producttitel"},
              {S::LineSku, "ean"},
              {S::LineQuantity, "aantal"},
              {S::LinePrice, "prijs"}});
    sale.person.columns = PersonLayout::of({{F::FirstName, "voornaamfacturatie voornaamverzending"},
                                            {F::LastName, "achternaamfacturatie achternaamverzending"},
                                            {F::Company, "bedrijfsnaamfacturatie bedrijfsnaamverzending"}});
    const auto address = [](const QString &line, const QString &kind) -> std::vector<PersonLayout::Column> {
        return {{line + u"straat"_s, F::Street},
                {line + u"huisnummer"_s, F::HouseNumber},
                {line + u"huisnummertoevoeging"_s, F::HouseNumberAddition},
                {u"postcode"_s + kind, F::Postcode},
                {u"woonplaats"_s + kind, F::City},
                {u"land"_s + kind, F::Country}};
    };
    sale.person.addresses = {address(u"adresfact"_s, u"facturatie"_s), address(u"adresverz"_s, u"verzending"_s)};
    sale.person.notForMarketing = true;
    data.alsoKnown = words("aanhefverzending aanheffacturatie adresverztoevoeging adresfacttoevoeging referentie uiterstelevertermijn "
                           "uiterstleverdatum uiterstebezorgdatum emailadres telnummerbezorging logistiek conditie "
                           "btwnummer bestelitemnummer");
    return data;
}

} // namespace

std::unique_ptr<Profile> bagistoCustomers()
{
    return std::make_unique<CustomerProfile>(bagisto());
}

std::unique_ptr<Profile> wixOrders()
{
    return std::make_unique<SaleProfile>(wix());
}

std::unique_ptr<Profile> squarespaceOrders()
{
    return std::make_unique<SaleProfile>(squarespace());
}

std::unique_ptr<Profile> bolOrders()
{
    return std::make_unique<SaleProfile>(bol());
}

} // namespace kk::intake
