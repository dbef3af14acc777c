#include "app/vault/AuditChain.h"

#include "app/vault/AuditSeal.h"
#include "app/vault/Connection.h"
#include "app/vault/SqliteError.h"
#include "app/vault/Transaction.h"

#include <QRegularExpression>

#include <sodium.h>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLast = R"(
    SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1)";

constexpr auto kInsertEntry = R"(
    INSERT INTO audit_entry(seq, at, actor, action, commitment, previous, hash)
    VALUES (:seq, :at, :actor, :action, :commitment, :previous, :hash))";

constexpr auto kInsertDetail = R"(
    INSERT INTO audit_detail(seq, salt, details) VALUES (:seq, :salt, :details))";

constexpr auto kEraseDetail = R"(
    DELETE FROM audit_detail WHERE seq = :seq)";

constexpr auto kWholeChain = R"(
    SELECT seq, at, actor, action, commitment, previous, hash, salt, details
      FROM audit_entry LEFT JOIN audit_detail USING (seq)
     ORDER BY seq)";

constexpr auto kLooseDetail = R"(
    SELECT min(seq) FROM audit_detail WHERE seq NOT IN (SELECT seq FROM audit_entry))";

constexpr auto kPage = R"(
    SELECT seq, at, actor, action, details
      FROM audit_entry LEFT JOIN audit_detail USING (seq)
     WHERE seq < :before ORDER BY seq DESC LIMIT :limit)";

QByteArray beginning()
{
    return QByteArray(kSealSize, '\0');
}

QByteArray freshSalt()
{
    QByteArray salt(kSealSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), kSealSize);
    return salt;
}

/// What is wrong with the row `entry` stands on, if it should be number `seq` after `previous`.
QString problemOf(const Statement &entry, qint64 seq, const QByteArray &previous)
{
    if (entry.integer(0) != seq)
        return u"an entry is missing"_s;
    if (entry.blob(5) != previous)
        return u"it does not follow the entry before it"_s;
    const QByteArray committed = entry.blob(4);
    const SealedParts parts{seq, entry.integer(1), entry.integer(2), entry.utf8(3), committed, previous};
    if (seal(parts) != entry.blob(6))
        return u"the entry was changed"_s;
    if (!entry.isNull(7) && commitment(entry.blob(7), entry.blob(8)) != committed)
        return u"the details were changed"_s;
    return {};
}

} // namespace

Result<AuditAnchor> AuditChain::latest() const
{
    auto last = m_connection.prepare(kLast);
    if (!last)
        return fail(last);
    const Result<bool> row = last->step();
    if (!row)
        return fail(row);
    return *row ? AuditAnchor{last->integer(0), last->blob(1)} : AuditAnchor{0, beginning()};
}

Result<qint64> AuditChain::append(Id<ShopUserTag> actor, const QString &action, const QByteArray &details)
{
    static const QRegularExpression form(u"^[a-z0-9_.]{1,64}\\z"_s);
    if (!form.match(action).hasMatch())
        return fail(ErrorKind::Bug, sqliteUserText(ErrorKind::Bug), u"not an audit action"_s);
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction);
    const auto last = latest();
    if (!last)
        return fail(last);

    const qint64 seq = last->seq + 1;
    const qint64 at = toEpochMilliseconds(m_clock.now());
    const QByteArray word = action.toUtf8();
    const QByteArray salt = freshSalt();
    const QByteArray committed = commitment(salt, details);
    const QByteArray hash = seal({seq, at, actor.value, std::string_view(word.constData(), size_t(word.size())), committed, last->hash});

    auto entry = m_connection.prepare(kInsertEntry);
    if (!entry)
        return fail(entry);
    entry->bind(":seq", seq).bind(":at", at).bind(":actor", actor.value).bind(":action", action);
    entry->bindBlob(":commitment", committed).bindBlob(":previous", last->hash).bindBlob(":hash", hash);
    if (auto done = entry->run(); !done)
        return fail(done);

    auto detail = m_connection.prepare(kInsertDetail);
    if (!detail)
        return fail(detail);
    const QByteArrayView content = details.isNull() ? QByteArrayView("", 0) : QByteArrayView(details);
    if (auto done = detail->bind(":seq", seq).bindBlob(":salt", salt).bindBlob(":details", content).run(); !done)
        return fail(done);
    if (auto done = transaction->commit(); !done)
        return fail(done);
    return seq;
}

Result<int> AuditChain::eraseDetails(std::span<const qint64> seqs)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return fail(transaction);
    auto erase = m_connection.prepare(kEraseDetail);
    if (!erase)
        return fail(erase);
    int erased = 0;
    for (const qint64 seq : seqs) {
        if (auto done = erase->bind(":seq", seq).run(); !done)
            return fail(done);
        erased += m_connection.changes();
    }
    if (auto done = transaction->commit(); !done)
        return fail(done);
    return erased;
}

Result<AuditVerdict> AuditChain::verify(const std::optional<AuditAnchor> &anchor) const
{
    auto steady = Transaction::begin(m_connection); // only reads: ends without a commit
    if (!steady)
        return fail(steady);
    auto entry = m_connection.prepare(kWholeChain);
    auto loose = m_connection.prepare(kLooseDetail);
    if (!entry)
        return fail(entry);
    if (!loose)
        return fail(loose);

    AuditVerdict verdict;
    const auto bad = [&verdict](qint64 seq, const QString &finding) {
        verdict.firstBadSeq = seq;
        verdict.finding = u"entry %1: "_s.arg(seq) + finding;
        return verdict;
    };
    QByteArray previous = beginning();
    Result<bool> row = entry->step();
    for (; row && *row; row = entry->step()) {
        const qint64 seq = verdict.entries + 1;
        if (const QString problem = problemOf(*entry, seq, previous); !problem.isEmpty())
            return bad(seq, problem);
        previous = entry->blob(6);
        if (anchor && anchor->seq == seq && anchor->hash != previous)
            return bad(seq, u"it is not the entry that was anchored"_s);
        verdict.entries = seq;
        verdict.erasedDetails += entry->isNull(7) ? 1 : 0;
    }
    if (!row)
        return fail(row);
    if (anchor && anchor->seq > verdict.entries)
        return bad(verdict.entries + 1, u"the chain was cut off before the anchored entry"_s);
    const Result<bool> looseRow = loose->step();
    if (!looseRow)
        return fail(looseRow);
    if (*looseRow && !loose->isNull(0))
        return bad(loose->integer(0), u"details without an entry"_s);
    return verdict;
}

Result<QList<AuditEntry>> AuditChain::before(qint64 seq, int limit) const
{
    auto page = m_connection.prepare(kPage);
    if (!page)
        return fail(page);
    page->bind(":before", seq > 0 ? seq : std::numeric_limits<qint64>::max()).bind(":limit", std::max(limit, 0));
    QList<AuditEntry> entries;
    Result<bool> row = page->step();
    for (; row && *row; row = page->step()) {
        AuditEntry entry{page->integer(0), page->instant(1), page->id<ShopUserTag>(2), page->text(3), {}};
        if (!page->isNull(4))
            entry.details = page->blob(4);
        entries.append(std::move(entry));
    }
    if (!row)
        return fail(row);
    return entries;
}

} // namespace kk::vault
