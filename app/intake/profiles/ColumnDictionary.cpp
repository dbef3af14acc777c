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
    {F::FirstName, "voorn 1evoornaam eerstevoornaam firstnames rufname prenomclient prenomduclient vornamekunde klantvoornaam "
                   "voornaamklant customerfirstname billingfirstname factuurvoornaam firstname voornaam vorname prenom givenname roepnaam "
                   "fname forename cvorname voornamen vornamen callname"},
    {F::Initials, "voorletter initiales initialenvoorletters initials initialen voorletters initialem"},
    {F::Infix, "tussenv tussenvoegselachternaam tussen vvgsl namenszusatz particule infix tussenvoegsel voorvoegsel lastnamepreposition "
               "tussenvoegsels prefixlastname namensvorsatz"},
    {F::LastName,
     "achtern zuname nomdusage nom klantachternaam achternaamklant customerlastname billinglastname factuurachternaam lastnamecustomer "
     "lastname achternaam nachname nomdefamille surname familyname lname cnachname familienaam familienname geslachtsnaam"},
    {F::FullName,
     "naamklant volledigenaamklant factuurnaam billingname relatie klant customer client kunde kundennamevollstandig naamrelatie name naam "
     "fullname volledigenaam klantnaam customername displayname contactnaam contactname vollername nomcomplet kundenname "
     "nomduclient contactpersoon persoon relatienaam nomclient"},
    {F::Company, "raisonsociale societeclient bedrijfklant klantbedrijf firmaname unternehmen nomsociete business company bedrijf "
                 "bedrijfsnaam companyname firma entreprise societe organisatie organization organisation cfirma organizationname "
                 "firmenname zaak"},
    {F::Street, "straatn strassenname nomrue street straat straatnaam strasse rue streetname cstrasse nomderue"},
    {F::HouseNumber, "huisnrs hausnr nodomaison nrmaison streetno housenr housenumber huisnummer huisnr hausnummer numero streetnumber "
                     "chausnummer number nr numeroderue"},
    {F::HouseNumberAddition, "toev huisnrtoevoeging hausnrzusatz boite bus bte housenumberaddition huisnummertoevoeging toevoeging "
                             "huisnrtoev extension addition hausnummerzusatz huisletter "
                             "toevoegsel complementdenumero"},
    {F::AddressLine, "strassehausnummer strasseundhausnummer straathuisnummer straathuisnr adresstraat bezoekadres postadres adressligne1 "
                     "ruenumero rueetnumero bezorgadres leveradres billingaddress billingaddress1 factuuradresstraat address adres "
                     "addressline addressline1 address1 adresse anschrift streetaddress adresregel adresregel1 straatenhuisnummer "
                     "adres1 streetaddress1 adresse1 factuuradres"},
    {F::Postcode, "postc postcodeklant factuurpostcode billingpostcode npa cp cpostal kundenplz postcode zip zipcode postalcode plz "
                  "codepostal cplz postleitzahl postkode"},
    {F::City, "woonpl plaatsklant factuurplaats billingcity commune localite stadtort localiteville city plaats woonplaats stad ort ville "
              "cort town suburb gemeente wohnort stadt plaatsnaam"},
    {F::Region, "departement kanton region regio provincie state province bundesland cbundesland"},
    {F::Country, "landklant factuurland billingcountry nation country land pays cland countrycode landcode countryregion landregio"},
    {F::Email, "emailadres1 emaila emailadressen mailadresse adressemail adressecourriel couriel email1 kundenemail emailadresklant "
               "emailvanklant contactemail emailaddress1 epostadres email emailaddress emailadres mail cmail emailadresse epost "
               "adressemail courriel mailadres emailaddres adresseemail "
               "adresseelectronique "
               "primaryemail emailvalue email1value emailklant customeremail klantemail"},
    {F::Phone, "tel1 telefoon1 telefoonprive telefoonthuis telefoonklant fon rufnummer telefonprivat teldomicile telfixe telephonefixe "
               "phone1 kundentelefon telefoonnummerklant billingphone landline phone telefoon telefoonnummer phonenumber telephone telefon "
               "telefonnummer tel telnr ctel telefoonnr vastnummer numerodetelephone "
               "phone1value telefoonvast"},
    {F::Mobile, "mobielnr1 mobieltelefoon mobieltje telmobiel mobieletelefoonnummer mobiltelefon mobilnummer telmobile telportable "
                "telephoneportable telephonemobile gsmnummer gsmnr mobile mobiel mobielnummer mobilenumber mobil handy cmobil gsm "
                "mobiletelefoon telefoonmobiel telefoonnummermobiel cellphone portable "
                "mobilephone mobielnr handynummer 06nummer"},
    {F::BirthDate, "gebdatum gebdat geb geborenop dateofbirthday datenaissance naissance datumgeboorte geburtstdatum birthdate birthday "
                   "dateofbirth dob geboortedatum geburtsdatum datedenaissance geburtstag verjaardag geboren dgeburtstag geboortedag"},
    {F::CardNumber, "klantkaartnr spaarkaartnummer spaarkaartnr pasnr kundenkartennummer bonuskarte cartedefidelite cartefidelite "
                    "numerocarte membershipnumber lidnummer loyaltycardnumber cardcode cardnumber kaartnummer klantkaart klantkaartnummer "
                    "kartennummer kundenkarte loyaltycard spaarkaart numerodecarte pasnummer cardno "
                    "spaarpas klantenkaart kaartnr carte klantenkaartnummer"},
    {F::AccountId, "debiteur debiteurcode kundenkonto accountid debiteurnummer debiteurnr referenceid debitornummer"},
    {F::Note, "omschrijvingklant klantopmerking klantnotitie anmerkung anmerkungen observations note notes opmerking opmerkingen notitie "
              "notities memo bemerkung bemerkungen remarque notiz commentaire remarks"},
};

constexpr Words<S> kSaleWords[] = {
    {S::Key,
     "orderid ordernumer ordercode orderreferentie referentienummer transactionnumber transactienr bonnummers kassabonnummer rekeningnr "
     "bestellingsnummer auftragsnummer bestellid kassenbonnummer bonnr1 quittungsnummer numerocommande nocommande numeroticket ticketno "
     "facture ordernumber bestelnummer ordernr order# bestelling# bonnummer bonnr receiptnumber kassabon transactionid transactienummer "
     "transactieid bestellnummer numerodecommande orderid factuurnummer invoicenumber bestelnr receipt bon belegnummer bonid "
     "orderno ordernummer "
     "rechnungsnummer numerodefacture verkoopnummer saleid ticketnumber"},
    {S::Date, "orderdatumtijd bestellingsdatum verkoopdatumtijd transactiedatumtijd dateorder orderedat bestelltam datumbon auftragsdatum "
              "rechnungsdatum datecommande datefacture datevente date datum orderdate orderdatum besteldatum bestelddatum saledate "
              "verkoopdatum createdat datumtijd datetime bestelldatum "
              "datedecommande "
              "transactiondate transactiedatum factuurdatum invoicedate bondatum datecreated kaufdatum dateheure datumentijd aankoopdatum "
              "verkaufsdatum"},
    {S::Time, "bontijd verkooptijd tijdstipverkoop kaufzeit time tijd uhrzeit heure tijdstip zeit"},
    {S::Total,
     "totaalincl totalincl totaalbon bontotaal totaalbedragincl totaalbedraginclbtw totaleuro eindbedrag tebetalen betaaldbedrag "
     "gesamtsumme gesamtpreis rechnungsbetrag endbetrag bruttobetrag totalcommande totalcommandettc montantttc prixtotal totalamountincl "
     "total totaal ordertotal totaalbedrag bedrag amount grandtotal totalamount gesamt gesamtbetrag betrag montant montanttotal "
     "bedragincl totaalincl totaalinclbtw totalprice orderbedrag ordertotaal summe totalttc brutto verkoopbedrag omzet bedraginclbtw"},
    {S::Refunded, "refunded refundedamount terugbetaald terugbetaaldbedrag erstattet refundedtotal totalrefunded"},
    {S::Discount, "kortingtotaal totalekorting gesamtrabatt remisetotale discount korting kortingsbedrag rabatt remise discountamount "
                  "discounttotal totaalkorting"},
    {S::Tax,
     "btwtotaal totaalbtw vattotal mwstbetrag montanttva tax btw btwbedrag taxes mwst tva vat taxtotal totaltax ordertax steuer vatamount"},
    {S::Currency, "currency valuta wahrung devise ordercurrency munt"},
    {S::Status, "orderstatusnaam statusbestelling bestellingstatus auftragsstatus etatcommande statutcommande status orderstatus "
                "bestelstatus financialstatus bestellstatus statut betaalstatus paymentstatus"},
    {S::Source, "source bron kanaal channel verkoopkanaal kassaweb"},
    {S::CustomerKey, "klantcodenummer debiteurnummer kundenid clientid codeclient customerid klantid klantnummer customernumber klantnr "
                     "kundennummer numeroclient customercode klantcode relatienummer relatiecode"},
    {S::LineName,
     "artikelomschr omschrijvingartikel productomschrijving productdescription artikelbeschreibung libelle designation nomarticle itemname "
     "product productnaam artikel artikelnaam artikelomschrijving lineitemname productname item producttitel omschrijving "
     "description article articlename artikelname produktname bezeichnung artikelbezeichnung artikeltext produktbezeichnung nomduproduit"},
    {S::LineSku, "artikelnummers artnr artno gtin ean13 plunummer referenceproduit codearticle sku artikelnummer itemsku lineitemsku "
                 "productsku articlenumber artikelcode ean barcode artikelnr productcode plu referentie"},
    {S::LineCategory, "omzetgroep hoofdgroep artikelgroepnaam productgroup hauptgruppe famille rayon category categorie artikelgroep "
                      "productgroep kategorie productcategorie warengruppe groep"},
    {S::LineQuantity, "aantalstuks hoeveelheid stuk stuck quantiteproduit nombre quantity aantal qty menge quantite itemquantity "
                      "lineitemquantity stuks anzahl"},
    {S::LineTotal, "regeltotaalincl bedragregel lineamount regelbedragincl positionsbetrag zeilenbetrag montantligne totalligne linetotal "
                   "itemtotal regeltotaal regelbedrag rowtotal netsales zeilensumme totalligne subtotaalregel"},
    {S::LinePrice, "prijsinclbtw prijsincl stukprijsincl verkoopprijsincl priceincl einzelpreisbrutto prixunitairettc price prijs "
                   "stukprijs unitprice lineitemprice itemprice preis einzelpreis prix prixunitaire verkoopprijs eenheidsprijs"},
    {S::LineDiscount, "kortingregel regelkortingbedrag zeilenrabatt remiseligne linediscount regelkorting itemdiscount lineitemdiscount"},
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
        for (const QString &name : {u"newsletter"_s,
                                    u"nieuwsbrief"_s,
                                    u"acceptsmarketing"_s,
                                    u"acceptsemailmarketing"_s,
                                    u"emailmarketing"_s,
                                    u"mailing"_s,
                                    u"emailoptin"_s,
                                    u"newsletteroptin"_s,
                                    u"marketing"_s,
                                    u"cnewsletter"_s,
                                    u"marketingoptin"_s,
                                    u"lettredinformation"_s,
                                    u"emailsubscriptionstatus"_s,
                                    u"nieuwsbriefja"_s,
                                    u"isingeschreven"_s,
                                    u"nieuwsbriefontvangen"_s,
                                    u"wilnieuwsbrief"_s,
                                    u"emailing"_s,
                                    u"toestemmingemail"_s,
                                    u"toestemmingnieuwsbrief"_s,
                                    u"akkoordnieuwsbrief"_s,
                                    u"mailingja"_s,
                                    u"werbung"_s,
                                    u"newsletterabonniert"_s,
                                    u"newsletterempfanger"_s,
                                    u"einwilligung"_s,
                                    u"infolettre"_s,
                                    u"abonnenewsletter"_s,
                                    u"subscribed"_s,
                                    u"ingeschreven"_s,
                                    u"newslettersubscription"_s})
            all.insert(name, {"email", "news", false});
        for (const QString &name : {u"donotemail"_s,      u"emailoptout"_s, u"optout"_s,         u"isoptout"_s,      u"geenmailing"_s,
                                    u"geennieuwsbrief"_s, u"nomail"_s,      u"unsubscribed"_s,   u"uitgeschreven"_s, u"keinewerbung"_s,
                                    u"afgemeld"_s,        u"wilgeenmail"_s, u"geenreclame"_s,    u"nietmailen"_s,    u"keinnewsletter"_s,
                                    u"abgemeldet"_s,      u"desabonne"_s,   u"pasdepublicite"_s, u"donotcontact"_s,  u"blocklisted"_s})
            all.insert(name, {"email", "news", true});
        for (const QString &name :
             {u"acceptssmsmarketing"_s, u"smsmarketing"_s, u"smsoptin"_s, u"enablepromotionalsms"_s, u"toestemmingsms"_s})
            all.insert(name, {"sms", "news", false});
        for (const QString &name :
             {u"partneroffers"_s, u"partneraanbiedingen"_s, u"optin"_s, u"offrespartenaires"_s, u"angebotevonpartnern"_s})
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
