#include "app/identity/Duplicates.h"

#include "app/identity/Blocking.h"
#include "app/identity/Comparison.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace kk::identity {
namespace {

constexpr std::size_t kMostRecordsOfOneKey = 400;
constexpr std::size_t kMostCandidates = 4000;

std::string joined(const Lexicon &words, std::span<const std::uint32_t> numbers)
{
    std::string text;
    for (const std::uint32_t number : numbers) {
        if (number != 0)
            text += (text.empty() ? "" : " ") + std::string(words.text(number));
    }
    return text;
}

std::string initialsOf(std::uint32_t packed)
{
    std::string text;
    for (; packed != 0; packed >>= 5) {
        text += static_cast<char>('a' + (packed & 31U) - 1);
        text += '.';
    }
    return text;
}

std::string dateOf(std::uint32_t date)
{
    if (date == 0)
        return {};
    std::string text = std::to_string(date);
    return text.insert(6, 1, '-').insert(4, 1, '-');
}

std::string placeOf(const Lexicon &places, const Features &f)
{
    std::string text;
    const auto add = [&text](std::string_view part) {
        if (!part.empty())
            text += (text.empty() ? "" : " ") + std::string(part);
    };
    const auto name = [&places](std::uint32_t place) { return place == 0 ? std::string_view() : places.text(place).substr(1); };
    add(name(f.street));
    add(f.houseNumber == 0 ? std::string() : std::to_string(f.houseNumber));
    add(name(f.postcode != 0 ? f.postcode : f.area));
    add(name(f.city));
    return text;
}

/// What a record says in a field, as it was compared.
std::string shown(const RecordTable &table, const Features &f, Field field)
{
    switch (field) {
    case Field::Given: return f.given[0] != 0 ? joined(table.names(), f.given) : initialsOf(f.initials);
    case Field::Surname: return joined(table.names(), f.surname);
    case Field::Infix: return initialsOf(f.infix);
    case Field::Email: return std::string(table.emails().text(f.email));
    case Field::Phone: return joined(table.phones(), f.phone);
    case Field::Address: return placeOf(table.places(), f);
    case Field::Birth: return dateOf(f.birth);
    case Field::Card: return std::string(table.numbers().text(f.card));
    case Field::Account: return std::string(table.numbers().text(f.account));
    case Field::Company: return std::string(table.texts().text(f.company));
    case Field::Note: return std::string(table.texts().text(f.note));
    case Field::Order: return {};
    }
    return {};
}

} // namespace

struct Matcher::Inside {
    Inside(RecordTable records, WeightModel weights) : table(std::move(records)), model(std::move(weights)), rarity(table, model.yardstick()), comparer(table, rarity)
    {
        for (std::uint32_t i = 0; i < table.size(); ++i) {
            for (const std::uint32_t key : blockingKeys(table, table[i])) {
                if (key != 0)
                    entries.push_back(std::uint64_t{key} << 32 | i);
            }
        }
        std::sort(entries.begin(), entries.end());
    }

    RecordTable table;
    WeightModel model;
    Rarity rarity;
    Comparer comparer;
    std::vector<std::uint64_t> entries; ///< blocking key and record, in order
};

Matcher::Matcher(RecordTable table, WeightModel model) : m_inside(std::make_unique<Inside>(std::move(table), std::move(model))) {}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher &&other) noexcept = default;
Matcher &Matcher::operator=(Matcher &&other) noexcept = default;

const RecordTable &Matcher::table() const { return m_inside->table; }

Explanation Matcher::explain(std::size_t a, std::size_t b) const
{
    const RecordTable &records = m_inside->table;
    const WeightModel &model = m_inside->model;
    const ComparisonVector vector = m_inside->comparer.compare(a, b);
    Explanation explanation;
    explanation.priorWeight = model.priorWeight();
    explanation.posterior = model.posterior(vector);
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (vector[field] == kMissing)
            continue;
        explanation.contributions.push_back({field, vector[field], shown(records, records[a], field), shown(records, records[b], field),
                                             model.fieldWeight(vector, field), model.householdWeight(vector, field)});
    }
    return explanation;
}

std::vector<Candidate> Matcher::weighOne(const PersonRecord &record, std::size_t most)
{
    RecordTable &table = m_inside->table;
    table.append(record);
    const std::size_t asked = table.size() - 1;
    std::vector<std::uint32_t> near;
    for (const std::uint32_t key : blockingKeys(table, table[asked])) {
        if (key == 0)
            continue;
        const auto &entries = m_inside->entries;
        const auto first = std::lower_bound(entries.begin(), entries.end(), std::uint64_t{key} << 32);
        const auto end = std::lower_bound(first, entries.end(), (std::uint64_t{key} + 1) << 32);
        if (static_cast<std::size_t>(end - first) > kMostRecordsOfOneKey || near.size() > kMostCandidates)
            continue;
        for (auto entry = first; entry != end; ++entry)
            near.push_back(static_cast<std::uint32_t>(*entry));
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    std::vector<Candidate> candidates;
    for (const std::uint32_t other : near)
        candidates.push_back({other, m_inside->model.posterior(m_inside->comparer.compare(asked, other))});
    const std::size_t kept = std::min(most, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(kept), candidates.end(), [](const Candidate &x, const Candidate &y) {
        return x.posterior.weight != y.posterior.weight ? x.posterior.weight > y.posterior.weight : x.record < y.record;
    });
    candidates.resize(kept);
    table.dropLast();
    return candidates;
}

} // namespace kk::identity
