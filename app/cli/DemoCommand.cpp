#include "app/cli/Command.h"

#include "app/shop/Demo.h"
#include "app/shop/SampleLoyalty.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kk::cli {

namespace {

constexpr qint64 kMostCustomers = 1'000'000;

Result<> demo(Context &context)
{
    const auto customers = context.arguments().number(QStringLiteral("--customers"), 1200);
    const auto seed = context.arguments().number(QStringLiteral("--seed"), 1);
    if (!customers)
        return fail(customers);
    if (!seed)
        return fail(seed);
    if (*customers < 1 || *customers > kMostCustomers)
        return wrongUsage(QCoreApplication::translate("Cli", "--customers takes a number from 1 to %1.").arg(kMostCustomers));
    const auto path = context.vaultPath();
    if (!path)
        return fail(path);
    const auto secret = context.passphrase();
    if (!secret)
        return fail(secret);
    const shop::NewShop plan{*path, QStringLiteral("De Morgenster"), QStringLiteral("coffee-tea"), QStringLiteral("Marit"), true};
    auto founded = shop::Shop::found(plan, *secret, context.around());
    if (!founded)
        return fail(founded);
    shop::DemoOptions options;
    options.customers = static_cast<int>(*customers);
    options.seed = static_cast<quint64>(*seed);
    const QFileInfo vault(*path);
    options.exportsFolder = context.arguments().has(QStringLiteral("--exports")) ? context.arguments().value(QStringLiteral("--exports"))
                                                                                : vault.absolutePath() + u'/' + vault.completeBaseName() + QStringLiteral("-exports");
    Printer &printer = context.printer();
    const auto progress = [&printer](const shop::ImportProgress &at) {
        printer.progress(QCoreApplication::translate("Cli", "File %1 of %2, %3 rows").arg(at.file + 1).arg(at.files).arg(at.rowsRead));
    };
    const auto report = shop::fillSampleShop(founded->shop->imports(), options, progress, {});
    if (!report)
        return fail(report);
    if (const auto saving = shop::startSampleLoyalty(founded->shop->programmes(), founded->shop->ledger()); !saving)
        return fail(saving);
    const auto info = founded->shop->safety().info();
    if (!info)
        return fail(info);
    printer.json(QJsonObject{{QStringLiteral("vault"), *path}, {QStringLiteral("customers"), info->customers}, {QStringLiteral("sales"), info->sales},
                             {QStringLiteral("sale_lines"), info->saleLines}, {QStringLiteral("exports"), QJsonArray::fromStringList(report->exports)},
                             {QStringLiteral("source_records"), info->sourceRecords}, {QStringLiteral("seconds"), report->imported.seconds}});
    printer.line(QCoreApplication::translate("Cli", "The sample shop is ready: %1").arg(*path));
    printer.line(QCoreApplication::translate("Cli", "%n invented customer(s)", nullptr, static_cast<int>(info->customers)));
    printer.line(QCoreApplication::translate("Cli", "%n receipt(s) and order(s)", nullptr, static_cast<int>(info->sales)));
    for (const QString &file : report->exports)
        printer.line(QStringLiteral("  %1").arg(file));
    return {};
}

} // namespace

QList<Command> demoCommands()
{
    return {{QStringLiteral("demo"), {}, QStringLiteral("[--customers N] [--seed S] [--exports FOLDER]"),
             QCoreApplication::translate("Cli", "Fills a new vault with an invented shop, through export files."), demo}};
}

} // namespace kk::cli
