#include "app/shop/sample/Places.h"

#include <array>

namespace kk::shop::sample {
namespace {

using namespace std::string_view_literals;

struct Town {
    std::string_view name;
    int firstPostcode = 0;
    int lastPostcode = 0;
    std::string_view areaCode;
    int weight = 1;
};

constexpr std::array kNear{
    Town{"Deventer", 7411, 7429, "0570", 62},  Town{"Diepenveen", 7431, 7431, "0570", 5}, Town{"Schalkhaar", 7433, 7433, "0570", 6},
    Town{"Bathmen", 7437, 7437, "0570", 5},    Town{"Colmschate", 7423, 7424, "0570", 5}, Town{"Twello", 7391, 7391, "0571", 6},
    Town{"Olst", 8121, 8121, "0570", 3},       Town{"Gorssel", 7213, 7213, "0575", 3},    Town{"Zutphen", 7201, 7207, "0575", 5},
    Town{"Raalte", 8101, 8103, "0572", 3},     Town{"Apeldoorn", 7311, 7339, "055", 4},   Town{"Holten", 7451, 7451, "0548", 2},
};

constexpr std::array kFar{
    Town{"Zwolle", 8011, 8043, "038", 14},    Town{"Enschede", 7511, 7548, "053", 10},  Town{"Arnhem", 6811, 6846, "026", 9},
    Town{"Utrecht", 3511, 3585, "030", 12},   Town{"Amersfoort", 3811, 3829, "033", 8}, Town{"Amsterdam", 1011, 1109, "020", 14},
    Town{"Rotterdam", 3011, 3089, "010", 8},  Town{"Groningen", 9711, 9747, "050", 8},  Town{"Nijmegen", 6511, 6546, "024", 6},
    Town{"'s-Hertogenbosch", 5211, 5237, "073", 4}, Town{"Leeuwarden", 8911, 8941, "058", 4}, Town{"Den Haag", 2511, 2597, "070", 3},
};

constexpr std::array kFirst{"Kolk"sv,   "Linde"sv,  "Haver"sv,  "Rogge"sv,   "Vlier"sv,  "Wilgen"sv, "Koren"sv,  "Smeden"sv, "Brouwers"sv, "Veld"sv,
                            "Berken"sv, "Eiken"sv,  "Meidoorn"sv, "Merel"sv, "Zwaluw"sv, "Kievit"sv, "Molen"sv,  "Kerk"sv,   "School"sv,   "Nieuwe "sv,
                            "Oude "sv,  "Lange "sv, "Korte "sv, "Noorder"sv, "Zuider"sv, "Ooster"sv, "Wester"sv, "Water"sv,  "Dijk"sv,     "Weide"sv,
                            "Klaver"sv, "Tarwe"sv,  "Beuken"sv, "Hazel"sv,   "Kastanje"sv, "Rozen"sv, "Tulpen"sv, "Iris"sv,  "Ganzen"sv,   "Reiger"sv};
constexpr std::array kLast{"straat"sv, "straat"sv, "straat"sv, "weg"sv, "laan"sv, "laan"sv, "pad"sv, "hof"sv, "plein"sv, "kade"sv, "singel"sv, "dreef"sv,
                           "steeg"sv,  "gaarde"sv, "erf"sv};
constexpr std::array kWhole{"Plein 1912"sv, "Achter de Hoven"sv, "Burgemeester Verhulstlaan"sv, "2e Molenstraat"sv, "Het Overschild"sv, "De Drie Linden"sv,
                            "Laan van 't Zand"sv, "Dr. Ijzermanstraat"sv, "IJsselzicht"sv, "Onder de Toren"sv};

const Town &pickTown(Dice &dice, bool far)
{
    const auto weighted = [&dice](const auto &towns) -> const Town & {
        quint32 sum = 0;
        for (const Town &town : towns)
            sum += static_cast<quint32>(town.weight);
        quint32 thrown = dice.below(sum);
        for (const Town &town : towns) {
            if (thrown < static_cast<quint32>(town.weight))
                return town;
            thrown -= static_cast<quint32>(town.weight);
        }
        return towns.front();
    };
    return far ? weighted(kFar) : weighted(kNear);
}

/// Two letters as PostNL gives them out: none of F, I, O, Q, U, Y in front, and never SA, SD, SS.
std::string postcodeLetters(Dice &dice)
{
    constexpr auto letters = "ABCDEGHJKLMNPRSTVWXZ"sv;
    for (;;) {
        const std::string pair{letters[dice.below(20)], letters[dice.below(20)]};
        if (pair != "SA" && pair != "SD" && pair != "SS")
            return pair;
    }
}

std::string inventStreet(Dice &dice)
{
    if (dice.chance(40))
        return std::string(dice.pick(kWhole));
    std::string street(dice.pick(kFirst));
    std::string_view last = dice.pick(kLast);
    if (street.back() == ' ') {
        street += static_cast<char>(last[0] - 32);
        last.remove_prefix(1);
    }
    return street.append(last);
}

std::string inventAddition(Dice &dice)
{
    if (!dice.chance(140))
        return {};
    constexpr std::array additions{"A"sv, "A"sv, "B"sv, "C"sv, "bis"sv, "II"sv, "III"sv, "1"sv, "huis"sv};
    return std::string(dice.pick(additions));
}

} // namespace

Address inventAddress(Dice &dice, bool far)
{
    const Town &town = pickTown(dice, far);
    Address address;
    address.street = inventStreet(dice);
    address.number = dice.chance(700) ? dice.between(1, 120) : dice.between(1, 420);
    address.addition = inventAddition(dice);
    address.postcode = std::to_string(dice.between(town.firstPostcode, town.lastPostcode)) + ' ' + postcodeLetters(dice);
    address.town = town.name;
    address.areaCode = town.areaCode;
    return address;
}

} // namespace kk::shop::sample
