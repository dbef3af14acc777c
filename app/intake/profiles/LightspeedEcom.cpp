#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;
using S = SaleField;

namespace {

/// Customers of Lightspeed eCom (C-Series, once SEOshop): the one webshop with a column for "van der", and house numbers apart.
CustomerProfileData customers()
{
    CustomerProfileData data;
    data.info = {u"lightspeed-ecom-customers"_s, u"Lightspeed eCom"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("internalid firstname lastnamepreposition lastname email zipcode")};
    data.person.columns = PersonLayout::of({{F::FirstName, "firstname"},
                                            {F::Infix, "lastnamepreposition"},
                                            {F::LastName, "lastname"},
                                            {F::Email, "email"},
                                            {F::Phone, "phone"},
                                            {F::Mobile, "mobile"},
                                            {F::Company, "company"},
                                            {F::BirthDate, "dateofbirth birthdate birthday"}});
    const auto address = [](const QString &kind) -> std::vector<PersonLayout::Column> {
        return {{kind + u"streetname"_s, F::Street}, {kind + u"number"_s, F::HouseNumber}, {kind + u"extension"_s, F::HouseNumberAddition},
                {kind + u"zipcode"_s, F::Postcode},  {kind + u"city"_s, F::City},          {kind + u"region"_s, F::Region},
                {kind + u"country"_s, F::Country}};
    };
    data.person.addresses = {address({}), address(u"shipping"_s)};
    data.person.consents = {{u"newsletter"_s, "email", "news"}, {u"newslettersubscription"_s, "email", "news"}};
    data.person.keys = {u"internalid"_s};
    data.person.emailIsKey = true;
    data.alsoKnown =
        words("registered language customertype cocnumber vatnumber attn address2 shippingattn shippingcompany shippingaddress2 groups "
              "gender confirmed newsletter");
    return data;
}

/// Orders of Lightspeed eCom: one row an order, or one row an item when the export has the products. The maker publishes no list of
/// columns: these are the names of the screen and of the list of customers, in English and Dutch. Known by the column for "van der".
SaleProfileData orders()
{
    SaleProfileData data;
    data.info = {u"lightspeed-ecom-orders"_s, u"Lightspeed eCom"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("ordernumber|number|bestelnummer|ordernummer firstname|voornaam lastnamepreposition|tussenvoegsel "
                                           "lastname|achternaam email|emailadres totalincl|pricetotalincl|totaalincl|total|totaal "
                                           "createdat|orderdate|date|besteldatum|datum paymentstatus|betaalstatus")};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::ItemRows;
    sale.blankStatus = SaleStatus::Pending;
    sale.set({{S::Key, "ordernumber number bestelnummer ordernummer"},
              {S::Date, "createdat orderdate date besteldatum datum"},
              {S::Total, "totalincl pricetotalincl totaalincl total totaal"},
              {S::Discount, "discount discountincl korting"},
              {S::Tax, "totaltax tax btw"},
              {S::Currency, "currency valuta"},
              {S::Status, "paymentstatus betaalstatus"},
              {S::CustomerKey, "customerid customerinternalid klantid"},
              {S::LineName, "producttitle product producttitel"},
              {S::LineSku, "sku articlecode artikelcode"},
              {S::LineQuantity, "quantity aantal"},
              {S::LinePrice, "priceincl productprice prijsincl"}});
    sale.statusWords = {{"notpaid", SaleStatus::Pending}, {"nietbetaald", SaleStatus::Pending}, {"partiallypaid", SaleStatus::Pending}};
    sale.person.columns = PersonLayout::of({{F::FirstName, "firstname voornaam"},
                                            {F::Infix, "lastnamepreposition tussenvoegsel"},
                                            {F::LastName, "lastname achternaam"},
                                            {F::Email, "email emailadres"},
                                            {F::Phone, "phone telefoon"},
                                            {F::Mobile, "mobile mobiel"},
                                            {F::Company, "company bedrijf"}});
    sale.person.addresses = {PersonLayout::of({{F::Street, "streetname straat"},
                                               {F::HouseNumber, "number@2 housenumber huisnummer"},
                                               {F::HouseNumberAddition, "extension toevoeging"},
                                               {F::Postcode, "zipcode postcode"},
                                               {F::City, "city plaats"},
                                               {F::Region, "region"},
                                               {F::Country, "country land"}})};
    sale.person.emailIsKey = true;
    data.alsoKnown = words("internalid status shipmentstatus verzendstatus paymentmethod betaalmethode shippingmethod verzendmethode "
                           "shippingcosts verzendkosten language taal channel kanaal");
    return data;
}

} // namespace

std::unique_ptr<Profile> lightspeedEcomCustomers()
{
    return std::make_unique<CustomerProfile>(customers());
}

std::unique_ptr<Profile> lightspeedEcomOrders()
{
    return std::make_unique<SaleProfile>(orders());
}

} // namespace kk::intake
