#include "app/loyalty/ledger/AccountStore.h"

#include "app/loyalty/ledger/AccountRows.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::loyalty {

using customers::CustomerId;

namespace {

// A record of somebody who was erased says nothing any more and gets no account.
constexpr auto kBringBack = R"(
    UPDATE loyalty_account SET record_id = r.id
      FROM loyalty_former f JOIN source_record r ON r.source_id = f.source_id AND r.external_id = f.external_id AND r.aspect = f.aspect
     WHERE loyalty_account.id = f.account_id AND loyalty_account.record_id IS NULL AND loyalty_account.is_erased = 0
       AND r.version_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM loyalty_account o WHERE o.record_id = r.id))";
constexpr auto kForgetFormer = "DELETE FROM loyalty_former WHERE account_id IN (SELECT id FROM loyalty_account WHERE record_id IS NOT NULL)";
constexpr auto kOpenAll = R"(
    INSERT INTO loyalty_account (token, record_id)
    SELECT randomblob(16), r.id FROM source_record r
     WHERE r.version_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM loyalty_account a WHERE a.record_id = r.id)
     ORDER BY r.id)";
constexpr auto kOpenOf = R"(
    INSERT INTO loyalty_account (token, record_id)
    SELECT randomblob(16), r.id FROM source_record r
     WHERE r.customer_id = :customer AND r.version_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM loyalty_account a WHERE a.record_id = r.id)
     ORDER BY r.id)";
constexpr auto kSeeAll = R"(
    INSERT INTO loyalty_member (account_id, member, seen_at)
    SELECT a.id, r.customer_id, :now FROM loyalty_account a JOIN source_record r ON r.id = a.record_id
     WHERE r.customer_id IS NOT (SELECT m.member FROM loyalty_member m WHERE m.account_id = a.id ORDER BY m.id DESC LIMIT 1)
     ORDER BY a.id)";
// Also those who were with this customer and are no longer.
constexpr auto kSeeOf = R"(
    INSERT INTO loyalty_member (account_id, member, seen_at)
    SELECT a.id, r.customer_id, :now FROM loyalty_account a JOIN source_record r ON r.id = a.record_id
     WHERE (r.customer_id = :customer OR a.id IN (SELECT w.account_id FROM loyalty_member w WHERE w.member = :customer))
       AND r.customer_id IS NOT (SELECT m.member FROM loyalty_member m WHERE m.account_id = a.id ORDER BY m.id DESC LIMIT 1)
     ORDER BY a.id)";
constexpr auto kAccounts = R"(
    SELECT a.id, a.token, a.record_id, r.customer_id FROM loyalty_account a LEFT JOIN source_record r ON r.id = a.record_id
     WHERE a.is_erased = 0 ORDER BY a.id)";
constexpr auto kAccountsOf = R"(
    SELECT a.id, a.token, a.record_id, r.customer_id FROM source_record r JOIN loyalty_account a ON a.record_id = r.id
     WHERE r.customer_id = :id ORDER BY a.id)";
constexpr auto kAccount = R"(
    SELECT a.id, a.token, a.record_id, r.customer_id FROM loyalty_account a LEFT JOIN source_record r ON r.id = a.record_id
     WHERE a.is_erased = 0 AND a.id = :id)";
constexpr auto kMetAccounts = R"(
    SELECT DISTINCT o.account_id FROM loyalty_member w JOIN loyalty_member o ON o.member = w.member WHERE w.account_id = :id)";
constexpr auto kMembers = "SELECT account_id, member, seen_at FROM loyalty_member ORDER BY id";
constexpr auto kMembersOf = "SELECT account_id, member, seen_at FROM loyalty_member WHERE account_id = :id ORDER BY id";
constexpr auto kPermissions = "SELECT account_id, purpose, allowed, seen_at FROM loyalty_permission ORDER BY id";
constexpr auto kPermissionsOf = "SELECT account_id, purpose, allowed, seen_at FROM loyalty_permission WHERE account_id = :id ORDER BY id";
constexpr auto kOpenings = "SELECT opening_id, account_id, units, at FROM loyalty_opening ORDER BY opening_id";
constexpr auto kOpeningsOf = "SELECT opening_id, account_id, units, at FROM loyalty_opening WHERE account_id = :id ORDER BY opening_id";
constexpr auto kPermission = "SELECT allowed FROM loyalty_permission WHERE account_id = :id AND purpose = :purpose ORDER BY id DESC LIMIT 1";
constexpr auto kPermit = "INSERT INTO loyalty_permission (account_id, purpose, allowed, seen_at) VALUES (:id, :purpose, :allowed, :now)";
constexpr auto kDropOpenings = "DELETE FROM loyalty_opening";
// The newest batch that speaks of a card or customer counts. The customer number is surer than the card.
constexpr auto kBringOpenings = R"(
    WITH card AS (SELECT v.card_number AS number, min(r.id) AS record_id
                    FROM source_record r JOIN record_version v ON v.id = r.version_id WHERE v.card_number <> '' GROUP BY v.card_number)
    INSERT INTO loyalty_opening (opening_id, account_id, units, at)
    SELECT b.id, a.id, b.points_milli / 1000, coalesce(b.as_of, i.finished_at)
      FROM opening_balance b JOIN import_batch i ON i.id = b.batch_id
      LEFT JOIN source_record o ON b.customer_key <> '' AND o.source_id = b.source_id AND o.external_id = b.customer_key AND o.aspect = 0
      LEFT JOIN card c ON b.card_number <> '' AND c.number = b.card_number
      JOIN loyalty_account a ON a.record_id = coalesce(o.id, c.record_id)
     WHERE b.points_milli / 1000 <> 0
       AND b.batch_id = (SELECT max(n.batch_id) FROM opening_balance n
                          WHERE n.source_id = b.source_id AND n.card_number = b.card_number AND n.customer_key = b.customer_key))";
constexpr auto kBirth = R"(
    SELECT v.birth_date FROM loyalty_account a JOIN source_record r ON r.id = a.record_id JOIN record_version v ON v.id = r.version_id
     WHERE a.id = :id AND v.birth_date <> '')";
constexpr auto kOwner = R"(
    SELECT s.record_id, r.customer_id, s.status NOT IN (3, 4) FROM sale s LEFT JOIN source_record r ON r.id = s.record_id WHERE s.id = :id)";
constexpr auto kLastMoment = R"(
    SELECT max(coalesce((SELECT at FROM loyalty_event ORDER BY id DESC LIMIT 1), 0),
               coalesce((SELECT seen_at FROM loyalty_member ORDER BY id DESC LIMIT 1), 0),
               coalesce((SELECT seen_at FROM loyalty_permission ORDER BY id DESC LIMIT 1), 0)))";
constexpr auto kMostAhead = std::chrono::minutes(1); // further ahead the clock was wrong, and is followed no longer
constexpr auto kTombstones = "SELECT count(*) FROM loyalty_account WHERE is_erased = 1";

LedgerAccount accountOf(const vault::Statement &row)
{
    LedgerAccount account{row.id<AccountTag>(0), {}, row.id<customers::SourceRecordTag>(2), row.id<customers::CustomerTag>(3)};
    const QByteArray token = row.blob(1);
    std::copy_n(token.constBegin(), std::min<qsizetype>(token.size(), 16), account.token.begin());
    return account;
}

} // namespace

Result<> AccountStore::run(const char *sql, std::optional<Instant> now, std::optional<qint64> customer)
{
    auto statement = m_db.prepare(sql);
    if (!statement)
        return fail(statement);
    if (now)
        statement->bind(":now", *now);
    if (customer)
        statement->bind(":customer", *customer);
    return statement->run();
}

Result<Instant> AccountStore::nextMoment(Instant now)
{
    auto query = m_db.prepare(kLastMoment);
    if (!query)
        return fail(query);
    const auto row = query->step();
    if (!row)
        return fail(row);
    const Instant last = query->instant(0);
    return last >= now && last - now < kMostAhead ? last + std::chrono::milliseconds(1) : now;
}

Result<> AccountStore::observe(Instant now)
{
    for (const char *sql : {kBringBack, kForgetFormer, kOpenAll}) {
        if (const auto done = run(sql, {}); !done)
            return done;
    }
    if (const auto seen = run(kSeeAll, now); !seen)
        return seen;
    return observeOpenings();
}

Result<> AccountStore::observe(CustomerId customer, Instant now)
{
    for (const char *sql : {kBringBack, kForgetFormer}) {
        if (const auto done = run(sql, {}); !done)
            return done;
    }
    if (const auto opened = run(kOpenOf, {}, customer.value); !opened)
        return opened;
    return run(kSeeOf, now, customer.value);
}

Result<> AccountStore::observeOpenings()
{
    if (const auto dropped = run(kDropOpenings, {}); !dropped)
        return dropped;
    return run(kBringOpenings, {});
}

Result<> AccountStore::observePermission(const std::string &purpose, const std::vector<LedgerAccount> &asked, const QSet<CustomerId> &allowed, Instant now)
{
    auto known = m_db.prepare(kPermission);
    if (!known)
        return fail(known);
    auto permit = m_db.prepare(kPermit);
    if (!permit)
        return fail(permit);
    for (const LedgerAccount &account : asked) {
        known->bind(":id", account.id).bindUtf8(":purpose", purpose);
        const auto row = known->step();
        if (!row)
            return fail(row);
        const bool before = *row && known->boolean(0);
        known->reset();
        const bool isAllowed = allowed.contains(account.customer);
        if (before == isAllowed)
            continue;
        permit->bind(":id", account.id).bindUtf8(":purpose", purpose).bind(":allowed", isAllowed ? 1 : 0).bind(":now", now);
        if (const auto written = permit->run(); !written)
            return written;
    }
    return {};
}

Result<std::vector<LedgerAccount>> AccountStore::list(const char *sql, std::optional<qint64> id)
{
    auto query = m_db.prepare(sql);
    if (!query)
        return fail(query);
    if (id)
        query->bind(":id", *id);
    std::vector<LedgerAccount> accounts;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return accounts;
        accounts.push_back(accountOf(*query));
    }
}

Result<std::vector<LedgerAccount>> AccountStore::all()
{
    return list(kAccounts, {});
}

Result<std::vector<LedgerAccount>> AccountStore::of(CustomerId customer)
{
    return list(kAccountsOf, customer.value);
}

Result<std::vector<LedgerAccount>> AccountStore::connectedWith(CustomerId customer)
{
    auto own = of(customer);
    if (!own)
        return own;
    std::vector<AccountId> open;
    QSet<AccountId> seen;
    for (const LedgerAccount &account : *own) {
        open.push_back(account.id);
        seen.insert(account.id);
    }
    while (!open.empty()) {
        const AccountId next = open.back();
        open.pop_back();
        const auto read = eachRow(m_db, kMetAccounts, kMetAccounts, Only(std::vector{next}), [&](const vault::Statement &row) {
            const auto met = row.id<AccountTag>(0);
            if (seen.contains(met))
                return;
            seen.insert(met);
            open.push_back(met);
        });
        if (!read)
            return fail(read);
    }
    std::vector<AccountId> ids(seen.begin(), seen.end());
    std::ranges::sort(ids);
    std::vector<LedgerAccount> accounts;
    const auto read = eachRow(m_db, kAccount, kAccount, Only(ids), [&](const vault::Statement &row) { accounts.push_back(accountOf(row)); });
    if (!read)
        return fail(read);
    return accounts;
}

Result<std::vector<MemberWord>> AccountStore::members(const Only &only)
{
    std::vector<MemberWord> words;
    const auto read = eachRow(m_db, kMembers, kMembersOf, only, [&](const vault::Statement &row) { words.push_back({row.id<AccountTag>(0), row.integer(1), row.instant(2)}); });
    if (!read)
        return fail(read);
    return words;
}

Result<std::vector<PermissionWord>> AccountStore::permissions(const Only &only)
{
    std::vector<PermissionWord> words;
    const auto read = eachRow(m_db, kPermissions, kPermissionsOf, only,
                           [&](const vault::Statement &row) { words.push_back({row.id<AccountTag>(0), std::string(row.utf8(1)), row.boolean(2), row.instant(3)}); });
    if (!read)
        return fail(read);
    return words;
}

Result<std::vector<OpeningWord>> AccountStore::openings(const Only &only)
{
    std::vector<OpeningWord> words;
    const auto read = eachRow(m_db, kOpenings, kOpeningsOf, only,
                           [&](const vault::Statement &row) { words.push_back({row.integer(0), row.id<AccountTag>(1), row.integer(2), row.instant(3)}); });
    if (!read)
        return fail(read);
    return words;
}

Result<std::vector<std::pair<AccountId, int>>> AccountStore::birthMonths(const std::vector<AccountId> &accounts)
{
    std::vector<std::pair<AccountId, int>> months;
    auto query = m_db.prepare(kBirth);
    if (!query)
        return fail(query);
    for (const AccountId account : accounts) {
        query->bind(":id", account);
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (*row) {
            // "1980-05-31", or "--05" where only the month is kept.
            const QString birth = query->text(0);
            const int month = birth.startsWith(QStringLiteral("--")) ? birth.mid(2, 2).toInt() : birth.mid(5, 2).toInt();
            if (month >= 1 && month <= 12)
                months.emplace_back(account, month);
        }
        query->reset();
    }
    return months;
}

Result<CustomerId> AccountStore::customerOf(AccountId account)
{
    const auto found = list(kAccount, account.value);
    if (!found)
        return fail(found);
    if (found->empty() || !found->front().customer.isValid())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Loyalty", "This customer is not there any more. Search again."));
    return found->front().customer;
}

Result<SaleOwner> AccountStore::ownerOf(customers::SaleId sale)
{
    auto query = m_db.prepare(kOwner);
    if (!query)
        return fail(query);
    const auto row = query->bind(":id", sale.value).step();
    if (!row)
        return fail(row);
    if (!*row)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Loyalty", "There is no sale with this number."));
    return SaleOwner{query->id<customers::SourceRecordTag>(0), query->id<customers::CustomerTag>(1), query->boolean(2)};
}

Result<qint64> AccountStore::tombstones()
{
    auto query = m_db.prepare(kTombstones);
    if (!query)
        return fail(query);
    const auto row = query->step();
    if (!row)
        return fail(row);
    return query->integer(0);
}

} // namespace kk::loyalty
