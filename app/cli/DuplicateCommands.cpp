#include "app/cli/Command.h"

#include "app/base/PeakMemory.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace kk::cli {

namespace {

Result<> find(Context &context)
{
    shop::DuplicateSearch search;
    const Arguments &arguments = context.arguments();
    if (arguments.has(QStringLiteral("--min-probability"))) {
        bool isNumber = false;
        search.minProbability = arguments.value(QStringLiteral("--min-probability")).toDouble(&isNumber);
        if (!isNumber || !(search.minProbability >= 0.01 && search.minProbability <= 1))
            return wrongUsage(QCoreApplication::translate("Cli", "--min-probability takes a number from 0.01 to 1."));
    }
    search.clustersFile = arguments.value(QStringLiteral("--clusters-csv"));
    search.pairsFile = arguments.value(QStringLiteral("--pairs-csv"));
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    Printer &printer = context.printer();
    const auto progress = [&printer](double done) {
        printer.progress(QCoreApplication::translate("Cli", "Looking for duplicates: %1 %").arg(qRound(done * 100)));
        return true;
    };
    const auto found = (*shop)->duplicates().find(search, progress);
    if (!found)
        return fail(found);
    const auto &statistics = found->statistics;
    printer.json(QJsonObject{{QStringLiteral("records"), qint64(statistics.records)}, {QStringLiteral("pairs_compared"), qint64(statistics.pairsCompared)},
                             {QStringLiteral("pairs_kept"), qint64(statistics.pairsKept)}, {QStringLiteral("clusters"), found->clusters},
                             {QStringLiteral("seconds"), found->seconds}, {QStringLiteral("peak_memory_bytes"), peakMemoryBytes()}});
    printer.line(QCoreApplication::translate("Cli", "%n record(s) weighed", nullptr, int(statistics.records)));
    printer.line(QCoreApplication::translate("Cli", "%n person(s) stand there more than once", nullptr, int(found->clusters)));
    return {};
}

} // namespace

QList<Command> duplicateCommands()
{
    return {{QStringLiteral("duplicates"), QStringLiteral("find"), QStringLiteral("[--min-probability P] [--clusters-csv FILE] [--pairs-csv FILE]"),
             QCoreApplication::translate("Cli", "Weighs all records and groups those of one person. Changes nothing."), find}};
}

} // namespace kk::cli
