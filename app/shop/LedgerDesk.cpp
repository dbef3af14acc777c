#include "app/shop/LedgerDesk.h"

#include "app/loyalty/ledger/LedgerBook.h"
#include "app/shop/LedgerPeople.h"
#include "app/vault/Transaction.h"

namespace kk::shop {

using vault::Act;

LedgerDesk::LedgerDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, consent::ProcessingStops stops)
    : m_vault(vault)
    , m_session(session)
    , m_clock(clock)
    , m_stops(std::move(stops))
{
}

Result<loyalty::RunReport> LedgerDesk::run(const loyalty::ReadProgress &progress) const
{
    if (const auto allowed = m_session.require(Act::RunLoyalty); !allowed)
        return fail(allowed);
    return m_vault.writeNow([&](vault::Connection &db) -> Result<loyalty::RunReport> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        const auto people = ledgerPeople(m_clock, m_session.user, m_stops);
        const auto goOn = [&](std::int64_t sales) { return !m_vault.isStopping() && (!progress || progress(sales)); };
        auto report = loyalty::LedgerRun(db, m_clock, m_session.user, people).all(goOn);
        if (!report)
            return report;
        if (const auto kept = transaction->commit(); !kept)
            return fail(kept);
        return report;
    });
}

Result<loyalty::MemberCard> LedgerDesk::balance(customers::CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) {
        const auto people = ledgerPeople(m_clock, m_session.user, m_stops);
        return loyalty::LedgerBook(db, loyalty::dayOfDate(shopDay(m_clock.now())), people).card(customer);
    });
}

Result<QList<loyalty::EntryView>> LedgerDesk::entries(customers::CustomerId customer, int limit) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) {
        const auto people = ledgerPeople(m_clock, m_session.user, m_stops);
        return loyalty::LedgerBook(db, loyalty::dayOfDate(shopDay(m_clock.now())), people).entries(customer, limit);
    });
}

Result<loyalty::SaleExplanation> LedgerDesk::explain(customers::SaleId sale) const
{
    if (const auto allowed = m_session.require(Act::ViewCustomer); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) {
        const auto people = ledgerPeople(m_clock, m_session.user, m_stops);
        return loyalty::LedgerBook(db, loyalty::dayOfDate(shopDay(m_clock.now())), people).explain(sale);
    });
}

} // namespace kk::shop
