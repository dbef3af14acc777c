#include "app/cli/Command.h"

#include "app/vault/Restore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kk::cli {

namespace {

Result<> create(Context &context)
{
    const auto path = context.vaultPath();
    if (!path)
        return fail(path);
    const auto secret = context.passphrase();
    if (!secret)
        return fail(secret);
    const Arguments &arguments = context.arguments();
    const QString shopName = arguments.has(QStringLiteral("--shop")) ? arguments.value(QStringLiteral("--shop")) : QFileInfo(*path).completeBaseName();
    const QString owner = arguments.has(QStringLiteral("--owner")) ? arguments.value(QStringLiteral("--owner")) : vault::roleName(vault::Role::Owner);
    auto founded = shop::Shop::found({*path, shopName, {}, owner, false}, *secret, context.around());
    if (!founded)
        return fail(founded);
    QString code = founded->recoveryCode.text();
    context.printer().json(QJsonObject{{QStringLiteral("vault"), *path}, {QStringLiteral("recovery_code"), code}});
    context.printer().line(QCoreApplication::translate("Cli", "The vault is ready: %1").arg(*path));
    context.printer().line(QCoreApplication::translate("Cli", "Recovery code, shown once: %1").arg(code));
    context.printer().line(QCoreApplication::translate("Cli", "Write it down and keep it away from this computer."));
    wipe(code);
    return {};
}

Result<> info(Context &context)
{
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto info = (*shop)->safety().info();
    if (!info)
        return fail(info);
    context.printer().json(QJsonObject{{QStringLiteral("schema"), info->schema}, {QStringLiteral("cipher_version"), info->cipherVersion},
                                       {QStringLiteral("bytes"), info->bytes}, {QStringLiteral("customers"), info->customers},
                                       {QStringLiteral("source_records"), info->sourceRecords}, {QStringLiteral("sales"), info->sales},
                                       {QStringLiteral("sale_lines"), info->saleLines}, {QStringLiteral("consent_events"), info->consentEvents},
                                       {QStringLiteral("ledger_entries"), info->ledgerEntries}});
    context.printer().line(QCoreApplication::translate("Cli", "Version of the vault: %1, SQLCipher %2").arg(info->schema).arg(info->cipherVersion));
    context.printer().line(QCoreApplication::translate("Cli", "%n customer(s)", nullptr, static_cast<int>(info->customers)));
    context.printer().line(QCoreApplication::translate("Cli", "%n receipt(s) and order(s)", nullptr, static_cast<int>(info->sales)));
    return {};
}

Result<> check(Context &context)
{
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto report = (*shop)->safety().check();
    if (!report)
        return fail(report);
    context.printer().json(QJsonObject{{QStringLiteral("ok"), report->ok()}, {QStringLiteral("pages"), report->pagesOk},
                                       {QStringLiteral("structure"), report->structureOk}, {QStringLiteral("audit"), report->auditOk},
                                       {QStringLiteral("search"), report->searchOk}, {QStringLiteral("balances"), report->balancesOk},
                                       {QStringLiteral("ledger"), report->ledgerOk}, {QStringLiteral("ledger_behind"), report->ledgerIsBehind},
                                       {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}});
    if (report->ok()) {
        context.printer().line(QCoreApplication::translate("Cli", "Everything in the vault is right."));
        return {};
    }
    for (const QString &problem : report->problems)
        context.printer().line(problem);
    return fail(ErrorKind::Damaged, QCoreApplication::translate("Cli", "Something in the vault is not right. Nothing was changed. Restore the last backup."),
                QStringLiteral("told"));
}

Result<> backup(Context &context)
{
    const QString file = context.rest().value(0);
    if (file.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say where the backup goes: vault backup FILE."));
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    QElapsedTimer timer;
    timer.start();
    const auto made = (*shop)->safety().backUp(file, {}, {});
    if (!made)
        return fail(made);
    context.printer().json(QJsonObject{{QStringLiteral("bytes"), made->bytes}, {QStringLiteral("seconds"), static_cast<double>(timer.elapsed()) / 1000.0},
                                       {QStringLiteral("verified"), made->verified}});
    context.printer().line(QCoreApplication::translate("Cli", "Backup made and tested: %1").arg(made->path));
    return {};
}

Result<> restore(Context &context)
{
    const QString file = context.rest().value(0);
    const QString to = context.arguments().value(QStringLiteral("--to"));
    if (file.isEmpty() || to.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "Say what to restore and where: vault restore FILE --to VAULT."));
    const auto secret = context.passphrase();
    if (!secret)
        return fail(secret);
    QElapsedTimer timer;
    timer.start();
    const shop::Surroundings &around = context.around();
    const vault::RestorePlan plan{file, to, around.computerName, around.clock->now(), around.keyPolicy};
    const auto restored = vault::Restore::run(plan, *secret, [](double) { return true; });
    if (!restored)
        return fail(restored);
    context.printer().json(QJsonObject{{QStringLiteral("bytes"), restored->bytes}, {QStringLiteral("seconds"), static_cast<double>(timer.elapsed()) / 1000.0},
                                       {QStringLiteral("verified"), true}});
    context.printer().line(QCoreApplication::translate("Cli", "Restored and tested: %1").arg(to));
    if (!restored->setAside.isEmpty())
        context.printer().line(QCoreApplication::translate("Cli", "The vault that was there is kept as %1").arg(restored->setAside));
    return {};
}

} // namespace

QList<Command> vaultCommands()
{
    const QString noun = QStringLiteral("vault");
    return {
        {noun, QStringLiteral("create"), QStringLiteral("[--shop NAME] [--owner NAME]"),
         QCoreApplication::translate("Cli", "Makes a new vault and prints its recovery code once."), create},
        {noun, QStringLiteral("info"), {}, QCoreApplication::translate("Cli", "Says what is in the vault."), info},
        {noun, QStringLiteral("check"), {}, QCoreApplication::translate("Cli", "Checks every page, the log and all sums."), check},
        {noun, QStringLiteral("backup"), QStringLiteral("FILE"), QCoreApplication::translate("Cli", "Makes a backup, opens it and checks it."), backup},
        {noun, QStringLiteral("restore"), QStringLiteral("FILE --to VAULT"),
         QCoreApplication::translate("Cli", "Puts a backup back; a vault that is there is kept aside."), restore},
    };
}

} // namespace kk::cli
