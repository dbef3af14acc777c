#include "app/rights/Erasure.h"

#include "app/customers/CustomerStore.h"
#include "app/customers/DataSubjectStore.h"
#include "app/rights/RequestStore.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QThread>

#include <sodium.h>

#include <algorithm>

namespace kk::rights {

using customers::DataSubject;
using customers::DataSubjectStore;
using customers::SuppressedHash;
using customers::Suppression;
using customers::SuppressionStore;

namespace {

constexpr int kLogTries = 20;
constexpr unsigned long kLogPause = 25; // milliseconds

/// A random number of the shop for one case. Never 0.
qint64 randomCode()
{
    qint64 code = 0;
    while (code == 0) {
        randombytes_buf(&code, sizeof code);
        code &= 0x7fff'ffff'ffff'ffff;
    }
    return code;
}

QByteArray randomMark()
{
    QByteArray mark(16, '\0');
    randombytes_buf(mark.data(), static_cast<size_t>(mark.size()));
    return mark;
}

bool contains(const QList<SuppressedHash> &hashes, const SuppressedHash &wanted)
{
    return std::any_of(hashes.begin(), hashes.end(), [&](const SuppressedHash &hash) { return hash.kind == wanted.kind && hash.hash == wanted.hash; });
}

bool isTheirs(const DataSubject &subject, customers::SourceRecordId record)
{
    return std::any_of(subject.records.begin(), subject.records.end(), [record](const auto &own) { return own.id == record; });
}

Result<bool> purge(vault::Connection &db)
{
    for (int i = 0; i < kLogTries; ++i) {
        const auto cut = ErasureStore(db).cutLog();
        if (!cut || *cut)
            return cut;
        QThread::msleep(kLogPause);
    }
    return false;
}

} // namespace

Result<std::optional<QString>> OpenRequestErasureStop::reasonAgainst(vault::Connection &db, const DataSubject &subject, Instant) const
{
    QList<customers::SourceRecordId> records;
    for (const customers::SubjectRecord &record : subject.records)
        records.append(record.id);
    RequestStore requests(db);
    const auto about = requests.about(records);
    if (!about)
        return fail(about);
    for (RequestId id : *about) {
        const auto request = requests.load(id);
        if (!request)
            return fail(request);
        for (const RequestCase &one : request->cases) {
            if (one.state == CaseState::Open && one.kind != RequestKind::Erasure)
                return QCoreApplication::translate("Erasure", "Something else this customer asked is still open: %1 (request %2). Answer that first; after erasing nothing can be shown.")
                    .arg(requestKindName(one.kind), request->number);
        }
    }
    return std::nullopt;
}

Erasure::Erasure(customers::PersonalDataHolders holders, ErasureStops stops, std::shared_ptr<const Recipients> recipients)
    : m_holders(std::move(holders)), m_stops(std::move(stops)), m_recipients(std::move(recipients))
{
}

/// What the person is to be known by again. What others share is left out: it would keep the household away.
Result<Erasure::Marks> Erasure::marksOf(vault::Connection &db, const DataSubject &subject) const
{
    const auto suppression = SuppressionStore(db).load();
    if (!suppression)
        return fail(suppression);
    Marks marks;
    DataSubjectStore people(db);
    for (const customers::SubjectStatement &said : subject.statements) {
        QList<SuppressedHash> mine;
        for (const SuppressedHash &hash : suppression->hashesOf(customers::identifiersOf(said))) {
            if (!contains(marks.hashes, hash))
                mine.append(hash);
        }
        if (mine.isEmpty())
            continue;
        QList<SuppressedHash> shared;
        const auto looked = people.statementsLike(said, [&](customers::SourceRecordId record, const customers::Identifiers &other) -> Result<> {
            if (!isTheirs(subject, record))
                shared += suppression->hashesOf(other);
            return {};
        });
        if (!looked)
            return fail(looked);
        for (const SuppressedHash &hash : mine) {
            const bool isShared = hash.kind != u"record" && contains(shared, hash);
            if (isShared)
                ++marks.leftOut;
            else
                marks.hashes.append(hash);
        }
    }
    return marks;
}

Result<QStringList> Erasure::stopsFor(vault::Connection &db, const DataSubject &subject, Instant now) const
{
    QStringList sentences;
    for (const auto &stop : m_stops) {
        const auto reason = stop->reasonAgainst(db, subject, now);
        if (!reason)
            return fail(reason);
        if (*reason)
            sentences.append(**reason);
    }
    return sentences;
}

Result<ErasurePreview> Erasure::preview(vault::Connection &db, customers::CustomerId customer, Instant now) const
{
    const auto subject = DataSubjectStore(db).ofCustomer(customer);
    if (!subject)
        return fail(subject);
    const auto row = customers::CustomerStore(db).row(customer);
    if (!row)
        return fail(row);
    ErasurePreview preview;
    preview.name = row->name;
    for (const auto &holder : m_holders) {
        const auto groups = holder->describe(db, *subject);
        if (!groups)
            return fail(groups);
        for (const customers::HeldGroup &group : *groups) {
            const ErasurePreview::Line line{group.key, group.title, group.items.size(), group.why};
            const bool isGone = group.after == customers::AfterErasure::Gone;
            (isGone ? preview.goes : preview.stays).append(line);
            if (isGone)
                preview.goneCount += line.count;
        }
    }
    const auto sales = ErasureStore(db).sales(*subject);
    if (!sales)
        return fail(sales);
    preview.sales = *sales;
    const auto marks = marksOf(db, *subject);
    if (!marks)
        return fail(marks);
    preview.marksLeftOut = marks->leftOut;
    preview.stays.append({QStringLiteral("marks"), QCoreApplication::translate("Erasure", "Coded marks without a name"), marks->hashes.size(),
                          QCoreApplication::translate("Erasure", "So that a later import or an old backup does not bring this person back.")});
    if (m_recipients) {
        auto tells = m_recipients->of(db, *subject);
        if (!tells)
            return fail(tells);
        preview.tells = std::move(*tells);
    }
    auto stops = stopsFor(db, *subject, now);
    if (!stops)
        return fail(stops);
    preview.stops = std::move(*stops);
    return preview;
}

/// Every holder, in its order; then the customers, who keep what other people's records say of them, and the search index, which keeps
/// deleted words until it is pressed.
Result<> Erasure::letGo(vault::Connection &db, const DataSubject &subject, Instant now, vault::ShopUserId user) const
{
    QList<customers::CustomerId> touched;
    for (const customers::SubjectRecord &record : subject.records) {
        const auto customer = DataSubjectStore(db).customerOf(record.id);
        if (!customer)
            return fail(customer);
        if (*customer && !touched.contains(**customer))
            touched.append(**customer);
    }
    const customers::ErasureCase erasure{0, randomCode(), now, user};
    for (const auto &holder : m_holders) {
        if (const auto gone = holder->erase(db, subject, erasure); !gone)
            return gone;
    }
    for (customers::CustomerId customer : touched) {
        if (const auto refreshed = customers::CustomerStore(db).refresh(customer); !refreshed)
            return refreshed;
    }
    return ErasureStore(db).pressSearchIndex();
}

Result<ErasureDone> Erasure::run(vault::Connection &db, const Order &order) const
{
    auto transaction = vault::Transaction::begin(db);
    if (!transaction)
        return fail(transaction);
    const Instant now = order.clock->now();
    const auto subject = DataSubjectStore(db).ofCustomer(order.customer);
    if (!subject)
        return fail(subject);
    const auto stops = stopsFor(db, *subject, now);
    if (!stops)
        return fail(stops);
    if (!stops->isEmpty())
        return fail(ErrorKind::Conflict, stops->first());
    const auto marks = marksOf(db, *subject);
    if (!marks)
        return fail(marks);
    ErasureStore store(db);
    const auto sales = store.sales(*subject);
    if (!sales)
        return fail(sales);
    QList<Recipient> tells;
    if (m_recipients) {
        auto known = m_recipients->of(db, *subject);
        if (!known)
            return fail(known);
        tells = std::move(*known);
    }
    if (const auto gone = letGo(db, *subject, now, order.user); !gone)
        return fail(gone);
    SuppressionStore suppressed(db);
    if (const auto added = suppressed.add(marks->hashes, shopDay(now)); !added)
        return fail(added);
    const auto suppression = suppressed.load();
    if (!suppression)
        return fail(suppression);
    if (const auto forgotten = store.forgetWaiting(*suppression); !forgotten)
        return fail(forgotten);
    const ErasureStore::Done done{randomMark(), now, order.user, subject->records.size(), *sales};
    const auto number = store.add(done, marks->hashes);
    if (!number)
        return fail(number);
    ErasureDone result{*number, done.records, done.sales, {}, true};
    for (const Recipient &recipient : tells) {
        Notice notice{Notice::About::Erasure, {}, recipient.name, order.message ? order.message(recipient) : QStringLiteral(""), now, {}, {}};
        const auto queued = store.queue(*number, notice);
        if (!queued)
            return fail(queued);
        notice.id = *queued;
        result.notices.append(notice);
    }
    if (const auto noted = vault::note(db, *order.clock, order.user, QStringLiteral("erasure"), {{QStringLiteral("erasure"), *number}}); !noted)
        return fail(noted);

    const vault::ErasureJournal journal(order.journal);
    vault::JournalEntry entry{done.mark, now, {}};
    for (const SuppressedHash &hash : marks->hashes)
        entry.hashes.append({hash.kind, hash.hash});
    if (const auto written = journal.add(entry); !written)
        return fail(written);
    if (const auto committed = transaction->commit(); !committed) {
        if (const auto withdrawn = journal.withdraw(done.mark); !withdrawn)
            return fail(withdrawn);
        return fail(committed);
    }
    const auto purged = purge(db);
    result.isPurged = purged && *purged;
    return result;
}

Result<> Erasure::follow(vault::Connection &db, const vault::JournalEntry &entry, const Clock &clock) const
{
    auto transaction = vault::Transaction::begin(db);
    if (!transaction)
        return fail(transaction);
    QList<SuppressedHash> hashes;
    for (const vault::JournalHash &hash : entry.hashes)
        hashes.append({hash.kind, hash.hash});
    SuppressionStore suppressed(db);
    const auto before = suppressed.load();
    if (!before)
        return fail(before);
    // A number or an address with a surname is enough to ask, not enough to erase: a housemate may have come back with the backup.
    QList<customers::SourceRecordId> records;
    DataSubjectStore people(db);
    const auto looked = people.everyStatement([&](customers::SourceRecordId record, const customers::Identifiers &said) -> Result<> {
        if (!records.isEmpty() && records.last() == record)
            return {};
        for (const SuppressedHash &hash : before->hashesOf(said)) {
            const bool isSure = hash.kind == u"record" || hash.kind == u"email" || hash.kind == u"card";
            if (isSure && contains(hashes, hash)) {
                records.append(record);
                break;
            }
        }
        return {};
    });
    if (!looked)
        return looked;
    const auto subject = people.ofRecords(records);
    if (!subject)
        return fail(subject);
    ErasureStore store(db);
    const auto sales = store.sales(*subject);
    if (!sales)
        return fail(sales);
    if (const auto gone = letGo(db, *subject, clock.now(), {}); !gone)
        return gone;
    if (const auto added = suppressed.add(hashes, shopDay(entry.at)); !added)
        return added;
    const auto suppression = suppressed.load();
    if (!suppression)
        return fail(suppression);
    if (const auto forgotten = store.forgetWaiting(*suppression); !forgotten)
        return forgotten;
    if (const auto added = store.add({entry.mark, entry.at, {}, subject->records.size(), *sales}, hashes); !added)
        return fail(added);
    if (const auto noted = vault::note(db, clock, {}, QStringLiteral("erasure.follow")); !noted)
        return noted;
    return transaction->commit();
}

Result<int> Erasure::replay(vault::Connection &db, const QString &journal, const Clock &clock) const
{
    const vault::ErasureJournal beside(journal);
    const auto written = beside.entries();
    if (!written)
        return fail(written);
    ErasureStore store(db);
    const auto known = store.marks();
    if (!known)
        return fail(known);
    int followed = 0;
    for (const vault::JournalEntry &entry : *written) {
        if (known->contains(entry.mark))
            continue;
        if (const auto done = follow(db, entry, clock); !done)
            return fail(done);
        ++followed;
    }
    const auto all = store.entries();
    if (!all)
        return fail(all);
    for (const vault::JournalEntry &entry : *all) { // a journal that was lost, or a vault that came without it
        const bool isThere = std::any_of(written->begin(), written->end(), [&](const vault::JournalEntry &other) { return other.mark == entry.mark; });
        if (isThere)
            continue;
        if (const auto added = beside.add(entry); !added)
            return fail(added);
    }
    if (followed > 0) {
        if (const auto purged = purge(db); !purged)
            return fail(purged);
    }
    return followed;
}

} // namespace kk::rights
