#pragma once

#include "app/identity/Lexicon.h"
#include "app/identity/NameVariants.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kk::identity {

/// What is known of one distinct name, worked out once.
struct NameTrait {
    std::uint32_t sound = 0;                   ///< number of its sound in the sounds' lexicon
    std::uint32_t soundHash = 0;               ///< of the sound itself
    std::array<std::uint16_t, 6> families{};   ///< the name families it stands in, from 1; 0 ends
    std::uint64_t letters = 0;                 ///< one bit for each letter that occurs
    std::uint32_t initials = 0;                ///< bit n: the n-th letter may stand for it (its own and its baptismal forms')
    Sex sex = Sex::Unknown;
    std::uint8_t letter = 0;                   ///< its first letter, 1 = a; 0 for other scripts
};

/// The traits of the names of a lexicon, kept in step with it.
class NameTraits {
public:
    NameTraits();

    /// Works out what was added to `names` since the last call.
    void follow(const Lexicon &names);
    const NameTrait &operator[](std::uint32_t name) const { return m_traits[name]; }
    /// Do the two names stand in one family: "kees" and "cornelis", "hans" and "jan"?
    bool related(std::uint32_t a, std::uint32_t b) const;

private:
    struct Known {
        std::array<std::uint16_t, 6> families{};
        std::uint32_t initials = 0;
        bool man = false;
        bool woman = false;
    };
    std::unordered_map<std::string, Known> m_known;
    std::vector<NameTrait> m_traits;
    Lexicon m_sounds;
};

/// One bit for each letter and digit that occurs.
std::uint64_t lettersIn(std::string_view text);
/// 1 for "a…" to 26, 0 for anything else.
std::uint8_t firstLetter(std::string_view folded);

} // namespace kk::identity
