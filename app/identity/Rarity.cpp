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

/// Evidence in steps of an eighth of a bit: one more customer called Jansen changes nothing for the other Jansens, most of the time.
float inSteps(double share) { return static_cast<float>(std::round(-8 * std::log2(std::min(share, 1.0))) / 8); }

/// Counts how many records have each value.
class Counter {
public:
    explicit Counter(std::uint32_t values) : m_uses(values) {}
    void count(std::uint32_t value) { m_uses[value] += value != 0 ? 1 : 0; }
    std::vector<float> bits(double bearers, const Assumed &assumed) const
    {
        // A value of a kind that people hardly share by chance is met twice because of the person, not because it is common.
        const double own = assumed.sameByChance < 0.2 ? 2 : 1;
        std::vector<float> table(m_uses.size());
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double others = std::max(0.0, m_uses[i] - own) + assumed.sameByChance;
            table[i] = inSteps((others + assumed.records * assumed.share) / (bearers + assumed.records));
        }
        return table;
    }

private:
    std::vector<std::uint32_t> m_uses;
};

} // namespace

void Rarity::countDates(const RecordTable &table)
{
    std::vector<std::uint32_t> dates;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].birth != 0)
            dates.push_back(table[i].birth);
    }
    std::sort(dates.begin(), dates.end());
    if (m_yardstick.dates == 0)
        m_yardstick.dates = static_cast<double>(dates.size());
    for (std::size_t first = 0; first < dates.size();) {
        std::size_t end = first;
        while (end < dates.size() && dates[end] == dates[first])
            ++end;
        const double others = static_cast<double>(end - first - 1) + kBirthAssumed.sameByChance;
        m_birth.emplace_back(dates[first], inSteps((others + kBirthAssumed.records * kBirthAssumed.share) / (m_yardstick.dates + kBirthAssumed.records)));
        first = end;
    }
}

float Rarity::birth(std::uint32_t date) const
{
    const auto found = std::lower_bound(m_birth.begin(), m_birth.end(), std::pair{date, -1.0F});
    return found != m_birth.end() && found->first == date ? found->second : kNewDate;
}

Rarity::Rarity(const RecordTable &table, const Yardstick &yardstick) : m_yardstick(yardstick)
{
    Counter given(table.names().size());
    Counter surname(table.names().size());
    Counter email(table.emails().size());
    Counter mailbox(table.mailboxes().size());
    Counter phone(table.phones().size());
    Counter place(table.places().size());
    Counter number(table.numbers().size());
    Counter text(table.texts().size());
    std::array<double, 32> letters{};
    double named = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const Features &f = table[i];
        for (const std::uint32_t name : f.given)
            given.count(name);
        for (const std::uint32_t name : f.surname)
            surname.count(name);
        if (f.wholeSurname != f.surname[0])
            surname.count(f.wholeSurname);
        email.count(f.email);
        mailbox.count(f.mailbox);
        for (const std::uint32_t one : f.phone)
            phone.count(one);
        for (const std::uint32_t one : {f.door, f.postcode, f.area, f.street, f.city})
            place.count(one);
        number.count(f.card);
        number.count(f.account);
        text.count(f.company);
        text.count(f.note);
        letters[f.initials & 31U] += 1;
        named += (f.initials & 31U) != 0 ? 1 : 0;
    }
    if (!m_yardstick.isTaken()) {
        m_yardstick.records = std::max<double>(1, static_cast<double>(table.size()));
        m_yardstick.dates = 0;
        m_yardstick.initials = named;
    }
    countDates(table);
    const double bearers = m_yardstick.records;
    m_given = given.bits(bearers, kGivenAssumed);
    m_surname = surname.bits(bearers, kSurnameAssumed);
    m_email = email.bits(bearers, kContactAssumed);
    m_mailbox = mailbox.bits(bearers, kContactAssumed);
    m_phone = phone.bits(bearers, kContactAssumed);
    m_place = place.bits(bearers, kPlaceAssumed);
    m_number = number.bits(bearers, kContactAssumed);
    m_text = text.bits(bearers, kTextAssumed);
    for (std::size_t i = 0; i < letters.size(); ++i)
        m_initial[i] = inSteps((letters[i] + 4) / (m_yardstick.initials + 80));
}

} // namespace kk::identity
