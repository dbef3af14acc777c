#include "app/customers/CustomerStore.h"

#include "app/customers/RecordStore.h"
#include "app/vault/Statement.h"

#include <QCoreApplication>

namespace kk::customers {

namespace {

constexpr auto kCreate = "INSERT INTO customer (created_at) VALUES (:now)";
// A sale that was voided, abandoned or not yet paid is no purchase; what was given back does not count as spent.
constexpr auto kWrite = R"(
    UPDATE customer
       SET name = ?2, sort_key = ?3, email = ?4, phone = ?5, postcode = ?6, city = ?7,
           (purchases, total_cents, first_purchase, last_purchase) = (
               SELECT count(*), coalesce(sum(s.total_cents - s.refunded_cents), 0), min(s.occurred_at), max(s.occurred_at)
                 FROM source_record r JOIN sale s ON s.record_id = r.id
                WHERE r.customer_id = ?1 AND s.status IN (0, 1, 2) AND s.total_cents > 0),
           mail_answer = (
               SELECT CASE WHEN min(c.answer) = 0 THEN -1 WHEN max(c.answer) = 1 THEN 1 ELSE 0 END
                 FROM source_record r JOIN consent_claim c ON c.version_id = r.version_id
                WHERE r.customer_id = ?1 AND c.channel = 'email' AND c.purpose = 'news')
     WHERE id = ?1)";
constexpr auto kDropWords = "DELETE FROM customer_search WHERE rowid = :id";
constexpr auto kAddWords = R"(
    INSERT INTO customer_search (rowid, name, contact, digits, place) VALUES (:id, :name, :contact, :digits, :place))";
constexpr auto kRemove = "DELETE FROM customer WHERE id = :id";
constexpr auto kRow = R"(
    SELECT id, name, email, phone, postcode, city, mail_answer, purchases, total_cents, first_purchase, last_purchase
      FROM customer WHERE id = :id)";
constexpr auto kCount = "SELECT count(*) FROM customer";
constexpr auto kNewest = "SELECT coalesce(max(id), 0) FROM customer";
constexpr auto kAll = "SELECT id FROM customer";
constexpr auto kForgetAllWords = "INSERT INTO customer_search (customer_search) VALUES ('delete-all')";
constexpr auto kLogView = "INSERT INTO customer_view (customer_id, user_id, viewed_at) VALUES (:customer, :user, :now)";

CustomerRow readRow(const vault::Statement &row)
{
    return {row.id<CustomerTag>(0), row.text(1),    row.text(2),    row.text(3),         row.text(4),        row.text(5),
            static_cast<int>(row.integer(6)), row.integer(7), row.integer(8), row.maybeInstant(9), row.maybeInstant(10)};
}

} // namespace

Result<CustomerId> CustomerStore::create(Instant now)
{
    auto create = m_db.prepare(kCreate);
    if (!create)
        return fail(create);
    if (const auto created = create->bind(":now", now).run(); !created)
        return fail(created);
    return CustomerId(m_db.lastInsertId());
}

Result<> CustomerStore::write(CustomerId customer, const Derived &derived, bool isNew)
{
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    const auto &[summary, words] = derived;
    auto write = m_db.prepare(kWrite);
    if (!write)
        return fail(write);
    write->bindAt(1, customer.value);
    int parameter = 2;
    for (const QString *value : {&summary.name, &summary.sortKey, &summary.email, &summary.phone, &summary.postcode, &summary.city})
        write->bindAt(parameter++, text(*value));
    if (const auto written = write->run(); !written)
        return written;
    if (!isNew) {
        auto drop = m_db.prepare(kDropWords);
        if (!drop)
            return fail(drop);
        if (const auto dropped = drop->bind(":id", customer).run(); !dropped)
            return dropped;
    }
    auto add = m_db.prepare(kAddWords);
    if (!add)
        return fail(add);
    return add->bind(":id", customer).bind(":name", words.name).bind(":contact", words.contact)
        .bind(":digits", words.digits).bind(":place", words.place).run();
}

Result<> CustomerStore::refresh(CustomerId customer, bool isNew)
{
    const auto records = RecordStore(m_db).ofCustomer(customer);
    if (!records)
        return fail(records);
    return records->isEmpty() ? remove(customer, isNew) : write(customer, derive(*records), isNew);
}

Result<> CustomerStore::remove(CustomerId customer, bool isWithoutWords)
{
    for (const char *sql : {kDropWords, kRemove}) {
        if (sql == kDropWords && isWithoutWords)
            continue;
        auto drop = m_db.prepare(sql);
        if (!drop)
            return fail(drop);
        if (const auto dropped = drop->bind(":id", customer).run(); !dropped)
            return dropped;
    }
    return {};
}

Result<CustomerRow> CustomerStore::row(CustomerId customer)
{
    const auto found = rows({customer});
    if (!found)
        return fail(found);
    if (found->isEmpty())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Customers", "This customer is no longer in the vault. Search again."));
    return found->first();
}

Result<QList<CustomerRow>> CustomerStore::rows(const QList<CustomerId> &ids)
{
    auto query = m_db.prepare(kRow);
    if (!query)
        return fail(query);
    QList<CustomerRow> rows;
    rows.reserve(ids.size());
    for (CustomerId id : ids) {
        const auto found = query->bind(":id", id).step();
        if (!found)
            return fail(found);
        if (*found)
            rows.append(readRow(*query));
        query->reset();
    }
    return rows;
}

Result<qint64> CustomerStore::count()
{
    auto query = m_db.prepare(kCount);
    if (!query)
        return fail(query);
    if (const auto row = query->step(); !row)
        return fail(row);
    return query->integer(0);
}

Result<CustomerId> CustomerStore::newest()
{
    auto query = m_db.prepare(kNewest);
    if (!query)
        return fail(query);
    if (const auto row = query->step(); !row)
        return fail(row);
    return query->id<CustomerTag>(0);
}

Result<> CustomerStore::forgetAllWords()
{
    return m_db.execute(kForgetAllWords);
}

Result<QList<CustomerId>> CustomerStore::all()
{
    auto query = m_db.prepare(kAll);
    if (!query)
        return fail(query);
    QList<CustomerId> ids;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return ids;
        ids.append(query->id<CustomerTag>(0));
    }
}

Result<> CustomerStore::logView(CustomerId customer, qint64 user, Instant now)
{
    auto log = m_db.prepare(kLogView);
    if (!log)
        return fail(log);
    return log->bind(":customer", customer).bind(":user", user).bind(":now", now).run();
}

} // namespace kk::customers
