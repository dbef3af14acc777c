#include "app/shop/LoyaltyDesk.h"

#include "app/loyalty/Compiler.h"
#include "app/loyalty/SalesStreamStore.h"

#include <QCoreApplication>

#include <chrono>

namespace kk::shop {

namespace {

constexpr double kReadPart = 0.4; ///< of the whole work

Result<> mustBePublishable(const loyalty::Programme &programme)
{
    for (const loyalty::Problem &problem : loyalty::check(programme)) {
        if (problem.severity == loyalty::Problem::Severity::Refuse)
            return fail(ErrorKind::Input, problem.text(), problem.code);
    }
    return {};
}

SimulatedProgramme played(const loyalty::Programme &programme, loyalty::SalesStream &sales, const std::function<bool()> &goOn)
{
    const loyalty::Plan plan = loyalty::planOf(programme, sales.symbols);
    SimulatedProgramme result;
    for (const loyalty::Symbol name : plan.unitNames)
        result.unitNames.push_back(sales.symbols.word(name));
    for (const loyalty::PlannedUnit &unit : plan.units)
        result.unitKinds.push_back(unit.kind);
    for (const loyalty::Claiming claiming : loyalty::kClaimings)
        result.outcomes.append(loyalty::simulate(programme, plan, sales.stream, claiming, goOn));
    return result;
}

} // namespace

Result<SimulationResult> LoyaltyDesk::simulate(const SimulationPlan &plan, const std::function<bool(double)> &progress) const
{
    if (const auto allowed = m_session.require(vault::Act::SimulateLoyalty); !allowed)
        return fail(allowed);
    if (const auto fine = mustBePublishable(plan.programme); !fine)
        return fail(fine);
    if (plan.against) {
        if (const auto fine = mustBePublishable(*plan.against); !fine)
            return fail(fine);
    }
    const auto start = std::chrono::steady_clock::now();
    bool wasStopped = false;
    const auto tell = [&](double done) {
        wasStopped = wasStopped || m_vault.isStopping() || (progress && !progress(done));
        return !wasStopped;
    };
    auto sales = m_vault.readNow([&](vault::Connection &db) {
        return loyalty::SalesStreamStore(db).load(plan.from, plan.to, [&](std::int64_t) { return tell(kReadPart / 2); });
    });
    if (!sales)
        return fail(sales);
    SimulationResult result;
    result.turnoverCents = sales->turnoverCents;
    result.knownTurnoverCents = sales->knownTurnoverCents;
    result.receipts = sales->receipts;
    result.programme = played(plan.programme, *sales, [&] { return tell(kReadPart); });
    if (plan.against) {
        result.against = played(*plan.against, *sales, [&] { return tell((1 + kReadPart) / 2); });
        result.difference = loyalty::differenceOf(result.against->outcomes.at(1), result.programme.outcomes.at(1), 100);
    }
    if (wasStopped)
        return fail(ErrorKind::Cancelled, QCoreApplication::translate("Loyalty", "Stopped. Nothing was changed."));
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace kk::shop
