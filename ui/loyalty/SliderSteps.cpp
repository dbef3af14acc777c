#include "ui/loyalty/SliderSteps.h"

#include <algorithm>
#include <numeric>

namespace kk::ui {

using Kind = loyalty::EditableValue::Kind;

namespace {

constexpr std::int64_t kMostSteps = 200;
constexpr std::int64_t kQuarters = 4;
constexpr int kMostFactor = 4;

std::int64_t ownUnit(const loyalty::EditableValue &value)
{
    if (value.kind == Kind::Factor)
        return (value.numbers[0] * kQuarters + value.numbers[1] / 2) / value.numbers[1];
    return value.numbers.front();
}

/// What a value that is nothing yet may grow to.
std::int64_t leastTop(const loyalty::EditableValue &value)
{
    return value.kind == Kind::Cents ? 1'000 : 10 * value.scale;
}

} // namespace

SliderSteps SliderSteps::of(const loyalty::EditableValue &value, int count)
{
    SliderSteps steps;
    if (value.kind == Kind::Factor) {
        steps.lowest = kQuarters + 1; // × 1 gives nothing extra
        steps.count = kMostFactor * static_cast<int>(kQuarters) - static_cast<int>(steps.lowest);
        return steps;
    }
    steps.lowest = std::max<std::int64_t>(value.lowest, 0);
    const std::int64_t usual = value.kind == Kind::Cents ? 25 : value.scale;
    if (count > 0) {
        steps.count = count;
        steps.step = usual;
    }
    const std::int64_t top = std::min(value.highest, std::max(leastTop(value), ownUnit(value) * 4));
    if (count == 0) {
        steps.step = std::max(usual, (top - steps.lowest + kMostSteps - 1) / kMostSteps / usual * usual);
        steps.count = static_cast<int>(std::max<std::int64_t>((top - steps.lowest) / steps.step, 1));
    }
    return steps;
}

int SliderSteps::stepOf(const loyalty::EditableValue &value) const
{
    return static_cast<int>(std::clamp<std::int64_t>((ownUnit(value) - lowest) / step, 0, count));
}

loyalty::EditableValue SliderSteps::at(int chosen, loyalty::EditableValue value) const
{
    const std::int64_t number = lowest + step * chosen;
    if (value.kind == Kind::Factor) {
        const std::int64_t common = std::gcd(number, kQuarters);
        value.numbers = {number / common, kQuarters / common};
    } else {
        value.numbers = {std::clamp(number, value.lowest, value.highest)};
    }
    return value;
}

} // namespace kk::ui
