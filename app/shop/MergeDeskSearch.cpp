// The part of MergeDesk that looks for duplicates: everything anew, or only what came in.
#include "app/shop/MergeDesk.h"

#include "app/vault/Transaction.h"

#include <cmath>

namespace kk::shop {

using identity::ProposalStore;
using vault::Act;

namespace {

constexpr double kGrownFrom = 0.25; ///< of what was there when the weights were learnt

/// What a search reads, all at one moment.
struct Start {
    qint64 stamp = 0;
    identity::SearchGround ground;
    identity::SearchMemory memory;
};

Result<Start> readStart(vault::Connection &db, bool onlyNew, const std::function<bool()> &goesOn)
{
    Start start;
    ProposalStore store(db);
    const auto stamp = store.stamp();
    if (!stamp)
        return fail(stamp);
    start.stamp = *stamp;
    auto ground = identity::readSearchGround(db, goesOn);
    if (!ground)
        return fail(ground);
    start.ground = std::move(*ground);
    if (!onlyNew)
        return start;
    auto memory = store.memory();
    if (!memory)
        return fail(memory);
    start.memory = std::move(*memory);
    return start;
}

bool isWorthLearning(const identity::SearchMemory &memory, std::size_t records)
{
    const identity::Yardstick &yardstick = memory.model.yardstick();
    return !yardstick.isTaken() || std::abs(static_cast<double>(records) - yardstick.records) > kGrownFrom * yardstick.records;
}

} // namespace

Result<> MergeDesk::search(const identity::Progress &progress) const { return searched(false, progress); }

Result<> MergeDesk::searchNew(const identity::Progress &progress) const { return searched(true, progress); }

Result<> MergeDesk::searched(bool onlyNew, const identity::Progress &progress) const
{
    if (const auto allowed = m_session.require(Act::FindDuplicates); !allowed)
        return allowed;
    const auto goesOn = [&](double done) { return !m_vault.isStopping() && (!progress || progress(done)); };
    auto start = m_vault.readNow([&](vault::Connection &db) { return readStart(db, onlyNew, [&] { return goesOn(0); }); });
    if (!start)
        return fail(start);
    identity::SearchGround &ground = start->ground;
    identity::SearchOptions options;
    options.remember = true;
    const auto told = [&](double done) { return goesOn(0.1 + 0.8 * done); };
    auto found = onlyNew && !isWorthLearning(start->memory, ground.table.size()) ? identity::findAgain(ground.table, ground.decisions, start->memory, options, told)
                                                                                 : identity::findDuplicates(ground.table, ground.decisions, options, told);
    if (!found)
        return fail(found);
    start->memory = {};
    auto matcher = std::make_shared<identity::Matcher>(std::move(ground.table), found->model);
    const auto proposals = identity::makeProposals(*found, ground, *matcher, options);
    const auto kept = m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        ProposalStore store(db);
        if (const auto written = store.keep({m_clock.now(), found->statistics, found->model, start->stamp}, m_session.user, proposals); !written)
            return written;
        if (const auto written = store.keepMemory(found->memory); !written)
            return written;
        return transaction->commit();
    });
    if (!kept)
        return kept;
    const std::lock_guard lock(m_guard);
    m_matcher = std::move(matcher);
    m_stamp = start->stamp;
    goesOn(1);
    return {};
}

} // namespace kk::shop
