#include "app/intake/profiles/ColumnDictionary.h"

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

template <class Field> struct Words {
    Field field;
    const char *names; ///< skeletons with a blank between
};

using F = CustomerField;
using S = SaleField;

constexpr Words<F> kCustomerWords[] = {
    {F::FirstName, "firstname voornaam vorname prenom givenname roepnaam fname forename cvorname voornamen vornamen callname"},
    {F::Initials, "initials initialen voorletters initialem"},
    {F::Infix, "infix tussenvoegsel voorvoegsel lastnamepreposition tussenvoegsels prefixlastname namensvorsatz"},
    {F::LastName, "lastname achternaam nachname nomdefamille surname familyname lname cnachname familienaam familienname geslachtsnaam"},
    {F::FullName,
     "name naam fullname volledigenaam klantnaam customername displayname contactnaam contactname vollername nomcomplet kundenname "
     "nomduclient contactpersoon persoon relatienaam nomclient"},
    {F::Company,
     "company bedrijf bedrijfsnaam companyname firma entreprise societe organisatie organization organisation cfirma organizationname "
     "firmenname zaak"},
    {F::Street, "street straat straatnaam strasse rue streetname cstrasse nomderue"},
    {F::HouseNumber, "housenumber huisnummer huisnr hausnummer numero streetnumber chausnummer number nr numeroderue"},
    {F::HouseNumberAddition,
     "housenumberaddition huisnummertoevoeging toevoeging huisnrtoev extension addition hausnummerzusatz huisletter "
     "toevoegsel complementdenumero"},
    {F::AddressLine,
     "address adres addressline addressline1 address1 adresse anschrift streetaddress adresregel adresregel1 straatenhuisnummer "
     "adres1 streetaddress1 adresse1 factuuradres"},
    {F::Postcode, "postcode zip zipcode postalcode plz codepostal cplz postleitzahl postkode"},
    {F::City, "city plaats woonplaats stad ort ville cort town suburb gemeente wohnort stadt plaatsnaam"},
    {F::Region, "region regio provincie state province bundesland cbundesland"},
    {F::Country, "country land pays cland countrycode landcode countryregion landregio"},
    {F::Email, "email emailaddress emailadres mail cmail emailadresse epost adressemail courriel mailadres emailaddres adresseemail "
               "adresseelectronique "
               "primaryemail emailvalue email1value emailklant customeremail klantemail"},
    {F::Phone,
     "phone telefoon telefoonnummer phonenumber telephone telefon telefonnummer tel telnr ctel telefoonnr vastnummer numerodetelephone "
     "phone1value telefoonvast"},
    {F::Mobile,
     "mobile mobiel mobielnummer mobilenumber mobil handy cmobil gsm mobiletelefoon telefoonmobiel telefoonnummermobiel cellphone portable "
     "mobilephone mobielnr handynummer 06nummer"},
    {F::BirthDate,
     "birthdate birthday dateofbirth dob geboortedatum geburtsdatum datedenaissance geburtstag verjaardag geboren dgeburtstag geboortedag"},
    {F::CardNumber,
     "cardnumber kaartnummer klantkaart klantkaartnummer kartennummer kundenkarte loyaltycard spaarkaart numerodecarte pasnummer cardno "
     "spaarpas klantenkaart kaartnr carte klantenkaartnummer"},
    {F::AccountId, "accountid debiteurnummer debiteurnr referenceid debitornummer"},
    {F::Note, "note notes opmerking opmerkingen notitie notities memo bemerkung bemerkungen remarque notiz commentaire remarks"},
};

constexpr Words<S> kSaleWords[] = {
    {S::Key, "ordernumber bestelnummer ordernr order# bestelling# bonnummer bonnr receiptnumber kassabon transactionid transactienummer "
             "transactieid bestellnummer numerodecommande orderid factuurnummer invoicenumber bestelnr receipt bon belegnummer bonid "
             "orderno ordernummer "
             "rechnungsnummer numerodefacture verkoopnummer saleid ticketnumber"},
    {S::Date, "date datum orderdate orderdatum besteldatum bestelddatum saledate verkoopdatum createdat datumtijd datetime bestelldatum "
              "datedecommande "
              "transactiondate transactiedatum factuurdatum invoicedate bondatum datecreated kaufdatum dateheure datumentijd aankoopdatum "
              "verkaufsdatum"},
    {S::Time, "time tijd uhrzeit heure tijdstip zeit"},
    {S::Total,
     "total totaal ordertotal totaalbedrag bedrag amount grandtotal totalamount gesamt gesamtbetrag betrag montant montanttotal "
     "bedragincl totaalincl totaalinclbtw totalprice orderbedrag ordertotaal summe totalttc brutto verkoopbedrag omzet bedraginclbtw"},
    {S::Refunded, "refunded refundedamount terugbetaald terugbetaaldbedrag erstattet refundedtotal totalrefunded"},
    {S::Discount, "discount korting kortingsbedrag rabatt remise discountamount discounttotal totaalkorting"},
    {S::Tax, "tax btw btwbedrag taxes mwst tva vat taxtotal totaltax ordertax steuer vatamount"},
    {S::Currency, "currency valuta wahrung devise ordercurrency munt"},
    {S::Status, "status orderstatus bestelstatus financialstatus bestellstatus statut betaalstatus paymentstatus"},
    {S::Source, "source bron kanaal channel verkoopkanaal kassaweb"},
    {S::CustomerKey,
     "customerid klantid klantnummer customernumber klantnr kundennummer numeroclient customercode klantcode relatienummer relatiecode"},
    {S::LineName,
     "itemname product productnaam artikel artikelnaam artikelomschrijving lineitemname productname item producttitel omschrijving "
     "description article articlename artikelname produktname bezeichnung artikelbezeichnung artikeltext produktbezeichnung nomduproduit"},
    {S::LineSku,
     "sku artikelnummer itemsku lineitemsku productsku articlenumber artikelcode ean barcode artikelnr productcode plu referentie"},
    {S::LineCategory, "category categorie artikelgroep productgroep kategorie productcategorie warengruppe groep"},
    {S::LineQuantity, "quantity aantal qty menge quantite itemquantity lineitemquantity stuks anzahl"},
    {S::LineTotal, "linetotal itemtotal regeltotaal regelbedrag rowtotal netsales zeilensumme totalligne subtotaalregel"},
    {S::LinePrice,
     "price prijs stukprijs unitprice lineitemprice itemprice preis einzelpreis prix prixunitaire verkoopprijs eenheidsprijs"},
    {S::LineDiscount, "linediscount regelkorting itemdiscount lineitemdiscount"},
    {S::LineTax, "linetax itemtax itemtotaltax regelbtw"},
};

template <class Field> std::optional<Field> lookUp(const QHash<QString, Field> &words, const QString &skeleton)
{
    const auto found = words.constFind(skeleton);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

template <class Field, size_t N> QHash<QString, Field> tableOf(const Words<Field> (&words)[N])
{
    QHash<QString, Field> table;
    for (const Words<Field> &entry : words) {
        for (const QString &name : QString::fromLatin1(entry.names).split(u' ', Qt::SkipEmptyParts))
            table.insert(name, entry.field);
    }
    return table;
}

} // namespace

std::optional<CustomerField> customerFieldByName(const QString &skeleton)
{
    static const auto table = tableOf(kCustomerWords);
    return lookUp(table, skeleton);
}

std::optional<SaleField> saleFieldByName(const QString &skeleton)
{
    static const auto table = tableOf(kSaleWords);
    return lookUp(table, skeleton);
}

std::optional<ConsentGuess> consentByName(const QString &skeleton)
{
    static const QHash<QString, ConsentGuess> table = [] {
        QHash<QString, ConsentGuess> all;
        for (const QString &name :
             {u"newsletter"_s, u"nieuwsbrief"_s, u"acceptsmarketing"_s, u"acceptsemailmarketing"_s, u"emailmarketing"_s, u"mailing"_s,
              u"emailoptin"_s, u"newsletteroptin"_s, u"marketing"_s, u"cnewsletter"_s, u"marketingoptin"_s, u"lettredinformation"_s,
              u"emailsubscriptionstatus"_s, u"nieuwsbriefja"_s, u"isingeschreven"_s})
            all.insert(name, {"email", "news", false});
        for (const QString &name : {u"donotemail"_s, u"emailoptout"_s, u"optout"_s, u"isoptout"_s, u"geenmailing"_s, u"geennieuwsbrief"_s,
                                    u"nomail"_s, u"unsubscribed"_s, u"uitgeschreven"_s, u"keinewerbung"_s})
            all.insert(name, {"email", "news", true});
        for (const QString &name : {u"acceptssmsmarketing"_s, u"smsmarketing"_s, u"smsoptin"_s, u"enablepromotionalsms"_s})
            all.insert(name, {"sms", "news", false});
        for (const QString &name : {u"partneroffers"_s, u"partneraanbiedingen"_s, u"optin"_s})
            all.insert(name, {"email", "partner_offers", false});
        all.insert(u"donotcall"_s, {"phone", "news", true});
        all.insert(u"geenpost"_s, {"post", "news", true});
        return all;
    }();
    const auto found = table.constFind(skeleton);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

bool isCustomerKeyName(const QString &skeleton)
{
    static const QSet<QString> names = {u"id"_s,           u"customerid"_s,     u"klantid"_s,
                                        u"klantnummer"_s,  u"customernumber"_s, u"klantnr"_s,
                                        u"kundennummer"_s, u"numeroclient"_s,   u"customercode"_s,
                                        u"klantcode"_s,    u"relatienummer"_s,  u"relatiecode"_s,
                                        u"recid"_s,        u"uniqueid"_s,       u"externalidentifier"_s,
                                        u"internalid"_s,   u"ckundennr"_s,      u"contactid"_s,
                                        u"relatienr"_s};
    return names.contains(skeleton);
}

bool isTotalWord(std::string_view skeleton)
{
    constexpr std::string_view kWords[] = {"totaal", "total",       "totals",     "totalen",    "totaux",    "summe",
                                           "gesamt", "gesamtsumme", "eindtotaal", "grandtotal", "subtotaal", "somme"};
    return std::find(std::begin(kWords), std::end(kWords), skeleton) != std::end(kWords);
}

} // namespace kk::intake
