#include "app/identity/AssumedWeights.h"

#include <algorithm>
#include <cmath>

namespace kk::identity {
namespace {

constexpr std::array<AssumedField, kFieldCount> kAssumed{
    // Same Variant Near Part Guessed SameInitials InitialFits Baptismal SameInitial OtherInitials Differ OtherSex OtherInitial
    AssumedField{{.50, .06, .06, .03, .08, .04, .20, .02, .004, .004, .003, .0003, .006},
                 {.50, .06, .06, .03, .08, .04, .20, .02, .004, .004, .003, .0003, .006},
                 {.05, .004, .002, .002, .004, .001, .04, .02, .05, .02, .33, .25, .24},
                 {.01, .006, .004, .004, .006, .001, .03, .02, .04, .02, .40, .20, .25}},
    // Same Sound Near Part PartNear Differ
    AssumedField{{.80, .05, .09, .04, .01, .01},
                 {.80, .05, .09, .04, .01, .01},
                 {.72, .03, .05, .05, .01, .14},
                 {.002, .001, .002, .001, .001, .993}},
    // Same Differ
    AssumedField{{.93, .07}, {.93, .07}, {.85, .15}, {.25, .75}},
    // Same SharedSame SameMailbox Near Differ
    AssumedField{{.66, .06, .03, .05, .20}, {.50, .05, .04, .04, .37}, {.03, .15, .01, .02, .79}, {.00001, .00001, .0001, .0005, .9994}},
    // Same Near Differ
    AssumedField{{.60, .06, .34}, {.35, .03, .62}, {.22, .02, .76}, {.00002, .0001, .9999}},
    // Door OtherAddition StreetDoor Postcode NearDoor OtherNumber Street Area City CityNear Differ CityDiffers
    AssumedField{{.62, .02, .05, .14, .08, .01, .01, .02, .03, .01, .005, .005},
                 {.002, .001, .002, .01, .004, .01, .004, .10, .16, .01, .55, .15},
                 {.60, .04, .05, .14, .05, .02, .01, .03, .02, .01, .02, .01},
                 {.00001, .000005, .0001, .0001, .0002, .0002, .0005, .02, .05, .001, .70, .23}},
    // Same Exchanged Near TwoParts Year OnePart Differ
    AssumedField{{.85, .02, .07, .03, .02, .005, .001},
                 {.85, .02, .07, .03, .02, .005, .001},
                 {.03, .001, .004, .01, .02, .12, .84},
                 {.00006, .00005, .001, .01, .01, .12, .86}},
    // Same Near Differ
    AssumedField{{.80, .03, .17}, {.60, .03, .37}, {.15, .02, .83}, {.00001, .001, .999}},
    AssumedField{{.50, .03, .47}, {.30, .03, .67}, {.003, .003, .994}, {.00001, .001, .999}},
    // Same Near Differ
    AssumedField{{.70, .15, .15}, {.50, .10, .40}, {.30, .05, .65}, {.01, .01, .98}},
    AssumedField{{.50, .10, .40}, {.45, .10, .45}, {.25, .05, .70}, {.10, .02, .88}},
    // Swapped
    AssumedField{{.02}, {.02}, {.02}, {1}},
};

} // namespace

const AssumedField &assumedField(Field field) { return kAssumed[static_cast<std::size_t>(field)]; }

std::array<double, 3> assumedPriors(double allPairs)
{
    const double records = std::sqrt(2 * std::max(allPairs, 1.0));
    return {0.2 * records / allPairs, 0.04 * records / allPairs, 0.1 * records / allPairs};
}

} // namespace kk::identity
