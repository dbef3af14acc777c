#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kk::identity {

/// What of two records is laid side by side. The order is the order of explanation.
enum class Field : std::uint8_t { Given, Surname, Infix, Email, Phone, Address, Birth, Card, Account, Company, Note, Order };
inline constexpr std::size_t kFieldCount = 12;
inline constexpr std::size_t kMostLevels = 16;

/// Level 0 of every field is "missing on one side": it says nothing.
inline constexpr std::uint8_t kMissing = 0;

/// Comparison levels of each field. `rare` in the comments: the evidence grows with the rarity of the value both have.
namespace given {
enum Level : std::uint8_t {
    Missing,
    Same,             ///< the same written name; rare
    Variant,          ///< call name and baptismal name, or the same sound; rare
    Near,             ///< a typing error apart; rare
    Part,             ///< one of several given names is the same; rare
    Guessed,          ///< the same, read from a mailbox on one side at least; rare
    SameInitials,     ///< two or more initials, all the same
    InitialFits,      ///< the one initial known is that of the other's name; rare
    BaptismalInitial, ///< the initial fits a baptismal form of the other's name (J. and Hans)
    SameInitial,      ///< two names that only begin alike
    OtherInitials,    ///< J.P. and J.M.
    Differ,
    OtherSex,
    OtherInitial,     ///< an initial that fits no form of the other's name
    Count
};
}
namespace surname {
enum Level : std::uint8_t { Missing, Same, Sound, Near, Part, PartNear, Differ, Count }; ///< Same to PartNear: rare
}
namespace infix {
enum Level : std::uint8_t { Missing, Same, Differ, Count };
}
namespace email {
enum Level : std::uint8_t {
    Missing,
    Same,        ///< rare
    SharedSame,  ///< the same address of a family or a desk, in somebody else's name, or one that people of several given names use; rare
    SameMailbox, ///< the same before the @, which is more than their name; rare
    Near,        ///< a typing error or two
    Differ,
    Count
};
}
namespace phone {
enum Level : std::uint8_t { Missing, Same, Near, Differ, Count }; ///< Same: rare
}
namespace address {
enum Level : std::uint8_t {
    Missing,
    Door,          ///< postcode and house number, addition alike or missing; rare
    OtherAddition, ///< the same door but for the addition; rare
    StreetDoor,    ///< street and number, postcode missing or mistyped; rare
    Postcode,      ///< the postcode, a number missing; rare
    NearDoor,      ///< one typing error between two doors
    OtherNumber,   ///< the postcode, another number; rare
    Street,        ///< the street, without numbers or postcodes to tell more; rare
    Area,          ///< the coarse part of the postcode; rare
    City,          ///< the same town, where no postcode says more; rare
    CityNear,      ///< the town with a typing error
    Differ,
    CityDiffers,   ///< another town, where nothing finer is known
    Count
};
}
namespace birth {
enum Level : std::uint8_t {
    Missing,
    Same,      ///< rare
    Exchanged, ///< day and month exchanged
    Near,      ///< one digit
    TwoParts,  ///< two of year, month, day
    Year,      ///< the year, and no more is known on one side; or it stands in the mailbox
    OnePart,   ///< one of year, month, day
    Differ,
    Count
};
}
namespace number {
enum Level : std::uint8_t { Missing, Same, Near, Differ, Count }; ///< of cards and accounts; Same: rare
}
namespace words {
enum Level : std::uint8_t { Missing, Same, Near, Differ, Count }; ///< of companies and notes; Same: rare
}
namespace order {
enum Level : std::uint8_t { Missing, Swapped, Count }; ///< given name and surname stand in each other's place
}

/// What a comparison found: a level for each field, and the evidence against chance.
struct ComparisonVector {
    std::array<std::uint8_t, kFieldCount> level{};
    /// log2(1/u) for each field: how unlikely two strangers are to agree this far, from how often the value occurs.
    /// Below 0: the level's own u-probability counts.
    std::array<float, kFieldCount> rarity{};

    std::uint8_t operator[](Field field) const { return level[static_cast<std::size_t>(field)]; }
};

std::size_t levelCount(Field field);
std::string_view fieldKey(Field field); ///< "given", "surname" …: for files and tests

} // namespace kk::identity
