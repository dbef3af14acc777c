#include "app/intake/values/StatusWords.h"

#include "app/intake/values/CellText.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace kk::intake {

std::optional<SaleStatus> saleStatusOf(std::string_view word)
{
    static const std::unordered_map<std::string_view, SaleStatus> words = [] {
        std::unordered_map<std::string_view, SaleStatus> all;
        for (std::string_view done :
             {"completed",     "complete",   "paid",          "processing",  "wcprocessing",    "wccompleted",   "closed",
              "done",          "finished",   "fulfilled",     "shipped",     "delivered",       "sale",          "payment",
              "success",       "successful", "voltooid",      "afgerond",    "afgehandeld",     "betaald",       "verwerken",
              "inbehandeling", "verzonden",  "geleverd",      "verkoop",     "voldaan",         "abgeschlossen", "bezahlt",
              "inbearbeitung", "versendet",  "erfolgreich",   "terminee",    "termine",         "payee",         "paye",
              "encours",       "invoiced",   "layawayclosed", "laybyclosed", "onaccountclosed", "accountclosed", "dispatchedclosed",
              "pickedupclosed"})
            all.emplace(done, SaleStatus::Completed);
        for (std::string_view back : {"refunded", "refund", "wcrefunded", "terugbetaald", "retour", "geretourneerd", "erstattet",
                                      "ruckerstattung", "ruckerstattet", "remboursee", "rembourse", "returned"})
            all.emplace(back, SaleStatus::Refunded);
        for (std::string_view partly :
             {"partiallyrefunded", "partlyrefunded", "gedeeltelijkterugbetaald", "teilweiseerstattet", "partiellementrembourse"})
            all.emplace(partly, SaleStatus::PartlyRefunded);
        for (std::string_view waiting : {"pending",
                                         "pendingpayment",
                                         "onhold",
                                         "wconhold",
                                         "wcpending",
                                         "authorized",
                                         "partiallypaid",
                                         "unpaid",
                                         "open",
                                         "draft",
                                         "concept",
                                         "checkoutdraft",
                                         "saved",
                                         "parked",
                                         "layaway",
                                         "layby",
                                         "onaccount",
                                         "new",
                                         "wachtendopbetaling",
                                         "wachtopbetaling",
                                         "indewacht",
                                         "openstaand",
                                         "onbetaald",
                                         "nieuw",
                                         "conceptkassa",
                                         "kladbestelling",
                                         "ausstehend",
                                         "offen",
                                         "zahlungausstehend",
                                         "wartend",
                                         "inwartestellung",
                                         "entwurf",
                                         "enattente",
                                         "enattentedepaiement",
                                         "brouillon",
                                         "geplant"})
            all.emplace(waiting, SaleStatus::Pending);
        for (std::string_view gone :
             {"cancelled", "canceled",       "wccancelled", "wcfailed",    "voided",  "void",      "failed",     "expired",
              "abandoned", "rejected",       "trash",       "geannuleerd", "mislukt", "vervallen", "afgebroken", "verlopen",
              "storniert", "fehlgeschlagen", "annulee",     "annule",      "echouee", "echoue"})
            all.emplace(gone, SaleStatus::Cancelled);
        return all;
    }();
    const auto found = words.find(wordSkeleton(word));
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

std::optional<SaleKind> saleKindOf(std::string_view word)
{
    static const std::unordered_map<std::string_view, SaleKind> words = [] {
        std::unordered_map<std::string_view, SaleKind> all;
        for (std::string_view sale :
             {"sale", "sales", "payment", "charge", "purchase", "exchange", "verkoop", "betaling", "verkauf", "umsatz", "zahlung", "vente",
              "paiement", "venta", "vendita", "order", "bestelling", "bon", "receipt", "beleg", "contant", "kassaverkoop"})
            all.emplace(sale, SaleKind::Sale);
        for (std::string_view refund :
             {"refund", "refunds", "return", "returns", "creditnote", "credit", "terugbetaling", "retour", "retouren", "terugname", "restitutie",
              "ruckerstattung", "erstattung", "ruckgabe", "retoure", "remboursement", "rembourse", "gutschrift", "creditnota", "reembolso"})
            all.emplace(refund, SaleKind::Refund);
        for (std::string_view none :
             {"void", "voided", "training", "proforma", "copy", "kopie", "duplicate", "duplicaat", "storno", "oefening", "oefenbon", "offerte",
              "quote", "angebot", "devis", "avtraining", "avbestellung", "avbelegabbruch", "avbelegstorno", "avtransfer", "avrechnung",
              "avsachbezug", "avsonstige", "estimate", "concept"})
            all.emplace(none, SaleKind::NoSale);
        for (std::string_view other :
             {"payout", "payouts", "uitbetaling", "auszahlung", "versement", "virement", "fee", "gebuhr", "kosten", "frais", "deposit",
              "cashin", "cashout", "payin", "opening", "closing", "kasopname", "kasstorting", "transfer", "chargeback", "adjustment"})
            all.emplace(other, SaleKind::Other);
        return all;
    }();
    const auto found = words.find(wordSkeleton(word));
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

bool isVoucherName(std::string_view name)
{
    constexpr std::string_view kWords[] = {"giftcard",      "giftvoucher",    "giftcertificate", "cadeaubon",    "cadeaukaart",  "cadeaucard",
                                           "cadeaucheque",  "kadobon",        "kadokaart",       "tegoedbon",    "waardebon",    "geschenkbon",
                                           "gutschein",     "geschenkkarte",  "wertgutschein",   "cartecadeau",  "boncadeau",    "chequecadeau",
                                           "geschenkgutschein", "einzweckgutschein", "mehrzweckgutschein", "voucher"};
    const std::string_view text = bareText(name);
    if (text.empty() || std::strchr("gcktwebmvGCKTWEBMV", text[0]) == nullptr)
        return false;
    // The first word of the name, or the first two written as one, so that a "voucherboekje" stays a thing.
    std::string first;
    std::string both;
    int word = 0;
    bool inWord = false;
    for (const char c : asciiLower(text) + ' ') {
        const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (letter) {
            (word == 0 ? first : both) += c;
            inWord = true;
        } else if (inWord) {
            inWord = false;
            if (++word == 2)
                break;
        }
    }
    both = first + both;
    return std::any_of(std::begin(kWords), std::end(kWords), [&](std::string_view known) { return known == first || known == both; });
}

} // namespace kk::intake
