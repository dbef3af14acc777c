#pragma once

#include "app/loyalty/engine/Entry.h"

#include <map>
#include <tuple>
#include <vector>

namespace kk::testing {

/// What the entries say, added up without the engine: an account per atom, unit and kind.
class Books
{
public:
    explicit Books(const std::vector<loyalty::Entry> &entries);

    std::int64_t of(std::int32_t unit, loyalty::Account account, loyalty::Atom atom) const;
    /// Over all accounts: nothing, if every entry sums to zero.
    std::int64_t total(std::int32_t unit) const;
    /// The lowest that any lot ever stood at.
    std::int64_t lowestLot() const { return m_lowest; }
    bool isPositive() const { return m_isPositive; }

private:
    std::map<std::tuple<std::int32_t, loyalty::Account, loyalty::Atom>, std::int64_t> m_sums;
    std::vector<std::int64_t> m_lots;
    std::int64_t m_lowest = 0;
    bool m_isPositive = true;
};

} // namespace kk::testing
