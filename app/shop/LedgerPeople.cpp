#include "app/shop/LedgerPeople.h"

#include "app/consent/ConsentLedger.h"
#include "app/rights/RestrictionStore.h"
#include "app/shop/ConsentDesk.h"

namespace kk::shop {

namespace {

/// A purpose that is switched off or has no ground lets nobody through; that is no failure of the run.
Result<QSet<customers::CustomerId>> permittedFor(vault::Connection &db, const Clock &clock, vault::ShopUserId user, const consent::ProcessingStops &stops,
                                                 const QString &purpose, const QList<customers::CustomerId> &people)
{
    consent::ConsentLedger ledger(db, clock, user, consentPolicy(shopDay(clock.now())), stops);
    QSet<customers::CustomerId> allowed;
    const auto permitted = ledger.permit(people, purpose, QStringLiteral("none"), {{}, QStringLiteral("loyalty")});
    if (!permitted) {
        const ErrorKind kind = permitted.error().kind;
        if (kind == ErrorKind::Forbidden || kind == ErrorKind::Input || kind == ErrorKind::NotFound)
            return allowed;
        return fail(permitted);
    }
    for (const consent::PermittedPerson &person : permitted->people())
        allowed.insert(person.customer);
    return allowed;
}

} // namespace

loyalty::PersonQuestions ledgerPeople(const Clock &clock, vault::ShopUserId user, const consent::ProcessingStops &stops)
{
    loyalty::PersonQuestions questions;
    questions.restricted = [&clock](vault::Connection &db) { return rights::RestrictionStore(db).restricted(clock.now()); };
    questions.permitted = [&clock, user, &stops](vault::Connection &db, const QString &purpose, const QList<customers::CustomerId> &people) {
        return permittedFor(db, clock, user, stops, purpose, people);
    };
    return questions;
}

Result<> loyaltyFollowsConsent(vault::Connection &db, const Clock &clock, vault::ShopUserId user, const consent::ProcessingStops &stops,
                               customers::CustomerId customer)
{
    const loyalty::PersonQuestions people = ledgerPeople(clock, user, stops);
    return loyalty::LedgerRun(db, clock, user, people).notePermissions(customer);
}

} // namespace kk::shop
