#include "app/customers/HeldRowsStore.h"

#include "app/vault/Statement.h"

namespace kk::customers {

namespace {

QString labelOf(const HeldColumn &column)
{
    if (column.label)
        return heldText(column.label);
    const QLatin1StringView name(column.column);
    const auto field = fieldFromKey(QString(name.sliced(name.indexOf(u'.') + 1)));
    return field ? fieldName(*field) : QString(name);
}

} // namespace

QList<HeldValue> heldValues(const vault::Statement &row, std::span<const HeldColumn> columns, int first)
{
    QList<HeldValue> values;
    for (size_t i = 0; i < columns.size(); ++i) {
        const int place = first + static_cast<int>(i);
        if (row.isNull(place))
            continue;
        QString value;
        switch (columns[i].kind) {
        case HeldColumn::Kind::Text: value = row.text(place); break;
        case HeldColumn::Kind::Number: value = QString::number(row.integer(place)); break;
        case HeldColumn::Kind::Instant: value = toDateTime(row.instant(place)).toString(Qt::ISODate); break;
        }
        if (!value.isEmpty())
            values.append({QString::fromLatin1(columns[i].column), labelOf(columns[i]), value});
    }
    return values;
}

Result<QList<HeldItem>> heldItems(vault::Connection &db, const char *sql, std::span<const HeldColumn> columns, const QList<qint64> &ids)
{
    auto query = db.prepare(sql);
    if (!query)
        return fail(query);
    QList<HeldItem> items;
    for (qint64 id : ids) {
        query->bind(":id", id);
        for (;;) {
            const auto row = query->step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            items.append({query->text(0), query->maybeInstant(1), heldValues(*query, columns, 2)});
        }
        query->reset();
    }
    return items;
}

Result<> runForEach(vault::Connection &db, std::span<const char *const> statements, const QList<qint64> &ids)
{
    for (const char *sql : statements) {
        auto statement = db.prepare(sql);
        if (!statement)
            return fail(statement);
        for (qint64 id : ids) {
            if (const auto done = statement->bind(":id", id).run(); !done)
                return done;
        }
    }
    return {};
}

QList<qint64> recordNumbers(const DataSubject &subject)
{
    QList<qint64> numbers;
    for (const SubjectRecord &record : subject.records)
        numbers.append(record.id.value);
    return numbers;
}

QList<qint64> customerNumbers(const DataSubject &subject)
{
    QList<qint64> numbers;
    for (CustomerId customer : subject.customers)
        numbers.append(customer.value);
    return numbers;
}

void addGroup(QList<HeldGroup> &groups, HeldGroup group)
{
    if (!group.items.isEmpty())
        groups.append(std::move(group));
}

Result<QList<HeldGroup>> heldGroups(vault::Connection &db, std::span<const HeldPart> parts, const DataSubject &subject)
{
    QList<HeldGroup> groups;
    for (const HeldPart &part : parts) {
        auto items = heldItems(db, part.sql, part.columns, recordNumbers(subject));
        if (!items)
            return fail(items);
        addGroup(groups, {QString::fromLatin1(part.key), heldText(part.title), AfterErasure::Gone, {}, std::move(*items)});
    }
    return groups;
}

} // namespace kk::customers
