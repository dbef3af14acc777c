#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/Systems.h"
#include "app/intake/values/CellText.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;

namespace {

/// Google Contacts, the header since 2024 and those before. There is no number of a contact; several values may stand in one cell.
CustomerProfileData google()
{
    CustomerProfileData data;
    data.info = {u"google-contacts"_s, u"Google Contacts"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("firstname lastname fileas email1value|email1label|phone1value"),
                       HeaderSignature::of("givenname familyname email1value|email1type|phone1value|groupmembership")};
    data.person.columns = PersonLayout::of({{F::FirstName, "firstname givenname"},
                                            {F::LastName, "lastname familyname"},
                                            {F::FullName, "name"},
                                            {F::Company, "organizationname organization1name"},
                                            {F::Email, "email1value email2value email3value"},
                                            {F::Phone, "phone1value phone2value phone3value"},
                                            {F::BirthDate, "birthday"}});
    data.person.addresses = {PersonLayout::of({{F::AddressLine, "address1street"},
                                               {F::Postcode, "address1postalcode"},
                                               {F::City, "address1city"},
                                               {F::Region, "address1region"},
                                               {F::Country, "address1country"}})};
    data.alsoKnown =
        words("middlename additionalname phoneticfirstname phoneticmiddlename phoneticlastname yominame givennameyomi "
              "additionalnameyomi familynameyomi nameprefix namesuffix initials nickname shortname maidenname fileas organizationtitle "
              "organizationdepartment organization1type organization1yominame organization1title organization1department notes photo "
              "labels groupmembership gender location billinginformation directoryserver mileage occupation hobby sensitivity priority "
              "subject language website1label website1type website1value");
    for (int i = 1; i <= 4; ++i) {
        for (const char *name : {"email%1label", "email%1type", "phone%1label", "phone%1type", "address%1label", "address%1type",
                                 "address%1formatted", "address%1pobox", "address%1extendedaddress"})
            data.alsoKnown << QString::fromLatin1(name).arg(i);
    }
    return data;
}

/// The address book of Outlook, in English and in Dutch. A birthday 0/0/00 is none.
CustomerProfileData outlook()
{
    CustomerProfileData data;
    data.info = {u"outlook-contacts"_s, u"Outlook"_s, ProfileInfo::Kind::Customers};
    data.signatures = {
        HeaderSignature::of("firstname lastname emailaddress homestreet|businessstreet|mobilephone homephone|businessphone|company"),
        HeaderSignature::of("voornaam achternaam emailadres mobieletelefoon telefoonthuis|telefoonwerk|bedrijf|verjaardag")};
    data.person.columns =
        PersonLayout::of({{F::FirstName, "firstname voornaam"},
                          {F::LastName, "lastname achternaam"},
                          {F::Company, "company bedrijf"},
                          {F::Email, "emailaddress emailadres email2address emailadres2"},
                          {F::Phone, "homephone telefoonthuis telefoonprive primaryphone businessphone telefoonwerk zakelijketelefoon"},
                          {F::Mobile, "mobilephone mobieletelefoon"},
                          {F::BirthDate, "birthday verjaardag"},
                          {F::Note, "notes notities"}});
    data.person.addresses = {PersonLayout::of({{F::AddressLine, "homestreet straatthuis adresthuisstraat huisadresstraat"},
                                               {F::Postcode, "homepostalcode postcodethuis huisadrespostcode"},
                                               {F::City, "homecity plaatsthuis huisadresplaats"},
                                               {F::Country, "homecountryregion homecountry landthuis landregiothuis"}}),
                             PersonLayout::of({{F::AddressLine, "businessstreet straatwerk werkadresstraat zakelijkadresstraat"},
                                               {F::Postcode, "businesspostalcode postcodewerk werkadrespostcode"},
                                               {F::City, "businesscity plaatswerk werkadresplaats"},
                                               {F::Country, "businesscountryregion businesscountry landwerk"}})};
    data.alsoKnown =
        words("title aanhef middlename middelstenaam tweedenaam suffix achtervoegsel department afdeling jobtitle functie homestreet2 "
              "homestreet3 homestate businessstreet2 businessstreet3 businessstate otherstreet othercity otherstate otherpostalcode "
              "othercountryregion assistantsphone businessfax businessphone2 callback carphone companymainphone homefax homephone2 isdn "
              "otherfax otherphone pager ttytddphone telex account anniversary assistantsname billinginformation categories "
              "categorieen children directoryserver emailtype emaildisplayname email2type email2displayname email3address email3type "
              "email3displayname gender governmentidnumber hobby initials internetfreebusy keywords language location managersname "
              "mileage officelocation organizationalidnumber pobox priority private profession referredby sensitivity spouse user1 "
              "user2 user3 user4 webpage");
    return data;
}

/// Contacts of Odoo. Suppliers are no customers. A further row of one contact leaves the name blank.
CustomerProfileData odoo()
{
    CustomerProfileData data;
    data.info = {u"odoo-contacts"_s, u"Odoo"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("name isacompany|companytype relatedcompany|addresstype")};
    data.person.columns = PersonLayout::of(
        {{F::FullName, "name"}, {F::Company, "relatedcompany"}, {F::Email, "email"}, {F::Phone, "phone"}, {F::Mobile, "mobile"}});
    data.person.addresses = {PersonLayout::of(
        {{F::AddressLine, "street street2"}, {F::Postcode, "zip"}, {F::City, "city"}, {F::Region, "state"}, {F::Country, "country"}})};
    data.person.consents = {{u"optout"_s, "email", "news", true}, {u"blacklist"_s, "email", "news", true}};
    data.person.keys = words("externalid id");
    data.skips = {{u"supplier"_s, ReadingNote::Kind::NotCustomers, u"customer"_s}, {u"employee"_s}};
    data.continuedColumn = u"name"_s;
    data.alsoKnown = words("isacompany companytype addresstype website tags taxid salesperson");
    return data;
}

class OdooMapper final : public CustomerMapper
{
public:
    OdooMapper(const Header &header, PersonColumns columns, const ImportOptions &options, const CustomerProfileData &data)
        : CustomerMapper(header, std::move(columns), options, data)
        , m_isCompany(header.find(u"isacompany"_s))
        , m_type(header.find(u"companytype"_s))
    {}

protected:
    void adjust(const CsvRow &row, StagedRecord &record) const override
    {
        if (yesOrNo(row.cell(m_isCompany)) != YesNo::Yes && wordSkeleton(row.cell(m_type)) != "company")
            return;
        textOf(record.fields, F::Company) = std::move(textOf(record.fields, F::FullName));
        textOf(record.fields, F::FullName).clear();
    }

private:
    int m_isCompany;
    int m_type;
};

class OdooContacts final : public CustomerProfile
{
public:
    using CustomerProfile::CustomerProfile;

protected:
    std::unique_ptr<RowMapper> makeMapper(const Header &header, PersonColumns columns, const ImportOptions &options) const override
    {
        return std::make_unique<OdooMapper>(header, std::move(columns), options, data());
    }
};

/// Contacts of CiviCRM, and files that say nothing but who does not want mail. Its columns of refusals are inverted.
CustomerProfileData civi()
{
    CustomerProfileData data;
    data.info = {u"civicrm-contacts"_s, u"CiviCRM"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("externalidentifier optout|donotemail|firstname|lastname|contacttype"),
                       HeaderSignature::of("firstname lastname birthdate deceaseddate"),
                       HeaderSignature::of("contactid contacttype displayname|firstname donotemail|nobulkemailsuseroptout")};
    data.person.columns = PersonLayout::of({{F::FirstName, "firstname"},
                                            {F::LastName, "lastname"},
                                            {F::FullName, "displayname"},
                                            {F::Company, "organizationname currentemployer"},
                                            {F::Email, "email"},
                                            {F::Phone, "phone"},
                                            {F::BirthDate, "birthdate"}});
    data.person.addresses = {PersonLayout::of({{F::AddressLine, "streetaddress supplementaladdress1"},
                                               {F::Postcode, "postalcode"},
                                               {F::City, "city"},
                                               {F::Region, "state stateprovince"},
                                               {F::Country, "country"}})};
    data.person.consents = {{u"optout"_s, "email", "news", true},
                            {u"isoptout"_s, "email", "news", true},
                            {u"nobulkemailsuseroptout"_s, "email", "news", true},
                            {u"donotemail"_s, "email", "news", true},
                            {u"donotphone"_s, "phone", "news", true},
                            {u"donotmail"_s, "post", "news", true},
                            {u"donotsms"_s, "sms", "news", true}};
    data.person.keys = words("externalidentifier contactid");
    data.person.blocked = words("isdeceased deceased");
    data.alsoKnown =
        words("contacttype contactsubtype deceaseddate middlename prefix suffix gender nickname source preferredcommunicationmethod");
    return data;
}

} // namespace

std::unique_ptr<Profile> googleContacts()
{
    return std::make_unique<CustomerProfile>(google());
}

std::unique_ptr<Profile> outlookContacts()
{
    return std::make_unique<CustomerProfile>(outlook());
}

std::unique_ptr<Profile> odooContacts()
{
    return std::make_unique<OdooContacts>(odoo());
}

std::unique_ptr<Profile> civiContacts()
{
    return std::make_unique<CustomerProfile>(civi());
}

} // namespace kk::intake
