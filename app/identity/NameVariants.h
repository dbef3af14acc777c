#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kk::identity {

enum class Sex : std::uint8_t { Unknown, Man, Woman };

/// A baptismal name with the names people are called by: "johannes jan johan hans joop". The first word is the formal one.
struct NameFamily {
    Sex sex = Sex::Unknown;
    std::string_view names; ///< folded, parted by blanks
};

/// The families of given names in use in the Netherlands: Dutch, Frisian and the English, German, Arabic and Turkish ones met here.
/// A name may stand in several families ("jo"): then it goes with all of them. Our own list, from common knowledge.
std::span<const NameFamily> nameFamilies();

} // namespace kk::identity
