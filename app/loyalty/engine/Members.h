#pragma once

#include "app/loyalty/engine/Events.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kk::loyalty {

/// Which atoms make one customer, what they allowed and when they bought. Everything is kept by atom and added up over the customer
/// when asked, so that taking customers apart restores what was.
class Members {
public:
    explicit Members(const std::vector<MemberFacts> &atoms);

    std::int32_t customerOf(Atom atom) const { return m_customerOf[static_cast<std::size_t>(atom)]; }
    std::span<const Atom> atomsOf(std::int32_t customer) const { return m_atomsOf[static_cast<std::size_t>(customer)]; }
    /// One past the highest customer number.
    std::int32_t customers() const { return static_cast<std::int32_t>(m_atomsOf.size()); }
    /// From now on the atom belongs to this customer, who may be new.
    void moveTo(Atom atom, std::int32_t customer);

    void allow(Atom atom, std::uint64_t purposes);
    void withdraw(Atom atom, std::uint64_t purposes);
    /// Somebody's yes, and nobody's no: the most restrictive of all records.
    bool allows(std::int32_t customer, std::uint64_t purposes) const;

    void bought(Atom atom, Day day);
    bool hasBought(std::int32_t customer) const;
    /// Days since the purchase before, or nothing.
    std::optional<std::int64_t> daysSince(std::int32_t customer, Day day) const;
    /// … in hundredths of the mean time between this customer's purchases; nothing before the third.
    std::optional<std::int64_t> gapPercent(std::int32_t customer, Day day) const;
    Day lastBought(std::int32_t customer) const; ///< `kNever` if never

    const MemberFacts &facts(Atom atom) const { return m_facts[static_cast<std::size_t>(atom)]; }

private:
    struct History {
        Day first = kNever;
        Day last = -kNever;
        std::int32_t days = 0; ///< on which something was bought
    };
    History historyOf(std::int32_t customer) const;

    std::span<const MemberFacts> m_facts;
    std::vector<std::int32_t> m_customerOf;
    std::vector<std::vector<Atom>> m_atomsOf;
    std::vector<std::uint64_t> m_allowed;
    std::vector<std::uint64_t> m_withdrawn;
    std::vector<History> m_histories;
};

} // namespace kk::loyalty
