#include "app/customers/SaleHoldingStore.h"

#include "app/customers/HeldRowsStore.h"
#include "app/vault/Statement.h"

#include <array>

namespace kk::customers {

namespace {

using Kind = HeldColumn::Kind;

constexpr HeldColumn kSale[] = {
    {"sale.number", QT_TRANSLATE_NOOP("Held", "Number")},
    {"sale.external_id", QT_TRANSLATE_NOOP("Held", "Number in that system")},
    {"sale.customer_key", QT_TRANSLATE_NOOP("Held", "Customer number in that system")},
    {"sale.occurred_at", QT_TRANSLATE_NOOP("Held", "When"), Kind::Instant},
    {"sale.channel", QT_TRANSLATE_NOOP("Held", "Channel (0 shop, 1 webshop, 2 other)"), Kind::Number},
    {"sale.status", QT_TRANSLATE_NOOP("Held", "State (0 done, 1 given back, 2 partly given back, 3 open, 4 cancelled)"), Kind::Number},
    {"sale.currency", QT_TRANSLATE_NOOP("Held", "Currency")},
    {"sale.total_cents", QT_TRANSLATE_NOOP("Held", "Total in cents"), Kind::Number},
    {"sale.refunded_cents", QT_TRANSLATE_NOOP("Held", "Given back in cents"), Kind::Number},
    {"sale.discount_cents", QT_TRANSLATE_NOOP("Held", "Discount in cents"), Kind::Number},
    {"sale.tax_cents", QT_TRANSLATE_NOOP("Held", "VAT in cents"), Kind::Number},
};
constexpr auto kReadSale = R"(
    SELECT s.name, a.occurred_at, a.number, a.external_id, a.customer_key, a.occurred_at, a.channel, a.status, a.currency, a.total_cents,
           a.refunded_cents, a.discount_cents, a.tax_cents, a.id
      FROM sale a JOIN source s ON s.id = a.source_id
     WHERE a.record_id = :id ORDER BY a.occurred_at, a.id)";
constexpr HeldColumn kLine[] = {
    {"product.name", QT_TRANSLATE_NOOP("Held", "Product")},
    {"product.sku", QT_TRANSLATE_NOOP("Held", "Product number")},
    {"product.category", QT_TRANSLATE_NOOP("Held", "Category")},
    {"sale_line.quantity_milli", QT_TRANSLATE_NOOP("Held", "Quantity in thousandths"), Kind::Number},
    {"sale_line.total_cents", QT_TRANSLATE_NOOP("Held", "Amount in cents"), Kind::Number},
    {"sale_line.discount_cents", QT_TRANSLATE_NOOP("Held", "Discount in cents"), Kind::Number},
    {"sale_line.tax_cents", QT_TRANSLATE_NOOP("Held", "VAT in cents"), Kind::Number},
};
constexpr auto kReadLines = R"(
    SELECT p.name, p.sku, p.category, l.quantity_milli, l.total_cents, l.discount_cents, l.tax_cents
      FROM sale_line l JOIN product p ON p.id = l.product_id
     WHERE l.sale_id = :id ORDER BY l.line)";
constexpr HeldColumn kBefore[] = {
    {"sale_before.sale", QT_TRANSLATE_NOOP("Held", "Sale as it was before an import changed it")},
    {"sale_before.lines", QT_TRANSLATE_NOOP("Held", "Its lines")},
};
constexpr auto kReadBefore = R"(
    SELECT s.name, a.occurred_at, b.sale, b.lines
      FROM sale a JOIN source s ON s.id = a.source_id JOIN sale_before b ON b.sale_id = a.id
     WHERE a.record_id = :id ORDER BY a.id, b.batch_id)";

// Sales that wait for a customer of this number belong to the person as well.
constexpr auto kWaiting = R"(
    UPDATE sale SET record_id = :record WHERE source_id = :source AND customer_key = :key AND customer_key <> '' AND record_id IS NULL)";
constexpr auto kForgetBefore = R"(
    UPDATE sale_before SET sale = json_set(sale, '$.record', NULL, '$.key', '')
     WHERE (sale ->> 'record') = :record
        OR ((sale ->> 'key') = :key AND sale_id IN (SELECT id FROM sale WHERE source_id = :source)))";
constexpr auto kUnlink = "UPDATE sale SET record_id = NULL, customer_key = '', owner_code = :code WHERE record_id = :id";

Result<> addLines(vault::Statement &lines, qint64 sale, QList<HeldValue> &values)
{
    lines.bind(":id", sale);
    for (;;) {
        const auto row = lines.step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        values += heldValues(lines, kLine, 0);
    }
    lines.reset();
    return {};
}

Result<QList<HeldItem>> sales(vault::Connection &db, const QList<qint64> &records)
{
    auto query = db.prepare(kReadSale);
    if (!query)
        return fail(query);
    auto lines = db.prepare(kReadLines);
    if (!lines)
        return fail(lines);
    QList<HeldItem> items;
    for (qint64 record : records) {
        query->bind(":id", record);
        for (;;) {
            const auto row = query->step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            HeldItem item{query->text(0), query->maybeInstant(1), heldValues(*query, kSale, 2)};
            if (const auto added = addLines(*lines, query->integer(2 + static_cast<int>(std::size(kSale))), item.values); !added)
                return fail(added);
            items.append(std::move(item));
        }
        query->reset();
    }
    return items;
}

} // namespace

QStringList SaleHoldingStore::tables() const
{
    return {QStringLiteral("sale"), QStringLiteral("sale_line"), QStringLiteral("sale_before"), QStringLiteral("product")};
}

Result<QList<HeldGroup>> SaleHoldingStore::describe(vault::Connection &db, const DataSubject &subject) const
{
    QList<HeldGroup> groups;
    auto bought = sales(db, recordNumbers(subject));
    if (!bought)
        return fail(bought);
    addGroup(groups, {QStringLiteral("sales"), heldText(QT_TRANSLATE_NOOP("Held", "Purchases")), AfterErasure::KeptWithoutPerson,
                      heldText(QT_TRANSLATE_NOOP("Held", "The books need the amounts; nobody needs the name. The sales stay and belong to nobody any more.")),
                      std::move(*bought)});
    auto before = heldItems(db, kReadBefore, kBefore, recordNumbers(subject));
    if (!before)
        return fail(before);
    addGroup(groups, {QStringLiteral("sales_before"), heldText(QT_TRANSLATE_NOOP("Held", "Purchases as earlier files told them")), AfterErasure::KeptWithoutPerson,
                      heldText(QT_TRANSLATE_NOOP("Held", "They stay without the person, so that an import can be undone.")), std::move(*before)});
    return groups;
}

Result<> SaleHoldingStore::erase(vault::Connection &db, const DataSubject &subject, const ErasureCase &erasure) const
{
    auto waiting = db.prepare(kWaiting);
    if (!waiting)
        return fail(waiting);
    auto forget = db.prepare(kForgetBefore);
    if (!forget)
        return fail(forget);
    auto unlink = db.prepare(kUnlink);
    if (!unlink)
        return fail(unlink);
    for (const SubjectRecord &record : subject.records) {
        if (const auto done = waiting->bind(":record", record.id).bind(":source", record.source).bind(":key", record.externalId).run(); !done)
            return done;
        if (const auto done = forget->bind(":record", record.id).bind(":source", record.source).bind(":key", record.externalId).run(); !done)
            return done;
        if (const auto done = unlink->bind(":id", record.id).bind(":code", erasure.ownerCode).run(); !done)
            return done;
    }
    return {};
}

} // namespace kk::customers
