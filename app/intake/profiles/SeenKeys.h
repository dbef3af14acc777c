#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace kk::intake {

/// Remembers which keys were met, in 16 bytes each at most. Two keys are taken for one with a chance of 1 in 10^13 for a million keys.
class SeenKeys
{
public:
    SeenKeys()
        : m_slots(1024, 0)
    {}

    bool contains(std::string_view key) const { return m_slots[slotOf(hashOf(key), m_slots)] != 0; }

    void add(std::string_view key)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow();
        const quint64 hash = hashOf(key);
        quint64 &slot = m_slots[slotOf(hash, m_slots)];
        m_count += slot == 0 ? 1 : 0;
        slot = hash;
    }

private:
    static quint64 hashOf(std::string_view key)
    {
        quint64 hash = 0x9E3779B97F4A7C15ULL ^ key.size();
        for (char c : key) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 0xFF51AFD7ED558CCDULL;
            hash ^= hash >> 32;
        }
        return hash == 0 ? 1 : hash;
    }

    static size_t slotOf(quint64 hash, const std::vector<quint64> &slots)
    {
        size_t index = static_cast<size_t>(hash) & (slots.size() - 1);
        while (slots[index] != 0 && slots[index] != hash)
            index = (index + 1) & (slots.size() - 1);
        return index;
    }

    void grow()
    {
        std::vector<quint64> wider(m_slots.size() * 2, 0);
        for (quint64 hash : m_slots) {
            if (hash != 0)
                wider[slotOf(hash, wider)] = hash;
        }
        m_slots.swap(wider);
    }

    std::vector<quint64> m_slots; ///< hashes, 0 for a free place; the size is a power of two
    size_t m_count = 0;
};

} // namespace kk::intake
