#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/Systems.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;
using Answer = ConsentClaim::Answer;

namespace {

/// Lists of Mailchimp. Whether somebody is on the list stands in the name of the file alone: `subscribed_members_export_….csv`,
/// `unsubscribed_…`, `cleaned_…` (addresses that bounced), `nonsubscribed_…` (never said anything). The moment of the double opt-in is in the
/// file; it is the best evidence of consent there is. Times are UTC.
CustomerProfileData mailchimp()
{
    CustomerProfileData data;
    data.info = {u"mailchimp-members"_s, u"Mailchimp"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("emailaddress memberrating optintime|confirmtime|lastchanged")};
    data.person.columns = PersonLayout::of({{F::Email, "emailaddress"},
                                            {F::FirstName, "firstname voornaam"},
                                            {F::LastName, "lastname achternaam"},
                                            {F::Phone, "phonenumber phone telefoonnummer"},
                                            {F::BirthDate, "dateofbirth"}});
    data.person.addresses = {PersonLayout::of({{F::AddressLine, "address"}})};
    data.person.emailIsKey = true;
    data.person.changedAt = {u"lastchanged"_s};
    data.person.timeZone = u"UTC"_s;
    data.fileNameConsents = {{u"unsubscribed"_s, Answer::No, words("unsubtime lastchanged"), u"unsubscribed:"_s},
                             {u"cleaned"_s, Answer::No, words("cleantime lastchanged"), u"cleaned:"_s},
                             {u"nonsubscribed"_s, std::nullopt},
                             {u"subscribed"_s, Answer::Yes, words("confirmtime optintime"), {}, words("optinip confirmip")}};
    data.alsoKnown =
        words("memberrating optintime optinip confirmtime confirmip latitude longitude gmtoff dstoff timezone cc region leid euid notes "
              "tags unsubcampaigntitle unsubcampaignid unsubreason unsubreasonother unsubtime cleantime cleancampaigntitle "
              "cleancampaignid birthday");
    return data;
}

/// Contacts of Brevo (once Sendinblue).
CustomerProfileData brevo()
{
    CustomerProfileData data;
    data.info = {u"brevo-contacts"_s, u"Brevo"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("email addedtime modifiedtime")};
    data.person.columns = PersonLayout::of({{F::Email, "email"},
                                            {F::FirstName, "firstname voornaam prenom vorname"},
                                            {F::LastName, "lastname achternaam nom nachname"},
                                            {F::Mobile, "sms"},
                                            {F::Phone, "phone landlinenumber telefoon"},
                                            {F::Company, "company bedrijf"}});
    data.person.consents = {{u"emailsubscriptionstatus"_s, "email", "news", false, PersonLayout::Says::YesOrNo, words("optintime"), words("doubleoptin")},
                            {u"smssubscriptionstatus"_s, "sms", "news"},
                            {u"emailblacklisted"_s, "email", "news", true},
                            {u"emailblocklisted"_s, "email", "news", true},
                            {u"smsblacklisted"_s, "sms", "news", true},
                            {u"smsblocklisted"_s, "sms", "news", true},
                            {u"optin"_s, "email", "news"},
                            {u"whatsappblocklisted"_s, "whatsapp", "news", true}};
    data.person.emailIsKey = true;
    data.person.changedAt = {u"modifiedtime"_s};
    data.alsoKnown = words("contactid addedtime extid doubleoptin optintime jobtitle linkedin contacttimezone");
    return data;
}

/// Members of a Laposta list. No header is published: names are those of its Dutch screens. The state of the list that was chosen is in the
/// name of the file.
CustomerProfileData laposta()
{
    CustomerProfileData data;
    data.info = {u"laposta-members"_s, u"Laposta"_s, ProfileInfo::Kind::Customers};
    data.signatures = {
        HeaderSignature::of("emailadres aangemeldop|aanmelddatum|datumaanmelding|ingeschrevenop|inschrijfdatum|datuminschrijving")};
    data.person.columns = PersonLayout::of({{F::Email, "emailadres"},
                                            {F::FirstName, "voornaam"},
                                            {F::Infix, "tussenvoegsel"},
                                            {F::LastName, "achternaam"},
                                            {F::FullName, "naam"},
                                            {F::Company, "bedrijf bedrijfsnaam"},
                                            {F::Phone, "telefoon telefoonnummer"},
                                            {F::BirthDate, "geboortedatum"}});
    data.person.addresses = {PersonLayout::of({{F::Postcode, "postcode"}, {F::City, "plaats woonplaats"}})};
    const QStringList since = words("aangemeldop aanmelddatum datumaanmelding ingeschrevenop inschrijfdatum datuminschrijving");
    const QStringList until = words("uitgeschrevenop afgemeldop uitschrijfdatum datumuitschrijving");
    const QStringList shown = words("bron ipadres");
    data.person.consents = {{u"status"_s, "email", "news", false, PersonLayout::Says::YesOrNo, since, shown},
                            {u"staat"_s, "email", "news", false, PersonLayout::Says::YesOrNo, since, shown}};
    data.person.emailIsKey = true;
    data.fileNameConsents = {{u"uitgeschreven"_s, Answer::No, until, u"uitgeschreven:"_s},
                             {u"afgemeld"_s, Answer::No, until, u"uitgeschreven:"_s},
                             {u"bounce"_s, Answer::No, {}, u"bounced:"_s},
                             {u"inactief"_s, Answer::No, until, u"uitgeschreven:"_s},
                             {u"actief"_s, Answer::Yes, since, {}, shown},
                             {u"actieve"_s, Answer::Yes, since, {}, shown}};
    data.alsoKnown = since + until + words("ipadres bron gewijzigdop");
    return data;
}

} // namespace

std::unique_ptr<Profile> mailchimpMembers()
{
    return std::make_unique<CustomerProfile>(mailchimp());
}

std::unique_ptr<Profile> brevoContacts()
{
    return std::make_unique<CustomerProfile>(brevo());
}

std::unique_ptr<Profile> lapostaMembers()
{
    return std::make_unique<CustomerProfile>(laposta());
}

} // namespace kk::intake
