#pragma once

#include "app/identity/Levels.h"
#include "app/identity/RecordTable.h"
#include "app/identity/WeightModel.h"

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace kk::identity {

/// How often values occur, as the chance that a stranger has the same one.
class Rarity {
public:
    Rarity() = default;
    /// By counting records, against a yardstick taken before or, where there is none, against this table.
    Rarity(const RecordTable &table, const Yardstick &yardstick);
    /// What it was counted against.
    const Yardstick &yardstick() const { return m_yardstick; }

    /// log2(1/u) of a value, u being the chance that a stranger has it.
    float given(std::uint32_t name) const { return bits(m_given, name); }
    float surname(std::uint32_t name) const { return bits(m_surname, name); }
    float email(std::uint32_t email) const { return bits(m_email, email); }
    float mailbox(std::uint32_t mailbox) const { return bits(m_mailbox, mailbox); }
    float phone(std::uint32_t phone) const { return bits(m_phone, phone); }
    float place(std::uint32_t place) const { return bits(m_place, place); }
    float number(std::uint32_t number) const { return bits(m_number, number); }
    float text(std::uint32_t text) const { return bits(m_text, text); }
    float initial(std::uint32_t letter) const { return m_initial[letter]; }
    float birth(std::uint32_t date) const;

private:
    static float bits(const std::vector<float> &table, std::uint32_t value) { return value < table.size() ? table[value] : table[0]; }
    void countDates(const RecordTable &table);

    Yardstick m_yardstick;
    std::vector<float> m_given, m_surname, m_email, m_mailbox, m_phone, m_place, m_number, m_text;
    std::array<float, 32> m_initial{};
    std::vector<std::pair<std::uint32_t, float>> m_birth; ///< by date, in order
};

/// Lays two records side by side. Holds a memory of the name pairs it has seen: one for each thread.
class Comparer {
public:
    Comparer(const RecordTable &table, const Rarity &rarity);
    /// For another thread: shares what is only read.
    Comparer(const Comparer &other);
    Comparer &operator=(const Comparer &) = delete;
    ~Comparer() = default;
    ComparisonVector compare(std::size_t a, std::size_t b) const { return compare(m_table[a], m_table[b]); }
    ComparisonVector compare(const Features &a, const Features &b) const;

private:
    struct NameMatch {
        std::uint8_t level = 0;
        float rarity = -1;
    };
    enum class Likeness : std::uint8_t { Equal, Related, Sound, Near, None };

    Likeness likeness(std::uint32_t a, std::uint32_t b) const;
    NameMatch compareGiven(const Features &a, const Features &b) const;
    NameMatch compareInitials(const Features &a, const Features &b) const;
    NameMatch compareSurname(const Features &a, const Features &b) const;
    void compareNames(const Features &a, const Features &b, ComparisonVector &vector) const;
    void compareEmail(const Features &a, const Features &b, ComparisonVector &vector) const;
    void comparePhone(const Features &a, const Features &b, ComparisonVector &vector) const;
    void compareAddress(const Features &a, const Features &b, ComparisonVector &vector) const;
    void compareBirth(const Features &a, const Features &b, ComparisonVector &vector) const;
    void compareRest(const Features &a, const Features &b, ComparisonVector &vector) const;

    struct Remembered {
        std::uint32_t a = 0;
        std::uint32_t b : 29 = 0;
        std::uint32_t likeness : 3 = 0;
    };
    const RecordTable &m_table;
    const Rarity &m_rarity;
    std::shared_ptr<const std::vector<std::uint64_t>> m_emailLetters; ///< which letters an address has: a quick no
    mutable std::vector<Remembered> m_memory;
};

} // namespace kk::identity
