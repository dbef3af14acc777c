#include "app/cli/Command.h"

#include "app/base/Money.h"
#include "app/loyalty/Compiler.h"
#include "app/loyalty/ProgrammeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace kk::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 2 << 20;

Result<QByteArray> fileOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Cli", "The file %1 cannot be opened. Check its name and place.").arg(path));
    return file.read(kLargestFile);
}

/// What is wrong with the file, or, if it can be read, with the programme.
loyalty::Problems problemsOf(const QByteArray &file)
{
    const loyalty::ReadProgramme read = loyalty::readProgramme(file);
    return read.problems.isEmpty() ? loyalty::check(read.programme) : read.problems;
}

Result<> check(Context &context)
{
    if (context.rest().size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which programme to check: loyalty check FILE."));
    const auto file = fileOf(context.rest().first());
    if (!file)
        return fail(file);
    const loyalty::Problems problems = problemsOf(*file);
    const bool isFine = loyalty::isPublishable(problems);
    QJsonArray list;
    for (const loyalty::Problem &problem : problems) {
        const QString severity = problem.severity == loyalty::Problem::Severity::Refuse ? u"refuse"_s : u"warn"_s;
        list.append(QJsonObject{{u"code"_s, problem.code}, {u"severity"_s, severity}, {u"path"_s, problem.path}, {u"text"_s, problem.text()}});
        context.printer().line(problem.path.isEmpty() ? problem.text() : problem.path + u": "_s + problem.text());
    }
    context.printer().json(QJsonObject{{u"ok"_s, isFine}, {u"problems"_s, list}});
    context.printer().line(isFine ? QCoreApplication::translate("Cli", "This programme can go live.")
                                  : QCoreApplication::translate("Cli", "This programme cannot go live yet."));
    return {};
}

Result<loyalty::Programme> programmeOf(const QString &path)
{
    const auto file = fileOf(path);
    if (!file)
        return fail(file);
    loyalty::ReadProgramme read = loyalty::readProgramme(*file);
    if (!read.problems.isEmpty())
        return fail(ErrorKind::Input, read.problems.first().text(), read.problems.first().code);
    return std::move(read.programme);
}

Result<QDate> dayOf(Context &context, const QString &option)
{
    const QString text = context.arguments().value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return wrongUsage(QCoreApplication::translate("Cli", "Write the day as 2026-01-31: %1.").arg(option));
    return day;
}

/// What one way of claiming comes to; the sums are of points and stamps, rewards and badges stand in `units`.
QJsonObject outcomeJson(const shop::SimulatedProgramme &programme, const loyalty::Outcome &outcome)
{
    qint64 issued = 0;
    qint64 redeemed = 0;
    qint64 expired = 0;
    qint64 outstanding = 0;
    QJsonObject units;
    for (const loyalty::UnitTotals &unit : outcome.units) {
        const auto at = static_cast<std::size_t>(unit.unit);
        const bool counts = programme.unitKinds.at(at) == loyalty::PlannedUnit::Kind::Unit;
        issued += counts ? unit.issued : 0;
        redeemed += counts ? unit.redeemed : 0;
        expired += counts ? unit.expired : 0;
        outstanding += counts ? unit.outstanding : 0;
        units.insert(QString::fromStdString(programme.unitNames.at(at)),
                     QJsonObject{{u"issued"_s, qint64(unit.issued)}, {u"redeemed"_s, qint64(unit.redeemed)}, {u"expired"_s, qint64(unit.expired)},
                                 {u"outstanding"_s, qint64(unit.outstanding)}});
    }
    return {{u"issued"_s, issued}, {u"redeemed"_s, redeemed}, {u"expired"_s, expired}, {u"outstanding"_s, outstanding},
            {u"cost_cents"_s, qint64(outcome.costCents)}, {u"liability_cents"_s, qint64(outcome.liabilityCents)}, {u"units"_s, units}};
}

QJsonObject resultJson(const shop::SimulationResult &result)
{
    QJsonObject json = outcomeJson(result.programme, result.programme.outcomes.at(1));
    json.insert(u"low"_s, outcomeJson(result.programme, result.programme.outcomes.at(0)));
    json.insert(u"high"_s, outcomeJson(result.programme, result.programme.outcomes.at(2)));
    json.insert(u"turnover_cents"_s, result.turnoverCents);
    json.insert(u"known_turnover_cents"_s, result.knownTurnoverCents);
    json.insert(u"receipts"_s, result.receipts);
    json.insert(u"seconds"_s, result.seconds);
    if (result.against)
        json.insert(u"against"_s, outcomeJson(*result.against, result.against->outcomes.at(1)));
    if (result.difference) {
        json.insert(u"winners"_s, qint64(result.difference->winners));
        json.insert(u"losers"_s, qint64(result.difference->losers));
        json.insert(u"won_cents"_s, qint64(result.difference->wonCents));
        json.insert(u"lost_cents"_s, qint64(result.difference->lostCents));
    }
    return json;
}

Result<> simulate(Context &context)
{
    if (context.rest().size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which programme to try out: loyalty simulate FILE."));
    shop::SimulationPlan plan;
    auto programme = programmeOf(context.rest().first());
    if (!programme)
        return fail(programme);
    plan.programme = std::move(*programme);
    if (const QString other = context.arguments().value(u"--against"_s); !other.isEmpty()) {
        auto against = programmeOf(other);
        if (!against)
            return fail(against);
        plan.against = std::move(*against);
    }
    const auto from = dayOf(context, u"--from"_s);
    const auto to = dayOf(context, u"--to"_s);
    if (!from || !to)
        return !from ? fail(from) : fail(to);
    plan.from = *from;
    plan.to = *to;
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto result = (*shop)->loyalty().simulate(plan, {});
    if (!result)
        return fail(result);
    context.printer().json(resultJson(*result));
    const auto cost = [&](int claiming) { return Money{result->programme.outcomes.at(claiming).costCents, {}}.display(); };
    context.printer().line(QCoreApplication::translate("Cli", "On your own sales this programme would have cost %1 to %2, and %3 in between.").arg(cost(0), cost(2), cost(1)));
    return {};
}

Result<> publish(Context &context)
{
    if (context.rest().size() != 1)
        return wrongUsage(QCoreApplication::translate("Cli", "Say which programme to publish: loyalty publish FILE."));
    const auto programme = programmeOf(context.rest().first());
    if (!programme)
        return fail(programme);
    const auto from = dayOf(context, u"--from"_s);
    if (!from)
        return fail(from);
    const auto shop = context.shop();
    if (!shop)
        return fail(shop);
    const auto version = (*shop)->programmes().publish(*programme, *from);
    if (!version)
        return fail(version);
    const QString name = QString::fromStdString(version->programme.id);
    const QString starts = version->startsOn ? loyalty::dateOfDay(*version->startsOn).toString(Qt::ISODate) : QString();
    context.printer().json(QJsonObject{{u"programme"_s, name}, {u"version"_s, version->programme.version}, {u"hash"_s, QString::fromLatin1(version->hash.toHex())},
                                       {u"starts"_s, starts.isEmpty() ? QJsonValue() : QJsonValue(starts)}});
    context.printer().line(starts.isEmpty() ? QCoreApplication::translate("Cli", "%1 runs now, as version %2. It counts as its rules say. Next: loyalty run.").arg(name).arg(version->programme.version)
                                            : QCoreApplication::translate("Cli", "%1 runs from %3, as version %2. Next: loyalty run.").arg(name).arg(version->programme.version).arg(starts));
    return {};
}

} // namespace

QList<Command> loyaltyCommands()
{
    return {{u"loyalty"_s, u"check"_s, u"FILE"_s, QCoreApplication::translate("Cli", "Checks a loyalty programme before it goes live; needs no vault."), check},
            {u"loyalty"_s, u"simulate"_s, u"FILE [--from DATE] [--to DATE] [--against FILE]"_s,
             QCoreApplication::translate("Cli", "Says what a programme would have cost on the shop's own sales; changes nothing."), simulate},
            {u"loyalty"_s, u"publish"_s, u"FILE [--from DATE]"_s, QCoreApplication::translate("Cli", "Lets a programme run, or its next version; what is published never changes."), publish}};
}

} // namespace kk::cli
