#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// The rule language of a loyalty programme: the words it knows, and no others. Standard C++ only, so that the window, the
/// command line and the kring server read a programme in the same way.
namespace kk::loyalty {

/// What can happen. Facts, never edited.
enum class EventKind : std::uint8_t {
    Sale,
    Refund,      ///< refers to the lines of a sale where the export allows it
    Visit,       ///< a check-in
    Signup,
    Consent,     ///< a purpose was allowed
    Withdraw,    ///< … and no longer is
    Referral,    ///< somebody brought a new customer; the amount is that customer's first sale
    Feedback,
    MissionStep,
    Redeem,      ///< a reward is taken
    Void,        ///< a redemption is taken back
    Adjust,      ///< somebody of the shop corrects a balance, with a reason
    Opening,     ///< the balance that came along from an old system
    Tick,        ///< a calendar day of the shop begins; the only clock that rules see
    Cluster,     ///< a record belongs to another customer from now on (merged, taken apart)
};

/// What a condition may look at. At most forty: the language has to stay explainable.
enum class Field : std::uint8_t {
    ReceiptWeekday,  ///< 1 = Monday … 7 = Sunday
    ReceiptTime,     ///< minutes since midnight, in the shop
    ReceiptDate,     ///< day
    ReceiptMonth,    ///< 1 … 12
    ReceiptTotal,    ///< cents, VAT included
    ReceiptItems,    ///< pieces, in thousandths
    ReceiptChannel,
    ReceiptShop,
    ReceiptTill,
    ReceiptPayment,
    LineProduct,
    LineGroup,
    LineBrand,
    LineSupplier,
    LineQuantity,    ///< thousandths
    LinePrice,       ///< cents a piece
    LineTotal,       ///< cents
    LineIsReduced,   ///< sold below its normal price
    MemberTier,      ///< position in the list of tiers of the meter in `argument`
    MemberMeter,     ///< value of the meter in `argument`
    MemberFirstBuy,  ///< this is the first purchase
    MemberDaysSince, ///< days since the purchase before; none before: no value
    MemberGapRatio,  ///< days since the purchase before, in hundredths of this member's own rhythm
    MemberSegment,
    MemberBirthMonth,///< 1 … 12
    MemberWish,      ///< something the member said to like
    EventAmount,     ///< cents of the first sale of who was brought along
    EventSubject,    ///< the mission, form or reason of the event
    TickMonth,       ///< 1 … 12
    TickDay,         ///< day of the month
};
inline constexpr int kFields = 30;

enum class Operator : std::uint8_t { Equal, NotEqual, In, NotIn, Less, AtMost, More, AtLeast, Between, IsTrue, IsFalse };
inline constexpr int kOperators = 11;

/// Where a field gets its value from: the whole event, one line of it, or the member.
enum class Scope : std::uint8_t { Event, Line, Member };
/// Whether reading it needs a consent: what the receipt shows does not, a person's history, birthday or wishes do.
enum class Privacy : std::uint8_t { General, Personal };
/// How its values are written in a programme file.
enum class ValueKind : std::uint8_t { Number, Cents, Thousandths, Weekday, Time, Date, Word, Truth };

/// What the language says about one field.
struct FieldFacts {
    Field field;
    std::string_view name;
    Scope scope;
    Privacy privacy;
    ValueKind values;
    std::int64_t lowest;
    std::int64_t highest;
    bool takesMeter = false; ///< its name is followed by the meter: `member.meter:stempels`
};

std::span<const FieldFacts> allFields();
const FieldFacts &factsOf(Field field);
std::optional<Field> fieldNamed(std::string_view name);

std::string_view nameOf(Operator comparison);
std::optional<Operator> operatorNamed(std::string_view name);

std::string_view nameOf(EventKind kind);
std::optional<EventKind> eventNamed(std::string_view name);

/// Whether an event of this kind can have a value for the field: a visit has no lines.
bool canHave(EventKind kind, Field field);

} // namespace kk::loyalty
