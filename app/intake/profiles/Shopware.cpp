#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"
#include "app/intake/values/Amount.h"
#include "app/intake/values/CellText.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;
using S = SaleField;

namespace {

std::vector<PersonLayout::Column> addressColumns(const QString &kind)
{
    return {{kind + u"street"_s, F::AddressLine},
            {kind + u"zipcode"_s, F::Postcode},
            {kind + u"city"_s, F::City},
            {kind + u"country"_s, F::Country}};
}

/// Customers of Shopware 5 and 6. Countries of version 5 are numbers and are left out; "account mode 1" is somebody who ordered as a guest.
CustomerProfileData customers()
{
    CustomerProfileData data;
    data.info = {u"shopware-customers"_s, u"Shopware"_s, ProfileInfo::Kind::Customers};
    data.signatures = {
        HeaderSignature::of("customernumber email billingfirstname billinglastname billingzipcode accountmode|customergroup")};
    data.person.columns = PersonLayout::of({{F::FirstName, "firstname billingfirstname shippingfirstname"},
                                            {F::LastName, "lastname billinglastname shippinglastname"},
                                            {F::Company, "billingcompany shippingcompany"},
                                            {F::Email, "email"},
                                            {F::Phone, "phone billingphonenumber billingphone shippingphonenumber"},
                                            {F::BirthDate, "birthday"}});
    data.person.addresses = {addressColumns(u"billing"_s), addressColumns(u"shipping"_s)};
    data.person.consents = {{u"newsletter"_s, "email", "news"}};
    data.person.keys = {u"customernumber"_s};
    data.person.emailIsKey = false; // a guest may use the address of an account
    data.alsoKnown =
        words("id accounttype salutation password encoder active guest customergroup language saleschannel paymentmethod billingid "
              "billingsalutation billingtitle billingdepartment billingcountryid billingstateid ustid shippingid shippingsalutation "
              "shippingtitle shippingdepartment shippingcountryid paymentid accountmode subshopid fax");
    return data;
}

/// Somebody who stands on a list: that is all that is known, and the list's name is its words.
CustomerProfileData newsletter()
{
    CustomerProfileData data;
    data.info = {u"shopware-newsletter"_s, u"Shopware"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("email group lastmailing lastread|userid")};
    data.person.columns = PersonLayout::of({{F::FirstName, "firstname"}, {F::LastName, "lastname"}, {F::Email, "email"}});
    data.person.addresses = {addressColumns({})};
    data.person.consents = {{u"group"_s, "email", "news", false, PersonLayout::Says::ListName}};
    data.person.emailIsKey = true;
    data.person.keyPrefix = u"newsletter:"_s;
    data.alsoKnown = words("salutation lastmailing lastread userid");
    return data;
}

/// What the numbers of order states in version 5 mean. 0 is an order that came in; -1 is a basket somebody left behind.
std::map<std::string, SaleStatus> orderStates()
{
    std::map<std::string, SaleStatus> states = {{"-1", SaleStatus::Cancelled}, {"4", SaleStatus::Cancelled}};
    for (const char *sold : {"0", "1", "2", "3", "5", "6", "7", "8"})
        states.emplace(sold, SaleStatus::Completed);
    return states;
}

/// Orders of version 5, one row an order or one row an item (there the column `number` occurs twice), and those of version 6, whose
/// states are keys of the database and say nothing.
SaleProfileData orders()
{
    SaleProfileData data;
    data.info = {u"shopware-orders"_s, u"Shopware"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("orderid ordernumber invoiceamount ordertime orderstatus"),
                       HeaderSignature::of("orderid number orderstatusid invoiceamount ordertime orderdetailid"),
                       HeaderSignature::of("ordernumber saleschannelid customeremail amounttotal orderdatetime")};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::OneRow;
    sale.usualOrder = DateOrder::YearMonthDay;
    sale.usualMark = DecimalMark::Point;
    sale.set({{S::Key, "orderid ordernumber"},
              {S::Number, "ordernumber number@1"},
              {S::Date, "ordertime orderdatetime"},
              {S::Total, "invoiceamount amounttotal"},
              {S::Currency, "currency"},
              {S::Status, "orderstatusid orderstatus"},
              {S::CustomerKey, "customernumber"},
              {S::LineName, "articlename"},
              {S::LineSku, "articlenumber"},
              {S::LineQuantity, "quantity"},
              {S::LinePrice, "price"}});
    sale.statusWords = orderStates();
    sale.person.columns = PersonLayout::of({{F::Email, "email customeremail"},
                                            {F::FirstName, "customerfirstname billingfirstname"},
                                            {F::LastName, "customerlastname billinglastname"},
                                            {F::Company, "billingcompany"},
                                            {F::Phone, "billingphone"}});
    sale.person.addresses = {addressColumns(u"billing"_s), addressColumns(u"billingaddress"_s), addressColumns(u"shipping"_s)};
    sale.person.keys = {u"customernumber"_s};
    sale.person.emailIsKey = true;
    data.alsoKnown = words("id invoicenumber invoiceamountnet invoiceshipping invoiceshippingnet taxratesums7 taxratesums19 net taxfree "
                           "paymentname paymentstatus "
                           "currencyfactor transactionid trackingcode customergroup billingsalutation number customerid cleared paymentid "
                           "dispatchid partnerid shopid "
                           "comment customercomment internalcomment temporaryid referer cleareddate languageiso remoteaddress "
                           "orderdetailid articleid taxid taxrate "
                           "statusid shipped shippedgroup releasedate mode esdarticle config saleschannelid orderstateid lineitems");
    return data;
}

/// Prices of version 5 are without tax when the order is (`net` = 1).
class ShopwareOrderMapper final : public SaleMapper
{
public:
    ShopwareOrderMapper(const Header &header, SaleColumns columns, const ImportOptions &options)
        : SaleMapper(header, std::move(columns), options)
        , m_net(header.find(u"net"_s))
        , m_taxRate(header.find(u"taxrate"_s))
    {}

protected:
    std::optional<RowFault> adjustLine(const CsvRow &row, StagedLine &line) const override
    {
        qint64 rate = 0; // hundredths of a per cent
        if (yesOrNo(row.cell(m_net)) != YesNo::Yes)
            return std::nullopt;
        if (auto fault = amount(row, m_taxRate, rate))
            return fault;
        if (rate < 0 || rate > 10'000)
            return RowFault{RejectReason::UnreadableAmount, m_taxRate, std::string(row.cell(m_taxRate))};
        const qint64 tax = (line.totalCents * rate + (line.totalCents < 0 ? -5'000 : 5'000)) / 10'000;
        line.taxCents = tax;
        line.totalCents += tax;
        return std::nullopt;
    }

private:
    int m_net;
    int m_taxRate;
};

class ShopwareOrders final : public SaleProfile
{
public:
    using SaleProfile::SaleProfile;

protected:
    void adjustColumns(const Header &, SaleColumns &columns) const override
    {
        if (columns.has(SaleField::LineName))
            columns.grouping = Grouping::ItemRows;
    }

    std::unique_ptr<RowMapper> makeMapper(const Header &header, SaleColumns columns, const ImportOptions &options) const override
    {
        return std::make_unique<ShopwareOrderMapper>(header, std::move(columns), options);
    }
};

} // namespace

std::unique_ptr<Profile> shopwareCustomers()
{
    return std::make_unique<CustomerProfile>(customers());
}

std::unique_ptr<Profile> shopwareNewsletter()
{
    return std::make_unique<CustomerProfile>(newsletter());
}

std::unique_ptr<Profile> shopwareOrders()
{
    return std::make_unique<ShopwareOrders>(orders());
}

} // namespace kk::intake
