#include "app/cli/Command.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace kk::cli {

using namespace Qt::StringLiterals;

namespace {

Result<> write(Context &context)
{
    const Arguments &arguments = context.arguments();
    shop::AudienceOrder order;
    order.purpose = arguments.value(u"--purpose"_s);
    order.channel = arguments.value(u"--channel"_s);
    order.file = arguments.value(u"--csv"_s);
    order.recipient = arguments.value(u"--recipient"_s);
    order.isExact = arguments.has(u"--exact"_s);
    if (order.purpose.isEmpty() || order.channel.isEmpty() || order.file.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say for what, how and where: audience export --purpose P --channel C --csv FILE."));
    if (arguments.has(u"--columns"_s)) {
        const auto columns = shop::audienceColumnsFromKey(arguments.value(u"--columns"_s));
        if (!columns)
            return wrongUsage(QCoreApplication::translate("Cli", "--columns takes plain, mailchimp, laposta, brevo, outlook or labels."));
        order.columns = *columns;
    }
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto report = arguments.has(u"--dry-run"_s) ? (*shop)->audiences().tryOut(order) : (*shop)->audiences().write(order);
    if (!report)
        return fail(report);
    QJsonObject refused;
    for (auto it = report->refused.begin(); it != report->refused.end(); ++it)
        refused.insert(QString(consent::refusalKey(it.key())), it.value());
    context.printer().json(QJsonObject{{u"considered"_s, report->considered}, {u"permitted"_s, report->permitted}, {u"refused"_s, refused}});
    context.printer().line(QCoreApplication::translate("Cli", "%n person(s) on the list", nullptr, int(report->permitted)));
    for (auto it = report->refused.begin(); it != report->refused.end(); ++it)
        context.printer().line(u"  %1  %2"_s.arg(it.value(), 6).arg(consent::refusalName(it.key())));
    return {};
}

} // namespace

QList<Command> audienceCommands()
{
    return {{u"audience"_s, u"export"_s, u"--purpose P --channel C --csv FILE [--columns SET] [--recipient NAME] [--exact] [--dry-run]"_s,
             QCoreApplication::translate("Cli", "Writes a list of those who may be reached, and counts who was left out and why."), write}};
}

} // namespace kk::cli
