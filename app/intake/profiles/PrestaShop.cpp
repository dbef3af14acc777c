#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"
#include "app/intake/values/CellText.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;
using S = SaleField;

namespace {

/// The exchange form and the list on the screen, in English, Dutch, German and French. Newsletter is the shop's own news; opt-in is about offers of
/// partners. They are two questions and never merged.
CustomerProfileData customers()
{
    CustomerProfileData data;
    data.info = {u"prestashop-customers"_s, u"PrestaShop"_s, ProfileInfo::Kind::Customers};
    data.signatures = {
        HeaderSignature::of("customerid email lastname firstname newsletter01 optin01"),
        HeaderSignature::of("id firstname|voornaam|vorname|prenom emailaddress|emailadres|emailadresse|adresseemail "
                            "newsletter|nieuwsbrief|lettredinformations "
                            "partneroffers|partneraanbiedingen|angebotevonpartnern|offrespartenaires"),
    };
    data.person.columns = PersonLayout::of({{F::FirstName, "firstname voornaam vorname prenom"},
                                            {F::LastName, "lastname achternaam nachname nom"},
                                            {F::Email, "email emailaddress emailadres emailadresse adresseemail"},
                                            {F::Company, "company bedrijf unternehmen entreprise"},
                                            {F::BirthDate, "birthdayyyyymmdd"}});
    data.person.consents = {
        {u"newsletter01"_s, "email", "news"},
        {u"newsletter"_s, "email", "news"},
        {u"nieuwsbrief"_s, "email", "news"},
        {u"lettredinformations"_s, "email", "news"},
        {u"optin01"_s, "email", "partner_offers"},
        {u"partneroffers"_s, "email", "partner_offers"},
        {u"partneraanbiedingen"_s, "email", "partner_offers"},
        {u"angebotevonpartnern"_s, "email", "partner_offers"},
        {u"offrespartenaires"_s, "email", "partner_offers"},
    };
    data.person.keys = words("customerid id");
    data.person.emailIsKey = true;
    data.alsoKnown =
        words("active01 titlesidmr1ms2else0 registrationdateyyyymmdd groupsxyz defaultgroupid socialtitle aanhef anrede titre group "
              "groep gruppe groupe sales verkopen verkaufe ventes enabled ingeschakeld aktiviert active registration registratie "
              "registrierung inscription lastvisit laatstebezoek letzterbesuch dernierevisite");
    return data;
}

CustomerProfileData addresses()
{
    CustomerProfileData data;
    data.info = {u"prestashop-addresses"_s, u"PrestaShop"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("addressid alias customeremail|customerid zipcode city country")};
    data.person.columns = PersonLayout::of({{F::Email, "customeremail"},
                                            {F::FirstName, "firstname"},
                                            {F::LastName, "lastname"},
                                            {F::Company, "company"},
                                            {F::Phone, "phone"},
                                            {F::Mobile, "mobilephone"},
                                            {F::Note, "other"}});
    data.person.addresses = {PersonLayout::of({{F::AddressLine, "address1 address2"},
                                               {F::Postcode, "zipcode"},
                                               {F::City, "city"},
                                               {F::Region, "state"},
                                               {F::Country, "country"}})};
    data.person.keys = {u"addressid"_s};
    data.person.emailIsKey = true;
    data.person.keyPrefix = u"address:"_s;
    data.person.accountKeys = {u"customerid"_s};
    // Addresses of suppliers and makers stand in the same list.
    data.skips = {{u"supplier"_s}, {u"manufacturer"_s}};
    data.skips[0].anyText = data.skips[1].anyText = true;
    data.alsoKnown = words("alias active01 manufacturer supplier vatnumber dni");
    return data;
}

/// What the newsletter module writes: cells joined by semicolons without any quotes, so that a semicolon in a name shifts the row.
CustomerProfileData newsletter()
{
    CustomerProfileData data;
    data.info = {u"prestashop-newsletter"_s, u"PrestaShop"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("id shopname email subscribed subscribedon")};
    data.person.columns = PersonLayout::of({{F::FirstName, "firstname"}, {F::LastName, "lastname"}, {F::Email, "email"}});
    data.person.consents = {{u"subscribed"_s, "email", "news", false, PersonLayout::Says::YesOrNo, {u"subscribedon"_s}}};
    data.person.keys = {u"id"_s};
    data.person.emailIsKey = true;
    data.person.keyPrefix = u"newsletter:"_s;
    data.person.accountKeys = {u"id"_s};
    data.alsoKnown = words("shopname gender isolanguage");
    return data;
}

class NewsletterMapper final : public CustomerMapper
{
public:
    NewsletterMapper(const Header &header, PersonColumns columns, const ImportOptions &options, const CustomerProfileData &data)
        : CustomerMapper(header, std::move(columns), options, data)
        , m_size(header.size())
        , m_lastName(header.find(u"lastname"_s))
        , m_email(header.find(u"email"_s))
    {}

    /// The e-mail address tells how far the cells behind it have moved; what is too much stands in the names before it.
    bool mend(const CsvRow &row, std::vector<std::string_view> &mended) override
    {
        const int surplus = static_cast<int>(row.cells.size()) - m_size;
        const bool namesBefore = m_lastName >= 0 && m_email == m_lastName + 2;
        if (surplus <= 0 || !namesBefore || !isEmail(row.cell(m_email + surplus)) || isEmail(row.cell(m_email)))
            return false;
        mended.assign(row.cells.begin(), row.cells.begin() + m_lastName);
        m_name.clear();
        for (int column = m_lastName; column <= m_lastName + surplus; ++column) {
            m_name += m_name.empty() ? "" : ";";
            m_name += row.cell(column);
        }
        mended.push_back(m_name);
        mended.insert(mended.end(), row.cells.begin() + m_lastName + surplus + 1, row.cells.end());
        return static_cast<int>(mended.size()) == m_size;
    }

private:
    static bool isEmail(std::string_view cell)
    {
        const size_t at = cell.find('@');
        return at != std::string_view::npos && at > 0 && cell.find('.', at) != std::string_view::npos;
    }

    int m_size;
    int m_lastName;
    int m_email;
    std::string m_name;
};

class Newsletter final : public CustomerProfile
{
public:
    using CustomerProfile::CustomerProfile;

protected:
    std::unique_ptr<RowMapper> makeMapper(const Header &header, PersonColumns columns, const ImportOptions &options) const override
    {
        return std::make_unique<NewsletterMapper>(header, std::move(columns), options, data());
    }
};

/// Orders as the list on the screen shows them.
SaleProfileData orders()
{
    SaleProfileData data;
    data.info = {u"prestashop-orders"_s, u"PrestaShop"_s, ProfileInfo::Kind::Sales};
    data.signatures = {
        HeaderSignature::of("id reference|referentie|bestellnummer newclient|nieuweklant|newcustomer|neuerkunde|nouveauclient "
                            "customer|klant|kunde|client total|totaal|gesamt status|etat date|datum")};
    SaleLayout &sale = data.sale;
    sale.set({{S::Key, "reference referentie bestellnummer"},
              {S::Date, "date datum"},
              {S::Total, "total totaal gesamt"},
              {S::Status, "status etat"}});
    sale.statusWords = {{"paymentaccepted", SaleStatus::Completed},
                        {"remotepaymentaccepted", SaleStatus::Completed},
                        {"processinginprogress", SaleStatus::Completed},
                        {"onbackorderpaid", SaleStatus::Completed},
                        {"betalingaanvaard", SaleStatus::Completed},
                        {"betalinggeaccepteerd", SaleStatus::Completed},
                        {"bestellinginbehandeling", SaleStatus::Completed},
                        {"afgeleverd", SaleStatus::Completed},
                        {"awaitingbankwirepayment", SaleStatus::Pending},
                        {"awaitingcheckpayment", SaleStatus::Pending},
                        {"onbackordernotpaid", SaleStatus::Pending},
                        {"awaitingcashondeliveryvalidation", SaleStatus::Pending},
                        {"inafwachtingvanbankoverschrijving", SaleStatus::Pending},
                        {"inafwachtingvanbetaling", SaleStatus::Pending},
                        {"paymenterror", SaleStatus::Cancelled},
                        {"betalingsfout", SaleStatus::Cancelled}};
    sale.person.columns = PersonLayout::of({{F::FullName, "customer klant kunde client"}});
    data.alsoKnown =
        words("id newclient nieuweklant newcustomer neuerkunde nouveauclient delivery levering lieferung livraison payment betaling "
              "zahlung paiement company bedrijf");
    return data;
}

} // namespace

std::unique_ptr<Profile> prestaShopCustomers()
{
    return std::make_unique<CustomerProfile>(customers());
}

std::unique_ptr<Profile> prestaShopAddresses()
{
    return std::make_unique<CustomerProfile>(addresses());
}

std::unique_ptr<Profile> prestaShopNewsletter()
{
    return std::make_unique<Newsletter>(newsletter());
}

std::unique_ptr<Profile> prestaShopOrders()
{
    return std::make_unique<SaleProfile>(orders());
}

} // namespace kk::intake
