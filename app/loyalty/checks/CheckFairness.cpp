#include "app/loyalty/checks/Checker.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

constexpr int kFairMonths = 12;
constexpr std::int64_t kSmallDrawCents = 450'000;     ///< Gedragscode promotionele kansspelen 2014
constexpr std::int64_t kLargeDrawCents = 10'000'000;

bool lapsesEarly(const Expiry &expiry)
{
    using Kind = Expiry::Kind;
    return (expiry.kind == Kind::After || expiry.kind == Kind::EndOfMonth || expiry.kind == Kind::Inactivity) && expiry.months < kFairMonths;
}

bool isForMinors(const std::string &segment)
{
    return segment.find("<16") != std::string::npos || segment == "minors" || segment == "jeugd" || segment == "kinderen";
}

/// Whether the rule gives something for lines of this group.
bool earnsOn(const Rule &rule, const std::string &group)
{
    return rule.on == EventKind::Sale && rule.give.kind != GiveKind::Multiply && countsGroup(rule, group);
}

void checkDraw(const Reward &reward, Findings &findings)
{
    if (!reward.unit.empty())
        findings.refuse("draw_for_points", placeOf(reward), {nameOf(reward)});
    if (reward.valueCents > kLargeDrawCents)
        findings.refuse("draw_too_large", placeOf(reward), {nameOf(reward)});
    else if (reward.valueCents > kSmallDrawCents)
        findings.warn("draw_needs_terms", placeOf(reward), {nameOf(reward)});
}

} // namespace

void checkGuards(const Programme &programme, Findings &findings)
{
    for (const GuardedGroup &guarded : programme.guarded) {
        const QString group = QString::fromStdString(guarded.group);
        for (const Rule &rule : programme.rules) {
            if (guarded.guard == Guard::Tobacco && earnsOn(rule, guarded.group))
                findings.refuse("tobacco_earns", placeOf(rule), {nameOf(rule), group});
            if (guarded.guard == Guard::FixedPriceBook && earnsOn(rule, guarded.group))
                findings.warn("books_earn", placeOf(rule), {nameOf(rule), group});
        }
        for (const Reward &reward : programme.rewards) {
            const bool isOnIt = std::ranges::find(reward.groups, guarded.group) != reward.groups.end();
            const bool isOnAll = reward.groups.empty() && reward.kind == RewardKind::Discount && !reward.unit.empty();
            if (guarded.guard != Guard::Alcohol && isOnIt)
                findings.refuse(guarded.guard == Guard::Tobacco ? "tobacco_redeems" : "books_redeem", placeOf(reward), {nameOf(reward), group});
            else if (guarded.guard != Guard::Alcohol && isOnAll)
                findings.warn("discount_on_guarded", placeOf(reward), {nameOf(reward), group});
        }
    }
    for (const Reward &reward : programme.rewards) {
        if (reward.isDraw)
            checkDraw(reward, findings);
    }
}

void checkFairness(const Programme &programme, Findings &findings)
{
    for (const Rule &rule : programme.rules) {
        if (rule.give.kind != GiveKind::Meter && lapsesEarly(rule.life.expiry))
            findings.warn("lapses_early", placeOf(rule), {nameOf(rule)});
        if (std::ranges::any_of(rule.segments, isForMinors))
            findings.refuse("aimed_at_minors", placeOf(rule), {nameOf(rule)});
        const bool isGift = rule.on == EventKind::Referral;
        if (isGift && std::ranges::none_of(rule.caps, [](const Cap &cap) { return cap.per != CapPer::Receipt; }))
            findings.warn("referral_without_cap", placeOf(rule), {nameOf(rule)});
        if ((rule.on == EventKind::Visit || rule.on == EventKind::Feedback) && rule.caps.empty())
            findings.warn("easy_to_repeat", placeOf(rule), {nameOf(rule)});
    }
    for (const Reward &reward : programme.rewards) {
        if (lapsesEarly(reward.expiry) && reward.vat != VatKind::Gift)
            findings.warn("lapses_early", placeOf(reward), {nameOf(reward)});
    }
    for (const Meter &meter : programme.meters) {
        if (meter.distinct != Distinct::No && meter.gapDays > 0 && meter.grace == 0)
            findings.warn("streak_without_grace", placeOf(meter), {nameOf(meter)});
    }
}

} // namespace kk::loyalty
