#include "app/shop/sample/Dice.h"

#include <algorithm>

namespace kk::shop::sample {

Dice::Dice(quint64 seed, quint64 stream) : m_step((stream << 1U) | 1U)
{
    next();
    m_state += seed;
    next();
}

quint32 Dice::next()
{
    const quint64 old = m_state;
    m_state = old * 6364136223846793005ULL + m_step;
    const auto shifted = static_cast<quint32>(((old >> 18U) ^ old) >> 27U);
    const auto rotation = static_cast<quint32>(old >> 59U);
    return (shifted >> rotation) | (shifted << ((32U - rotation) & 31U));
}

quint32 Dice::below(quint32 limit)
{
    Q_ASSERT(limit > 0);
    const quint32 threshold = (0U - limit) % limit;
    for (;;) {
        const quint32 thrown = next();
        if (thrown >= threshold)
            return thrown % limit;
    }
}

int Dice::between(int first, int last)
{
    return first + static_cast<int>(below(static_cast<quint32>(last - first + 1)));
}

WeightedPick::WeightedPick(std::span<const int> weights)
{
    quint32 sum = 0;
    m_sums.reserve(weights.size());
    for (const int weight : weights)
        m_sums.push_back(sum += static_cast<quint32>(weight));
}

size_t WeightedPick::operator()(Dice &dice) const
{
    const quint32 thrown = dice.below(m_sums.back());
    return static_cast<size_t>(std::upper_bound(m_sums.begin(), m_sums.end(), thrown) - m_sums.begin());
}

} // namespace kk::shop::sample
