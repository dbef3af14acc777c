#include "app/identity/Comparison.h"

#include <algorithm>
#include <cmath>

namespace kk::identity {
namespace {

/// What is assumed of a kind of value before anything is counted: `records` imagined records in which `share` have a given value,
/// so that fifty records do not make every surname look rare or common.
struct Assumed {
    double records;
    double share;
    double sameByChance; ///< how many strangers share a value that is seen with one person only
};
constexpr Assumed kGivenAssumed{60, 0.004, 0.5};
constexpr Assumed kSurnameAssumed{60, 0.0008, 0.5};
constexpr Assumed kContactAssumed{60, 0.00002, 0.03};
constexpr Assumed kPlaceAssumed{60, 0.0005, 0.1};
constexpr Assumed kTextAssumed{60, 0.01, 0.5};
constexpr Assumed kBirthAssumed{200, 0.00005, 0.7};
constexpr float kNewDate = 14.0F; ///< of a date nobody else has, in a shop of some thousands

/// Counts each value once a record, or once a person.
class Counter {
public:
    Counter(std::uint32_t values, bool byPerson) : m_uses(values), m_last(byPerson ? values : 0, UINT32_MAX) {}
    void count(std::uint32_t value, std::uint32_t person)
    {
        if (value == 0)
            return;
        if (!m_last.empty()) {
            if (m_last[value] == person)
                return;
            m_last[value] = person;
        }
        ++m_uses[value];
    }
    std::vector<float> bits(double bearers, const Assumed &assumed, bool byPerson) const
    {
        std::vector<float> table(m_uses.size());
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double others = std::max(0.0, m_uses[i] - (byPerson ? 1.0 : assumed.sameByChance < 0.2 ? 2.0 : 1.0)) + assumed.sameByChance;
            const double share = (others + assumed.records * assumed.share) / (bearers + assumed.records);
            table[i] = static_cast<float>(-std::log2(std::min(share, 1.0)));
        }
        return table;
    }

private:
    std::vector<std::uint32_t> m_uses;
    std::vector<std::uint32_t> m_last;
};

} // namespace

void Rarity::countDates(const RecordTable &table, const std::vector<std::uint32_t> &order, const std::vector<std::uint32_t> *cluster)
{
    // Date and person in one number: sorted, a person's second record of one date stands beside the first.
    std::vector<std::uint64_t> dates;
    for (const std::uint32_t i : order) {
        if (table[i].birth != 0)
            dates.push_back(std::uint64_t{table[i].birth} << 32 | (cluster != nullptr ? (*cluster)[i] : i));
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    const auto bearers = static_cast<double>(dates.size());
    for (std::size_t first = 0; first < dates.size();) {
        const std::uint64_t date = dates[first] >> 32;
        std::size_t end = first;
        while (end < dates.size() && dates[end] >> 32 == date)
            ++end;
        const double others = static_cast<double>(end - first - 1) + kBirthAssumed.sameByChance;
        const double share = (others + kBirthAssumed.records * kBirthAssumed.share) / (bearers + kBirthAssumed.records);
        m_birth.emplace_back(static_cast<std::uint32_t>(date), static_cast<float>(-std::log2(std::min(1.0, share))));
        first = end;
    }
}

float Rarity::birth(std::uint32_t date) const
{
    const auto found = std::lower_bound(m_birth.begin(), m_birth.end(), std::pair{date, -1.0F});
    return found != m_birth.end() && found->first == date ? found->second : kNewDate;
}

Rarity::Rarity(const RecordTable &table) { count(table, nullptr); }

Rarity::Rarity(const RecordTable &table, const std::vector<std::uint32_t> &cluster, std::uint32_t) { count(table, &cluster); }

void Rarity::count(const RecordTable &table, const std::vector<std::uint32_t> *cluster)
{
    const bool byPerson = cluster != nullptr;
    // Records in the order of their persons, so that a value met twice in a person is met in a row.
    std::vector<std::uint32_t> order(table.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    double bearers = static_cast<double>(table.size());
    if (byPerson) {
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return (*cluster)[a] < (*cluster)[b]; });
        bearers = 0;
        std::uint32_t last = UINT32_MAX;
        for (const std::uint32_t i : order) {
            bearers += (*cluster)[i] != last ? 1 : 0;
            last = (*cluster)[i];
        }
    }
    Counter given(table.names().size(), byPerson);
    Counter surname(table.names().size(), byPerson);
    Counter email(table.emails().size(), byPerson);
    Counter mailbox(table.mailboxes().size(), byPerson);
    Counter phone(table.phones().size(), byPerson);
    Counter place(table.places().size(), byPerson);
    Counter number(table.numbers().size(), byPerson);
    Counter text(table.texts().size(), byPerson);
    std::array<double, 32> letters{};
    double named = 0;
    for (const std::uint32_t i : order) {
        const Features &f = table[i];
        const std::uint32_t person = byPerson ? (*cluster)[i] : i;
        for (const std::uint32_t name : f.given)
            given.count(name, person);
        for (const std::uint32_t name : f.surname)
            surname.count(name, person);
        if (f.wholeSurname != f.surname[0])
            surname.count(f.wholeSurname, person);
        email.count(f.email, person);
        mailbox.count(f.mailbox, person);
        for (const std::uint32_t one : f.phone)
            phone.count(one, person);
        for (const std::uint32_t one : {f.door, f.postcode, f.area, f.street, f.city})
            place.count(one, person);
        number.count(f.card, person);
        number.count(f.account, person);
        text.count(f.company, person);
        text.count(f.note, person);
        letters[f.initials & 31U] += 1;
        named += (f.initials & 31U) != 0 ? 1 : 0;
    }
    countDates(table, order, cluster);
    m_given = given.bits(bearers, kGivenAssumed, byPerson);
    m_surname = surname.bits(bearers, kSurnameAssumed, byPerson);
    m_email = email.bits(bearers, kContactAssumed, byPerson);
    m_mailbox = mailbox.bits(bearers, kContactAssumed, byPerson);
    m_phone = phone.bits(bearers, kContactAssumed, byPerson);
    m_place = place.bits(bearers, kPlaceAssumed, byPerson);
    m_number = number.bits(bearers, kContactAssumed, byPerson);
    m_text = text.bits(bearers, kTextAssumed, byPerson);
    for (std::size_t i = 0; i < letters.size(); ++i)
        m_initial[i] = static_cast<float>(-std::log2((letters[i] + 4) / (named + 80)));
}

} // namespace kk::identity
