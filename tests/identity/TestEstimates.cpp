#include "app/identity/Estimates.h"

#include <QTest>

#include <random>

using namespace kk::identity;

namespace {

Findings findingsOf(const std::vector<float> &probabilities, double matches = 0)
{
    Findings findings;
    std::uint32_t next = 0;
    for (const float probability : probabilities) {
        findings.edges.push_back({next, next + 1, probability, 0, 0});
        next += 2;
    }
    findings.statistics.records = next;
    const double all = 0.5 * next * (next - 1.0);
    findings.model.setPriors({matches > 0 ? matches / all : 1e-12, 1e-12, 1e-12});
    return findings;
}

} // namespace

class TestEstimates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongPairsAreWhatTheProbabilitiesLeave()
    {
        const auto findings = findingsOf({1.0F, 0.9F, 0.8F, 0.5F}, 4);
        const Estimate all = estimateFrom(findings, 0.5);
        QCOMPARE(all.pairs, 4.0);
        QVERIFY(std::abs(all.expectedWrong - 0.8) < 1e-5);
        QVERIFY(std::abs(all.precision.value - 0.8) < 1e-5);
        QVERIFY(std::abs(all.recall.value - 0.8) < 1e-5);
        QVERIFY(all.precision.low < all.precision.value && all.precision.value < all.precision.high);
        const Estimate few = estimateFrom(findings, 0.85);
        QCOMPARE(few.pairs, 2.0);
        QVERIFY(few.precision.value > all.precision.value && few.recall.value < all.recall.value);
    }

    void nothingFoundIsNoMistake()
    {
        const Estimate estimate = estimateFrom(Findings(), 0.5);
        QCOMPARE(estimate.pairs, 0.0);
        QCOMPARE(estimate.expectedWrong, 0.0);
        QCOMPARE(thresholdFor(Findings(), 0.01), 1.0);
    }

    void theThresholdKeepsToTheWrongShareAsked()
    {
        const auto findings = findingsOf({0.999F, 0.995F, 0.99F, 0.9F, 0.9F, 0.5F});
        const double threshold = thresholdFor(findings, 0.01);
        QVERIFY(std::abs(threshold - 0.99) < 1e-5);
        const Estimate estimate = estimateFrom(findings, threshold);
        QVERIFY(estimate.expectedWrong <= 0.01 * estimate.pairs);
        QVERIFY(std::abs(thresholdFor(findings, 1) - 0.5) < 1e-5);
    }

    void withoutDecisionsNothingIsCorrected()
    {
        const Calibration none = calibrate({});
        QCOMPARE(none.corrected(0.93), 0.93);
        QCOMPARE(none.deviation, 1.0);
    }

    /// Pairs judged as an owner would whose world is less sure than the engine: the shift is found again, the range holds it.
    void decisionsCorrectAnEngineThatIsTooSure()
    {
        std::mt19937 dice(3);
        std::uniform_real_distribution<double> any(0, 1);
        constexpr double kShift = -1.5;
        std::vector<Judged> judged;
        for (int i = 0; i < 3000; ++i) {
            const double probability = 0.05 + 0.9 * any(dice);
            const double odds = std::log(probability / (1 - probability)) + kShift;
            judged.push_back({probability, any(dice) < 1 / (1 + std::exp(-odds))});
        }
        const Calibration calibration = calibrate(judged);
        QVERIFY2(std::abs(calibration.shift - kShift) < 3 * calibration.deviation + 0.02, qPrintable(QString::number(calibration.shift)));
        QVERIFY(calibration.deviation < 0.1);
        QVERIFY(calibration.corrected(0.9) < 0.75);
        const auto findings = findingsOf(std::vector<float>(100, 0.9F), 100);
        QVERIFY(estimateFrom(findings, 0.5, calibration).expectedWrong > estimateFrom(findings, 0.5).expectedWrong + 10);
        QVERIFY(thresholdFor(findings, 0.2, calibration) > thresholdFor(findings, 0.2));
    }

    void aFewDecisionsMoveALittleAndNarrowTheRange()
    {
        const std::vector<Judged> three{{0.9, false}, {0.95, true}, {0.9, true}};
        const Calibration calibration = calibrate(three);
        QVERIFY(calibration.shift < 0 && calibration.shift > -1);
        QVERIFY(calibration.deviation < 1);
    }
};

QTEST_APPLESS_MAIN(TestEstimates)
#include "TestEstimates.moc"
