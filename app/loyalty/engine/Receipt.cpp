#include "app/loyalty/engine/Receipt.h"

#include <algorithm>

namespace kk::loyalty {

Receipt::Receipt(const Event &event, std::span<const Line> lines, const Members &members, const Meters &meters)
    : m_event(event)
    , m_lines(lines)
    , m_members(members)
    , m_meters(meters)
{
    for (const Line &line : lines) {
        m_total += line.cents;
        m_items += line.quantity;
    }
}

std::optional<std::int64_t> Receipt::eventValue(Field field) const
{
    switch (field) {
    case Field::ReceiptWeekday: return weekdayOf(m_event.day);
    case Field::ReceiptTime: return m_event.minute;
    case Field::ReceiptDate: return m_event.day;
    case Field::TickMonth:
    case Field::ReceiptMonth: return (monthOf(m_event.day) % 12 + 12) % 12 + 1;
    case Field::TickDay: return dayOfMonth(m_event.day);
    case Field::ReceiptTotal: return m_total;
    case Field::ReceiptItems: return m_items;
    case Field::ReceiptChannel: return m_event.channel;
    case Field::ReceiptShop: return m_event.shop;
    case Field::ReceiptTill: return m_event.till;
    case Field::ReceiptPayment: return m_event.payment;
    case Field::EventAmount: return m_event.amount;
    case Field::EventSubject: return m_event.subject;
    default: return std::nullopt;
    }
}

std::int64_t Receipt::lineValue(Field field, const Line &line)
{
    switch (field) {
    case Field::LineProduct: return line.product;
    case Field::LineGroup: return line.group;
    case Field::LineBrand: return line.brand;
    case Field::LineSupplier: return line.supplier;
    case Field::LineQuantity: return line.quantity;
    case Field::LinePrice: return line.quantity == 0 ? line.cents : line.cents * 1000 / line.quantity;
    case Field::LineTotal: return line.cents;
    default: return line.isReduced ? 1 : 0;
    }
}

std::optional<std::int64_t> Receipt::memberValue(const PlannedCondition &condition) const
{
    const std::int32_t customer = m_members.customerOf(m_event.atom);
    switch (condition.field) {
    case Field::MemberTier: return condition.meter < 0 ? 0 : m_meters.tier(condition.meter, customer, m_event.day);
    case Field::MemberMeter: return condition.meter < 0 ? 0 : m_meters.value(condition.meter, customer, m_event.day);
    case Field::MemberFirstBuy: return m_members.hasBought(customer) ? 0 : 1;
    case Field::MemberDaysSince: return m_members.daysSince(customer, m_event.day);
    case Field::MemberGapRatio: return m_members.gapPercent(customer, m_event.day);
    case Field::MemberBirthMonth:
        for (const Atom atom : m_members.atomsOf(customer)) {
            if (m_members.facts(atom).birthMonth > 0)
                return m_members.facts(atom).birthMonth;
        }
        return std::nullopt;
    default: return std::nullopt;
    }
}

bool Receipt::isInSegment(const std::vector<Symbol> &segments) const
{
    return std::ranges::any_of(m_members.atomsOf(m_members.customerOf(m_event.atom)), [&](Atom atom) {
        return std::ranges::any_of(m_members.facts(atom).segments, [&](Symbol symbol) { return std::ranges::find(segments, symbol) != segments.end(); });
    });
}

/// A member has several wishes and segments: "in" holds if one of them does, "not in" if none of them is meant.
bool Receipt::isWished(const PlannedCondition &condition) const
{
    const bool isNegative = condition.comparison == Operator::NotIn || condition.comparison == Operator::NotEqual;
    const auto isMeant = [&](Symbol symbol) { return std::ranges::binary_search(condition.values, std::int64_t{symbol}); };
    const bool any = std::ranges::any_of(m_members.atomsOf(m_members.customerOf(m_event.atom)), [&](Atom atom) {
        const MemberFacts &facts = m_members.facts(atom);
        return std::ranges::any_of(condition.field == Field::MemberSegment ? facts.segments : facts.wishes, isMeant);
    });
    return any != isNegative;
}

bool Receipt::holdsForMember(const PlannedCondition &condition, std::optional<std::int64_t> &value) const
{
    if (condition.field == Field::MemberSegment || condition.field == Field::MemberWish)
        return isWished(condition);
    value = memberValue(condition);
    return value && condition.holds(*value);
}

std::optional<FailedCondition> Receipt::whyNot(const PlannedRule &rule) const
{
    using Part = FailedCondition::Part;
    if (m_event.day < rule.from || m_event.day > rule.until)
        return FailedCondition{Part::Period, nullptr, m_event.day};
    for (const PlannedCondition &condition : rule.ofEvent) {
        const auto value = eventValue(condition.field);
        if (!value || !condition.holds(*value))
            return FailedCondition{Part::Condition, &condition, value};
    }
    if (!rule.ofLines.empty() && std::ranges::none_of(m_lines, [&](const Line &line) { return counts(rule, line); })) {
        const bool isOnlyOne = m_lines.size() == 1;
        for (const PlannedCondition &condition : rule.ofLines) {
            if (std::ranges::none_of(m_lines, [&](const Line &line) { return condition.holds(lineValue(condition.field, line)); }))
                return FailedCondition{Part::Condition, &condition, isOnlyOne ? std::optional(lineValue(condition.field, m_lines.front())) : std::nullopt};
        }
        return FailedCondition{Part::NothingCounts, nullptr, std::nullopt};
    }
    if (!m_members.allows(m_members.customerOf(m_event.atom), rule.consent))
        return FailedCondition{Part::Consent, nullptr, std::nullopt};
    if (!rule.segments.empty() && !isInSegment(rule.segments))
        return FailedCondition{Part::Segment, nullptr, std::nullopt};
    for (const PlannedCondition &condition : rule.ofMember) {
        std::optional<std::int64_t> value;
        if (!holdsForMember(condition, value))
            return FailedCondition{Part::Condition, &condition, value};
    }
    return std::nullopt;
}

bool Receipt::counts(const PlannedRule &rule, const Line &line) const
{
    return std::ranges::all_of(rule.ofLines, [&](const PlannedCondition &condition) { return condition.holds(lineValue(condition.field, line)); });
}

} // namespace kk::loyalty
