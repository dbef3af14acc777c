#include "app/cli/Command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace kk::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QString kindOf(loyalty::PlannedUnit::Kind kind)
{
    switch (kind) {
    case loyalty::PlannedUnit::Kind::Unit: return u"unit"_s;
    case loyalty::PlannedUnit::Kind::Reward: return u"reward"_s;
    case loyalty::PlannedUnit::Kind::Badge: return u"badge"_s;
    }
    return {};
}

QJsonObject cardJson(const loyalty::MemberCard &card)
{
    QJsonArray meters;
    for (const loyalty::MeterView &meter : card.meters) {
        meters.append(QJsonObject{{u"programme"_s, meter.programme}, {u"meter"_s, meter.meter}, {u"title"_s, meter.title}, {u"value"_s, meter.value},
                                  {u"next_goal"_s, meter.nextGoal > 0 ? QJsonValue(meter.nextGoal) : QJsonValue()}, {u"gives"_s, meter.nextGives}, {u"tier"_s, meter.tier}});
    }
    QJsonArray rewards;
    for (const loyalty::RewardView &reward : card.rewards) {
        rewards.append(QJsonObject{{u"programme"_s, reward.programme}, {u"reward"_s, reward.reward}, {u"title"_s, reward.title}, {u"price"_s, reward.price},
                                   {u"owned"_s, reward.owned}, {u"affordable"_s, reward.affordable}, {u"missing"_s, reward.missing}});
    }
    return {{u"customer"_s, card.customer.value}, {u"balances"_s, balancesJson(card)}, {u"meters"_s, meters}, {u"rewards"_s, rewards}};
}

QJsonObject entryJson(const loyalty::EntryView &entry)
{
    return {{u"entry"_s, entry.id}, {u"day"_s, entry.day.toString(Qt::ISODate)}, {u"programme"_s, entry.programme}, {u"version"_s, entry.version}, {u"unit"_s, entry.unit},
            {u"units"_s, entry.units}, {u"correction"_s, entry.isCorrection}, {u"why"_s, entry.why}, {u"expires"_s, dayOrNull(entry.expires)}};
}

Result<> run(Context &context)
{
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto report = (*shop)->ledger().run();
    if (!report)
        return fail(report);
    context.printer().json(QJsonObject{{u"posted"_s, report->posted}, {u"corrected"_s, report->corrected}, {u"entries"_s, report->entries},
                                       {u"until"_s, loyalty::dateOfDay(report->until).toString(Qt::ISODate)}, {u"programmes"_s, QJsonArray::fromStringList(report->programmes)},
                                       {u"seconds"_s, report->seconds}});
    if (report->programmes.isEmpty())
        context.printer().line(QCoreApplication::translate("Cli", "No loyalty programme is running. See: loyalty publish."));
    else
        context.printer().line(QCoreApplication::translate("Cli", "%n new entry(ies) in the ledger.", nullptr, static_cast<int>(report->posted)));
    return {};
}

Result<> balance(Context &context)
{
    bool isNumber = false;
    const customers::CustomerId id(context.rest().value(0).toLongLong(&isNumber));
    if (!isNumber || context.rest().size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which customer: loyalty balance CUSTOMER. See: customers list."));
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    if (const auto page = (*shop)->customers().open(id); !page)
        return fail(page);
    const auto card = (*shop)->ledger().balance(id);
    if (!card)
        return fail(card);
    context.printer().json(cardJson(*card));
    for (const loyalty::UnitBalance &unit : card->units)
        context.printer().line(QCoreApplication::translate("Cli", "%1: %2, of which %3 can be spent now").arg(unit.title).arg(unit.balance).arg(unit.available));
    for (const loyalty::MeterView &meter : card->meters) {
        context.printer().line(meter.nextGoal > 0 ? QCoreApplication::translate("Cli", "%1: %2 of %3").arg(meter.title).arg(meter.value).arg(meter.nextGoal)
                                                  : u"%1: %2"_s.arg(meter.title).arg(meter.value));
    }
    return {};
}

Result<> explain(Context &context)
{
    bool isNumber = false;
    const customers::SaleId id(context.rest().value(0).toLongLong(&isNumber));
    if (!isNumber || context.rest().size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which sale: loyalty explain SALE. Its number stands in: customers show."));
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto explained = (*shop)->ledger().explain(id);
    if (!explained)
        return fail(explained);
    QJsonArray given;
    for (const loyalty::EntryView &entry : explained->given) {
        given.append(entryJson(entry));
        context.printer().line(entry.why);
    }
    QJsonArray whyNot;
    for (const loyalty::WhyNotView &why : explained->whyNot) {
        whyNot.append(QJsonObject{{u"programme"_s, why.programme}, {u"rule"_s, why.rule}, {u"text"_s, why.text}});
        context.printer().line(why.text);
    }
    if (!explained->note.isEmpty())
        context.printer().line(explained->note);
    context.printer().json(QJsonObject{{u"sale"_s, explained->sale.value}, {u"customer"_s, explained->customer.isValid() ? QJsonValue(explained->customer.value) : QJsonValue()},
                                       {u"note"_s, explained->note}, {u"given"_s, given}, {u"why_not"_s, whyNot}});
    return {};
}

} // namespace

QJsonArray balancesJson(const loyalty::MemberCard &card)
{
    QJsonArray balances;
    for (const loyalty::UnitBalance &unit : card.units) {
        balances.append(QJsonObject{{u"programme"_s, unit.programme}, {u"unit"_s, unit.unit}, {u"kind"_s, kindOf(unit.kind)}, {u"title"_s, unit.title},
                                    {u"balance"_s, unit.balance}, {u"available"_s, unit.available}, {u"pending"_s, unit.pending}, {u"shortfall"_s, unit.shortfall},
                                    {u"value_cents"_s, unit.valueCents}, {u"expires"_s, dayOrNull(unit.expires)}, {u"expiring"_s, unit.expiring}});
    }
    return balances;
}

QList<Command> ledgerCommands()
{
    return {{u"loyalty"_s, u"run"_s, {}, QCoreApplication::translate("Cli", "Brings the ledger of points up to date; a second time it changes nothing."), run},
            {u"loyalty"_s, u"balance"_s, u"CUSTOMER"_s, QCoreApplication::translate("Cli", "What a customer has saved: points, stamps, rewards."), balance},
            {u"loyalty"_s, u"explain"_s, u"SALE"_s, QCoreApplication::translate("Cli", "Why a sale gave what it gave, and why the other rules gave nothing."), explain}};
}

} // namespace kk::cli
