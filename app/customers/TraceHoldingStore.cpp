#include "app/customers/TraceHoldingStore.h"

#include "app/base/text/Fold.h"
#include "app/base/text/NameParts.h"
#include "app/customers/DataSubjectStore.h"
#include "app/customers/HeldRowsStore.h"
#include "app/vault/AuditChain.h"
#include "app/vault/Statement.h"

#include <QSet>

namespace kk::customers {

namespace {

// What an entry is about stands in its details: one number, or a list of them.
constexpr auto kEntries = R"(
    SELECT DISTINCT e.seq, e.at, e.action, CAST(d.details AS TEXT)
      FROM audit_detail d JOIN audit_entry e ON e.seq = d.seq, json_tree(CAST(d.details AS TEXT)) j
     WHERE json_valid(CAST(d.details AS TEXT))
       AND ((j.key IN ('customer', 'from', 'into') AND j.value = :customer) OR (j.key = 'record' AND j.value = :record)
         OR (j.path = '$.customers' AND j.value = :customer) OR (j.path = '$.records' AND j.value = :record))
     ORDER BY e.seq)";
constexpr auto kDrafts = "SELECT user_id, place, content, saved_at FROM draft ORDER BY saved_at, user_id, place";
constexpr auto kDropDraft = "DELETE FROM draft WHERE user_id = :user AND place = :place";

struct Entry {
    qint64 seq = 0;
    HeldItem item;
};

Result<> entriesAbout(vault::Connection &db, qint64 customer, qint64 record, QList<Entry> &entries, QSet<qint64> &seen)
{
    auto query = db.prepare(kEntries);
    if (!query)
        return fail(query);
    query->bind(":customer", customer).bind(":record", record);
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        const qint64 seq = query->integer(0);
        if (seen.contains(seq))
            continue;
        seen.insert(seq);
        entries.append({seq, {{}, query->instant(1), {{QStringLiteral("audit_entry.action"), heldText(QT_TRANSLATE_NOOP("Held", "What was done")), query->text(2)},
                                                      {QStringLiteral("audit_detail.details"), heldText(QT_TRANSLATE_NOOP("Held", "Details")), query->text(3)}}}});
    }
}

Result<QList<Entry>> entriesAbout(vault::Connection &db, const DataSubject &subject)
{
    QList<Entry> entries;
    QSet<qint64> seen;
    constexpr qint64 nobody = -1;
    for (qint64 customer : customerNumbers(subject)) {
        if (const auto read = entriesAbout(db, customer, nobody, entries, seen); !read)
            return fail(read);
    }
    for (qint64 record : recordNumbers(subject)) {
        if (const auto read = entriesAbout(db, nobody, record, entries, seen); !read)
            return fail(read);
    }
    return entries;
}

struct Draft {
    qint64 user = 0;
    QString place;
    HeldItem item;
};

/// Words that stand together in a text, each whole: "an@x.nl" is not found in "jan@x.nl".
bool hasWords(const QString &spacedText, const QString &words)
{
    const QStringList parts = foldedWords(words);
    return !parts.isEmpty() && spacedText.contains(u' ' + parts.join(u' ') + u' ');
}

bool speaksOf(const QString &text, const DataSubject &subject)
{
    const QString spaced = u' ' + foldedWords(text).join(u' ') + u' ';
    for (const SubjectStatement &said : subject.statements) {
        const NameParts name = said.lastName.empty() ? splitName(said.fullName) : nameFromColumns(said.firstName, {}, said.lastName);
        const bool named = !name.surname.empty() && hasWords(spaced, QString::fromStdString(name.surname))
                        && (name.given.empty() || hasWords(spaced, QString::fromStdString(name.given)));
        if (named)
            return true;
        for (const std::string *known : {&said.email, &said.phone, &said.mobile, &said.cardNumber}) {
            if (hasWords(spaced, QString::fromStdString(*known)))
                return true;
        }
    }
    return false;
}

bool isAbout(const QString &place, const DataSubject &subject)
{
    const QString number = place.section(u'/', 1, 1);
    return !number.isEmpty() && subject.customers.contains(CustomerId(number.toLongLong()));
}

Result<QList<Draft>> draftsAbout(vault::Connection &db, const DataSubject &subject)
{
    auto query = db.prepare(kDrafts);
    if (!query)
        return fail(query);
    QList<Draft> drafts;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return drafts;
        const QString place = query->text(1);
        const QString content = query->text(2);
        if (isAbout(place, subject) || speaksOf(content, subject))
            drafts.append({query->integer(0), place, {{}, query->instant(3), {{QStringLiteral("draft.content"), heldText(QT_TRANSLATE_NOOP("Held", "Draft")), content}}}});
    }
}

Result<QList<HeldItem>> erasedBefore(vault::Connection &db, const DataSubject &subject)
{
    const auto suppression = SuppressionStore(db).load();
    if (!suppression)
        return fail(suppression);
    QSet<QDate> days;
    for (const SubjectStatement &said : subject.statements) {
        if (const auto day = suppression->erasedOn(identifiersOf(said)))
            days.insert(*day);
    }
    QList<HeldItem> items;
    for (QDate day : days)
        items.append({{}, {}, {{QStringLiteral("suppression.erased_day"), heldText(QT_TRANSLATE_NOOP("Held", "On the list of people who were erased since")), day.toString(Qt::ISODate)}}});
    return items;
}

} // namespace

QStringList TraceHoldingStore::tables() const
{
    return {QStringLiteral("audit_entry"), QStringLiteral("audit_detail"), QStringLiteral("draft"), QStringLiteral("suppression")};
}

Result<QList<HeldGroup>> TraceHoldingStore::describe(vault::Connection &db, const DataSubject &subject) const
{
    QList<HeldGroup> groups;
    const auto entries = entriesAbout(db, subject);
    if (!entries)
        return fail(entries);
    HeldGroup done{QStringLiteral("audit"), heldText(QT_TRANSLATE_NOOP("Held", "What was done with it")), AfterErasure::Gone, {}, {}};
    for (const Entry &entry : *entries)
        done.items.append(entry.item);
    addGroup(groups, std::move(done));
    const auto drafts = draftsAbout(db, subject);
    if (!drafts)
        return fail(drafts);
    HeldGroup typed{QStringLiteral("drafts"), heldText(QT_TRANSLATE_NOOP("Held", "Drafts that were not saved")), AfterErasure::Gone, {}, {}};
    for (const Draft &draft : *drafts)
        typed.items.append(draft.item);
    addGroup(groups, std::move(typed));
    auto erased = erasedBefore(db, subject);
    if (!erased)
        return fail(erased);
    addGroup(groups, {QStringLiteral("suppression"), heldText(QT_TRANSLATE_NOOP("Held", "List of people who were erased")), AfterErasure::Kept,
                      heldText(QT_TRANSLATE_NOOP("Held", "Coded marks without a name stay, so that a later import does not bring this person back.")), std::move(*erased)});
    return groups;
}

Result<> TraceHoldingStore::erase(vault::Connection &db, const DataSubject &subject, const ErasureCase &) const
{
    const auto entries = entriesAbout(db, subject);
    if (!entries)
        return fail(entries);
    std::vector<qint64> seqs;
    for (const Entry &entry : *entries)
        seqs.push_back(entry.seq);
    const SystemClock clock; // erasing writes no time
    if (const auto erased = vault::AuditChain(db, clock).eraseDetails(seqs); !erased)
        return fail(erased);
    const auto drafts = draftsAbout(db, subject);
    if (!drafts)
        return fail(drafts);
    auto drop = db.prepare(kDropDraft);
    if (!drop)
        return fail(drop);
    for (const Draft &draft : *drafts) {
        if (const auto dropped = drop->bind(":user", draft.user).bind(":place", draft.place).run(); !dropped)
            return dropped;
    }
    return {};
}

} // namespace kk::customers
