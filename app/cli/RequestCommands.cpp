#include "app/cli/Command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace kk::cli {

using namespace Qt::StringLiterals;
using rights::CaseState;
using rights::Request;
using rights::RequestId;

namespace {

QString stateKey(CaseState state)
{
    return state == CaseState::Open ? u"open"_s : state == CaseState::Answered ? u"answered"_s : u"refused"_s;
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const shop::RequestRow &row)
{
    QJsonArray cases;
    for (const rights::RequestCase &one : row.request.cases)
        cases.append(QJsonObject{{u"kind"_s, rights::requestKindKey(one.kind)}, {u"state"_s, stateKey(one.state)}});
    QJsonArray customers;
    for (customers::CustomerId id : row.customers)
        customers.append(id.value);
    return {{u"request"_s, row.request.id.value}, {u"number"_s, row.request.number}, {u"customers"_s, customers},
            {u"received"_s, dayOrNull(row.request.intake.received)}, {u"channel"_s, rights::requestChannelKey(row.request.intake.channel)},
            {u"cases"_s, cases}, {u"open"_s, row.request.isOpen()}, {u"deadline"_s, dayOrNull(row.days.last)}, {u"safe_date"_s, dayOrNull(row.days.safe)},
            {u"deadline_with_pause"_s, dayOrNull(row.days.lastWithPause)}, {u"extended"_s, row.days.isExtended}, {u"days_left"_s, row.days.daysLeft}};
}

QString kindsOf(const Request &request)
{
    QStringList names;
    for (const rights::RequestCase &one : request.cases)
        names.append(rights::requestKindName(one.kind));
    return names.join(u", "_s);
}

Result<> open(Context &context)
{
    const Arguments &given = context.arguments();
    const auto kinds = rights::requestKindsFromKeys(given.value(u"--kind"_s));
    if (!kinds)
        return wrongUsage(kinds.error().userText);
    rights::RequestIntake intake;
    intake.kinds = *kinds;
    intake.received = QDate::fromString(given.value(u"--received"_s), Qt::ISODate);
    if (!intake.received.isValid())
        return wrongUsage(QCoreApplication::translate("Cli", "Say when the request came in: --received 2026-03-05."));
    if (given.has(u"--channel"_s)) {
        const auto channel = rights::requestChannelFromKey(given.value(u"--channel"_s));
        if (!channel)
            return wrongUsage(channel.error().userText);
        intake.channel = *channel;
    }
    intake.name = given.value(u"--name"_s);
    const auto customer = given.number(u"--customer"_s, 0);
    if (!customer)
        return fail(customer);
    if (*customer == 0 && intake.name.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say who asks: --customer ID, or --name NAME for somebody who is not in the vault."));
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto opened = (*shop)->requests().open(intake, customers::CustomerId(*customer));
    if (!opened)
        return fail(opened);
    context.printer().json(QJsonObject{{u"request"_s, opened->id.value}, {u"number"_s, opened->number}, {u"deadline"_s, dayOrNull(opened->days.last)},
                                       {u"safe_date"_s, dayOrNull(opened->days.safe)}, {u"also_open"_s, QJsonArray::fromStringList(opened->alsoOpen)}});
    context.printer().line(QCoreApplication::translate("Cli", "Request %1: answer by %2 at the latest; aim for %3.")
                               .arg(opened->number, opened->days.last.toString(Qt::ISODate), opened->days.safe.toString(Qt::ISODate)));
    return {};
}

Result<> list(Context &context)
{
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto rows = (*shop)->requests().list();
    if (!rows)
        return fail(rows);
    QJsonArray json;
    for (const shop::RequestRow &row : *rows) {
        json.append(toJson(row));
        const QString state = row.request.isOpen() ? row.days.last.toString(Qt::ISODate) : QCoreApplication::translate("Cli", "closed");
        context.printer().line(u"%1  %2  %3  %4"_s.arg(row.request.number, state, row.who, kindsOf(row.request)));
    }
    context.printer().json(json);
    return {};
}

/// The request that the first word names.
Result<RequestId> named(Context &context, const shop::Shop &shop)
{
    if (context.rest().isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say which request. See: request list."));
    return shop.requests().find(context.rest().first());
}

Result<> show(Context &context)
{
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto id = named(context, **shop);
    if (!id)
        return fail(id);
    const auto view = (*shop)->requests().show(*id);
    if (!view)
        return fail(view);
    QJsonObject json = toJson(view->row);
    QJsonArray events;
    for (const rights::RequestEvent &event : view->row.request.events)
        events.append(QJsonObject{{u"event"_s, rights::requestEventKey(event.kind)}, {u"on"_s, dayOrNull(event.on)}, {u"at"_s, toIso8601(event.at)}, {u"code"_s, event.code}});
    json.insert(u"events"_s, events);
    context.printer().json(json);
    context.printer().line(view->row.request.number + u"  "_s + view->row.who + u"  "_s + kindsOf(view->row.request));
    context.printer().line(view->why);
    for (const rights::RequestEvent &event : view->row.request.events)
        context.printer().line(u"  %1  %2"_s.arg(event.on.toString(Qt::ISODate), rights::requestEventName(event.kind)));
    return {};
}

/// Erases when that is what is still asked; true when it was done. The desk refuses while anything else is open.
Result<bool> eraseIfAsked(Context &context, const shop::Shop &shop, RequestId id)
{
    const auto view = shop.requests().show(id);
    if (!view)
        return fail(view);
    const rights::RequestCase *one = view->row.request.caseOf(rights::RequestKind::Erasure);
    if (!one || one->state != CaseState::Open)
        return false;
    if (!view->row.request.isIdentityChecked())
        return fail(ErrorKind::Forbidden, QCoreApplication::translate("Cli", "First say how you made sure who asks: --identity HOW. Nothing was erased."));
    if (view->row.subject != shop::RequestSubject::OneCustomer)
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Cli", "This request is not about one customer. Choose the customer in the window first. Nothing was erased."));
    const auto done = shop.erasing().erase(view->row.customers.first());
    if (!done)
        return fail(done);
    context.printer().line(QCoreApplication::translate("Cli", "Erased for good. %n sale(s) stay without a name.", nullptr, static_cast<int>(done->sales)));
    return true;
}

/// Access and portability write their files; erasure, when nothing else is left, erases; with how the shop made sure who asks, they are answered as well.
Result<> fulfil(Context &context)
{
    const Arguments &given = context.arguments();
    const QString folder = given.value(u"--out"_s);
    if (folder.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say where the files go: --out FOLDER."));
    std::optional<rights::IdentityRung> rung;
    if (given.has(u"--identity"_s)) {
        const auto named = rights::identityRungFromKey(given.value(u"--identity"_s));
        if (!named)
            return wrongUsage(named.error().userText);
        rung = *named;
    }
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto id = named(context, **shop);
    if (!id)
        return fail(id);
    if (rung) {
        if (const auto checked = (*shop)->requests().checkIdentity(*id, *rung); !checked)
            return checked;
    }
    const auto view = (*shop)->requests().show(*id);
    if (!view)
        return fail(view);
    QJsonArray packages;
    bool isAnswered = true;
    for (const rights::RequestCase &one : view->row.request.cases) {
        if (one.state != CaseState::Open || (one.kind != rights::RequestKind::Access && one.kind != rights::RequestKind::Portability))
            continue;
        const auto made = (*shop)->answers().makePackage(*id, one.kind, folder, {});
        if (!made)
            return fail(made);
        isAnswered = isAnswered && made->isAnswered;
        packages.append(QJsonObject{{u"kind"_s, rights::requestKindKey(one.kind)}, {u"files"_s, QJsonArray::fromStringList(made->paths)},
                                    {u"password"_s, made->password.text()}, {u"items"_s, made->items}, {u"omitted"_s, made->omitted},
                                    {u"answered"_s, made->isAnswered}, {u"delete_on"_s, dayOrNull(made->deleteOn)}});
        for (const QString &path : made->paths)
            context.printer().line(path);
        context.printer().line(QCoreApplication::translate("Cli", "Password, shown once; tell it through another channel: %1").arg(made->password.text()));
    }
    // First the answer, then erasing: who gets files now is erased by the next call.
    const auto erased = packages.isEmpty() ? eraseIfAsked(context, **shop, *id) : Result<bool>(false);
    if (!erased)
        return fail(erased);
    if (packages.isEmpty() && !*erased)
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Cli", "Nothing in this request is answered with files. See: request show."));
    if (!isAnswered)
        context.printer().message(QCoreApplication::translate("Cli", "The request stays open until you say how you made sure who asks: --identity same_contact_point, card_or_account, two_facts or seen_at_counter."));
    context.printer().json(QJsonObject{{u"request"_s, id->value}, {u"packages"_s, packages}, {u"erased"_s, *erased}});
    return {};
}

} // namespace

QList<Command> requestCommands()
{
    const QString noun = u"request"_s;
    return {
        {noun, u"open"_s, u"--customer ID --kind KIND[,KIND…] --received DATE [--channel CHANNEL] [--name NAME]"_s,
         QCoreApplication::translate("Cli", "Writes down what somebody asks about their data."), open},
        {noun, u"list"_s, {}, QCoreApplication::translate("Cli", "Lists requests, the most pressing first."), list},
        {noun, u"show"_s, u"N"_s, QCoreApplication::translate("Cli", "Shows a request, its days and what happened."), show},
        {noun, u"fulfil"_s, u"N --out FOLDER [--identity HOW]"_s, QCoreApplication::translate("Cli", "Writes the files that answer a request, behind a password; when nothing but erasing is left, it erases for good."), fulfil},
    };
}

} // namespace kk::cli
