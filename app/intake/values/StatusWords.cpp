#include "app/intake/values/StatusWords.h"

#include "app/intake/values/CellText.h"

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

} // namespace kk::intake
