#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kk::identity {

/// Words by number: each distinct text once, numbered from 1 in the order of arrival, with how many records use it.
/// 0 is the empty text. Two texts are equal exactly when their numbers are. Not thread-safe while texts are added.
class Lexicon {
public:
    Lexicon();

    /// The number of the text, made when it is new; counts one use.
    std::uint32_t add(std::string_view text);
    /// The number of the text, or 0 when it was never added. Does not count.
    std::uint32_t find(std::string_view text) const;

    std::string_view text(std::uint32_t number) const
    {
        return {m_letters.data() + m_starts[number], static_cast<std::size_t>(m_starts[number + 1] - m_starts[number])};
    }
    std::uint32_t uses(std::uint32_t number) const { return m_uses[number]; }
    /// Of the text alone, whatever its number; 0 for the empty text only.
    std::uint32_t hash(std::uint32_t number) const { return m_hashes[number]; }
    /// One record fewer uses the text (it was changed or taken out).
    void release(std::uint32_t number)
    {
        if (number != 0 && m_uses[number] != 0)
            --m_uses[number];
    }
    /// Numbers lie below this.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_uses.size()); }

private:
    std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    void grow();

    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< 0 is free
    };
    std::vector<char> m_letters;
    std::vector<std::uint64_t> m_starts;
    std::vector<std::uint32_t> m_uses;
    std::vector<std::uint32_t> m_hashes;
    std::vector<Slot> m_slots; ///< a power of two, at most 70 % full
};

/// A 64-bit hash that is the same on every machine and in every run.
std::uint64_t hashText(std::string_view text);
/// Mixes two numbers into one hash.
constexpr std::uint64_t hashPair(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t h = a * 0x9E3779B97F4A7C15ULL + b;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93ULL;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93ULL;
    h ^= h >> 32;
    return h;
}

} // namespace kk::identity
