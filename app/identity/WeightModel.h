#pragma once

#include "app/identity/Levels.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace kk::identity {

/// What two records can be to each other. A person who moved is the same person; the class of its own keeps the disagreements of
/// address, telephone and mailbox that come together from being counted three times.
enum class PairClass : std::uint8_t { SamePerson, SamePersonMoved, Household, Stranger };
inline constexpr std::size_t kLearntClasses = 3; ///< all but strangers, whose probabilities are u

/// Probabilities of what two records are to each other; they add up to 1.
struct Posterior {
    double same = 0; ///< one person, moved or not
    double household = 0;
    double stranger = 1;
    double weight = 0; ///< the match weight: log2 of the odds of "same" against everything else, the prior counted in
};

/// One compared pair for learning. `weight`: how many pairs it stands for.
struct TrainingPair {
    ComparisonVector vector;
    float weight = 1;
};

/// What frequencies and blocks are measured against. Kept with the weights: then one more customer changes what is known of those who have
/// something in common with them, and not what every agreement in the shop is worth.
struct Yardstick {
    double records = 0;  ///< 0: not taken yet
    double dates = 0;    ///< records with a date of birth
    double initials = 0; ///< records with an initial
    std::vector<std::uint32_t> largestBlocks; ///< by blocking pass: the largest block that is compared

    bool isTaken() const { return records > 0; }
    bool operator==(const Yardstick &) const = default;
};

/// The m- and u-probabilities of Fellegi and Sunter, with a third and fourth class, and the prior of each class.
///
/// score(class) = log2 prior + sum over fields of log2 (m / u); u is the level's u-probability, or for an agreement on a value the
/// chance that a stranger has that very value (`ComparisonVector::rarity`). A missing field counts 0.
class WeightModel {
public:
    static constexpr int kMostRounds = 25;
    using LevelTable = std::array<std::array<float, kMostLevels>, kFieldCount>;

    /// What is assumed before anything is learnt: of Dutch shops in general.
    WeightModel();

    /// Learns u from pairs drawn at random, then m and the priors by expectation maximisation on `pairs`, which stand for the candidates
    /// among `allPairs` pairs of records. What is assumed counts as some imagined pairs, so that fifty records are enough.
    /// Deterministic, with any number of threads. Returns the rounds it took; stops between two when `goesOn` says no.
    int train(std::span<const TrainingPair> random, std::span<const TrainingPair> pairs, double allPairs, int mostRounds = kMostRounds, unsigned threads = 1,
              const std::function<bool(double)> &goesOn = {});

    Posterior posterior(const ComparisonVector &vector) const;
    /// A quick no: neither the probability of one person nor that of a household can reach 2^logSame or 2^logHousehold.
    bool isStranger(const ComparisonVector &vector, double logSame, double logHousehold) const;
    /// Of two groups, each of one person: field by field, the likelihood averaged over the pairs in which the field is known. One member
    /// that agrees is nearly as good as all, for the others may hold the error; the prior counts once.
    Posterior posteriorOfGroups(std::span<const ComparisonVector> pairs) const;
    /// log2 (m / u) of one field, for the same person against strangers.
    double fieldWeight(const ComparisonVector &vector, Field field) const;
    /// The same for a member of the household.
    double householdWeight(const ComparisonVector &vector, Field field) const;
    double priorWeight() const; ///< log2 of the prior odds of one person

    double m(PairClass pairClass, Field field, std::uint8_t level) const;
    double u(Field field, std::uint8_t level) const;
    double prior(PairClass pairClass) const { return m_prior[static_cast<std::size_t>(pairClass)]; }

    const Yardstick &yardstick() const { return m_yardstick; }
    void setYardstick(Yardstick yardstick) { m_yardstick = std::move(yardstick); }

    void setPrior(PairClass pairClass, double prior);
    void setPriors(const std::array<double, kLearntClasses> &priors);
    void setU(Field field, std::uint8_t level, double probability);
    void setM(PairClass pairClass, Field field, std::uint8_t level, double probability);

    /// What was learnt, for keeping with the run.
    bool operator==(const WeightModel &) const = default;

private:
    static Posterior posteriorOf(const std::array<double, kLearntClasses> &score);
    std::array<double, kLearntClasses> scores(const ComparisonVector &vector) const;
    void learnU(std::span<const TrainingPair> random);
    void assumeHouseholdFromU();
    struct Expected;
    Expected expected(std::span<const TrainingPair> pairs) const;
    double maximise(const Expected &sums, const std::array<double, kLearntClasses> &start, double allPairs);

    std::array<LevelTable, kLearntClasses> m_logM{};
    LevelTable m_logU{};
    std::array<LevelTable, kLearntClasses> m_assumedM{};
    LevelTable m_assumedU{};
    std::array<double, kLearntClasses> m_prior{};
    std::array<double, kLearntClasses> m_logPrior{}; ///< log2 of the same
    Yardstick m_yardstick;
};

} // namespace kk::identity
