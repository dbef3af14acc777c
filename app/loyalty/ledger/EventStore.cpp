#include "app/loyalty/ledger/EventStore.h"

#include "app/loyalty/ledger/AccountRows.h"

#include <QCoreApplication>

namespace kk::loyalty {

namespace {

constexpr auto kAdd = R"(
    INSERT INTO loyalty_event (programme, kind, account_id, at, subject, amount, price, refers_to, reason, user_id, second_user_id)
    VALUES (:programme, :kind, :account, :at, :subject, :amount, :price, :refers, :reason, :user, :second)
    ON CONFLICT DO NOTHING)";
constexpr auto kAll = R"(
    SELECT id, programme, kind, account_id, at, subject, amount, price, refers_to, reason, user_id, second_user_id FROM loyalty_event ORDER BY id)";
constexpr auto kOf = R"(
    SELECT id, programme, kind, account_id, at, subject, amount, price, refers_to, reason, user_id, second_user_id
      FROM loyalty_event WHERE account_id = :id ORDER BY id)";
constexpr auto kOne = R"(
    SELECT id, programme, kind, account_id, at, subject, amount, price, refers_to, reason, user_id, second_user_id
      FROM loyalty_event WHERE id = :id)";
constexpr auto kVoided = "SELECT 1 FROM loyalty_event WHERE kind = 'void' AND refers_to = :id";
constexpr auto kPropose = R"(
    INSERT INTO loyalty_proposal (programme, account_id, subject, amount, reason, user_id, at)
    VALUES (:programme, :account, :subject, :amount, :reason, :user, :at))";
constexpr auto kProposals = R"(
    SELECT p.id, p.programme, p.account_id, r.customer_id, p.subject, p.amount, p.reason, p.user_id, p.at
      FROM loyalty_proposal p JOIN loyalty_account a ON a.id = p.account_id LEFT JOIN source_record r ON r.id = a.record_id ORDER BY p.id)";
constexpr auto kDropProposal = "DELETE FROM loyalty_proposal WHERE id = :id";

ProgrammeEvent eventOf(const vault::Statement &row)
{
    ProgrammeEvent event;
    event.id = row.id<ProgrammeEventTag>(0);
    event.programme = row.utf8(1);
    event.kind = eventNamed(row.utf8(2)).value_or(EventKind::Visit);
    event.account = row.id<AccountTag>(3);
    event.at = row.instant(4);
    event.subject = row.utf8(5);
    event.amount = row.integer(6);
    event.price = row.isNull(7) ? -1 : row.integer(7);
    event.refersTo = row.id<ProgrammeEventTag>(8);
    event.reason = row.text(9);
    event.user = row.id<vault::ShopUserTag>(10);
    event.second = row.id<vault::ShopUserTag>(11);
    return event;
}

} // namespace

Result<ProgrammeEventId> EventStore::add(const ProgrammeEvent &event)
{
    auto add = m_db.prepare(kAdd);
    if (!add)
        return fail(add);
    add->bindUtf8(":programme", event.programme).bindUtf8(":kind", nameOf(event.kind)).bind(":account", event.account).bind(":at", event.at);
    add->bindUtf8(":subject", event.subject).bind(":amount", event.amount).bind(":refers", event.refersTo).bind(":reason", event.reason.isNull() ? QStringLiteral("") : event.reason);
    add->bind(":price", event.price < 0 ? std::nullopt : std::optional(event.price)).bind(":user", event.user).bind(":second", event.second);
    if (const auto added = add->run(); !added)
        return fail(added);
    if (m_db.changes() == 0)
        return fail(ErrorKind::Conflict, event.kind == EventKind::Void ? QCoreApplication::translate("Loyalty", "This reward was taken back already.")
                                                                       : QCoreApplication::translate("Loyalty", "This customer takes part already."));
    return ProgrammeEventId(m_db.lastInsertId());
}

Result<std::vector<ProgrammeEvent>> EventStore::of(const AccountStore::Only &only)
{
    std::vector<ProgrammeEvent> events;
    const auto read = eachRow(m_db, kAll, kOf, only, [&events](const vault::Statement &event) { events.push_back(eventOf(event)); });
    if (!read)
        return fail(read);
    return events;
}

Result<std::optional<ProgrammeEvent>> EventStore::find(ProgrammeEventId id)
{
    auto query = m_db.prepare(kOne);
    if (!query)
        return fail(query);
    query->bind(":id", id.value);
    const auto row = query->step();
    if (!row)
        return fail(row);
    return *row ? std::optional(eventOf(*query)) : std::nullopt;
}

Result<bool> EventStore::isVoided(ProgrammeEventId redemption)
{
    auto query = m_db.prepare(kVoided);
    if (!query)
        return fail(query);
    return query->bind(":id", redemption.value).step();
}

Result<ProposalId> EventStore::propose(const AdjustProposal &proposal)
{
    auto add = m_db.prepare(kPropose);
    if (!add)
        return fail(add);
    add->bindUtf8(":programme", proposal.programme).bind(":account", proposal.account).bindUtf8(":subject", proposal.subject);
    add->bind(":amount", proposal.amount).bind(":reason", proposal.reason).bind(":user", proposal.user).bind(":at", proposal.at);
    if (const auto added = add->run(); !added)
        return fail(added);
    return ProposalId(m_db.lastInsertId());
}

Result<QList<AdjustProposal>> EventStore::proposals()
{
    auto query = m_db.prepare(kProposals);
    if (!query)
        return fail(query);
    QList<AdjustProposal> all;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return all;
        all.append({query->id<ProposalTag>(0), std::string(query->utf8(1)), query->id<AccountTag>(2), query->id<customers::CustomerTag>(3), std::string(query->utf8(4)),
                    query->integer(5), query->text(6), query->id<vault::ShopUserTag>(7), query->instant(8)});
    }
}

Result<> EventStore::dropProposal(ProposalId id)
{
    auto drop = m_db.prepare(kDropProposal);
    if (!drop)
        return fail(drop);
    return drop->bind(":id", id).run();
}

} // namespace kk::loyalty
