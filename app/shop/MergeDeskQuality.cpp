// The part of MergeDesk that says how good its questions are, and what was done about one customer.
#include "app/shop/MergeDesk.h"

#include "app/identity/MergeStore.h"
#include "app/vault/UserStore.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace kk::shop {

using customers::CustomerId;
using identity::MergeKind;
using identity::MergeStore;
using identity::ProposalStore;
using identity::SaidDecision;
using identity::Verdict;
using vault::Act;

namespace {

/// What was said in one go about two groups of records counts once, with the strongest pair among them.
using OneWord = std::tuple<Instant, qint64, Verdict>;

std::uint64_t pairKey(std::int64_t one, std::int64_t other)
{
    return (static_cast<std::uint64_t>(std::min(one, other)) << 32) ^ static_cast<std::uint64_t>(std::max(one, other));
}

/// Probabilities as the last search saw them; pairs it did not keep are left out.
std::vector<identity::Judged> judgedOf(const identity::SearchMemory &memory, const std::vector<SaidDecision> &said)
{
    std::unordered_map<std::uint64_t, OneWord> wanted;
    for (const SaidDecision &one : said) {
        if (one.decision.verdict != Verdict::Later)
            wanted.emplace(pairKey(one.decision.a, one.decision.b), OneWord(one.at, one.user.value, one.decision.verdict));
    }
    std::map<OneWord, double> strongest;
    for (const identity::Edge &edge : memory.pairs) {
        const auto word = wanted.find(pairKey(memory.ids[edge.a], memory.ids[edge.b]));
        if (word == wanted.end())
            continue;
        double &most = strongest[word->second];
        most = std::max(most, static_cast<double>(edge.probability));
    }
    std::vector<identity::Judged> judged;
    for (const auto &[word, probability] : strongest)
        judged.push_back({probability, std::get<Verdict>(word) == Verdict::Same});
    return judged;
}

} // namespace

Result<DuplicateQuality> MergeDesk::quality() const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<DuplicateQuality> {
        ProposalStore store(db);
        auto memory = store.memory();
        if (!memory)
            return fail(memory);
        const auto said = store.decisions();
        if (!said)
            return fail(said);
        DuplicateQuality quality;
        quality.certainFrom = identity::SearchOptions().certainFrom;
        if (memory->isEmpty())
            return quality;
        const auto judged = judgedOf(*memory, *said);
        for (const identity::Judged &one : judged) {
            const bool isCertain = one.probability >= quality.certainFrom;
            (isCertain ? quality.certainJudged : quality.doubtJudged) += 1;
            (isCertain ? quality.certainSame : quality.doubtSame) += one.same ? 1 : 0;
        }
        identity::Findings findings;
        findings.model = std::move(memory->model);
        findings.edges = std::move(memory->pairs);
        findings.statistics.records = memory->ids.size();
        quality.estimate = identity::estimateFrom(findings, quality.certainFrom, identity::calibrate(judged));
        return quality;
    });
}

Result<QList<DecidedItem>> MergeDesk::aboutCustomer(CustomerId customer) const
{
    if (const auto allowed = m_session.require(Act::DecideDuplicates); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) -> Result<QList<DecidedItem>> {
        MergeStore store(db);
        const auto steps = store.stepsOfCustomer(customer);
        const auto people = vault::UserStore(db).users();
        if (!steps)
            return fail(steps);
        if (!people)
            return fail(people);
        std::map<qint64, qint64> records; // by number of the entry
        for (const identity::MergeStep &step : *steps) {
            if (step.before == customer || step.after == customer)
                records[step.merge.value] += 1;
        }
        QList<DecidedItem> list;
        for (const auto &[number, count] : records) {
            const auto entry = store.entry(identity::MergeId(number));
            if (!entry)
                return fail(entry);
            if (!*entry || (*entry)->isUndone || (*entry)->kind == MergeKind::Undo)
                continue;
            DecidedItem item;
            item.kind = (*entry)->kind == MergeKind::Apart ? DecidedItem::Kind::TakenApart
                : (*entry)->kind == MergeKind::Bulk        ? DecidedItem::Kind::MergedTogether
                                                           : DecidedItem::Kind::Merged;
            item.at = (*entry)->at;
            item.count = count;
            item.decided.merge = (*entry)->id;
            item.decided.customer = customer;
            const auto user = std::find_if(people->begin(), people->end(), [&](const vault::ShopUser &one) { return one.id == (*entry)->user; });
            item.who = user == people->end() ? QString() : user->name;
            list.prepend(item);
        }
        return list;
    });
}

} // namespace kk::shop
