#include "app/intake/ImportHoldingStore.h"

#include "app/base/text/Fold.h"
#include "app/base/text/NameParts.h"
#include "app/base/text/Phone.h"
#include "app/customers/HeldRowsStore.h"
#include "app/vault/Statement.h"

#include <QRegularExpression>
#include <QSet>

namespace kk::intake {

using customers::DataSubject;
using customers::HeldGroup;
using customers::HeldItem;
using customers::SubjectStatement;

namespace {

constexpr auto kRejected = R"(
    SELECT r.file_id, r.row, r.reason, r.field, r.cell, r.original, b.finished_at, s.name, f.source_id
      FROM import_rejected r JOIN import_file f ON f.id = r.file_id
      JOIN import_batch b ON b.id = f.batch_id JOIN source s ON s.id = f.source_id
     ORDER BY r.file_id, r.row, r.reason)";
constexpr auto kDropRejected = "DELETE FROM import_rejected WHERE file_id = :file AND row = :row";
constexpr customers::HeldColumn kBalance[] = {
    {"opening_balance.card_number", QT_TRANSLATE_NOOP("Held", "Card number")},
    {"opening_balance.customer_key", QT_TRANSLATE_NOOP("Held", "Customer number in that system")},
    {"opening_balance.points_milli", QT_TRANSLATE_NOOP("Held", "Points in thousandths"), customers::HeldColumn::Kind::Number},
    {"opening_balance.cents", QT_TRANSLATE_NOOP("Held", "Worth in cents"), customers::HeldColumn::Kind::Number},
    {"opening_balance.as_of", QT_TRANSLATE_NOOP("Held", "Day of the balance"), customers::HeldColumn::Kind::Instant},
};
constexpr auto kBalances = R"(
    SELECT s.name, b.finished_at, o.card_number, o.customer_key, o.points_milli, o.cents, o.as_of, o.id
      FROM opening_balance o JOIN source s ON s.id = o.source_id JOIN import_batch b ON b.id = o.batch_id
     WHERE (o.source_id = :source AND o.customer_key <> '' AND o.customer_key = :key)
        OR (o.card_number <> '' AND o.card_number = :card)
     ORDER BY o.id)";
constexpr auto kDropBalance = "DELETE FROM opening_balance WHERE id = :id";
constexpr auto kNames = "SELECT id, name FROM import_file UNION ALL SELECT -id, name FROM import_mapping";
constexpr auto kNameFile = "UPDATE import_file SET name = profile WHERE id = :id";
constexpr auto kNameMapping = "UPDATE import_mapping SET name = source_name WHERE id = -:id";

/// What is looked for in a text, folded.
struct Marks {
    QStringList given;     ///< words of the given name; empty: only initials are known
    QString initial;
    QStringList surname;
    QString email;
    QString card;
    QSet<QString> numbers; ///< E.164
    QString postcode;      ///< without blank
    QString key;
    customers::SourceId source;
};

Marks marksOf(const SubjectStatement &said)
{
    const auto folded = [](const std::string &text) { return QString::fromStdString(foldText(text)); };
    const NameParts name = said.lastName.empty() ? splitName(said.fullName) : nameFromColumns(said.firstName, {}, said.lastName);
    Marks marks;
    marks.given = foldedWords(QString::fromStdString(name.given));
    marks.initial = folded(name.given.empty() ? name.initials : name.given).left(1);
    marks.surname = foldedWords(QString::fromStdString(name.surname));
    marks.email = folded(said.email);
    marks.card = folded(said.cardNumber);
    for (const std::string *number : {&said.phone, &said.mobile}) {
        if (!number->empty())
            marks.numbers.insert(QString::fromStdString(*number));
    }
    marks.postcode = folded(said.postcode).remove(u' ');
    marks.key = QString::fromStdString(said.externalId);
    marks.source = said.source;
    return marks;
}

bool has(const QStringList &words, const QStringList &wanted)
{
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return words.contains(word); });
}

/// A row is theirs when it has their card or address with nobody else's name, or their name with something more of them.
bool isTheirs(const QString &row, customers::SourceId source, const Marks &marks)
{
    static const QRegularExpression between(QStringLiteral("[;,\\t|\"\\r\\n]+"));
    const QStringList cells = row.split(between, Qt::SkipEmptyParts);
    const QStringList words = foldedWords(row);
    const bool surname = has(words, marks.surname);
    const bool first = marks.given.isEmpty() ? !marks.initial.isEmpty() && std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(marks.initial) && word.size() <= 2; })
                                             : has(words, marks.given) || words.contains(marks.initial);
    const bool named = surname && first;
    const bool nameless = marks.surname.isEmpty();
    for (const QString &cell : cells) {
        const QString folded = foldText(cell);
        if (folded.isEmpty())
            continue;
        const bool isAddress = folded == marks.email || (folded == marks.card && marks.card.size() >= 6);
        if (isAddress && (named || nameless || !surname))
            return true;
        if (!named)
            continue;
        if ((cell.trimmed() == marks.key && source == marks.source) || QString(folded).remove(u' ') == marks.postcode)
            return true;
        if (const auto number = normalisePhone(cell.toStdString()); number && marks.numbers.contains(QString::fromStdString(number->text)))
            return true;
    }
    return false;
}

bool namesThem(const QString &fileName, const QList<Marks> &all)
{
    const QStringList words = foldedWords(fileName);
    return std::any_of(all.begin(), all.end(), [&](const Marks &marks) { return has(words, marks.surname) && (marks.given.isEmpty() || has(words, marks.given)); });
}

QList<Marks> marksOf(const DataSubject &subject)
{
    QList<Marks> all;
    for (const SubjectStatement &said : subject.statements)
        all.append(marksOf(said));
    return all;
}

struct RejectedOne {
    qint64 file = 0;
    qint64 row = 0;
    HeldItem item;
};

Result<QList<RejectedOne>> rejectedOf(vault::Connection &db, const DataSubject &subject)
{
    const QList<Marks> all = marksOf(subject);
    auto query = db.prepare(kRejected);
    if (!query)
        return fail(query);
    QList<RejectedOne> rows;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return rows;
        const QString original = QString::fromUtf8(query->blob(5));
        const auto source = query->id<customers::SourceTag>(8);
        if (std::none_of(all.begin(), all.end(), [&](const Marks &marks) { return isTheirs(original, source, marks); }))
            continue;
        HeldItem item{query->text(7), query->instant(6),
                      {{QStringLiteral("import_rejected.original"), customers::heldText(QT_TRANSLATE_NOOP("Held", "Row of a file that could not be read")), original}}};
        if (const QString cell = query->text(4); !cell.isEmpty())
            item.values.append({QStringLiteral("import_rejected.cell"), customers::heldText(QT_TRANSLATE_NOOP("Held", "Cell that could not be read")), cell});
        rows.append({query->integer(0), query->integer(1), std::move(item)});
    }
}

struct Balance {
    qint64 id = 0;
    HeldItem item;
};

Result<QList<Balance>> balancesOf(vault::Connection &db, const DataSubject &subject)
{
    auto query = db.prepare(kBalances);
    if (!query)
        return fail(query);
    QList<Balance> balances;
    QSet<qint64> seen;
    for (const SubjectStatement &said : subject.statements) {
        query->bind(":source", said.source).bindUtf8(":key", said.externalId).bindUtf8(":card", said.cardNumber);
        for (;;) {
            const auto row = query->step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            const qint64 id = query->integer(7);
            if (!seen.contains(id))
                balances.append({id, {query->text(0), query->maybeInstant(1), customers::heldValues(*query, kBalance, 2)}});
            seen.insert(id);
        }
        query->reset();
    }
    return balances;
}

/// The numbers of files whose name holds theirs; of mappings with a minus.
Result<QList<std::pair<qint64, QString>>> filesNamedAfter(vault::Connection &db, const DataSubject &subject)
{
    const QList<Marks> all = marksOf(subject);
    auto query = db.prepare(kNames);
    if (!query)
        return fail(query);
    QList<std::pair<qint64, QString>> files;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return files;
        if (const QString name = query->text(1); namesThem(name, all))
            files.append({query->integer(0), name});
    }
}

} // namespace

QStringList ImportHoldingStore::tables() const
{
    return {QStringLiteral("import_rejected"), QStringLiteral("opening_balance"), QStringLiteral("import_file"), QStringLiteral("import_mapping")};
}

Result<QList<HeldGroup>> ImportHoldingStore::describe(vault::Connection &db, const DataSubject &subject) const
{
    QList<HeldGroup> groups;
    const auto rejected = rejectedOf(db, subject);
    if (!rejected)
        return fail(rejected);
    HeldGroup rows{QStringLiteral("rejected"), customers::heldText(QT_TRANSLATE_NOOP("Held", "Rows of files that were not taken in")), customers::AfterErasure::Gone, {}, {}};
    for (const RejectedOne &one : *rejected)
        rows.items.append(one.item);
    customers::addGroup(groups, std::move(rows));
    const auto balances = balancesOf(db, subject);
    if (!balances)
        return fail(balances);
    HeldGroup saved{QStringLiteral("balances"), customers::heldText(QT_TRANSLATE_NOOP("Held", "Balances of points from an earlier system")), customers::AfterErasure::Gone, {}, {}};
    for (const Balance &balance : *balances)
        saved.items.append(balance.item);
    customers::addGroup(groups, std::move(saved));
    const auto files = filesNamedAfter(db, subject);
    if (!files)
        return fail(files);
    HeldGroup named{QStringLiteral("files"), customers::heldText(QT_TRANSLATE_NOOP("Held", "Files named after this person")), customers::AfterErasure::Gone, {}, {}};
    for (const auto &[id, name] : *files)
        named.items.append({{}, {}, {{id > 0 ? QStringLiteral("import_file.name") : QStringLiteral("import_mapping.name"), customers::heldText(QT_TRANSLATE_NOOP("Held", "File")), name}}});
    customers::addGroup(groups, std::move(named));
    return groups;
}

Result<> ImportHoldingStore::erase(vault::Connection &db, const DataSubject &subject, const customers::ErasureCase &) const
{
    const auto rejected = rejectedOf(db, subject);
    if (!rejected)
        return fail(rejected);
    auto dropRow = db.prepare(kDropRejected);
    if (!dropRow)
        return fail(dropRow);
    for (const RejectedOne &one : *rejected) {
        if (const auto dropped = dropRow->bind(":file", one.file).bind(":row", one.row).run(); !dropped)
            return dropped;
    }
    const auto balances = balancesOf(db, subject);
    if (!balances)
        return fail(balances);
    auto dropBalance = db.prepare(kDropBalance);
    if (!dropBalance)
        return fail(dropBalance);
    for (const Balance &balance : *balances) {
        if (const auto dropped = dropBalance->bind(":id", balance.id).run(); !dropped)
            return dropped;
    }
    const auto files = filesNamedAfter(db, subject);
    if (!files)
        return fail(files);
    for (const auto &[id, name] : *files) {
        auto rename = db.prepare(id > 0 ? kNameFile : kNameMapping);
        if (!rename)
            return fail(rename);
        if (const auto renamed = rename->bind(":id", id).run(); !renamed)
            return renamed;
    }
    return {};
}

} // namespace kk::intake
