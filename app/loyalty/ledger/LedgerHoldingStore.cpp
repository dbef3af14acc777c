#include "app/loyalty/ledger/LedgerHoldingStore.h"

#include "app/customers/HeldRowsStore.h"
#include "app/loyalty/ledger/LedgerBook.h"

namespace kk::loyalty {

using customers::HeldColumn;
using customers::HeldGroup;
using customers::HeldItem;
using Kind = HeldColumn::Kind;

namespace {

constexpr HeldColumn kEvent[] = {
    {"loyalty_event.kind", QT_TRANSLATE_NOOP("Held", "What happened")},
    {"loyalty_event.at", QT_TRANSLATE_NOOP("Held", "When"), Kind::Instant},
    {"loyalty_event.subject", QT_TRANSLATE_NOOP("Held", "About")},
    {"loyalty_event.amount", QT_TRANSLATE_NOOP("Held", "How many"), Kind::Number},
    {"loyalty_event.price", QT_TRANSLATE_NOOP("Held", "Price of the reward"), Kind::Number},
    {"loyalty_event.reason", QT_TRANSLATE_NOOP("Held", "Reason")},
};
constexpr auto kReadEvents = R"(
    SELECT NULL, e.at, e.kind, e.at, e.subject, e.amount, e.price, e.reason
      FROM loyalty_account a JOIN loyalty_event e ON e.account_id = a.id WHERE a.record_id = :id ORDER BY e.id)";
constexpr HeldColumn kPermission[] = {
    {"loyalty_permission.purpose", QT_TRANSLATE_NOOP("Held", "Purpose")},
    {"loyalty_permission.allowed", QT_TRANSLATE_NOOP("Held", "May be used (1 yes)"), Kind::Number},
    {"loyalty_permission.seen_at", QT_TRANSLATE_NOOP("Held", "From"), Kind::Instant},
};
constexpr auto kReadPermissions = R"(
    SELECT NULL, p.seen_at, p.purpose, p.allowed, p.seen_at
      FROM loyalty_account a JOIN loyalty_permission p ON p.account_id = a.id WHERE a.record_id = :id ORDER BY p.id)";
constexpr HeldColumn kProposal[] = {
    {"loyalty_proposal.subject", QT_TRANSLATE_NOOP("Held", "About")},
    {"loyalty_proposal.amount", QT_TRANSLATE_NOOP("Held", "How many"), Kind::Number},
    {"loyalty_proposal.reason", QT_TRANSLATE_NOOP("Held", "Reason")},
    {"loyalty_proposal.at", QT_TRANSLATE_NOOP("Held", "When"), Kind::Instant},
};
constexpr auto kReadProposals = R"(
    SELECT NULL, p.at, p.subject, p.amount, p.reason, p.at
      FROM loyalty_account a JOIN loyalty_proposal p ON p.account_id = a.id WHERE a.record_id = :id ORDER BY p.id)";
constexpr auto kAccounts = R"(
    SELECT a.id FROM loyalty_account a WHERE a.record_id = :id
     UNION
    SELECT f.account_id FROM source_record r JOIN loyalty_former f ON f.source_id = r.source_id AND f.external_id = r.external_id AND f.aspect = r.aspect
     WHERE r.id = :id)";

constexpr const char *kErase[] = {
    "UPDATE loyalty_event SET reason = '' WHERE account_id = :id AND reason <> ''",
    "DELETE FROM loyalty_proposal WHERE account_id = :id",
    "DELETE FROM loyalty_opening WHERE account_id = :id",
    "DELETE FROM loyalty_permission WHERE account_id = :id",
    "DELETE FROM loyalty_member WHERE account_id = :id",
    "DELETE FROM loyalty_former WHERE account_id = :id",
    "UPDATE loyalty_account SET record_id = NULL, is_erased = 1 WHERE id = :id",
};

Result<QList<qint64>> accountsOf(vault::Connection &db, const customers::DataSubject &subject)
{
    auto query = db.prepare(kAccounts);
    if (!query)
        return fail(query);
    QList<qint64> accounts;
    for (const qint64 record : customers::recordNumbers(subject)) {
        query->bind(":id", record);
        for (;;) {
            const auto row = query->step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            accounts.append(query->integer(0));
        }
        query->reset();
    }
    return accounts;
}

HeldItem itemOf(const EntryView &entry)
{
    const auto label = [](const char *text) { return customers::heldText(text); };
    HeldItem item{{}, startOfShopDay(entry.day), {}};
    item.values.append({QStringLiteral("loyalty_entry.day"), label(QT_TRANSLATE_NOOP("Held", "Day")), entry.day.toString(Qt::ISODate)});
    item.values.append({QStringLiteral("loyalty_entry.unit"), label(QT_TRANSLATE_NOOP("Held", "What")), entry.unitTitle});
    item.values.append({QStringLiteral("loyalty_entry.units"), label(QT_TRANSLATE_NOOP("Held", "How many came on or went off")), QString::number(entry.units)});
    item.values.append({QStringLiteral("loyalty_entry.posting"), label(QT_TRANSLATE_NOOP("Held", "Why")), entry.why});
    if (entry.expires)
        item.values.append({QStringLiteral("loyalty_entry.expires"), label(QT_TRANSLATE_NOOP("Held", "Lapses")), entry.expires->toString(Qt::ISODate)});
    return item;
}

} // namespace

QStringList LedgerHoldingStore::tables() const
{
    return {QStringLiteral("loyalty_account"), QStringLiteral("loyalty_former"),   QStringLiteral("loyalty_member"), QStringLiteral("loyalty_permission"),
            QStringLiteral("loyalty_opening"), QStringLiteral("loyalty_proposal"), QStringLiteral("loyalty_event"),  QStringLiteral("loyalty_entry")};
}

Result<QList<HeldGroup>> LedgerHoldingStore::describe(vault::Connection &db, const customers::DataSubject &subject) const
{
    const auto accounts = accountsOf(db, subject);
    if (!accounts)
        return fail(accounts);
    std::vector<AccountId> ids;
    for (const qint64 account : *accounts)
        ids.emplace_back(account);
    const auto entries = EntryStore(db).of(ids);
    if (!entries)
        return fail(entries);
    const auto views = inWords(db, *entries);
    if (!views)
        return fail(views);
    HeldGroup posted{QStringLiteral("loyalty"), customers::heldText(QT_TRANSLATE_NOOP("Held", "Points, stamps and rewards, and why")), customers::AfterErasure::KeptWithoutPerson,
                     customers::heldText(QT_TRANSLATE_NOOP("Held", "The ledger of points has to add up. The entries stay and belong to nobody any more.")), {}};
    for (const EntryView &view : *views)
        posted.items.append(itemOf(view));
    QList<HeldGroup> groups;
    customers::addGroup(groups, std::move(posted));
    constexpr customers::HeldPart parts[] = {
        {"loyalty_events", QT_TRANSLATE_NOOP("Held", "What was done with your card in the shop"), kReadEvents, kEvent},
        {"loyalty_permissions", QT_TRANSLATE_NOOP("Held", "What loyalty rules may use of you"), kReadPermissions, kPermission},
        {"loyalty_proposals", QT_TRANSLATE_NOOP("Held", "Corrections that wait for a second person"), kReadProposals, kProposal},
    };
    auto rest = customers::heldGroups(db, parts, subject);
    if (!rest)
        return rest;
    groups += *rest;
    return groups;
}

Result<> LedgerHoldingStore::erase(vault::Connection &db, const customers::DataSubject &subject, const customers::ErasureCase &) const
{
    const auto accounts = accountsOf(db, subject);
    if (!accounts)
        return fail(accounts);
    return customers::runForEach(db, kErase, *accounts);
}

} // namespace kk::loyalty
