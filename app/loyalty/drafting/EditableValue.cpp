#include "app/loyalty/drafting/EditableValue.h"

#include "app/loyalty/drafting/RuleSentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace kk::loyalty {

using Kind = EditableValue::Kind;

namespace {

std::vector<std::string> stepsOf(const std::string &place)
{
    std::vector<std::string> steps(1);
    for (const char letter : place) {
        if (letter == '/')
            steps.emplace_back();
        else
            steps.back() += letter;
    }
    return steps;
}

std::size_t numberIn(const std::string &step)
{
    std::size_t number = std::string::npos;
    std::from_chars(step.data(), step.data() + step.size(), number);
    return number;
}

Error gone()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("LoyaltyDesign", "This value is no longer there. Nothing was changed; look at the rule again."), {}};
}

Error unfit()
{
    return {ErrorKind::Input, QCoreApplication::translate("LoyaltyDesign", "This value does not fit here. Nothing was changed; choose another one."), {}};
}

bool isWithin(const EditableValue &value)
{
    const auto fits = [&value](std::int64_t number) { return number >= value.lowest && number <= value.highest; };
    switch (value.kind) {
    case Kind::Whole:
    case Kind::Cents: return value.numbers.size() == 1 && fits(value.numbers.front());
    case Kind::Factor: return value.numbers.size() == 2 && value.numbers[0] > 0 && value.numbers[1] > 0 && value.numbers[0] <= value.highest * value.numbers[1];
    case Kind::Weekdays:
    case Kind::Months:
        return !value.numbers.empty() && std::ranges::all_of(value.numbers, [&](std::int64_t number) { return number >= 1 && number <= (value.kind == Kind::Months ? 12 : 7); });
    case Kind::Times:
    case Kind::Dates: return !value.numbers.empty() && value.numbers.size() <= 2 && std::ranges::is_sorted(value.numbers);
    case Kind::Words: return !value.words.empty() && std::ranges::none_of(value.words, &std::string::empty);
    case Kind::Choice: return value.words.size() == 1 && std::ranges::find(value.choices, value.words.front(), &EditableValue::Choice::id) != value.choices.end();
    case Kind::Text: return value.words.size() == 2;
    }
    return false;
}

Result<> setCondition(Condition &condition, const EditableValue &value)
{
    if (condition.field == Field::MemberTier) {
        condition.numbers = {static_cast<std::int64_t>(numberIn(value.words.front()))};
        return {};
    }
    if (!value.words.empty()) {
        condition.words = value.words;
        if (condition.words.size() > 1)
            condition.comparison = condition.comparison == Operator::Equal ? Operator::In : condition.comparison == Operator::NotEqual ? Operator::NotIn : condition.comparison;
        return {};
    }
    if (value.kind == Kind::Factor) {
        condition.numbers = {value.numbers[0] * 100 / value.numbers[1]};
        return {};
    }
    condition.numbers = value.numbers;
    if (condition.numbers.size() > 1 && condition.comparison == Operator::Equal)
        condition.comparison = Operator::In;
    return {};
}

Result<> setInRule(Rule &rule, const std::vector<std::string> &steps, const EditableValue &value)
{
    const std::string &what = steps[2];
    const std::size_t at = steps.size() > 3 ? numberIn(steps[3]) : 0;
    if (what == "when") {
        if (at >= rule.when.size())
            return tl::unexpected(gone());
        return setCondition(rule.when[at], value);
    }
    if (what == "caps") {
        if (at >= rule.caps.size())
            return tl::unexpected(gone());
        rule.caps[at].most = value.numbers.front();
    } else if (what == "rate") {
        rule.give.rate.numerator = value.numbers.front();
        if (value.kind == Kind::Factor)
            rule.give.rate.denominator = value.numbers.back();
    } else if (what == "per") {
        rule.give.rate.denominator = value.numbers.front();
    } else if (what == "target") {
        rule.give.target = value.words.front();
    } else if (what == "title") {
        rule.title = {value.words[0], value.words[1]};
    } else if (what == "period" && value.numbers.size() == 2) {
        rule.from = static_cast<Day>(value.numbers[0]);
        rule.until = static_cast<Day>(value.numbers[1]);
    } else {
        return tl::unexpected(gone());
    }
    return {};
}

Result<> setInMeter(Meter &meter, const std::vector<std::string> &steps, const EditableValue &value)
{
    const std::string &what = steps[2];
    const std::size_t at = steps.size() > 3 ? numberIn(steps[3]) : 0;
    const std::string part = steps.size() > 4 ? steps[4] : std::string();
    if (what == "grace") {
        meter.grace = static_cast<int>(value.numbers.front());
    } else if (what == "title") {
        meter.title = {value.words[0], value.words[1]};
    } else if (what == "tiers" && at < meter.tiers.size()) {
        meter.tiers[at].at = value.numbers.front();
        if (!std::ranges::is_sorted(meter.tiers, {}, &Tier::at))
            return tl::unexpected(unfit());
    } else if (what == "goals" && at < meter.goals.size() && part == "at") {
        meter.goals[at].at = value.numbers.front();
    } else if (what == "goals" && at < meter.goals.size()) {
        Goal &goal = meter.goals[at];
        if (!goal.unit.empty())
            goal.units = value.numbers.front();
        else
            (goal.badge.empty() ? goal.reward : goal.badge) = value.words.front();
    } else {
        return tl::unexpected(gone());
    }
    return {};
}

Result<> setInReward(Reward &reward, const std::string &what, const EditableValue &value)
{
    if (what == "price")
        reward.price = value.numbers.front();
    else if (what == "value")
        reward.valueCents = value.numbers.front();
    else if (what == "cost")
        reward.costCents = value.numbers.front();
    else if (what == "title")
        reward.title = {value.words[0], value.words[1]};
    else if (what == "vat")
        reward.vat = static_cast<VatKind>(numberIn(value.words.front()));
    else
        return tl::unexpected(gone());
    return {};
}

} // namespace

Result<> setValue(Programme &programme, const EditableValue &value)
{
    const std::vector<std::string> steps = stepsOf(value.place);
    if (steps.size() < 3)
        return tl::unexpected(gone());
    if (!isWithin(value))
        return tl::unexpected(unfit());
    Programme changed = programme;
    const auto named = [&steps](auto &things) { return std::ranges::find_if(things, [&steps](const auto &thing) { return thing.id == steps[1]; }); };
    Result<> done = tl::unexpected(gone());
    if (const auto rule = named(changed.rules); steps[0] == "rules" && rule != changed.rules.end()) {
        const auto position = static_cast<std::size_t>(rule - changed.rules.begin());
        for (const int sibling : siblingsOf(programme, position)) {
            done = setInRule(changed.rules[static_cast<std::size_t>(sibling)], steps, value);
            if (!done)
                return done;
        }
    } else if (const auto meter = named(changed.meters); steps[0] == "meters" && meter != changed.meters.end()) {
        done = setInMeter(*meter, steps, value);
    } else if (const auto reward = named(changed.rewards); steps[0] == "rewards" && reward != changed.rewards.end()) {
        done = setInReward(*reward, steps[2], value);
    } else if (const auto unit = named(changed.units); steps[0] == "units" && unit != changed.units.end()) {
        unit->valueCents = {value.numbers.front(), 1};
        done = {};
    }
    if (done)
        programme = std::move(changed);
    return done;
}

} // namespace kk::loyalty
