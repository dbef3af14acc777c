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

/// What a merge or an undo left, for scripts and for people.
void tell(Printer &printer, const shop::BulkMerge &done)
{
    printer.json(QJsonObject{{QStringLiteral("merge"), done.merge.isValid() ? QJsonValue(done.merge.value) : QJsonValue()},
                             {QStringLiteral("merged_records"), done.mergedRecords}, {QStringLiteral("customers"), done.customers}});
}

Result<> merge(Context &context)
{
    double from = identity::SearchOptions().certainFrom;
    const Arguments &arguments = context.arguments();
    if (arguments.has(QStringLiteral("--min-probability"))) {
        bool isNumber = false;
        from = arguments.value(QStringLiteral("--min-probability")).toDouble(&isNumber);
        if (!isNumber || !(from >= 0.5 && from <= 1))
            return wrongUsage(QCoreApplication::translate("Cli", "Merging takes --min-probability from 0.5 to 1."));
    }
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    Printer &printer = context.printer();
    const auto searched = (*shop)->merging().search([&printer](double done) {
        printer.progress(QCoreApplication::translate("Cli", "Looking for duplicates: %1 %").arg(qRound(done * 100)));
        return true;
    });
    if (!searched)
        return searched;
    const auto merged = (*shop)->merging().mergeCertain(from, {});
    if (!merged)
        return fail(merged);
    tell(printer, *merged);
    if (!merged->merge.isValid()) {
        printer.line(QCoreApplication::translate("Cli", "Nothing is certain enough to merge. Nothing was changed."));
        return {};
    }
    printer.line(QCoreApplication::translate("Cli", "%n record(s) moved to their customer", nullptr, int(merged->mergedRecords)));
    if (merged->held > 0)
        printer.line(QCoreApplication::translate("Cli", "%n group(s) left out, because a request is open", nullptr, int(merged->held)));
    printer.line(QCoreApplication::translate("Cli", "To take it back: duplicates undo %1").arg(merged->merge.value));
    return {};
}

Result<> undo(Context &context)
{
    const bool isAll = context.arguments().has(QStringLiteral("--all"));
    bool isNumber = false;
    const identity::MergeId number(context.rest().value(0).toLongLong(&isNumber));
    if (isAll == isNumber)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which merge: duplicates undo MERGE, or duplicates undo --all."));
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    Printer &printer = context.printer();
    if (isAll) {
        const auto undone = (*shop)->merging().undoAll();
        if (!undone)
            return fail(undone);
        tell(printer, *undone);
        printer.line(QCoreApplication::translate("Cli", "%n merge(s) undone", nullptr, int(undone->groups)));
        return {};
    }
    const auto undone = (*shop)->merging().undo(number);
    if (!undone)
        return fail(undone);
    tell(printer, *undone);
    printer.line(QCoreApplication::translate("Cli", "%n record(s) back with their own customer", nullptr, int(undone->mergedRecords)));
    return {};
}

} // namespace

QList<Command> duplicateCommands()
{
    const QString noun = QStringLiteral("duplicates");
    return {{noun, QStringLiteral("merge"), QStringLiteral("[--min-probability P]"),
             QCoreApplication::translate("Cli", "Merges what is certain, as one act that can be undone."), merge},
            {noun, QStringLiteral("undo"), QStringLiteral("MERGE | --all"),
             QCoreApplication::translate("Cli", "Takes a merge apart again, or every merge."), undo},
            {QStringLiteral("duplicates"), QStringLiteral("find"), QStringLiteral("[--min-probability P] [--clusters-csv FILE] [--pairs-csv FILE]"),
             QCoreApplication::translate("Cli", "Weighs all records and groups those of one person. Changes nothing."), find}};
}

} // namespace kk::cli
