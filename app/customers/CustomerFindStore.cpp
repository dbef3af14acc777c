#include "app/customers/CustomerFindStore.h"

#include "app/customers/CustomerRanks.h"
#include "app/customers/Survivorship.h"
#include "app/vault/Statement.h"

namespace kk::customers {

namespace {

constexpr auto kYear = std::chrono::days(365);

// One text per order: SQL is never put together from values, and these parts are no values. `:since` null means any.
constexpr auto kFilter = R"(
       AND (:bought = 0 OR (:bought = 1 AND c.last_purchase >= :since) OR (:bought = 2 AND c.last_purchase < :since)
            OR (:bought = 3 AND c.last_purchase IS NULL))
       AND (:mail = 0 OR (:mail = 1 AND c.mail_answer = 1) OR (:mail = 2 AND c.mail_answer = -1)
            OR (:mail = 3 AND c.mail_answer = 0)))";
constexpr auto kAll = "SELECT c.id FROM customer c WHERE 1 = 1";
constexpr auto kFound = R"(
    SELECT c.id FROM customer_search f JOIN customer c ON c.id = f.rowid WHERE customer_search MATCH :words)";

constexpr auto kWithWords = "SELECT rowid FROM customer_search WHERE customer_search MATCH :words";

const char *orderText(CustomerOrder order, bool descending)
{
    switch (order) {
    case CustomerOrder::Name: return descending ? " ORDER BY c.sort_key DESC, c.id DESC" : " ORDER BY c.sort_key, c.id";
    case CustomerOrder::LastPurchase:
        return descending ? " ORDER BY c.last_purchase DESC NULLS LAST, c.id" : " ORDER BY c.last_purchase NULLS LAST, c.id";
    case CustomerOrder::Purchases: return descending ? " ORDER BY c.purchases DESC, c.id" : " ORDER BY c.purchases, c.id";
    case CustomerOrder::Total: return descending ? " ORDER BY c.total_cents DESC, c.id" : " ORDER BY c.total_cents, c.id";
    case CustomerOrder::City:
        return descending ? " ORDER BY c.city DESC, c.sort_key, c.id" : " ORDER BY c.city, c.sort_key, c.id";
    }
    return "";
}

} // namespace

Result<QList<CustomerId>> CustomerFindStore::find(const CustomerQuery &query, Instant now)
{
    const QString words = searchQuery(query.typed);
    if (words.isEmpty() && !query.typed.trimmed().isEmpty())
        return QList<CustomerId>(); // only signs were typed: nobody is called "???"
    const bool unfiltered = query.filter == CustomerFilter();
    if (m_ranks && unfiltered)
        return findByRank(query, words);
    QByteArray sql = words.isEmpty() ? kAll : kFound;
    if (!unfiltered)
        sql += kFilter;
    sql += orderText(query.order, query.descending);
    return ask(sql, query, words, now);
}

Result<QList<CustomerId>> CustomerFindStore::ask(const QByteArray &sql, const CustomerQuery &query, const QString &words, Instant now)
{
    auto statement = m_db.prepare(sql.constData());
    if (!statement)
        return fail(statement);
    if (!words.isEmpty())
        statement->bind(":words", words);
    if (query.filter != CustomerFilter()) {
        statement->bind(":bought", static_cast<int>(query.filter.bought)).bind(":mail", static_cast<int>(query.filter.mail));
        statement->bind(":since", now - kYear);
    }
    QList<CustomerId> ids;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row);
        if (!*row)
            return ids;
        ids.append(statement->id<CustomerTag>(0));
    }
}

/// Who has the words, without reading a row of theirs; the order is remembered. One letter finds a third of a shop: reading and sorting
/// these people at every key would cost more than finding them.
Result<QList<CustomerId>> CustomerFindStore::findByRank(const CustomerQuery &query, const QString &words)
{
    auto ranked = m_ranks->find(m_stamp, query.order, query.descending);
    if (!ranked) {
        auto everybody = ask(QByteArray(kAll) + orderText(query.order, query.descending), {}, {}, {});
        if (!everybody)
            return fail(everybody);
        ranked = std::make_shared<const RankedCustomers>(std::move(*everybody));
        m_ranks->remember(m_stamp, query.order, query.descending, ranked);
    }
    if (words.isEmpty())
        return ranked->ordered();
    auto statement = m_db.prepare(kWithWords);
    if (!statement)
        return fail(statement);
    statement->bind(":words", words);
    std::vector<qint64> ids;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row);
        if (!*row)
            return ranked->inOrder(std::move(ids));
        ids.push_back(statement->integer(0));
    }
}

} // namespace kk::customers
