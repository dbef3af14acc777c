#pragma once

#include "app/loyalty/engine/Vocabulary.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

/// A loyalty programme as its owner wrote it: units, rules, meters and rewards. Plain values; what they mean together is the
/// business of the compiler (`Compiler.h`) and the engine (`Engine.h`).
namespace kk::loyalty {

/// Days since 1970-01-01, in the shop's time zone.
using Day = std::int32_t;
inline constexpr Day kNever = std::numeric_limits<Day>::max();

/// A whole-number fraction; `denominator` is above 0.
struct Ratio {
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
    bool operator==(const Ratio &) const = default;
};

/// A text in the languages of the shop.
struct LocalText {
    std::string dutch;
    std::string english;
    bool operator==(const LocalText &) const = default;
};

/// What is counted: points, stamps. One unit is worth `valueCents` to a customer (for the sums only: it is never paid out).
struct Unit {
    std::string id;
    LocalText title;
    Ratio valueCents{0, 1};
    bool operator==(const Unit &) const = default;
};

/// `field comparison values`: "receipt.weekday in [2]". Texts stand in `words`, everything else in `numbers`.
struct Condition {
    Field field = Field::ReceiptTotal;
    std::string meter; ///< for a field that takes one
    Operator comparison = Operator::Equal;
    std::vector<std::int64_t> numbers;
    std::vector<std::string> words;
    bool operator==(const Condition &) const = default;
};

enum class GiveKind : std::uint8_t {
    Units,      ///< `rate` units for the event
    PerEuro,    ///< `rate` units for each whole euro of the matching lines
    PerItem,    ///< `rate` units for each piece on the matching lines
    Multiply,   ///< what the other rules gave for the matching lines, times `rate`
    Meter,      ///< counts in the meter `target` (by `counting`)
    Reward,     ///< the reward `target`
    Badge,      ///< the badge `target`
};

/// What a rule adds to a meter.
enum class Counting : std::uint8_t { Events, Items, Cents };

/// The amount that points per euro are counted on.
enum class TaxBase : std::uint8_t { Including, Excluding };

struct Give {
    GiveKind kind = GiveKind::Units;
    std::string unit;
    std::string target;
    Ratio rate;
    Counting counting = Counting::Events;
    TaxBase base = TaxBase::Including;
    bool operator==(const Give &) const = default;
};

/// How rules of one stack group go together. All rules of a group share one mode; groups add up.
enum class StackMode : std::uint8_t {
    Add,       ///< each one counts
    Multiply,  ///< multipliers work on one another, in their order
    BestOf,    ///< only the one that gives most
    Exclusive, ///< only the first that applies, in their order
};

struct Stack {
    std::string group; ///< empty: a group of its own
    int order = 0;
    StackMode mode = StackMode::Add;
    bool operator==(const Stack &) const = default;
};

enum class CapPer : std::uint8_t { Receipt, MemberDay, MemberMonth, MemberYear, Campaign };

/// At most `most` units of this rule.
struct Cap {
    CapPer per = CapPer::Receipt;
    std::int64_t most = 0;
    bool operator==(const Cap &) const = default;
};

/// When what was earned lapses.
struct Expiry {
    enum class Kind : std::uint8_t {
        Never,
        OnDate,     ///< on `day`
        After,      ///< `months` after it was earned
        EndOfMonth, ///< at the end of the month `months` later
        EndOfYear,  ///< at the end of the year `months` later
        Inactivity, ///< `months` after the last purchase
    };
    Kind kind = Kind::Never;
    int months = 0;
    Day day = kNever;
    bool operator==(const Expiry &) const = default;
};

enum class RefundPolicy : std::uint8_t {
    Proportional, ///< the part that belongs to what came back
    Recompute,    ///< as if the returned lines had never been on the receipt
    Keep,
};
enum class Rounding : std::uint8_t { Down, HalfUp };
enum class RoundPer : std::uint8_t { Receipt, Line };

struct Life {
    int pendingDays = 0; ///< until the time for returning is over
    Expiry expiry;
    RefundPolicy refund = RefundPolicy::Proportional;
    Rounding rounding = Rounding::Down;
    RoundPer roundPer = RoundPer::Receipt;
    bool operator==(const Life &) const = default;
};

/// How often a rule that reacts to the calendar looks at every member.
enum class Cadence : std::uint8_t { Daily, Weekly, Monthly };

/// "As … then … at most …"
struct Rule {
    std::string id;
    int version = 1;
    LocalText title;
    LocalText explain;
    Day from = 0;
    Day until = kNever; ///< the last day
    EventKind on = EventKind::Sale;
    std::vector<std::string> segments; ///< empty: everybody
    std::vector<std::string> consent;  ///< purposes a member must have allowed
    std::vector<Condition> when;       ///< all of them
    Give give;
    Stack stack;
    std::vector<Cap> caps;
    Life life;
    Cadence cadence = Cadence::Monthly;
    bool operator==(const Rule &) const = default;
};

enum class MeterKey : std::uint8_t { Member, Shop, Kring };
enum class Window : std::uint8_t {
    SinceStart,
    CalendarMonth, ///< begins again each month
    CalendarYear,
    Rolling,       ///< the last `windowDays` days
};
/// Counts only once in this time: a streak counts weeks, not visits.
enum class Distinct : std::uint8_t { No, Days, Weeks, Months };
enum class Reset : std::uint8_t {
    Keep,     ///< a goal is reached once
    Subtract, ///< the goal is taken off, the rest stays: the next stamp card
    Zero,
};

/// What reaching `at` gives.
struct Goal {
    std::int64_t at = 1;
    std::string unit;      ///< units …
    std::int64_t units = 0;
    std::string reward;    ///< … or a reward …
    std::string badge;     ///< … or a badge
    std::optional<Expiry> expiry = {}; ///< of the reward as it was when the goal was made; nothing: as the reward says. Not in files.
    bool operator==(const Goal &) const = default;
};

/// A tier is reached at a value of its meter. The first one is where everybody begins.
struct Tier {
    std::string id;
    LocalText title;
    std::int64_t at = 0;
    bool operator==(const Tier &) const = default;
};

enum class Downgrade : std::uint8_t {
    Never,
    AtOnce,
    AtPeriodEnd,  ///< at the end of the calendar year
    AfterGrace,   ///< after `graceDays` below the level
};

/// One step of a mission: another meter reaches a value.
struct Step {
    std::string meter;
    std::int64_t at = 1;
    bool operator==(const Step &) const = default;
};

/// Something that counts: a stamp card, a tier, a badge, a mission, a streak, a goal of the street.
struct Meter {
    std::string id;
    LocalText title;
    MeterKey key = MeterKey::Member;
    Window window = Window::SinceStart;
    int windowDays = 365;
    Distinct distinct = Distinct::No;
    int gapDays = 0;      ///< a streak ends after so many days without; 0: it never ends
    int grace = 0;        ///< … but so many times it may be missed
    Reset reset = Reset::Keep;
    std::vector<Goal> goals;
    std::vector<Tier> tiers;
    Downgrade downgrade = Downgrade::AtPeriodEnd;
    int graceDays = 0;
    std::vector<Step> steps;
    bool isOrdered = false;
    Day deadline = kNever;
    bool operator==(const Meter &) const = default;
};

/// What a reward is for the bookkeeper (Besluit 2018-217731; the program decides nothing).
enum class VatKind : std::uint8_t { Discount, Stamp, Coupon, SinglePurposeVoucher, MultiPurposeVoucher, Gift };
enum class RewardKind : std::uint8_t { Discount, Product, Experience, Service };

struct Reward {
    std::string id;
    LocalText title;
    RewardKind kind = RewardKind::Discount;
    std::string unit;            ///< empty: only given by rules and meters
    std::int64_t price = 0;
    std::int64_t valueCents = 0; ///< to the customer
    std::int64_t costCents = 0;  ///< to the shop
    VatKind vat = VatKind::Discount;
    Expiry expiry;
    std::vector<std::string> groups; ///< the product groups it can be taken on; empty: all
    bool isDraw = false;             ///< a ticket in a draw
    bool operator==(const Reward &) const = default;
};

struct Badge {
    std::string id;
    LocalText title;
    bool operator==(const Badge &) const = default;
};

/// Products on which the law sets limits, by their product group (`loyalty.md` §12).
enum class Guard : std::uint8_t { Alcohol, Tobacco, FixedPriceBook };
struct GuardedGroup {
    std::string group;
    Guard guard = Guard::Alcohol;
    bool operator==(const GuardedGroup &) const = default;
};

/// What becomes of points that were spent before their purchase was refunded.
enum class Shortfall : std::uint8_t { SetOff, WriteOff };

struct Programme {
    std::string id;
    int version = 1;
    LocalText title;
    std::vector<Unit> units;
    std::vector<Rule> rules;
    std::vector<Meter> meters;
    std::vector<Reward> rewards;
    std::vector<Badge> badges;
    std::vector<GuardedGroup> guarded;
    Shortfall shortfall = Shortfall::SetOff;
    bool operator==(const Programme &) const = default;
};

} // namespace kk::loyalty
