#pragma once

#include "app/rights/LegalFacts.h"
#include "app/rights/Registers.h"

namespace kk::rights {

/// The clock of a personal data breach (art. 33(1) AVG): from becoming aware, weekends and holidays included.
struct BreachClock {
    Instant awareAt{};
    Instant reportBy{};    ///< 72 hours later by the figure of the law of that day
    bool mustReport = false;    ///< to the supervisor: a risk is not unlikely
    bool mustTell = false;      ///< to the people: the risk is high
    bool isReported = false;
    bool isLate = false;        ///< past `reportBy` and not reported, or reported later
    std::chrono::minutes left{0}; ///< until `reportBy`; negative when past
    QStringList missing;   ///< keys of fields that the law asks for and that are empty: reasons for not reporting, for delay …
};

/// Nothing when the entry does not say yet when the shop became aware. `now`: the moment to count from.
std::optional<BreachClock> breachClock(const RegisterEntry &breach, Instant now, const LegalFacts &facts = LegalFacts::shipped());

/// The moment 72 hours (or what the law says) after `awareAt`. In UTC: a change to summer time changes the clock on the wall, not the hours.
Instant breachDeadline(Instant awareAt, const LegalFacts &facts = LegalFacts::shipped());

/// What may be done with a technique that observes people in the shop.
struct ObservationVerdict {
    enum class Kind { Allowed, AllowedIf, UsuallyNot, Refused };
    Kind kind = Kind::Allowed;
    QString why;         ///< in the language asked for
    QString instead;     ///< what the program does instead; empty when it is allowed
    QString sign;        ///< words for a sign at the entrance; empty when there is nothing to announce or it is refused
    QStringList missing; ///< keys of fields that stand in the way
};
ObservationVerdict observationVerdict(const RegisterEntry &entry, const QString &language);

} // namespace kk::rights
