#include "app/customers/Survivorship.h"

#include "app/base/text/Country.h"
#include "app/base/text/Fold.h"
#include "app/base/text/NameParts.h"
#include "app/base/text/Phone.h"
#include "app/base/text/Street.h"

#include <algorithm>

namespace kk::customers {

namespace {

NameParts nameOf(const FieldValues &fields)
{
    const bool hasInitials = !fields[Field::Initials].isEmpty();
    const bool inColumns = !fields[Field::LastName].isEmpty() || !fields[Field::FirstName].isEmpty() || (hasInitials && fields[Field::FullName].isEmpty());
    if (inColumns)
        return nameFromColumns(fields[Field::FirstName].toStdString(), fields[Field::Infix].toStdString(),
                               fields[Field::LastName].toStdString(), fields[Field::Initials].toStdString());
    const NameParts whole = splitName(fields[Field::FullName].toStdString());
    const bool isWhole = whole.company || !whole.initials.empty() || (!whole.given.empty() && !whole.surname.empty());
    if (isWhole || !hasInitials)
        return whole;
    // "A." beside "van der Laan": many tills have a column for initials and one for the rest of the name.
    return nameFromColumns({}, fields[Field::Infix].toStdString(), fields[Field::FullName].toStdString(), fields[Field::Initials].toStdString());
}

QString phoneText(const QString &stored)
{
    const auto number = normalisePhone(stored.toStdString());
    return number ? formatPhone(*number) : stored;
}

QString shownValue(FactKind kind, const FieldValues &fields)
{
    switch (kind) {
    case FactKind::Name: return displayNameText(nameOf(fields));
    case FactKind::Company: return fields[Field::Company];
    case FactKind::Address: return displayAddress(fields);
    case FactKind::Email: return fields[Field::Email];
    case FactKind::Phone: return phoneText(fields[Field::Phone]);
    case FactKind::Mobile: return phoneText(fields[Field::Mobile]);
    case FactKind::BirthDate: return fields[Field::BirthDate];
    case FactKind::CardNumber: return fields[Field::CardNumber];
    case FactKind::AccountId: return fields[Field::AccountId];
    case FactKind::Note: return fields[Field::Note];
    }
    return {};
}

QList<const RecordView *> byPrecedence(const QList<RecordView> &records)
{
    QList<const RecordView *> ordered;
    ordered.reserve(records.size());
    for (const RecordView &record : records)
        ordered.append(&record);
    std::stable_sort(ordered.begin(), ordered.end(), [](const RecordView *left, const RecordView *right) {
        if (left->isOwn != right->isOwn)
            return left->isOwn;
        if (left->statedAt != right->statedAt)
            return left->statedAt > right->statedAt;
        return left->id < right->id;
    });
    return ordered;
}

/// The order for one fact: what somebody chose comes first, as long as it says anything and whoever it was chosen against is here.
QList<const RecordView *> forFact(FactKind kind, QList<const RecordView *> ordered)
{
    const RecordView *first = nullptr;
    qint64 newest = -1;
    for (const RecordView *record : std::as_const(ordered)) {
        for (const ChosenOver &choice : record->chosen) {
            const bool isHere = std::any_of(ordered.cbegin(), ordered.cend(), [&](const RecordView *other) { return other->id == choice.against; });
            if (choice.kind == kind && choice.order > newest && isHere && !shownValue(kind, record->fields).isEmpty()) {
                first = record;
                newest = choice.order;
            }
        }
    }
    if (first) {
        ordered.removeAll(first);
        ordered.prepend(first);
    }
    return ordered;
}

SourcedValue sourced(QString value, const RecordView &record)
{
    return {std::move(value), record.sourceName, record.isOwn, record.statedAt, record.id};
}

/// The fact of one kind over all records; no value when nobody says anything.
std::optional<Fact> deriveFact(FactKind kind, const QList<const RecordView *> &ordered)
{
    std::optional<Fact> fact;
    QStringList seen;
    for (const RecordView *record : ordered) {
        QString value = shownValue(kind, record->fields);
        if (value.isEmpty())
            continue;
        const QString folded = foldText(value);
        if (!fact) {
            fact = Fact{kind, sourced(std::move(value), *record), {}};
            seen.append(folded);
        } else if (!seen.contains(folded)) {
            fact->others.append(sourced(std::move(value), *record));
            seen.append(folded);
        }
    }
    return fact;
}

constexpr FactKind kKinds[] = {FactKind::Name,   FactKind::Company,   FactKind::Email,      FactKind::Mobile,    FactKind::Phone,
                               FactKind::Address, FactKind::BirthDate, FactKind::CardNumber, FactKind::AccountId, FactKind::Note};

const RecordView *firstWith(const QList<const RecordView *> &ordered, std::initializer_list<Field> fields)
{
    for (const RecordView *record : ordered) {
        for (Field field : fields) {
            if (!record->fields[field].isEmpty())
                return record;
        }
    }
    return nullptr;
}

void addDigits(const QString &phone, QStringList &words)
{
    const std::string digits = searchDigits(phone.toStdString());
    if (digits.empty())
        return;
    words.append(QString::fromStdString(digits));
    if (digits.size() > 4)
        words.append(QString::fromStdString(digits.substr(digits.size() - 4))); // people remember how a number ends
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u' ');
}

} // namespace

QList<Fact> deriveFacts(const QList<RecordView> &records)
{
    const auto ordered = byPrecedence(records);
    QList<Fact> facts;
    for (FactKind kind : kKinds) {
        if (auto fact = deriveFact(kind, forFact(kind, ordered)))
            facts.append(*std::move(fact));
    }
    return facts;
}

QList<SourceRecordId> whoSaysElse(const QList<RecordView> &records, FactKind kind, SourceRecordId record)
{
    const auto chosen = std::find_if(records.begin(), records.end(), [&](const RecordView &one) { return one.id == record; });
    const QString word = chosen == records.end() ? QString() : foldText(shownValue(kind, chosen->fields));
    QList<SourceRecordId> others;
    for (const RecordView &other : records) {
        const QString said = foldText(shownValue(kind, other.fields));
        if (!word.isEmpty() && !said.isEmpty() && said != word)
            others.append(other.id);
    }
    return others;
}

QString displayName(const FieldValues &fields)
{
    const QString name = displayNameText(nameOf(fields));
    return name.isEmpty() ? fields[Field::Company] : name;
}

QString displayAddress(const FieldValues &fields)
{
    const std::string country = countryCode(fields[Field::Country].toStdString());
    QString line = fields[Field::AddressLine];
    if (!fields[Field::Street].isEmpty())
        line = QString::fromStdString(joinStreet({fields[Field::Street].toStdString(), fields[Field::HouseNumber].toStdString(),
                                                  fields[Field::HouseNumberAddition].toStdString()},
                                                 country.empty() ? "NL" : country));
    QStringList place{fields[Field::Postcode], fields[Field::City]};
    place.removeAll(QString());
    QStringList parts{line, place.join(u' ')};
    if (!country.empty() && country != "NL")
        parts.append(fields[Field::Country]);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Summary deriveSummary(const QList<RecordView> &records)
{
    const auto ordered = byPrecedence(records);
    Summary summary;
    for (const RecordView *record : forFact(FactKind::Name, ordered)) {
        summary.name = displayName(record->fields);
        if (summary.name.isEmpty())
            continue;
        const NameParts parts = nameOf(record->fields);
        summary.sortKey = parts.isEmpty() ? foldText(summary.name) : QString::fromStdString(sortKey(parts));
        break;
    }
    if (summary.sortKey.isEmpty())
        summary.sortKey = QStringLiteral("\uFFFD"); // people without a name stand last
    if (const auto *record = firstWith(forFact(FactKind::Email, ordered), {Field::Email}))
        summary.email = record->fields[Field::Email];
    if (const auto *record = firstWith(forFact(FactKind::Mobile, ordered), {Field::Mobile}))
        summary.phone = record->fields[Field::Mobile];
    else if (const auto *other = firstWith(forFact(FactKind::Phone, ordered), {Field::Phone}))
        summary.phone = other->fields[Field::Phone];
    if (const auto *record = firstWith(forFact(FactKind::Address, ordered), {Field::Street, Field::AddressLine, Field::Postcode, Field::City})) {
        summary.postcode = record->fields[Field::Postcode];
        summary.city = record->fields[Field::City];
    }
    return summary;
}

SearchWords deriveSearchWords(const QList<RecordView> &records)
{
    QStringList names, contacts, digits, places;
    for (const RecordView &record : records) {
        const FieldValues &fields = record.fields;
        const NameParts parts = nameOf(fields);
        names += foldedWords(displayNameText(parts));
        if (!parts.infix.empty()) // "vanderlaan" is how it is typed in a hurry
            names.append(foldedWords(QString::fromStdString(parts.infix + " " + parts.surname)).join(QString()));
        names += foldedWords(fields[Field::Company]);
        contacts += foldedWords(fields[Field::Email]);
        addDigits(fields[Field::Phone], digits);
        addDigits(fields[Field::Mobile], digits);
        for (Field field : {Field::CardNumber, Field::AccountId}) {
            digits += foldedWords(fields[field]);
            digits.append(foldedWords(fields[field]).join(QString()));
        }
        places += foldedWords(fields[Field::Postcode]);
        places.append(foldedWords(fields[Field::Postcode]).join(QString()));
        places += foldedWords(fields[Field::City]);
        places += foldedWords(fields[Field::Street]);
        places += foldedWords(fields[Field::AddressLine]);
    }
    return {joined(names), joined(contacts), joined(digits), joined(places)};
}

Derived derive(const QList<RecordView> &records)
{
    return {deriveSummary(records), deriveSearchWords(records)};
}

QString searchQuery(const QString &typed)
{
    // A phone number in any notation is one thing, whatever blanks and dashes it holds.
    const std::string digits = searchDigits(typed.toStdString());
    if (digits.size() >= 3) {
        const QString plain = foldedWords(typed).join(QString());
        return QStringLiteral("(\"%1\" *) OR (\"%2\" *)").arg(QString::fromStdString(digits), plain);
    }
    QStringList terms;
    for (const QString &chunk : typed.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList words = foldedWords(chunk);
        if (!words.isEmpty()) // "marijke@van" must stand together; the last word may go on
            terms.append(QStringLiteral("(\"%1\" *)").arg(words.join(u' ')));
    }
    return terms.join(QStringLiteral(" AND "));
}

} // namespace kk::customers
