#include "app/loyalty/engine/Vocabulary.h"

#include <array>
#include <limits>

namespace kk::loyalty {

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();

constexpr std::array<FieldFacts, kFields> kFieldFacts{{
    {Field::ReceiptWeekday, "receipt.weekday", Scope::Event, Privacy::General, ValueKind::Weekday, 1, 7},
    {Field::ReceiptTime, "receipt.time", Scope::Event, Privacy::General, ValueKind::Time, 0, 24 * 60 - 1},
    {Field::ReceiptDate, "receipt.date", Scope::Event, Privacy::General, ValueKind::Date, 0, kMost},
    {Field::ReceiptMonth, "receipt.month", Scope::Event, Privacy::General, ValueKind::Number, 1, 12},
    {Field::ReceiptTotal, "receipt.total", Scope::Event, Privacy::General, ValueKind::Cents, -kMost, kMost},
    {Field::ReceiptItems, "receipt.items", Scope::Event, Privacy::General, ValueKind::Thousandths, 0, kMost},
    {Field::ReceiptChannel, "receipt.channel", Scope::Event, Privacy::General, ValueKind::Word, 0, kMost},
    {Field::ReceiptShop, "receipt.shop", Scope::Event, Privacy::General, ValueKind::Word, 0, kMost},
    {Field::ReceiptTill, "receipt.till", Scope::Event, Privacy::General, ValueKind::Word, 0, kMost},
    {Field::ReceiptPayment, "receipt.payment", Scope::Event, Privacy::General, ValueKind::Word, 0, kMost},
    {Field::LineProduct, "line.product", Scope::Line, Privacy::General, ValueKind::Word, 0, kMost},
    {Field::LineGroup, "line.group", Scope::Line, Privacy::General, ValueKind::Word, 0, kMost},
    {Field::LineBrand, "line.brand", Scope::Line, Privacy::General, ValueKind::Word, 0, kMost},
    {Field::LineSupplier, "line.supplier", Scope::Line, Privacy::General, ValueKind::Word, 0, kMost},
    {Field::LineQuantity, "line.quantity", Scope::Line, Privacy::General, ValueKind::Thousandths, 0, kMost},
    {Field::LinePrice, "line.price", Scope::Line, Privacy::General, ValueKind::Cents, -kMost, kMost},
    {Field::LineTotal, "line.total", Scope::Line, Privacy::General, ValueKind::Cents, -kMost, kMost},
    {Field::LineIsReduced, "line.reduced", Scope::Line, Privacy::General, ValueKind::Truth, 0, 1},
    {Field::MemberTier, "member.tier", Scope::Member, Privacy::General, ValueKind::Number, 0, 100, true},
    {Field::MemberMeter, "member.meter", Scope::Member, Privacy::General, ValueKind::Number, -kMost, kMost, true},
    {Field::MemberFirstBuy, "member.first_purchase", Scope::Member, Privacy::General, ValueKind::Truth, 0, 1},
    {Field::MemberDaysSince, "member.days_since_last", Scope::Member, Privacy::Personal, ValueKind::Number, 0, kMost},
    {Field::MemberGapRatio, "member.gap_percent", Scope::Member, Privacy::Personal, ValueKind::Number, 0, kMost},
    {Field::MemberSegment, "member.segment", Scope::Member, Privacy::Personal, ValueKind::Word, 0, kMost},
    {Field::MemberBirthMonth, "member.birth_month", Scope::Member, Privacy::Personal, ValueKind::Number, 1, 12},
    {Field::MemberWish, "member.wish", Scope::Member, Privacy::Personal, ValueKind::Word, 0, kMost},
    {Field::EventAmount, "event.amount", Scope::Event, Privacy::General, ValueKind::Cents, 0, kMost},
    {Field::EventSubject, "event.subject", Scope::Event, Privacy::General, ValueKind::Word, 0, kMost},
    {Field::TickMonth, "tick.month", Scope::Event, Privacy::General, ValueKind::Number, 1, 12},
    {Field::TickDay, "tick.day", Scope::Event, Privacy::General, ValueKind::Number, 1, 31},
}};

constexpr bool isInOrder()
{
    for (std::size_t at = 0; at < kFieldFacts.size(); ++at) {
        if (static_cast<std::size_t>(kFieldFacts[at].field) != at)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "factsOf() finds a field by its number");

constexpr std::array<std::string_view, kOperators> kOperatorNames{
    "is", "is_not", "in", "not_in", "less_than", "at_most", "more_than", "at_least", "between", "yes", "no"};

constexpr std::array<std::string_view, 15> kEventNames{
    "sale", "refund", "visit", "signup", "consent", "withdraw", "referral", "feedback", "mission_step", "redeem", "void", "adjust", "opening", "tick",
    "cluster"};

template <class Enum, std::size_t size>
std::optional<Enum> named(const std::array<std::string_view, size> &names, std::string_view name)
{
    for (std::size_t at = 0; at < size; ++at) {
        if (names[at] == name)
            return static_cast<Enum>(at);
    }
    return std::nullopt;
}

} // namespace

std::span<const FieldFacts> allFields()
{
    return kFieldFacts;
}

const FieldFacts &factsOf(Field field)
{
    return kFieldFacts[static_cast<std::size_t>(field)];
}

std::optional<Field> fieldNamed(std::string_view name)
{
    for (const FieldFacts &facts : kFieldFacts) {
        if (facts.name == name)
            return facts.field;
    }
    return std::nullopt;
}

std::string_view nameOf(Operator comparison)
{
    return kOperatorNames[static_cast<std::size_t>(comparison)];
}

std::optional<Operator> operatorNamed(std::string_view name)
{
    return named<Operator>(kOperatorNames, name);
}

std::string_view nameOf(EventKind kind)
{
    return kEventNames[static_cast<std::size_t>(kind)];
}

std::optional<EventKind> eventNamed(std::string_view name)
{
    return named<EventKind>(kEventNames, name);
}

bool canHave(EventKind kind, Field field)
{
    switch (field) {
    case Field::EventAmount: return kind == EventKind::Referral;
    case Field::EventSubject: return kind == EventKind::MissionStep || kind == EventKind::Feedback || kind == EventKind::Visit;
    case Field::TickMonth:
    case Field::TickDay: return kind == EventKind::Tick;
    case Field::ReceiptWeekday:
    case Field::ReceiptDate:
    case Field::ReceiptMonth: return true;
    case Field::ReceiptTime:
    case Field::ReceiptChannel:
    case Field::ReceiptShop:
    case Field::ReceiptTill: return kind != EventKind::Tick;
    case Field::MemberFirstBuy:
    case Field::MemberGapRatio:
    case Field::MemberDaysSince: return kind == EventKind::Sale;
    default: break;
    }
    return factsOf(field).scope == Scope::Member || kind == EventKind::Sale;
}

} // namespace kk::loyalty
