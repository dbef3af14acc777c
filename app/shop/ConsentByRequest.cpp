#include "app/shop/ConsentByRequest.h"

#include "app/shop/ConsentDesk.h"
#include "app/shop/LedgerPeople.h"

namespace kk::shop {

using namespace Qt::StringLiterals;
using rights::RequestKind;

Result<> closeByRequest(vault::Connection &db, const Clock &clock, vault::ShopUserId user, customers::CustomerId customer, const QList<RequestKind> &kinds)
{
    const bool takesBack = kinds.contains(RequestKind::Withdrawal);
    if (!takesBack && !kinds.contains(RequestKind::Objection))
        return {};
    const consent::ProcessingStops none; // a no is taken whatever is open
    consent::ConsentLedger ledger(db, clock, user, consentPolicy(shopDay(clock.now())), none);
    if (const auto closed = ledger.object(customer, consent::Place::Request, {}); !closed)
        return closed;
    if (!takesBack)
        return loyaltyFollowsConsent(db, clock, user, none, customer);
    consent::Word sharing;
    sharing.purpose = u"coalition_share"_s;
    sharing.state = consent::State::Withdrawn;
    sharing.place = consent::Place::Request;
    if (const auto said = ledger.say(customer, sharing); !said)
        return said;
    return loyaltyFollowsConsent(db, clock, user, none, customer);
}

} // namespace kk::shop
