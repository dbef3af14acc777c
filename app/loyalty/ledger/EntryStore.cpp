#include "app/loyalty/ledger/EntryStore.h"

#include "app/loyalty/ledger/AccountRows.h"
#include "app/loyalty/ledger/EntrySeal.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::loyalty {

namespace {

#define KK_ENTRY_COLUMNS                                                                                                                       \
    "e.id, e.key, e.revision, e.reversed, e.version_id, e.cause, e.day, e.posting, e.origin, e.part, e.unit, e.from_kind, e.to_kind, "          \
    "e.account_id, e.owes_id, e.units, e.lot, e.pending, e.expires, e.basis, e.cut_units, e.cut_per, e.run_id"
constexpr auto kHead = "SELECT id, hash FROM loyalty_entry ORDER BY id DESC LIMIT 1";
constexpr auto kHash = "SELECT hash FROM loyalty_entry WHERE id = :id";
constexpr auto kAppend = R"(
    INSERT INTO loyalty_entry (id, name, key, revision, reversed, version_id, cause, day, posting, origin, part, unit, from_kind, to_kind,
                               account_id, owes_id, units, lot, pending, expires, basis, cut_units, cut_per, run_id, hash)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25))";
constexpr auto kAll = "SELECT " KK_ENTRY_COLUMNS " FROM loyalty_entry e ORDER BY e.id";
constexpr auto kOf = "SELECT " KK_ENTRY_COLUMNS " FROM loyalty_entry e WHERE e.account_id = :id ORDER BY e.id";
constexpr auto kOne = "SELECT " KK_ENTRY_COLUMNS " FROM loyalty_entry e WHERE e.id = :id";
constexpr auto kCaused = "SELECT " KK_ENTRY_COLUMNS " FROM loyalty_entry e WHERE e.cause = :cause AND e.cause <> 0 ORDER BY e.id";
constexpr auto kSealed = "SELECT " KK_ENTRY_COLUMNS ", e.name, e.hash, a.token, o.token FROM loyalty_entry e "
                         "JOIN loyalty_account a ON a.id = e.account_id LEFT JOIN loyalty_account o ON o.id = e.owes_id ORDER BY e.id";
#undef KK_ENTRY_COLUMNS
constexpr int kColumns = 23;
constexpr auto kCount = "SELECT coalesce(max(id), 0) FROM loyalty_entry";
constexpr auto kRows = "SELECT count(*) FROM loyalty_entry";
constexpr auto kPaid = R"(
    SELECT e.cause, e.unit, sum(CASE e.reversed WHEN 0 THEN e.units ELSE -e.units END)
      FROM loyalty_account a JOIN loyalty_entry e ON e.account_id = a.id
     WHERE a.is_erased = 1 AND e.posting = :spent GROUP BY e.cause, e.unit)";
constexpr auto kNextRun = "SELECT coalesce(max(id), 0) + 1 FROM loyalty_run";
constexpr auto kNote = R"(
    INSERT INTO loyalty_run (at, is_whole, until_day, inputs, entries, head, user_id) VALUES (:at, :whole, :until, :inputs, :entries, :head, :user))";
constexpr auto kLastRun = R"(
    SELECT at, is_whole, until_day, inputs, entries, head, user_id FROM loyalty_run WHERE is_whole >= :whole ORDER BY id DESC LIMIT 1)";
constexpr auto kBrokenRuns = R"(
    SELECT count(*) FROM loyalty_run r
     WHERE r.entries > 0 AND NOT EXISTS (SELECT 1 FROM loyalty_entry e WHERE e.id = r.entries AND e.hash = r.head))";
constexpr auto kInputs = R"(
    SELECT (SELECT coalesce(max(id), 0) FROM import_batch) || '/' || (SELECT count(*) FROM import_batch WHERE state = 'undone')
        || '/' || (SELECT count(*) FROM erasure) || '/' || (SELECT count(*) FROM processing_restriction)
        || '/' || (SELECT count(*) FROM processing_restriction WHERE lifted_at IS NULL AND (until IS NULL OR until > :now))
        || '/' || (SELECT count(*) FROM loyalty_version) || '/' || (SELECT count(*) FROM loyalty_end))";

template <std::size_t Size>
std::array<unsigned char, Size> bytesOf(const QByteArray &blob)
{
    std::array<unsigned char, Size> bytes{};
    std::copy_n(blob.constBegin(), std::min<qsizetype>(blob.size(), static_cast<qsizetype>(Size)), bytes.begin());
    return bytes;
}

QByteArrayView viewOf(const EntryKey &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

std::optional<Day> dayAt(const vault::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<Day>(row.integer(column)));
}

LedgerEntry entryOf(const vault::Statement &row)
{
    LedgerEntry entry;
    entry.id = row.integer(0);
    entry.key = bytesOf<16>(row.blob(1));
    entry.revision = static_cast<int>(row.integer(2));
    entry.isReversed = row.boolean(3);
    entry.version = row.id<VersionTag>(4);
    entry.cause = row.integer(5);
    entry.day = static_cast<Day>(row.integer(6));
    entry.posting = static_cast<Posting>(row.integer(7));
    entry.origin = static_cast<std::int32_t>(row.integer(8));
    entry.part = static_cast<std::int32_t>(row.integer(9));
    entry.unit = row.utf8(10);
    entry.from = static_cast<Account>(row.integer(11));
    entry.to = static_cast<Account>(row.integer(12));
    entry.account = row.id<AccountTag>(13);
    entry.owes = row.id<AccountTag>(14);
    entry.units = row.integer(15);
    if (!row.isNull(16))
        entry.lot = bytesOf<16>(row.blob(16));
    entry.pending = dayAt(row, 17);
    entry.expires = dayAt(row, 18);
    entry.basis = row.integer(19);
    entry.cut = {row.integer(20), static_cast<CapPer>(row.integer(21))};
    entry.run = row.integer(22);
    return entry;
}

} // namespace

Result<qint64> EntryStore::number(const char *sql)
{
    auto query = m_db.prepare(sql);
    if (!query)
        return fail(query);
    const auto row = query->step();
    if (!row)
        return fail(row);
    return query->integer(0);
}

Result<LedgerHead> EntryStore::head()
{
    auto query = m_db.prepare(kHead);
    if (!query)
        return fail(query);
    const auto row = query->step();
    if (!row)
        return fail(row);
    return *row ? LedgerHead{query->integer(0), query->blob(1)} : LedgerHead{0, QByteArray(32, '\0')};
}

Result<QByteArray> EntryStore::hashOf(qint64 id)
{
    auto query = m_db.prepare(kHash);
    if (!query)
        return fail(query);
    const auto row = query->bind(":id", id).step();
    if (!row)
        return fail(row);
    return *row ? query->blob(0) : QByteArray(32, '\0');
}

Result<> EntryStore::append(LedgerHead &head, const LedgerEntry &entry, const Token &token, const Token *owes)
{
    LedgerEntry written = entry;
    written.id = head.entries + 1;
    const QByteArray hash = sealOf(head.hash, written, token, owes);
    const EntryKey name = nameOf(entry.key, entry.revision);
    auto add = m_db.prepare(kAppend);
    if (!add)
        return fail(add);
    add->bindAt(1, written.id).bindBlobAt(2, viewOf(name)).bindBlobAt(3, viewOf(entry.key)).bindAt(4, entry.revision).bindAt(5, entry.isReversed ? 1 : 0);
    add->bindAt(6, entry.version).bindAt(7, entry.cause).bindAt(8, entry.day).bindAt(9, static_cast<int>(entry.posting)).bindAt(10, entry.origin);
    add->bindAt(11, entry.part).bindUtf8At(12, entry.unit).bindAt(13, static_cast<int>(entry.from)).bindAt(14, static_cast<int>(entry.to));
    add->bindAt(15, entry.account).bindAt(16, entry.owes).bindAt(17, entry.units).bindBlobAt(18, entry.lot ? viewOf(*entry.lot) : QByteArrayView());
    add->bindAt(19, entry.pending).bindAt(20, entry.expires).bindAt(21, entry.basis).bindAt(22, entry.cut.units).bindAt(23, static_cast<int>(entry.cut.per));
    add->bindAt(24, entry.run).bindBlobAt(25, hash);
    if (const auto added = add->run(); !added)
        return added;
    head = {written.id, hash};
    return {};
}

Result<> EntryStore::each(const AccountStore::Only &only, const std::function<void(const LedgerEntry &)> &row)
{
    return eachRow(m_db, kAll, kOf, only, [&row](const vault::Statement &entry) { row(entryOf(entry)); });
}

Result<std::vector<LedgerEntry>> EntryStore::of(const std::vector<AccountId> &accounts)
{
    std::vector<LedgerEntry> entries;
    if (const auto read = each(AccountStore::Only(accounts), [&](const LedgerEntry &entry) { entries.push_back(entry); }); !read)
        return fail(read);
    std::ranges::sort(entries, {}, &LedgerEntry::id);
    return entries;
}

Result<LedgerEntry> EntryStore::entry(qint64 id)
{
    auto query = m_db.prepare(kOne);
    if (!query)
        return fail(query);
    const auto row = query->bind(":id", id).step();
    if (!row)
        return fail(row);
    if (!*row)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Loyalty", "This entry is not in the ledger."));
    return entryOf(*query);
}

Result<std::vector<LedgerEntry>> EntryStore::causedBy(std::int64_t cause)
{
    auto query = m_db.prepare(kCaused);
    if (!query)
        return fail(query);
    query->bind(":cause", cause);
    std::vector<LedgerEntry> entries;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return entries;
        entries.push_back(entryOf(*query));
    }
}

Result<qint64> EntryStore::count()
{
    return number(kCount);
}

Result<std::vector<std::tuple<std::int64_t, std::string, std::int64_t>>> EntryStore::paidByTombstones()
{
    auto query = m_db.prepare(kPaid);
    if (!query)
        return fail(query);
    query->bind(":spent", static_cast<int>(Posting::Spent));
    std::vector<std::tuple<std::int64_t, std::string, std::int64_t>> paid;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return paid;
        paid.emplace_back(query->integer(0), std::string(query->utf8(1)), query->integer(2));
    }
}

Result<std::optional<qint64>> EntryStore::firstBroken()
{
    auto query = m_db.prepare(kSealed);
    if (!query)
        return fail(query);
    QByteArray previous(32, '\0');
    qint64 expected = 1;
    for (;; ++expected) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        const LedgerEntry entry = entryOf(*query);
        const Token token = bytesOf<16>(query->blob(kColumns + 2));
        const Token owes = bytesOf<16>(query->blob(kColumns + 3));
        const QByteArray hash = sealOf(previous, entry, token, entry.owes.isValid() ? &owes : nullptr);
        if (entry.id != expected || bytesOf<16>(query->blob(kColumns)) != nameOf(entry.key, entry.revision) || query->blob(kColumns + 1) != hash)
            return std::optional(expected);
        previous = hash;
    }
    const auto rows = number(kRows); // an entry without its account would not be seen above
    if (!rows)
        return fail(rows);
    return *rows == expected - 1 ? std::nullopt : std::optional(expected);
}

Result<qint64> EntryStore::nextRun()
{
    return number(kNextRun);
}

Result<> EntryStore::note(const RunNote &run)
{
    auto add = m_db.prepare(kNote);
    if (!add)
        return fail(add);
    add->bind(":at", run.at).bind(":whole", run.isWhole ? 1 : 0).bind(":until", run.until).bind(":inputs", run.inputs);
    return add->bind(":entries", run.head.entries).bindBlob(":head", run.head.hash).bind(":user", run.user).run();
}

Result<std::optional<RunNote>> EntryStore::lastRun(bool onlyWhole)
{
    auto query = m_db.prepare(kLastRun);
    if (!query)
        return fail(query);
    query->bind(":whole", onlyWhole ? 1 : 0);
    const auto row = query->step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::optional<RunNote>();
    return std::optional(RunNote{query->instant(0), query->boolean(1), static_cast<Day>(query->integer(2)), query->text(3),
                                 {query->integer(4), query->blob(5)}, query->id<vault::ShopUserTag>(6)});
}

Result<qint64> EntryStore::brokenRuns()
{
    return number(kBrokenRuns);
}

Result<QString> EntryStore::inputs(Instant now)
{
    auto query = m_db.prepare(kInputs);
    if (!query)
        return fail(query);
    const auto row = query->bind(":now", now).step();
    if (!row)
        return fail(row);
    return query->text(0);
}

} // namespace kk::loyalty
