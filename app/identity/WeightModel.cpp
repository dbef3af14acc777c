#include "app/identity/WeightModel.h"

#include "app/identity/AssumedWeights.h"
#include "app/identity/InThreads.h"

#include <algorithm>
#include <cmath>

namespace kk::identity {
namespace {

constexpr double kImaginedPairs = 30;       ///< how many pairs the assumed m-probabilities count for
constexpr double kImaginedPersons = 600;    ///< the same for names and birth dates: a small shop does not learn that people change them
constexpr double kImaginedHouseholds = 400; ///< names and birth dates within a household: near chance, so that the class stays what it is
/// However often brother and sister were taken for one person while learning: nobody is called Tim here and Sanne there.
constexpr double kMostOtherSex = 0.0004;
constexpr double kImaginedStrangers = 400;
constexpr double kLeast = 1e-7;
constexpr double kSettled = 1e-3;
constexpr std::size_t kPairsAtATime = 8192; ///< sums are made of so many pairs each, in order: the same with any number of threads

constexpr std::size_t index(PairClass pairClass) { return static_cast<std::size_t>(pairClass); }
constexpr std::size_t index(Field field) { return static_cast<std::size_t>(field); }

/// Fields that tell members of one household apart.
constexpr bool isPersonal(std::size_t field)
{
    return field == index(Field::Given) || field == index(Field::Birth);
}

/// Who moves keeps name and birth date: one table for both classes of the same person.
constexpr bool staysWhenMoving(std::size_t field)
{
    return isPersonal(field) || field == index(Field::Surname) || field == index(Field::Infix);
}

} // namespace

WeightModel::WeightModel()
{
    for (std::size_t field = 0; field < kFieldCount; ++field) {
        const std::size_t count = levelCount(static_cast<Field>(field));
        const AssumedField &assumed = assumedField(static_cast<Field>(field));
        const auto normalised = [count](const AssumedLevels &levels, std::array<float, kMostLevels> &out) {
            double sum = 0;
            for (std::size_t level = 1; level < count; ++level)
                sum += levels[level - 1];
            for (std::size_t level = 1; level < count; ++level)
                out[level] = static_cast<float>(std::max(kLeast, levels[level - 1] / std::max(sum, kLeast)));
        };
        normalised(assumed.same, m_assumedM[0][field]);
        normalised(assumed.moved, m_assumedM[1][field]);
        normalised(assumed.household, m_assumedM[2][field]);
        normalised(assumed.stranger, m_assumedU[field]);
        if (static_cast<Field>(field) == Field::Order) {
            // There is only "swapped" to see; straight is what is left.
            for (auto &table : m_assumedM)
                table[field][order::Swapped] = 0.02F;
            m_assumedU[field][order::Swapped] = 1;
        }
        for (std::size_t level = 1; level < count; ++level) {
            for (std::size_t k = 0; k < kLearntClasses; ++k)
                m_logM[k][field][level] = std::log2(m_assumedM[k][field][level]);
            m_logU[field][level] = std::log2(m_assumedU[field][level]);
        }
    }
    setPriors({1e-4, 2e-5, 5e-5});
}

void WeightModel::setPriors(const std::array<double, kLearntClasses> &priors)
{
    m_prior = priors;
    for (std::size_t k = 0; k < kLearntClasses; ++k)
        m_logPrior[k] = std::log2(priors[k]);
}

void WeightModel::setPrior(PairClass pairClass, double prior)
{
    m_prior[index(pairClass)] = prior;
    m_logPrior[index(pairClass)] = std::log2(prior);
}

double WeightModel::m(PairClass pairClass, Field field, std::uint8_t level) const
{
    return level == kMissing ? 1.0 : std::exp2(static_cast<double>(m_logM[index(pairClass)][index(field)][level]));
}

double WeightModel::u(Field field, std::uint8_t level) const { return level == kMissing ? 1.0 : std::exp2(static_cast<double>(m_logU[index(field)][level])); }

void WeightModel::setU(Field field, std::uint8_t level, double probability)
{
    m_logU[index(field)][level] = static_cast<float>(std::log2(std::max(kLeast, probability)));
}

void WeightModel::setM(PairClass pairClass, Field field, std::uint8_t level, double probability)
{
    m_logM[index(pairClass)][index(field)][level] = static_cast<float>(std::log2(std::max(kLeast, probability)));
}

std::array<double, kLearntClasses> WeightModel::scores(const ComparisonVector &vector) const
{
    std::array<double, kLearntClasses> scores = m_logPrior;
    for (std::size_t field = 0; field < kFieldCount; ++field) {
        const std::uint8_t level = vector.level[field];
        if (level == kMissing)
            continue;
        const float chance = vector.rarity[field] >= 0 ? vector.rarity[field] : -m_logU[field][level];
        for (std::size_t k = 0; k < kLearntClasses; ++k)
            scores[k] += static_cast<double>(m_logM[k][field][level] + chance);
    }
    return scores;
}

bool WeightModel::isStranger(const ComparisonVector &vector, double logSame, double logHousehold) const
{
    const auto score = scores(vector);
    const double best = std::max(score[0], score[1]) + 1;
    return best - std::max(0.0, score[2]) < logSame && score[2] - std::max(0.0, best - 1) < logHousehold;
}

Posterior WeightModel::posterior(const ComparisonVector &vector) const { return posteriorOf(scores(vector)); }

Posterior WeightModel::posteriorOfGroups(std::span<const ComparisonVector> pairs) const
{
    std::array<double, kLearntClasses> score{};
    for (std::size_t k = 0; k < kLearntClasses; ++k) {
        score[k] = m_logPrior[k];
        for (std::size_t field = 0; field < kFieldCount; ++field) {
            double sum = 0;
            double known = 0;
            for (const ComparisonVector &vector : pairs) {
                const std::uint8_t level = vector.level[field];
                if (level == kMissing)
                    continue;
                const float chance = vector.rarity[field] >= 0 ? vector.rarity[field] : -m_logU[field][level];
                sum += std::exp2(static_cast<double>(m_logM[k][field][level] + chance));
                known += 1;
            }
            score[k] += known > 0 ? std::log2(sum / known) : 0;
        }
    }
    return posteriorOf(score);
}

Posterior WeightModel::posteriorOf(const std::array<double, kLearntClasses> &score)
{
    const double top = std::max({0.0, score[0], score[1], score[2]});
    const double same = std::exp2(score[0] - top) + std::exp2(score[1] - top);
    const double household = std::exp2(score[2] - top);
    const double stranger = std::exp2(-top);
    const double sum = same + household + stranger;
    return {same / sum, household / sum, stranger / sum, std::log2(std::max(same, 1e-300)) - std::log2(household + stranger)};
}

double WeightModel::fieldWeight(const ComparisonVector &vector, Field field) const
{
    const std::uint8_t level = vector[field];
    if (level == kMissing)
        return 0;
    const std::size_t at = index(field);
    const double chance = vector.rarity[at] >= 0 ? vector.rarity[at] : -m_logU[at][level];
    const double total = m_prior[0] + m_prior[1];
    const double likelihood = (m_prior[0] * std::exp2(m_logM[0][at][level]) + m_prior[1] * std::exp2(m_logM[1][at][level])) / total;
    return std::log2(likelihood) + chance;
}

double WeightModel::householdWeight(const ComparisonVector &vector, Field field) const
{
    const std::uint8_t level = vector[field];
    const std::size_t at = index(field);
    return level == kMissing ? 0 : m_logM[2][at][level] + (vector.rarity[at] >= 0 ? vector.rarity[at] : -m_logU[at][level]);
}

double WeightModel::priorWeight() const { return std::log2(m_prior[0] + m_prior[1]); }

void WeightModel::learnU(std::span<const TrainingPair> random)
{
    for (std::size_t field = 0; field < kFieldCount; ++field) {
        if (static_cast<Field>(field) == Field::Order)
            continue;
        std::array<double, kMostLevels> counts{};
        double sum = kImaginedStrangers;
        for (std::size_t level = 1; level < kMostLevels; ++level)
            counts[level] = kImaginedStrangers * static_cast<double>(m_assumedU[field][level]);
        for (const TrainingPair &pair : random) {
            if (pair.vector.level[field] == kMissing)
                continue;
            counts[pair.vector.level[field]] += static_cast<double>(pair.weight);
            sum += static_cast<double>(pair.weight);
        }
        for (std::size_t level = 1; level < levelCount(static_cast<Field>(field)); ++level)
            m_logU[field][level] = static_cast<float>(std::log2(std::max(kLeast, counts[level] / sum)));
    }
}

/// Members of a household have given names and birth dates as strangers have, a little more alike.
void WeightModel::assumeHouseholdFromU()
{
    for (std::size_t field = 0; field < kFieldCount; ++field) {
        if (!isPersonal(field))
            continue;
        double sum = 0;
        std::array<double, kMostLevels> mixed{};
        for (std::size_t level = 1; level < levelCount(static_cast<Field>(field)); ++level) {
            mixed[level] = 0.5 * std::exp2(m_logU[field][level]) + 0.5 * static_cast<double>(assumedField(static_cast<Field>(field)).household[level - 1]);
            sum += mixed[level];
        }
        for (std::size_t level = 1; level < levelCount(static_cast<Field>(field)); ++level)
            m_assumedM[2][field][level] = static_cast<float>(mixed[level] / sum);
    }
}

/// What one round of expectation maximisation counts.
struct WeightModel::Expected {
    std::array<double, kLearntClasses> total{};
    std::array<std::array<std::array<double, kMostLevels>, kFieldCount>, kLearntClasses> counts{};

    void add(const Expected &other)
    {
        for (std::size_t k = 0; k < kLearntClasses; ++k) {
            total[k] += other.total[k];
            for (std::size_t field = 0; field < kFieldCount; ++field) {
                for (std::size_t level = 0; level < kMostLevels; ++level)
                    counts[k][field][level] += other.counts[k][field][level];
            }
        }
    }
};

WeightModel::Expected WeightModel::expected(std::span<const TrainingPair> pairs) const
{
    Expected sums;
    for (const TrainingPair &pair : pairs) {
        const auto score = scores(pair.vector);
        const double top = std::max({0.0, score[0], score[1], score[2]});
        std::array<double, kLearntClasses> share{};
        double sum = std::exp2(-top);
        for (std::size_t k = 0; k < kLearntClasses; ++k)
            sum += share[k] = std::exp2(score[k] - top);
        for (std::size_t k = 0; k < kLearntClasses; ++k) {
            const double part = share[k] / sum * static_cast<double>(pair.weight);
            sums.total[k] += part;
            for (std::size_t field = 0; field < kFieldCount; ++field)
                sums.counts[k][field][pair.vector.level[field]] += part;
        }
    }
    return sums;
}

int WeightModel::train(std::span<const TrainingPair> random, std::span<const TrainingPair> pairs, double allPairs, int mostRounds, unsigned threads,
                       const std::function<bool(double)> &goesOn)
{
    learnU(random);
    assumeHouseholdFromU();
    for (std::size_t k = 0; k < kLearntClasses; ++k) {
        for (std::size_t field = 0; field < kFieldCount; ++field) {
            for (std::size_t level = 1; level < levelCount(static_cast<Field>(field)); ++level)
                m_logM[k][field][level] = std::log2(std::max(1e-7F, m_assumedM[k][field][level]));
        }
    }
    const auto start = assumedPriors(allPairs);
    setPriors(start);
    std::vector<Expected> pieces(pairs.size() / kPairsAtATime + 1);
    int round = 0;
    for (; round < mostRounds; ++round) {
        if (goesOn && !goesOn(static_cast<double>(round) / mostRounds))
            break;
        inThreads(threads, pieces.size(), [&](std::size_t piece, unsigned) {
            const std::size_t first = piece * kPairsAtATime;
            pieces[piece] = expected(pairs.subspan(first, std::min(kPairsAtATime, pairs.size() - first)));
        });
        Expected sums;
        for (const Expected &piece : pieces)
            sums.add(piece);
        for (std::size_t field = 0; field < kFieldCount; ++field) {
            for (std::size_t level = 0; staysWhenMoving(field) && level < kMostLevels; ++level)
                sums.counts[0][field][level] = sums.counts[1][field][level] = sums.counts[0][field][level] + sums.counts[1][field][level];
        }
        if (maximise(sums, start, allPairs) < kSettled && round > 3)
            break;
    }
    return round;
}

/// The second half of a round: probabilities from counts. How far the priors moved, in bits.
double WeightModel::maximise(const Expected &sums, const std::array<double, kLearntClasses> &start, double allPairs)
{
    double moved = 0;
    for (std::size_t k = 0; k < kLearntClasses; ++k) {
        // The assumed prior counts as a few pairs of its own.
        const double prior = (sums.total[k] + start[k] * allPairs * 0.05 + 0.1) / allPairs;
        moved = std::max(moved, std::abs(std::log2(prior / m_prior[k])));
        m_prior[k] = prior;
        m_logPrior[k] = std::log2(prior);
        for (std::size_t field = 0; field < kFieldCount; ++field) {
            if (static_cast<Field>(field) == Field::Order)
                continue;
            const auto &counts = sums.counts[k][field];
            const double imagined = !isPersonal(field) ? kImaginedPairs : k == 2 ? kImaginedHouseholds + sums.total[k] * 4 : kImaginedPersons;
            double sum = imagined;
            for (std::size_t level = 1; level < kMostLevels; ++level)
                sum += counts[level];
            for (std::size_t level = 1; level < levelCount(static_cast<Field>(field)); ++level) {
                double learnt = (counts[level] + imagined * static_cast<double>(m_assumedM[k][field][level])) / sum;
                if (k < 2 && field == index(Field::Given) && level == given::OtherSex)
                    learnt = std::min(learnt, kMostOtherSex);
                m_logM[k][field][level] = static_cast<float>(std::log2(std::max(kLeast, learnt)));
            }
        }
    }
    return moved;
}

} // namespace kk::identity
