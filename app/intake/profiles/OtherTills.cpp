#include "app/intake/profiles/SaleProfile.h"
#include "app/intake/profiles/Systems.h"

namespace kk::intake {

using namespace Qt::StringLiterals;
using F = CustomerField;
using S = SaleField;

namespace {

/// Sales report of SumUp, a row for each thing sold. Its header is in the language of the account, but for columns that came later. It knows
/// no customers. German and English are known from files; the other languages from the words of the same product.
SaleProfileData sumUpItems()
{
    SaleProfileData data;
    data.info = {u"sumup-sales"_s, u"SumUp"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("pricegross|preisbrutto|prijsbruto|prixbrut transactionid|transaktionsnummer|transactienummer|"
                                           "transactieid|numerodetransaction|iddetransaction date|datum type|typ")};
    SaleLayout &sale = data.sale;
    sale.grouping = Grouping::SummedRows;
    sale.channel = SaleChannel::Shop;
    sale.usualMark = DecimalMark::Point;
    sale.usualOrder = DateOrder::DayMonthYear;
    sale.set({{S::Key, "transactionid transaktionsnummer transactienummer transactieid numerodetransaction iddetransaction"},
              {S::Date, "date datum"},
              {S::Time, "time"},
              {S::Currency, "currency wahrung valuta devise"},
              {S::Kind, "type typ"},
              {S::LineName, "description beschreibung omschrijving beschrijving"},
              {S::LineSku, "sku"},
              {S::LineCategory, "category kategorie categorie"},
              {S::LineQuantity, "quantity menge hoeveelheid aantal quantite"},
              {S::LineTotal, "pricegross preisbrutto prijsbruto prixbrut"},
              {S::LineDiscount, "discount rabatt korting remise"},
              {S::LineTax, "tax steuer btw belasting tva"}});
    data.alsoKnown =
        words("account konto rekening compte receiptnumber belegnummer bonnummer numeroderecu paymentmethod zahlungsmethode "
              "betaalmethode moyendepaiement preisvorrabatt pricebeforediscount prijsvoorkorting prixavantremise pricenet preisnetto "
              "prijsnetto prixnet taxrate steuersatz btwtarief belastingtarief tauxdetva transactionrefunded");
    return data;
}

/// Transactions of SumUp: another date notation and other words in the same product. Payouts stand between them.
SaleProfileData sumUpTransactions()
{
    SaleProfileData data;
    data.info = {u"sumup-transactions"_s, u"SumUp"_s, ProfileInfo::Kind::Sales};
    data.signatures = {
        HeaderSignature::of("transaktionsid|transactionid|transactieid transaktionsart|transactiontype|transactietype|soorttransactie "
                            "status betraginklmwst|amountinclvat|bedraginclbtw|amountinclusiveofvat|bedraginclusiefbtw")};
    SaleLayout &sale = data.sale;
    sale.channel = SaleChannel::Shop;
    sale.usualMark = DecimalMark::Point;
    sale.set({{S::Key, "transaktionsid transactionid transactieid"},
              {S::Date, "datum date"},
              {S::Total, "betraginklmwst amountinclvat bedraginclbtw amountinclusiveofvat bedraginclusiefbtw"},
              {S::Currency, "currency wahrung valuta"},
              {S::Status, "status"},
              {S::Kind, "transaktionsart transactiontype transactietype soorttransactie"}});
    data.alsoKnown = words("beschreibung description omschrijving trinkgeldbetrag tipamount fooi fooibedrag gebuhr fee kosten netto net "
                           "zahlungsmethode paymentmethod betaalmethode kartentyp email");
    return data;
}

/// Receipts of Zettle. Known from its help pages only: the names stand here in English and Dutch, titles above the header are skipped anyhow.
SaleProfileData zettle()
{
    SaleProfileData data;
    data.info = {u"zettle-receipts"_s, u"Zettle"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of(
        "dateandtime|datetime|datumentijd|datumtijd|date|datum receiptnumber|bonnummer|kassabonnummer total|totaal fee|kosten|"
        "vergoeding net|netto paymentmethod|betaalmethode|betaalwijze|cardtype|kaarttype")};
    SaleLayout &sale = data.sale;
    sale.channel = SaleChannel::Shop;
    sale.keyFromContent = false;
    sale.set({{S::Key, "receiptnumber bonnummer kassabonnummer"},
              {S::Date, "dateandtime datetime datumentijd datumtijd date datum"},
              {S::Time, "time tijd"},
              {S::Total, "total totaal"},
              {S::Discount, "discount korting"},
              {S::Tax, "vat btw tax"},
              {S::Currency, "currency valuta"}});
    data.alsoKnown =
        words("fee kosten vergoeding net netto paymentmethod betaalmethode betaalwijze cardtype kaarttype cardissuer kaartuitgever "
              "lastdigits laatstecijfers staff medewerker device apparaat description omschrijving");
    return data;
}

void addLoyverseBasics(SaleLayout &sale)
{
    sale.channel = SaleChannel::Shop;
    sale.usualMark = DecimalMark::Point;
    sale.refundHasOwnKey = true;
    sale[S::Key] = {u"receiptnumber"_s};
    sale[S::Date] = {u"date"_s};
    sale[S::Kind] = {u"receipttype"_s};
    sale[S::Status] = {u"status"_s};
    sale.person.columns = {{u"customername"_s, F::FullName}};
    sale.person.mixedContacts = {u"customercontacts"_s};
    sale.person.emailIsKey = true;
}

SaleProfileData loyverseReceipts()
{
    SaleProfileData data;
    data.info = {u"loyverse-receipts"_s, u"Loyverse"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("date receiptnumber receipttype totalcollected paymenttype customercontacts|customername")};
    SaleLayout &sale = data.sale;
    addLoyverseBasics(sale);
    sale[S::Total] = {u"totalcollected"_s};
    sale[S::Discount] = {u"discounts"_s};
    sale[S::Tax] = {u"taxes"_s};
    data.alsoKnown = words("grosssales netsales costofgoods grossprofit paymenttype description diningoption pos store cashiername");
    return data;
}

SaleProfileData loyverseItems()
{
    SaleProfileData data;
    data.info = {u"loyverse-items"_s, u"Loyverse"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("date receiptnumber receipttype item quantity netsales costofgoods|grossprofit|pos")};
    SaleLayout &sale = data.sale;
    addLoyverseBasics(sale);
    sale.grouping = Grouping::SummedRows;
    sale[S::LineName] = {u"item"_s};
    sale[S::LineSku] = {u"sku"_s};
    sale[S::LineCategory] = {u"category"_s};
    sale[S::LineQuantity] = {u"quantity"_s};
    sale[S::LineTotal] = {u"netsales"_s};
    sale[S::LineDiscount] = {u"discounts"_s};
    sale[S::LineTax] = {u"taxes"_s};
    data.alsoKnown = words("variant modifiersapplied grosssales costofgoods grossprofit diningoption pos store cashiername comment");
    return data;
}

/// `transactions.csv` (Bonkopf) of DSFinV-K, the German standard for tills. Receipt numbers start anew at every closing of a till, so that the
/// key is made of three. Only `Beleg` is a sale; `BON_STORNO` marks what was voided.
SaleProfileData dsfinvk()
{
    SaleProfileData data;
    data.info = {u"dsfinvk-receipts"_s, u"DSFinV-K"_s, ProfileInfo::Kind::Sales};
    data.signatures = {HeaderSignature::of("zkasseid znr bonid bonende umsbrutto")};
    SaleLayout &sale = data.sale;
    sale.channel = SaleChannel::Shop;
    sale.usualOrder = DateOrder::YearMonthDay;
    sale.keyParts = words("zkasseid znr bonid");
    sale.refundHasOwnKey = true;
    sale.set({{S::Number, "bonnr"},
              {S::Date, "bonende"},
              {S::Total, "umsbrutto"},
              {S::Kind, "bontyp"},
              {S::Status, "bonstorno"},
              {S::CustomerKey, "kundeid"}});
    sale.statusWords = {{"0", SaleStatus::Completed}, {"1", SaleStatus::Cancelled}};
    sale.person.columns = PersonLayout::of({{F::FullName, "kundename"}});
    sale.person.addresses = {
        PersonLayout::of({{F::AddressLine, "kundestrasse"}, {F::Postcode, "kundeplz"}, {F::City, "kundeort"}, {F::Country, "kundeland"}})};
    sale.person.keys = {u"kundeid"_s};
    data.alsoKnown = words("zerstellung bonname terminalid bonstart bedienerid bedienername kundetyp kundeustid bonnotiz");
    return data;
}

} // namespace

std::unique_ptr<Profile> sumUpSales()
{
    return std::make_unique<SaleProfile>(sumUpItems());
}

std::unique_ptr<Profile> sumUpPayments()
{
    return std::make_unique<SaleProfile>(sumUpTransactions());
}

std::unique_ptr<Profile> zettleReceipts()
{
    return std::make_unique<SaleProfile>(zettle());
}

std::unique_ptr<Profile> loyverseReceiptList()
{
    return std::make_unique<SaleProfile>(loyverseReceipts());
}

std::unique_ptr<Profile> loyverseItemList()
{
    return std::make_unique<SaleProfile>(loyverseItems());
}

std::unique_ptr<Profile> dsfinvkReceipts()
{
    return std::make_unique<SaleProfile>(dsfinvk());
}

} // namespace kk::intake
