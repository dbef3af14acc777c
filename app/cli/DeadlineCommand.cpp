#include "app/cli/Command.h"

#include "app/rights/Deadline.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace kk::cli {

using namespace Qt::StringLiterals;

namespace {

Result<> deadline(Context &context)
{
    const QDate received = QDate::fromString(context.arguments().value(u"--received"_s), Qt::ISODate);
    if (!received.isValid())
        return wrongUsage(QCoreApplication::translate("Cli", "Say when the request came in: --received 2026-03-05."));
    const auto days = rights::deadlineFor(received, rights::LegalFacts::shipped(), rights::HolidayProfile::Strict);
    if (!days)
        return fail(days);
    const bool isExtended = context.arguments().has(u"--extended"_s);
    const QDate last = isExtended ? days->extendedDeadline : days->deadline;
    const QDate safe = isExtended ? days->extendedSafeDate : days->safeDate;
    context.printer().json(QJsonObject{{u"deadline"_s, last.toString(Qt::ISODate)}, {u"safe_date"_s, safe.toString(Qt::ISODate)}});
    context.printer().line(QCoreApplication::translate("Cli", "Answer by %1 at the latest; aim for %2.").arg(last.toString(Qt::ISODate), safe.toString(Qt::ISODate)));
    return {};
}

} // namespace

QList<Command> deadlineCommands()
{
    return {{u"deadline"_s, {}, u"--received DATE [--extended]"_s,
             QCoreApplication::translate("Cli", "The last day for answering a data-subject request; needs no vault."), deadline}};
}

} // namespace kk::cli
