#include "app/shop/ErasureRules.h"

#include "app/consent/DisclosureStore.h"
#include "app/rights/RestrictionStore.h"
#include "app/shop/DataHolders.h"

#include <QLocale>

#include <algorithm>

namespace kk::shop {

namespace {

/// Who got something of a person, once each, by the disclosure ledger.
class LedgerRecipients final : public rights::Recipients {
public:
    Result<QList<rights::Recipient>> of(vault::Connection &db, const customers::DataSubject &subject) const override
    {
        QList<customers::SourceRecordId> records;
        for (const customers::SubjectRecord &record : subject.records)
            records.append(record.id);
        const auto lines = consent::DisclosureStore(db).about(records);
        if (!lines)
            return fail(lines);
        QList<rights::Recipient> recipients;
        for (const consent::Disclosure &line : *lines) {
            const bool isKnown = line.recipient.isEmpty() || std::any_of(recipients.begin(), recipients.end(), [&](const rights::Recipient &other) { return other.name == line.recipient; });
            if (!isKnown)
                recipients.append({line.recipient, QLocale().toString(shopDay(line.at), QLocale::ShortFormat)});
        }
        return recipients;
    }
};

} // namespace

rights::ErasureStops erasureStops()
{
    return {std::make_shared<rights::RestrictionErasureStop>(), std::make_shared<rights::OpenRequestErasureStop>()};
}

std::shared_ptr<const rights::Recipients> recipientsOfShop()
{
    return std::make_shared<LedgerRecipients>();
}

rights::Erasure erasureOfShop()
{
    return rights::Erasure(allDataHolders(), erasureStops(), recipientsOfShop());
}

} // namespace kk::shop
