#include "app/intake/profiles/CustomerProfile.h"
#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;
using S = SaleField;

namespace {

/// Customers of JTL-Shop 4 and 5.
CustomerProfileData shopCustomers()
{
    CustomerProfileData data;
    data.info = {u"jtl-customers"_s, u"JTL-Shop"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("cvorname cnachname cmail cplz cort")};
    data.person.columns = PersonLayout::of({{F::FirstName, "cvorname"},
                                            {F::LastName, "cnachname"},
                                            {F::Company, "cfirma"},
                                            {F::Email, "cmail"},
                                            {F::Phone, "ctel"},
                                            {F::Mobile, "cmobil"},
                                            {F::BirthDate, "dgeburtstag"}});
    data.person.addresses = {PersonLayout::of({{F::Street, "cstrasse"},
                                               {F::HouseNumber, "chausnummer"},
                                               {F::HouseNumberAddition, "cadresszusatz"},
                                               {F::Postcode, "cplz"},
                                               {F::City, "cort"},
                                               {F::Region, "cbundesland"},
                                               {F::Country, "cland"}})};
    data.person.consents = {{u"cnewsletter"_s, "email", "news"}};
    data.person.keys = {u"ckundennr"_s};
    data.person.emailIsKey = true;
    data.alsoKnown = words("cpasswort canrede ctitel cfax custid cwww fguthaben frabatt cherkunft derstellt caktiv czusatz");
    return data;
}

/// Customers as JTL-Ameise gives them out: the columns somebody chose, by the names they have in JTL-Wawi.
CustomerProfileData ameiseCustomers()
{
    CustomerProfileData data;
    data.info = {u"jtl-ameise-customers"_s, u"JTL-Wawi"_s, ProfileInfo::Kind::Customers};
    data.signatures = {HeaderSignature::of("name|nachname vorname strase|strasse plz ort land email|emailadresse kundengruppe|kundennummer")};
    data.person.columns = PersonLayout::of({{F::FirstName, "vorname"},
                                            {F::LastName, "nachname name"},
                                            {F::Company, "firma"},
                                            {F::Email, "email emailadresse"},
                                            {F::Phone, "telefon tel"},
                                            {F::Mobile, "mobil mobiltelefon"},
                                            {F::BirthDate, "geburtstag geburtsdatum"}});
    data.person.addresses = {PersonLayout::of({{F::AddressLine, "strase strasse"},
                                               {F::Postcode, "plz"},
                                               {F::City, "ort"},
                                               {F::Region, "bundesland"},
                                               {F::Country, "land landiso"}})};
    data.person.consents = {{u"newsletter"_s, "email", "news"}, {u"newsletterabonnent"_s, "email", "news"}};
    data.person.keys = {u"kundennummer"_s};
    data.person.emailIsKey = true;
    data.usualOrder = DateOrder::DayMonthYear;
    data.alsoKnown = words("anrede titel kundengruppe adresszusatz firmenzusatz fax ustid kundekategorie erstelldatum kundeseit sprache "
                           "herkunft homepage zahlungsart gesperrt");
    return data;
}

/// Orders as JTL-Ameise gives them out: one row a position, the order's own values repeated on each. Postage is a position too, so the
/// positions add up to what was paid.
SaleProfileData ameiseOrders()
{
    SaleProfileData data;
    data.info = {u"jtl-ameise-orders"_s, u"JTL-Wawi"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("auftragsnummer|bestellnummer kundennummer artikelnummer|ean|artikelname menge|anzahl "
                                           "vkbrutto|preisbrutto|einzelpreisbrutto auftragsdatum|bestelldatum|erstelldatum")};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::SummedRows;
    sale.usualOrder = DateOrder::DayMonthYear;
    sale.usualMark = DecimalMark::Comma;
    sale.set({{S::Key, "auftragsnummer bestellnummer"},
              {S::Date, "auftragsdatum bestelldatum erstelldatum"},
              {S::Currency, "wahrung waehrung"},
              {S::Status, "auftragsstatus status"},
              {S::CustomerKey, "kundennummer"},
              {S::LineName, "artikelname positionsname"},
              {S::LineSku, "artikelnummer ean"},
              {S::LineCategory, "warengruppe"},
              {S::LineQuantity, "menge anzahl"},
              {S::LinePrice, "vkbrutto preisbrutto einzelpreisbrutto"}});
    sale.statusWords = {{"storniert", SaleStatus::Cancelled}, {"offen", SaleStatus::Pending}, {"versendet", SaleStatus::Completed}};
    sale.person.columns = PersonLayout::of({{F::FirstName, "vorname"},
                                            {F::LastName, "nachname name"},
                                            {F::Company, "firma"},
                                            {F::Email, "email emailadresse"},
                                            {F::Phone, "telefon tel"}});
    sale.person.addresses = {PersonLayout::of(
        {{F::AddressLine, "strase strasse"}, {F::Postcode, "plz"}, {F::City, "ort"}, {F::Country, "land landiso"}})};
    sale.person.keys = {u"kundennummer"_s};
    data.alsoKnown = words("anrede titel positionstyp mwst steuersatz vknetto han lieferantenartikelnummer zahlungsart versandart "
                           "externeauftragsnummer rabatt plattform kundengruppe adresszusatz");
    return data;
}

} // namespace

std::unique_ptr<Profile> jtlCustomers()
{
    return std::make_unique<CustomerProfile>(shopCustomers());
}

std::unique_ptr<Profile> jtlAmeiseCustomers()
{
    return std::make_unique<CustomerProfile>(ameiseCustomers());
}

std::unique_ptr<Profile> jtlAmeiseOrders()
{
    return std::make_unique<SaleProfile>(ameiseOrders());
}

} // namespace kk::intake
