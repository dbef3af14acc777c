#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;
using S = SaleField;

namespace {

/// System > Export > Customers Main File, the composite of it with addresses (further addresses are rows without an e-mail address), and the
/// customers of the sample data. The file says nothing about consent.
CustomerProfileData customers()
{
    CustomerProfileData data;
    data.info = {u"magento-customers"_s, u"Magento"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("email website groupid|createdin|defaultbilling firstname lastname"),
                       HeaderSignature::of("email firstname lastname countryid street postcode telephone !entityid")};
    data.person.columns = PersonLayout::of({{F::FirstName, "firstname"},
                                            {F::Infix, "middlename"},
                                            {F::LastName, "lastname"},
                                            {F::Email, "email"},
                                            {F::BirthDate, "dob"},
                                            {F::Phone, "telephone addresstelephone"},
                                            {F::Company, "company addresscompany"}});
    data.person.addresses = {PersonLayout::of({{F::AddressLine, "addressstreet street"},
                                               {F::Postcode, "addresspostcode postcode"},
                                               {F::City, "addresscity city"},
                                               {F::Region, "addressregion region"},
                                               {F::Country, "addresscountryid countryid"}})};
    data.person.emailIsKey = true;
    data.continuedColumn = u"email"_s;
    data.alsoKnown =
        words("website store confirmation createdat createdin defaultbilling defaultshipping disableautogroupchange gender groupid "
              "passwordhash prefix rptoken rptokencreatedat storeid suffix taxvat websiteid password addressfirstname addresslastname "
              "addressmiddlename addressfax addressprefix addresssuffix addressregionid addressvatid addressvatisvalid "
              "addressdefaultbilling addressdefaultshipping addressentityid");
    return data;
}

/// System > Export > Customer Addresses: said about people of the main file, known there by their e-mail address.
CustomerProfileData addresses()
{
    CustomerProfileData data;
    data.info = {u"magento-addresses"_s, u"Magento"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("email entityid city countryid postcode street telephone")};
    data.person.columns = PersonLayout::of({{F::Email, "email"},
                                            {F::FirstName, "firstname"},
                                            {F::Infix, "middlename"},
                                            {F::LastName, "lastname"},
                                            {F::Company, "company"},
                                            {F::Phone, "telephone"}});
    data.person.addresses = {PersonLayout::of(
        {{F::AddressLine, "street"}, {F::Postcode, "postcode"}, {F::City, "city"}, {F::Region, "region"}, {F::Country, "countryid"}})};
    data.person.keys = {u"entityid"_s};
    data.person.emailIsKey = true;
    data.person.keyPrefix = u"address:"_s;
    data.alsoKnown = words("website fax prefix regionid suffix vatid vatisvalid vatrequestdate vatrequestid vatrequestsuccess "
                           "addressdefaultbilling addressdefaultshipping");
    return data;
}

/// The list of customers as OpenMage and Magento 1 show it.
CustomerProfileData grid()
{
    CustomerProfileData data;
    data.info = {u"magento-customer-grid"_s, u"Magento"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("id name email group zip country customersince")};
    data.person.columns = PersonLayout::of({{F::FullName, "name"}, {F::Email, "email"}, {F::Phone, "telephone phone"}});
    data.person.addresses = {PersonLayout::of({{F::Postcode, "zip"}, {F::Region, "stateprovince"}, {F::Country, "country"}})};
    data.person.emailIsKey = true;
    data.alsoKnown = words("id group customersince website confirmedemail accountcreatedin dateofbirth taxvatnumber gender");
    return data;
}

/// The list of newsletter subscribers: the only place where these systems say anything about consent. "Unconfirmed" is neither yes nor no.
CustomerProfileData newsletter()
{
    CustomerProfileData data;
    data.info = {u"magento-newsletter"_s, u"Magento"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("id email type status customerfirstname|customerlastname")};
    data.person.columns = PersonLayout::of({{F::Email, "email"}, {F::FirstName, "customerfirstname"}, {F::LastName, "customerlastname"}});
    data.person.consents = {{u"status"_s, "email", "news"}};
    data.person.emailIsKey = true;
    data.person.keyPrefix = u"newsletter:"_s;
    data.alsoKnown = words("id type customermiddlename website store storeview");
    return data;
}

/// Orders as the list on the screen shows them: only the columns somebody switched on, amounts with their sign, words in the shop's language.
SaleProfileData orders()
{
    SaleProfileData data;
    data.info = {u"magento-orders"_s, u"Magento"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("id purchasepoint purchasedate billtoname grandtotalpurchased|grandtotalbase status"),
                       HeaderSignature::of("order# purchasedon billtoname gtpurchased|gtbase status")};
    SaleLayout &sale = data.sale;
    sale.set({{S::Key, "id order#"},
              {S::Date, "purchasedate purchasedon"},
              {S::Total, "grandtotalpurchased gtpurchased grandtotalbase gtbase"},
              {S::Refunded, "totalrefunded"},
              {S::Status, "status"}});
    // "Closed" is what becomes of an order whose whole amount was given back.
    sale.statusWords = {{"closed", SaleStatus::Refunded},
                        {"suspectedfraud", SaleStatus::Pending},
                        {"paymentreview", SaleStatus::Pending},
                        {"holded", SaleStatus::Pending}};
    sale.person.columns = PersonLayout::of({{F::Email, "customeremail"}, {F::FullName, "customername billtoname shiptoname"}});
    sale.person.emailIsKey = true;
    data.alsoKnown =
        words("purchasepoint purchasedfromstore shiptoname billingaddress shippingaddress shippinginformation customergroup subtotal "
              "shippingandhandling paymentmethod grandtotalbase gtbase billtoname signifydguaranteedecision allocatedsources "
              "pickuplocationcode braintreetransactionsource");
    return data;
}

} // namespace

std::unique_ptr<Profile> magentoCustomers()
{
    return std::make_unique<CustomerProfile>(customers());
}

std::unique_ptr<Profile> magentoAddresses()
{
    return std::make_unique<CustomerProfile>(addresses());
}

std::unique_ptr<Profile> magentoCustomerGrid()
{
    return std::make_unique<CustomerProfile>(grid());
}

std::unique_ptr<Profile> magentoNewsletter()
{
    return std::make_unique<CustomerProfile>(newsletter());
}

std::unique_ptr<Profile> magentoOrders()
{
    return std::make_unique<SaleProfile>(orders());
}

} // namespace kk::intake
