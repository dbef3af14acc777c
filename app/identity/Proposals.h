#pragma once

#include "app/identity/ProposalStore.h"

namespace kk::identity {

/// Everything a search starts from, read at one moment.
struct SearchGround {
    RecordTable table;
    std::unordered_map<std::int64_t, CustomerId> owners;
    std::vector<Decision> decisions; ///< what the shop said, and that the records of one customer are one person
    std::unordered_map<std::int64_t, std::int64_t> purchases; ///< by number of the customer
};
/// What a search must keep to: that the records of one customer are one person, and what the shop said about records of different ones.
[[nodiscard]] Result<std::vector<Decision>> bindingDecisions(vault::Connection &db);
/// Reads it. `goesOn` as for IdentityStore::readAll.
[[nodiscard]] Result<SearchGround> readSearchGround(vault::Connection &db, const std::function<bool()> &goesOn);

/// Whether two records that are weighed as one person may be two of one household instead: the same door, telephone or mailbox, but
/// another given name, initial or birth date; or "sr" and "jr".
bool mayBeFamily(const Explanation &why);
/// The field that speaks most for one person.
Field strongestField(const Explanation &why);

/// Turns findings into questions for the shop: groups that hold more than one customer.
/// `matcher`: of the same records.
std::vector<Proposal> makeProposals(const Findings &findings, const SearchGround &ground, const Matcher &matcher, const SearchOptions &options);

} // namespace kk::identity
