#include "app/identity/WordTraits.h"

#include "app/base/text/Fold.h"
#include "app/identity/SoundCode.h"

#include <algorithm>
#include <string>

namespace kk::identity {
namespace {

std::vector<std::string> foldedNames(std::string_view names)
{
    std::vector<std::string> words;
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        if (end > 0)
            words.push_back(foldText(names.substr(0, end)));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return words;
}

} // namespace

std::uint8_t firstLetter(std::string_view folded)
{
    if (folded.empty() || folded.front() < 'a' || folded.front() > 'z')
        return 0;
    return static_cast<std::uint8_t>(folded.front() - 'a' + 1);
}

std::uint64_t lettersIn(std::string_view text)
{
    std::uint64_t letters = 0;
    for (const char c : text)
        letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) & 63U);
    return letters;
}

NameTraits::NameTraits() : m_traits(1)
{
    std::uint16_t family = 0;
    for (const NameFamily &one : nameFamilies()) {
        ++family;
        const auto words = foldedNames(one.names);
        for (const std::string &word : words) {
            Known &known = m_known[word];
            if (auto *free = std::find(known.families.begin(), known.families.end(), 0); free != known.families.end())
                *free = family;
            known.initials |= 1U << firstLetter(words.front());
            known.man = known.man || one.sex == Sex::Man;
            known.woman = known.woman || one.sex == Sex::Woman;
        }
    }
}

void NameTraits::follow(const Lexicon &names)
{
    m_traits.reserve(names.size());
    while (m_traits.size() < names.size()) {
        const std::string_view word = names.text(static_cast<std::uint32_t>(m_traits.size()));
        NameTrait trait;
        trait.sound = m_sounds.add(soundCode(word));
        trait.soundHash = m_sounds.hash(trait.sound);
        trait.letter = firstLetter(word);
        trait.letters = lettersIn(word);
        trait.initials = 1U << trait.letter;
        if (const auto found = m_known.find(std::string(word)); found != m_known.end()) {
            trait.families = found->second.families;
            trait.initials |= found->second.initials;
            if (found->second.man != found->second.woman)
                trait.sex = found->second.man ? Sex::Man : Sex::Woman;
        }
        m_traits.push_back(trait);
    }
}

bool NameTraits::related(std::uint32_t a, std::uint32_t b) const
{
    for (const std::uint16_t one : m_traits[a].families) {
        if (one == 0)
            return false;
        for (const std::uint16_t other : m_traits[b].families) {
            if (other == 0)
                break;
            if (one == other)
                return true;
        }
    }
    return false;
}

} // namespace kk::identity
