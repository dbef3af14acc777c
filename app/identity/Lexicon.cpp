#include "app/identity/Lexicon.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace kk::identity {

std::uint64_t hashText(std::string_view text)
{
    std::uint64_t h = 0x51A2B3C4D5E6F708ULL ^ text.size();
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t piece = 0;
        std::memcpy(&piece, text.data() + at, 8);
        if constexpr (std::endian::native == std::endian::big)
            piece = __builtin_bswap64(piece);
        h = hashPair(h, piece);
    }
    std::uint64_t rest = 0;
    for (std::size_t i = 0; at + i < text.size(); ++i)
        rest |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[at + i])) << (8 * i);
    return hashPair(h, rest);
}

namespace {

std::uint32_t hashOf(std::string_view text) { return std::max(1U, static_cast<std::uint32_t>(hashText(text))); }

} // namespace

Lexicon::Lexicon() : m_starts{0, 0}, m_uses{0}, m_hashes{0}, m_slots(64) {}

std::size_t Lexicon::slotOf(std::string_view word, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].number != 0 && (m_slots[at].hash != hash || text(m_slots[at].number) != word))
        at = (at + 1) & mask;
    return at;
}

void Lexicon::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.number == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].number != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

std::uint32_t Lexicon::add(std::string_view word)
{
    if (word.empty())
        return 0;
    const std::uint32_t hash = hashOf(word);
    std::size_t at = slotOf(word, hash);
    if (m_slots[at].number == 0) {
        if ((m_uses.size() + 1) * 10 > m_slots.size() * 7) {
            grow();
            at = slotOf(word, hash);
        }
        m_letters.insert(m_letters.end(), word.begin(), word.end());
        m_starts.push_back(m_letters.size());
        m_slots[at] = {hash, static_cast<std::uint32_t>(m_uses.size())};
        m_uses.push_back(0);
        m_hashes.push_back(hash);
    }
    return ++m_uses[m_slots[at].number], m_slots[at].number;
}

std::uint32_t Lexicon::find(std::string_view word) const
{
    return word.empty() ? 0 : m_slots[slotOf(word, hashOf(word))].number;
}

} // namespace kk::identity
