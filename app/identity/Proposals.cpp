#include "app/identity/Proposals.h"

#include "app/identity/IdentityStore.h"
#include "app/identity/MergeStore.h"

#include <algorithm>
#include <cmath>

namespace kk::identity {

namespace {

constexpr double kHouseholdWarning = 0.2; ///< from this chance of a household on, the shop is warned

bool isLevel(const Contribution &one, Field field, std::initializer_list<int> levels)
{
    return one.field == field && std::find(levels.begin(), levels.end(), int{one.level}) != levels.end();
}

} // namespace

Result<std::vector<Decision>> bindingDecisions(vault::Connection &db)
{
    ProposalStore store(db);
    const auto said = store.decisions();
    if (!said)
        return fail(said);
    auto decisions = store.mergedRecords();
    if (!decisions)
        return fail(decisions);
    MergeStore merges(db);
    for (const SaidDecision &one : *said) {
        // A later merge says more than an older "not the same": those two are one customer now.
        const auto a = merges.customerOf(SourceRecordId(one.decision.a));
        const auto b = merges.customerOf(SourceRecordId(one.decision.b));
        if (!a || !b)
            return fail(a ? b : a);
        if (*a && *b && **a != **b)
            decisions->push_back(one.decision);
    }
    return decisions;
}

Result<SearchGround> readSearchGround(vault::Connection &db, const std::function<bool()> &goesOn)
{
    SearchGround ground;
    auto table = IdentityStore(db).readAll(goesOn);
    if (!table)
        return fail(table);
    ground.table = std::move(*table);
    ProposalStore store(db);
    auto owners = store.owners();
    if (!owners)
        return fail(owners);
    ground.owners = std::move(*owners);
    auto purchases = store.purchases();
    if (!purchases)
        return fail(purchases);
    ground.purchases = std::move(*purchases);
    auto decisions = bindingDecisions(db);
    if (!decisions)
        return fail(decisions);
    ground.decisions = std::move(*decisions);
    return ground;
}

bool mayBeFamily(const Explanation &why)
{
    bool together = false;
    bool apart = false;
    for (const Contribution &one : why.contributions) {
        together = together || isLevel(one, Field::Address, {address::Door, address::OtherAddition, address::StreetDoor})
            || isLevel(one, Field::Phone, {phone::Same}) || isLevel(one, Field::Email, {email::Same});
        apart = apart || isLevel(one, Field::Given, {given::OtherInitials, given::Differ, given::OtherSex, given::OtherInitial, given::SameInitial})
            || isLevel(one, Field::Birth, {birth::TwoParts, birth::OnePart, birth::Differ});
    }
    return (together && apart) || why.posterior.household >= kHouseholdWarning;
}

Field strongestField(const Explanation &why)
{
    const auto strongest = std::max_element(why.contributions.begin(), why.contributions.end(),
                                            [](const Contribution &one, const Contribution &other) { return one.weight < other.weight; });
    return strongest == why.contributions.end() ? Field::Surname : strongest->field;
}

std::vector<Proposal> makeProposals(const Findings &findings, const SearchGround &ground, const Matcher &matcher, const SearchOptions &options)
{
    const RecordTable &table = matcher.table();
    const auto ownerOf = [&](std::uint32_t record) {
        const auto owner = ground.owners.find(table.id(record));
        return owner == ground.owners.end() ? CustomerId() : owner->second;
    };
    // Of each cluster the pair of two customers that speaks for it most, and how probable the weakest of its joins is.
    constexpr std::size_t kNone = ~std::size_t{0};
    std::vector<std::size_t> clusterOf(table.size(), kNone);
    for (std::size_t i = 0; i < findings.clusters.size(); ++i) {
        for (const std::uint32_t record : findings.clusters[i].records)
            clusterOf[record] = i;
    }
    std::vector<const Edge *> best(findings.clusters.size(), nullptr);
    std::vector<double> weakest(findings.clusters.size(), 1);
    for (const Edge &edge : findings.edges) {
        const std::size_t cluster = clusterOf[edge.a];
        if (cluster == kNone || cluster != clusterOf[edge.b] || ownerOf(edge.a) == ownerOf(edge.b))
            continue;
        weakest[cluster] = std::min(weakest[cluster], static_cast<double>(edge.probability));
        if (!best[cluster] || best[cluster]->weight < edge.weight)
            best[cluster] = &edge;
    }
    std::vector<Proposal> proposals;
    for (std::size_t i = 0; i < findings.clusters.size(); ++i) {
        if (!best[i])
            continue; // one customer already
        const Cluster &cluster = findings.clusters[i];
        Proposal proposal;
        proposal.probability = weakest[i];
        std::int64_t purchases = 0;
        for (const std::uint32_t record : cluster.records) {
            proposal.records.push_back(SourceRecordId(table.id(record)));
            proposal.customers.push_back(ownerOf(record));
        }
        std::sort(proposal.customers.begin(), proposal.customers.end());
        proposal.customers.erase(std::unique(proposal.customers.begin(), proposal.customers.end()), proposal.customers.end());
        for (CustomerId customer : proposal.customers) {
            if (const auto bought = ground.purchases.find(customer.value); bought != ground.purchases.end())
                purchases += bought->second;
        }
        const Explanation why = matcher.explain(best[i]->a, best[i]->b);
        proposal.isFamily = mayBeFamily(why);
        proposal.strongest = strongestField(why);
        proposal.isCertain = !proposal.isFamily && proposal.probability >= options.certainFrom;
        // What is probably one person, and somebody who buys: there a wrong picture costs most.
        proposal.value = proposal.probability * (1 + 0.05 * std::log2(1 + static_cast<double>(std::max<std::int64_t>(purchases, 0))));
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

} // namespace kk::identity
