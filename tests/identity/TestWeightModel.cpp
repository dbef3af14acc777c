#include "app/identity/WeightModel.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace kk::identity;

namespace {

TrainingPair pairOf(std::initializer_list<std::pair<Field, std::uint8_t>> levels, float weight = 1)
{
    TrainingPair pair;
    pair.vector.rarity.fill(-1);
    pair.weight = weight;
    for (const auto &[field, level] : levels)
        pair.vector.level[static_cast<std::size_t>(field)] = level;
    return pair;
}

/// Draws a level by its probabilities.
std::uint8_t drawn(std::mt19937 &dice, std::initializer_list<double> probabilities)
{
    double at = std::uniform_real_distribution<double>(0, 1)(dice);
    std::uint8_t level = 1;
    for (const double probability : probabilities) {
        if (at < probability)
            return level;
        at -= probability;
        ++level;
    }
    return static_cast<std::uint8_t>(probabilities.size());
}

} // namespace

class TestWeightModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWeightIsTheLogarithmOfMThroughU()
    {
        WeightModel model;
        model.setPriors({0.01, 1e-9, 1e-9});
        for (const PairClass one : {PairClass::SamePerson, PairClass::SamePersonMoved})
            model.setM(one, Field::Phone, phone::Same, 0.8);
        model.setU(Field::Phone, phone::Same, 0.001);
        const auto pair = pairOf({{Field::Phone, phone::Same}});
        QVERIFY(std::abs(model.fieldWeight(pair.vector, Field::Phone) - std::log2(0.8 / 0.001)) < 1e-4);
        // 0.01 · 0.8 / 0.001 = 8 to 1.
        QVERIFY(std::abs(model.posterior(pair.vector).same - 8.0 / 9.0) < 1e-4);
        QVERIFY(std::abs(model.posterior(pair.vector).weight - 3.0) < 1e-3);
    }

    void aRareValueIsWorthMoreThanACommonOne()
    {
        const WeightModel model;
        auto rare = pairOf({{Field::Surname, surname::Same}});
        auto common = rare;
        rare.vector.rarity[static_cast<std::size_t>(Field::Surname)] = 14;
        common.vector.rarity[static_cast<std::size_t>(Field::Surname)] = 7;
        QVERIFY(std::abs(model.fieldWeight(rare.vector, Field::Surname) - model.fieldWeight(common.vector, Field::Surname) - 7) < 1e-4);
    }

    void whatIsMissingSaysNothing()
    {
        const WeightModel model;
        const auto pair = pairOf({});
        for (std::size_t field = 0; field < kFieldCount; ++field)
            QCOMPARE(model.fieldWeight(pair.vector, static_cast<Field>(field)), 0.0);
        const double odds = model.prior(PairClass::SamePerson) + model.prior(PairClass::SamePersonMoved);
        QVERIFY(std::abs(model.posterior(pair.vector).same - odds / (1 + odds + model.prior(PairClass::Household))) < 1e-9);
    }

    /// One round of expectation and maximisation, computed by hand: two pairs of which the first is surely one person and the second
    /// surely a stranger. 30 imagined pairs carry what was assumed.
    void oneRoundIsWhatTheHandComputes()
    {
        WeightModel model;
        const double assumed = model.m(PairClass::SamePerson, Field::Card, number::Same);
        auto same = pairOf({{Field::Card, number::Same}, {Field::Given, given::Same}}, 10);
        same.vector.rarity[static_cast<std::size_t>(Field::Card)] = 60;
        auto stranger = pairOf({{Field::Card, number::Differ}, {Field::Given, given::Differ}, {Field::Birth, birth::Differ}}, 10);
        const std::vector<TrainingPair> pairs{same, stranger};
        QCOMPARE(model.train({}, pairs, 1e6, 1), 1);
        const double householdAssumed = 0.15; // of the assumed table: the rest of the sure pair goes to the classes by m
        Q_UNUSED(householdAssumed)
        const double cardSame = model.m(PairClass::SamePerson, Field::Card, number::Same);
        const double share = (cardSame * 30 - assumed * 30) / (1 - cardSame); // of the ten, from (c + 30 a) / (c + 30)
        QVERIFY2(share > 8.5 && share < 10, qPrintable(QString::number(share)));
        const double prior = model.prior(PairClass::SamePerson) * 1e6;
        QVERIFY2(std::abs(prior - (share + 0.1 + 0.2 * std::sqrt(2e6) * 0.05)) < 0.05, qPrintable(QString::number(prior)));
    }

    /// Pairs drawn from known m and u: learning finds them again.
    void knownProbabilitiesAreFoundAgain()
    {
        std::mt19937 dice(11);
        std::vector<TrainingPair> candidates;
        std::vector<TrainingPair> random;
        const auto draw = [&dice](bool same) {
            const auto givenLevel = same ? (drawn(dice, {0.7, 0.3}) == 1 ? given::Same : given::InitialFits)
                                         : std::array{given::Same, given::InitialFits, given::Differ}[drawn(dice, {0.02, 0.05, 0.93}) - 1U];
            return pairOf({{Field::Given, static_cast<std::uint8_t>(givenLevel)},
                           {Field::Surname, same ? drawn(dice, {0.85, 0.05, 0.06, 0.02, 0.01, 0.01}) : drawn(dice, {0.01, 0.002, 0.002, 0.001, 0.001, 0.984})},
                           {Field::Birth, same ? drawn(dice, {0.9, 0.02, 0.05, 0.01, 0.01, 0.005, 0.005}) : drawn(dice, {0.0001, 0.0001, 0.001, 0.01, 0.01, 0.12, 0.8588})},
                           {Field::Phone, same ? drawn(dice, {0.6, 0.1, 0.3}) : drawn(dice, {0.0002, 0.0005, 0.9993})}});
        };
        constexpr int kSame = 4000;
        constexpr int kStrangers = 40'000;
        for (int i = 0; i < kSame; ++i)
            candidates.push_back(draw(true));
        for (int i = 0; i < kStrangers; ++i)
            candidates.push_back(draw(false));
        for (int i = 0; i < 40'000; ++i)
            random.push_back(draw(false));
        constexpr double kAll = 2e7;
        WeightModel model;
        model.train(random, candidates, kAll);
        const double prior = model.prior(PairClass::SamePerson) + model.prior(PairClass::SamePersonMoved);
        QVERIFY2(std::abs(prior * kAll - kSame) < 0.1 * kSame, qPrintable(QString::number(prior * kAll)));
        const auto near = [](double found, double known, double tolerance) { return std::abs(found - known) < tolerance; };
        QVERIFY(near(model.m(PairClass::SamePerson, Field::Given, given::Same), 0.7, 0.03));
        QVERIFY(near(model.m(PairClass::SamePerson, Field::Given, given::InitialFits), 0.3, 0.03));
        QVERIFY(near(model.m(PairClass::SamePerson, Field::Surname, surname::Same), 0.85, 0.03));
        QVERIFY(near(model.m(PairClass::SamePerson, Field::Birth, birth::Same), 0.9, 0.03));
        QVERIFY(near(model.m(PairClass::SamePerson, Field::Phone, phone::Same), 0.6, 0.06));
        QVERIFY(near(model.u(Field::Surname, surname::Same), 0.01, 0.003));
        QVERIFY(near(model.u(Field::Birth, birth::OnePart), 0.12, 0.02));
    }

    void aFewRecordsLeaveWhatWasAssumed()
    {
        WeightModel untaught;
        WeightModel model;
        const std::vector<TrainingPair> few{pairOf({{Field::Email, email::Differ}, {Field::Given, given::Differ}})};
        model.train(few, few, 1225);
        const double before = untaught.m(PairClass::SamePerson, Field::Email, email::Same);
        QVERIFY(std::abs(model.m(PairClass::SamePerson, Field::Email, email::Same) - before) < 0.1);
        QVERIFY(model.prior(PairClass::SamePerson) > 0);
    }

    void groupsCountThePriorOnce()
    {
        const WeightModel model;
        auto agrees = pairOf({{Field::Email, email::Same}, {Field::Given, given::Same}, {Field::Surname, surname::Same}});
        for (const Field field : {Field::Email, Field::Given, Field::Surname})
            agrees.vector.rarity[static_cast<std::size_t>(field)] = 10;
        const auto silent = pairOf({});
        const std::vector<ComparisonVector> one{agrees.vector};
        const std::vector<ComparisonVector> two{agrees.vector, silent.vector};
        QVERIFY(std::abs(model.posteriorOfGroups(one).weight - model.posterior(agrees.vector).weight) < 1e-6);
        QVERIFY(std::abs(model.posteriorOfGroups(two).weight - model.posterior(agrees.vector).weight) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(TestWeightModel)
#include "TestWeightModel.moc"
