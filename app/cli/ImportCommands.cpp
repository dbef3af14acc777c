#include "app/cli/Command.h"

#include "app/intake/Profile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace kk::cli {

namespace {

using intake::FileReport;

QString statusName(intake::SaleStatus status)
{
    using intake::SaleStatus;
    switch (status) {
    case SaleStatus::Completed: return QStringLiteral("completed");
    case SaleStatus::Refunded: return QStringLiteral("refunded");
    case SaleStatus::PartlyRefunded: return QStringLiteral("partly_refunded");
    case SaleStatus::Pending: return QStringLiteral("pending");
    case SaleStatus::Cancelled: break;
    }
    return QStringLiteral("cancelled");
}

QJsonObject toJson(const FileReport &file)
{
    QJsonObject months;
    for (auto it = file.centsByMonth.begin(); it != file.centsByMonth.end(); ++it)
        months.insert(it.key(), it.value());
    QJsonArray turnover;
    for (const FileReport::Turnover &one : file.turnover)
        turnover.append(QJsonObject{{QStringLiteral("month"), one.month}, {QStringLiteral("status"), statusName(one.status)},
                                    {QStringLiteral("currency"), one.currency}, {QStringLiteral("sales"), one.sales},
                                    {QStringLiteral("total_cents"), one.totalCents}, {QStringLiteral("refunded_cents"), one.refundedCents}});
    QJsonObject json{{QStringLiteral("file"), file.file}, {QStringLiteral("profile"), file.profile}, {QStringLiteral("source"), file.sourceName},
                     {QStringLiteral("encoding"), file.encoding}, {QStringLiteral("delimiter"), file.delimiter}, {QStringLiteral("rows"), file.rows},
                     {QStringLiteral("records_new"), file.recordsNew}, {QStringLiteral("records_changed"), file.recordsChanged},
                     {QStringLiteral("records_unchanged"), file.recordsUnchanged}, {QStringLiteral("sales_new"), file.salesNew},
                     {QStringLiteral("sales_changed"), file.salesChanged}, {QStringLiteral("sales_unchanged"), file.salesUnchanged},
                     {QStringLiteral("sale_lines_new"), file.saleLinesNew}, {QStringLiteral("consent_events"), file.consentEvents},
                     {QStringLiteral("rejected"), file.rejected}, {QStringLiteral("rows_used"), file.rowsUsed},
                     {QStringLiteral("skipped"), file.skipped}, {QStringLiteral("records_blocked"), file.recordsBlocked},
                     {QStringLiteral("total_cents"), file.totalCents}, {QStringLiteral("turnover"), turnover},
                     {QStringLiteral("points_milli"), file.pointsMilli}, {QStringLiteral("people_in"), file.peopleIn},
                     {QStringLiteral("unconfirmed_consents"), QJsonArray::fromStringList(file.unconfirmedConsents)},
                     {QStringLiteral("cents_by_month"), months}, {QStringLiteral("dropped_columns"), QJsonArray::fromStringList(file.droppedColumns)}};
    if (file.readBefore)
        json.insert(QStringLiteral("read_before"), toIso8601(*file.readBefore));
    return json;
}

/// Counts of yes by grade of proof, of no, and of people who said nothing.
QJsonObject toJson(const intake::ClaimWorth &claims)
{
    QJsonObject yes;
    for (auto grade = claims.yesByGrade.begin(); grade != claims.yesByGrade.end(); ++grade)
        yes.insert(grade.key(), grade.value());
    return {{QStringLiteral("yes"), yes}, {QStringLiteral("no"), claims.no}, {QStringLiteral("no_answer"), claims.silent}};
}

QJsonArray toJson(const QList<FileReport> &files)
{
    QJsonArray json;
    for (const FileReport &file : files)
        json.append(toJson(file));
    return json;
}

void tell(Printer &printer, const FileReport &file)
{
    if (file.readBefore) {
        printer.line(QCoreApplication::translate("Cli", "%1: read before, on %2. Reading it again changes nothing.")
                         .arg(file.file, QLocale().toString(shopDay(*file.readBefore), QStringLiteral("ddd d MMM yyyy"))));
        return;
    }
    printer.line(QCoreApplication::translate("Cli", "%1 (%2): %3 rows").arg(file.file, file.profile).arg(file.rows));
    const QString kept = file.isOfOpenings() ? QCoreApplication::translate("Cli", "  balances or counts: %1 new, %2 changed, %3 the same")
                                             : QCoreApplication::translate("Cli", "  people: %1 new, %2 changed, %3 the same");
    printer.line(kept.arg(file.recordsNew).arg(file.recordsChanged).arg(file.recordsUnchanged));
    if (file.salesNew + file.salesChanged + file.salesUnchanged > 0)
        printer.line(QCoreApplication::translate("Cli", "  receipts: %1 new, %2 changed, %3 the same, together %4")
                         .arg(file.salesNew).arg(file.salesChanged).arg(file.salesUnchanged).arg(Money{file.totalCents, {}}.display()));
    if (file.pointsMilli != 0)
        printer.line(QCoreApplication::translate("Cli", "  points: %1 together").arg(QLocale().toString(static_cast<double>(file.pointsMilli) / 1000)));
    if (file.peopleIn > 0)
        printer.line(QCoreApplication::translate("Cli", "  people who came in: %1").arg(file.peopleIn));
    if (!file.unconfirmedConsents.isEmpty())
        printer.line(QCoreApplication::translate("Cli", "  not read, because nobody confirmed what it says about consent: %1. Read the file once in the program, "
                                                        "or say --consents-confirmed.")
                         .arg(file.unconfirmedConsents.join(QStringLiteral(", "))));
    if (file.recordsBlocked > 0)
        printer.line(QCoreApplication::translate("Cli", "  %n person(s) erased earlier stay away", nullptr, static_cast<int>(file.recordsBlocked)));
    if (file.rejected > 0)
        printer.line(QCoreApplication::translate("Cli", "  %n row(s) did not take part", nullptr, static_cast<int>(file.rejected)));
}

Result<shop::ImportOrder> orderFrom(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QStringList files = context.rest(1);
    if (files.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say which file to read: import FILE."));
    shop::ImportFile file;
    const QString profile = arguments.value(QStringLiteral("--profile"));
    file.profile = profile == u"auto" ? QString() : profile;
    file.sourceName = arguments.value(QStringLiteral("--source"));
    if (!file.profile.isEmpty() && !intake::profileById(file.profile))
        return wrongUsage(QCoreApplication::translate("Cli", "The profile %1 does not exist. See: import profiles.").arg(file.profile));
    if (arguments.has(QStringLiteral("--mapping"))) {
        const auto mapping = intake::ColumnMapping::fromFile(arguments.value(QStringLiteral("--mapping")));
        if (!mapping)
            return fail(mapping);
        file.mapping = *mapping;
    }
    // At night nobody is there to ask, and consent is never guessed.
    if (!arguments.has(QStringLiteral("--consents-confirmed")))
        file.consents = shop::ImportFile::Consents::AsRemembered;
    shop::ImportOrder order;
    order.dryRun = arguments.has(QStringLiteral("--dry-run"));
    for (const QString &path : files) {
        file.path = path;
        order.files.append(file);
    }
    return order;
}

Result<> import(Context &context)
{
    const auto order = orderFrom(context);
    if (!order)
        return fail(order);
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    Printer &printer = context.printer();
    const auto progress = [&printer](const shop::ImportProgress &at) {
        const qint64 percent = at.bytesTotal > 0 ? at.bytesRead * 100 / at.bytesTotal : 0;
        printer.progress(QCoreApplication::translate("Cli", "File %1 of %2: %3 %, %4 rows").arg(at.file + 1).arg(at.files).arg(percent).arg(at.rowsRead));
    };
    const auto report = (*shop)->imports().run(*order, progress, {});
    if (!report)
        return fail(report);
    const QString rejected = context.arguments().value(QStringLiteral("--rejected"));
    if (!rejected.isEmpty() && report->batch.isValid()) {
        const auto saved = (*shop)->imports().saveRejected(report->batch, rejected);
        if (!saved && saved.error().kind != ErrorKind::NotFound)
            return fail(saved);
    }
    printer.json(QJsonObject{{QStringLiteral("batch"), report->batch.isValid() ? QJsonValue(report->batch.value) : QJsonValue()},
                             {QStringLiteral("dry_run"), report->dryRun}, {QStringLiteral("files"), toJson(report->files)},
                             {QStringLiteral("consents"), toJson(report->claims)},
                             {QStringLiteral("left_out"), QJsonArray::fromStringList(report->leftOut)}, {QStringLiteral("seconds"), report->seconds}});
    for (const FileReport &file : report->files)
        tell(printer, file);
    if (!report->leftOut.isEmpty())
        printer.line(QCoreApplication::translate("Cli", "Not an export, so not read: %1").arg(report->leftOut.join(QStringLiteral(", "))));
    if (report->dryRun)
        printer.line(QCoreApplication::translate("Cli", "This was a trial. Nothing was changed."));
    else if (report->batch.isValid())
        printer.line(QCoreApplication::translate("Cli", "Import %1 is done. To take it back: import undo %1").arg(report->batch.value));
    return {};
}

QString kindName(intake::ProfileInfo::Kind kind)
{
    switch (kind) {
    case intake::ProfileInfo::Kind::Customers: return QStringLiteral("customers");
    case intake::ProfileInfo::Kind::Sales: return QStringLiteral("sales");
    case intake::ProfileInfo::Kind::Balances: return QStringLiteral("balances");
    case intake::ProfileInfo::Kind::PeopleCounts: return QStringLiteral("people_counts");
    }
    return {};
}

Result<> profiles(Context &context)
{
    QJsonArray json;
    for (const intake::Profile *profile : intake::profiles()) {
        const intake::ProfileInfo info = profile->info();
        json.append(QJsonObject{{QStringLiteral("profile"), info.id}, {QStringLiteral("system"), info.systemName},
                                {QStringLiteral("kind"), kindName(info.kind)}});
        context.printer().line(QStringLiteral("%1  %2").arg(info.id, -32).arg(info.systemName));
    }
    context.printer().json(json);
    return {};
}

Result<> list(Context &context)
{
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto batches = (*shop)->imports().batches();
    if (!batches)
        return fail(batches);
    QJsonArray json;
    for (const intake::BatchView &batch : *batches) {
        json.append(QJsonObject{{QStringLiteral("batch"), batch.id.value}, {QStringLiteral("finished_at"), toIso8601(batch.finishedAt)},
                                {QStringLiteral("user"), batch.userName}, {QStringLiteral("undone"), batch.undone}, {QStringLiteral("can_undo"), batch.canUndo},
                                {QStringLiteral("files"), toJson(batch.files)}});
        QStringList names;
        for (const FileReport &file : batch.files)
            names.append(file.file);
        const QString when = QLocale().toString(toDateTime(batch.finishedAt).toTimeZone(shopTimeZone()), QLocale::ShortFormat);
        const QString state = batch.undone ? QCoreApplication::translate("Cli", "undone") : QString();
        context.printer().line(QStringLiteral("%1  %2  %3  %4  %5").arg(batch.id.value, 4).arg(when, batch.userName, names.join(QStringLiteral(", ")), state));
    }
    context.printer().json(json);
    if (batches->isEmpty())
        context.printer().line(QCoreApplication::translate("Cli", "Nothing was read yet. Begin with: import FILE"));
    return {};
}

Result<> undo(Context &context)
{
    bool isNumber = false;
    const customers::BatchId batch(context.rest().value(0).toLongLong(&isNumber));
    if (!isNumber)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which import: import undo NUMBER. See: import list."));
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto report = (*shop)->imports().undo(batch);
    if (!report)
        return fail(report);
    context.printer().json(QJsonObject{{QStringLiteral("batch"), report->batch.value}, {QStringLiteral("records_removed"), report->recordsRemoved},
                                       {QStringLiteral("records_put_back"), report->recordsPutBack}, {QStringLiteral("sales_removed"), report->salesRemoved},
                                       {QStringLiteral("sales_put_back"), report->salesPutBack}});
    context.printer().line(QCoreApplication::translate("Cli", "Undone: %1 people and %2 receipts are gone, %3 are as they were.")
                               .arg(report->recordsRemoved).arg(report->salesRemoved).arg(report->recordsPutBack + report->salesPutBack));
    return {};
}

Result<> folders(Context &context)
{
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const bool dryRun = context.arguments().has(QStringLiteral("--dry-run"));
    shop::FolderSightings sightings;
    const auto found = (*shop)->folders().look(sightings, {});
    if (!found)
        return fail(found);
    QJsonArray read;
    QJsonArray waiting;
    const auto wait = [&](const shop::FoundFile &file, const QString &why) {
        waiting.append(QJsonObject{{QStringLiteral("file"), file.path}, {QStringLiteral("profile"), file.profileId}, {QStringLiteral("reason"), why}});
        context.printer().line(QCoreApplication::translate("Cli", "%1 waits: %2").arg(file.path, why));
    };
    for (const shop::FoundFile &file : *found) {
        if (file.state != shop::FoundFile::State::Ready || !file.folder.readsAtOnce || dryRun) {
            wait(file, !file.why.isEmpty() ? file.why : QCoreApplication::translate("Cli", "New files of this folder are only offered, not read at once."));
            continue;
        }
        const auto report = (*shop)->folders().read(file, {}, {});
        if (!report) {
            wait(file, report.error().userText);
            continue;
        }
        for (const FileReport &one : report->files)
            tell(context.printer(), one);
        read.append(QJsonObject{{QStringLiteral("batch"), report->batch.isValid() ? QJsonValue(report->batch.value) : QJsonValue()},
                                {QStringLiteral("files"), toJson(report->files)}});
    }
    if (found->isEmpty())
        context.printer().line(QCoreApplication::translate("Cli", "There is nothing new in the watched folders."));
    context.printer().json(QJsonObject{{QStringLiteral("read"), read}, {QStringLiteral("waiting"), waiting}});
    return {};
}

} // namespace

QList<Command> importCommands()
{
    const QString noun = QStringLiteral("import");
    return {
        {noun, {}, QStringLiteral("FILE… [--profile P] [--source NAME] [--mapping FILE] [--consents-confirmed] [--dry-run] [--rejected FILE]"),
         QCoreApplication::translate("Cli", "Reads exports into the vault, all of them or none."), import},
        {noun, QStringLiteral("profiles"), {}, QCoreApplication::translate("Cli", "Lists the exports that are recognised."), profiles},
        {noun, QStringLiteral("folders"), QStringLiteral("[--dry-run]"),
         QCoreApplication::translate("Cli", "Reads what is new in the watched folders, where that may be done at once."), folders},
        {noun, QStringLiteral("list"), {}, QCoreApplication::translate("Cli", "Lists what was read."), list},
        {noun, QStringLiteral("undo"), QStringLiteral("NUMBER"), QCoreApplication::translate("Cli", "Takes an import back as a whole."), undo},
    };
}

} // namespace kk::cli
