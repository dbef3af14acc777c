#include "app/cli/Command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace kk::cli {

namespace {

using customers::CustomerId;
using customers::CustomerPage;
using customers::CustomerRow;

QJsonValue toJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso8601(*instant)) : QJsonValue();
}

QJsonObject toJson(const CustomerRow &row)
{
    return {{QStringLiteral("id"), row.id.value}, {QStringLiteral("name"), row.name}, {QStringLiteral("email"), row.email},
            {QStringLiteral("phone"), row.phone}, {QStringLiteral("postcode"), row.postcode}, {QStringLiteral("city"), row.city},
            {QStringLiteral("purchases"), row.purchases}, {QStringLiteral("total_cents"), row.totalCents},
            {QStringLiteral("first_purchase"), toJson(row.firstPurchase)}, {QStringLiteral("last_purchase"), toJson(row.lastPurchase)}};
}

QJsonArray recordsJson(const CustomerPage &page)
{
    QJsonArray records;
    for (const customers::RecordView &record : page.records) {
        QJsonObject fields;
        for (int i = 0; i < customers::kFieldCount; ++i) {
            const auto field = static_cast<customers::Field>(i);
            if (!record.fields[field].isEmpty())
                fields.insert(QString(customers::fieldKey(field)), record.fields[field]);
        }
        records.append(QJsonObject{{QStringLiteral("id"), record.id.value}, {QStringLiteral("source"), record.sourceName},
                                   {QStringLiteral("external_id"), record.externalId}, {QStringLiteral("stated_at"), toIso8601(record.statedAt)},
                                   {QStringLiteral("fields"), fields}});
    }
    return records;
}

QJsonArray salesJson(const QList<customers::Sale> &sales)
{
    QJsonArray json;
    for (const customers::Sale &sale : sales)
        json.append(QJsonObject{{QStringLiteral("id"), sale.id.value}, {QStringLiteral("number"), sale.number}, {QStringLiteral("source"), sale.sourceName},
                                {QStringLiteral("occurred_at"), toIso8601(sale.occurredAt)}, {QStringLiteral("currency"), sale.total.currency.text()},
                                {QStringLiteral("total_cents"), sale.total.cents}, {QStringLiteral("refunded_cents"), sale.refunded.cents}});
    return json;
}

/// What files once claimed; what counts stands under "consents".
QJsonArray claimsJson(const CustomerPage &page)
{
    QJsonArray json;
    for (const customers::ConsentClaimView &claim : page.consents)
        json.append(QJsonObject{{QStringLiteral("channel"), claim.channel}, {QStringLiteral("purpose"), claim.purpose}, {QStringLiteral("answer"), claim.yes},
                                {QStringLiteral("words"), claim.words}, {QStringLiteral("source"), claim.sourceName},
                                {QStringLiteral("claimed_at"), toJson(claim.claimedAt)}});
    return json;
}

Result<> list(Context &context)
{
    const auto limit = context.arguments().number(QStringLiteral("--limit"), 1000);
    if (!limit)
        return fail(limit);
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    auto found = (*shop)->customers().find({context.arguments().value(QStringLiteral("--search")), {}, {}, false});
    if (!found)
        return fail(found);
    found->ids.resize(std::clamp<qint64>(*limit, 0, found->ids.size()));
    const auto rows = (*shop)->customers().rows(found->ids);
    if (!rows)
        return fail(rows);
    QJsonArray json;
    for (const CustomerRow &row : *rows) {
        json.append(toJson(row));
        context.printer().line(QStringLiteral("%1  %2  %3  %4").arg(row.id.value, 6).arg(row.name, -32).arg(row.city, -18).arg(row.email));
    }
    context.printer().json(json);
    context.printer().line(QCoreApplication::translate("Cli", "%n customer(s) found", nullptr, static_cast<int>(found->total)));
    if (found->cutByRole)
        context.printer().message(QCoreApplication::translate("Cli", "You see the first %1. Only the owner sees longer lists; type more to search more precisely.").arg(vault::kLongList));
    return {};
}

void tell(Printer &printer, const CustomerPage &page, const QList<customers::Sale> &sales)
{
    printer.line(page.row.name);
    for (const customers::Fact &fact : page.facts) {
        const QString source = fact.shown.isOwn ? QCoreApplication::translate("Cli", "the shop itself") : fact.shown.sourceName;
        printer.line(QStringLiteral("  %1: %2  (%3, %4)").arg(customers::factName(fact.kind), fact.shown.value, source,
                                                            QLocale().toString(shopDay(fact.shown.statedAt), QLocale::ShortFormat)));
    }
    printer.line(QCoreApplication::translate("Cli", "%n purchase(s)", nullptr, static_cast<int>(page.row.purchases)) + QStringLiteral(", ") + Money{page.row.totalCents, {}}.display());
    for (qsizetype i = 0; i < std::min<qsizetype>(sales.size(), 10); ++i)
        printer.line(QStringLiteral("  %1  %2  %3  %4").arg(QLocale().toString(shopDay(sales[i].occurredAt), QLocale::ShortFormat), sales[i].number, sales[i].total.display(), sales[i].sourceName));
}

Result<> show(Context &context)
{
    bool isNumber = false;
    const CustomerId id(context.rest().value(0).toLongLong(&isNumber));
    if (!isNumber)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which customer: customers show ID. See: customers list."));
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto page = (*shop)->customers().open(id);
    if (!page)
        return fail(page);
    const auto sales = (*shop)->customers().sales(id);
    if (!sales)
        return fail(sales);
    QJsonObject json = toJson(page->row);
    json.insert(QStringLiteral("records"), recordsJson(*page));
    json.insert(QStringLiteral("sales"), salesJson(*sales));
    const auto picture = (*shop)->consents().picture(id);
    if (!picture)
        return fail(picture);
    QJsonArray consents;
    for (const consent::ConsentCell &cell : picture->cells)
        consents.append(cli::toJson(cell));
    json.insert(QStringLiteral("consents"), consents);
    json.insert(QStringLiteral("claims"), claimsJson(*page));
    const auto card = (*shop)->ledger().balance(id);
    if (!card && card.error().kind != ErrorKind::Forbidden)
        return fail(card);
    json.insert(QStringLiteral("balances"), card ? balancesJson(*card) : QJsonArray());
    context.printer().json(json);
    tell(context.printer(), *page, *sales);
    return {};
}

} // namespace

QList<Command> customerCommands()
{
    const QString noun = QStringLiteral("customers");
    return {
        {noun, QStringLiteral("list"), QStringLiteral("[--search TEXT] [--limit N]"), QCoreApplication::translate("Cli", "Finds customers by name, e-mail, phone, postcode or card."), list},
        {noun, QStringLiteral("show"), QStringLiteral("ID"), QCoreApplication::translate("Cli", "Shows what is known about a customer, and from where."), show},
    };
}

} // namespace kk::cli
