#pragma once

#include "app/base/Clock.h"

#include <optional>
#include <string>

namespace kk::intake {

/// What somebody had saved in the old system on the day the shop moved.
struct StagedBalance {
    std::string cardNumber;   ///< as printed, without blanks; empty: only a customer number is stated
    std::string customerKey;  ///< the key of the customer in the system; empty: only a card is stated
    qint64 pointsMilli = 0;   ///< thousandths of a point; negative when somebody owes points
    std::optional<qint64> cents; ///< what they are worth in euros, if the system says it
    std::optional<Instant> asOf; ///< the day of the balance, if the file says it
    qint64 row = 0;

    bool operator==(const StagedBalance &) const = default;
};

/// How many people a counter at a door saw in one hour, or in one day where the file has no hours. Nobody in particular.
struct StagedPeopleCount {
    std::string door; ///< the name of the counter; empty: there is one
    Instant startsAt{};
    int minutes = 60; ///< 60, or 1440 for a day
    qint64 in = 0;
    std::optional<qint64> out;
    qint64 firstRow = 0;

    bool operator==(const StagedPeopleCount &) const = default;
};

} // namespace kk::intake
