#include "app/identity/Blocking.h"

#include "app/identity/InThreads.h"

#include <algorithm>
#include <string>

namespace kk::identity {
namespace {

enum Pass : std::uint8_t {
    Email, Phone, Number, Door, Mailbox, SurnameGiven, SurnamePostcode, SurnameBirth, GivenBirth, GivenPostcode, EitherName, StreetDoor,
    BeginningInitialArea, AreaNumberInitial, PostcodeInitial, BirthParts, Birth, GivenPlace, SurnamePlace, SurnameArea, SurnameInitial, BeginningGiven, Postcode,
    CompanyName, PassCount
};

constexpr std::array<BlockingPass, PassCount> kPasses{{
    {"email", 0, 1, 1},
    {"phone", 1, 2, 1},
    {"number", 3, 2, 1},
    {"door", 5, 1, 1},
    {"mailbox", 6, 1, 1},
    {"surname+given", 7, 3, 1},
    {"surname+postcode", 10, 3, 1},
    {"surname+birth", 13, 3, 1},
    {"given+birth", 16, 1, 1},
    {"given+postcode", 17, 1, 1},
    {"either name", 18, 1, 1},
    {"street+number", 19, 1, 1},
    {"beginning+initial+area", 20, 1, 1},
    {"area+number+initial", 21, 1, 1},
    {"postcode+initial", 22, 1, 1},
    {"two parts of birth+name", 23, 3, 1},
    {"birth", 26, 1, 0.2},
    {"given+place", 27, 1, 0.2},
    {"surname+place", 28, 3, 0.2},
    {"surname+area", 31, 3, 0.2},
    {"surname+initial", 34, 3, 0.6},
    {"beginning+given", 37, 1, 0.2},
    {"postcode", 38, 1, 0.2},
    {"company", 39, 1, 0.2},
}};

constexpr std::uint32_t kLargestBlock = 2000;
constexpr double kLeastBudget = 400'000; ///< pairs of one pass: a small shop can afford them

constexpr std::size_t kRecordsAtATime = 16'384;

/// For each pass, all bits of the columns before its first one.
constexpr auto kEarlierColumns = [] {
    std::array<std::array<std::uint32_t, kKeyColumns>, PassCount> masks{};
    for (std::size_t pass = 0; pass < PassCount; ++pass) {
        for (std::size_t i = 0; i < kPasses[pass].first; ++i)
            masks[pass][i] = 0xFFFFFFFFU;
    }
    return masks;
}();

/// By the upper half, stable: the records of one key stay in their order. Three rounds of counting, eleven bits each.
void sortByKey(std::vector<std::uint64_t> &entries)
{
    std::vector<std::uint64_t> other(entries.size());
    for (const unsigned shift : {32U, 43U, 54U}) {
        std::array<std::size_t, 2049> starts{};
        for (const std::uint64_t entry : entries)
            ++starts[(entry >> shift & 2047U) + 1];
        for (std::size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (const std::uint64_t entry : entries)
            other[starts[entry >> shift & 2047U]++] = entry;
        entries.swap(other);
    }
}

class KeyMaker {
public:
    explicit KeyMaker(BlockingKeys &keys) : m_keys(keys) {}
    /// A key of parts, all of which must be known.
    template <class... Parts>
    void put(Pass pass, std::size_t column, Parts... parts)
    {
        std::uint64_t hash = static_cast<std::uint64_t>(pass) + 1;
        for (const std::uint64_t part : {std::uint64_t{parts}...}) {
            if (part == 0)
                return;
            hash = hashPair(hash, part);
        }
        m_keys[kPasses[pass].first + column] = static_cast<std::uint32_t>(hash >> 16) | 1U;
    }

private:
    BlockingKeys &m_keys;
};

std::uint64_t beginning(const RecordTable &table, std::uint32_t name, std::size_t letters)
{
    return name == 0 ? 0 : hashText(table.names().text(name).substr(0, letters));
}

std::uint32_t boundFor(const std::vector<std::uint64_t> &blocksOfSize, double budget)
{
    std::uint32_t bound = 1;
    double spent = 0;
    while (bound < kLargestBlock) {
        const auto size = static_cast<double>(bound + 1);
        spent += static_cast<double>(blocksOfSize[bound + 1]) * size * (size - 1) / 2;
        if (spent > budget)
            break;
        ++bound;
    }
    return bound;
}

} // namespace

std::span<const BlockingPass> blockingPasses() { return kPasses; }

BlockingKeys blockingKeys(const RecordTable &table, const Features &f)
{
    BlockingKeys keys{};
    KeyMaker make(keys);
    const NameTraits &traits = table.traits();
    const auto name = [&table](std::uint32_t number) { return std::uint64_t{table.names().hash(number)}; };
    const auto where = [&table](std::uint32_t number) { return std::uint64_t{table.places().hash(number)}; };
    const std::uint64_t givenSound = traits[f.given[0]].soundHash;
    const std::uint64_t initial = f.initials & 31U;
    const std::uint64_t place = where(f.city != 0 ? f.city : f.area);
    const std::uint64_t postcode = where(f.postcode);
    const std::uint64_t area = where(f.area);
    const std::uint64_t birth = f.birth;
    make.put(Email, 0, table.emails().hash(f.email));
    for (std::size_t i = 0; i < f.phone.size(); ++i)
        make.put(Phone, i, table.phones().hash(f.phone[i]));
    make.put(Number, 0, table.numbers().hash(f.card));
    make.put(Number, 1, table.numbers().hash(f.account));
    make.put(Door, 0, where(f.door));
    if (table.mailboxes().text(f.mailbox).size() >= 5)
        make.put(Mailbox, 0, table.mailboxes().hash(f.mailbox));
    for (std::size_t i = 0; i < f.surname.size(); ++i) {
        if (f.surname[i] == 0)
            break;
        const std::uint64_t sound = traits[f.surname[i]].soundHash;
        make.put(SurnameGiven, i, sound, givenSound);
        make.put(SurnamePostcode, i, sound, postcode);
        make.put(SurnameBirth, i, sound, birth);
        make.put(SurnamePlace, i, sound, place);
        make.put(SurnameArea, i, sound, area);
        make.put(SurnameInitial, i, sound, initial);
    }
    make.put(GivenBirth, 0, givenSound, birth);
    make.put(GivenPostcode, 0, givenSound, postcode);
    if (f.givenIsFull && f.wholeSurname != 0)
        make.put(EitherName, 0, std::min(name(f.given[0]), name(f.wholeSurname)), std::max(name(f.given[0]), name(f.wholeSurname)));
    make.put(StreetDoor, 0, where(f.street), f.houseNumber, place);
    make.put(BeginningInitialArea, 0, beginning(table, f.wholeSurname, 4), initial, area);
    make.put(AreaNumberInitial, 0, area, f.houseNumber, initial);
    make.put(PostcodeInitial, 0, postcode, initial);
    const std::uint64_t year = birth / 10000;
    const std::uint64_t month = birth / 100 % 100;
    const std::uint64_t day = birth % 100;
    const std::uint64_t anyName = beginning(table, f.wholeSurname != 0 ? f.wholeSurname : f.given[0], 3);
    make.put(BirthParts, 0, year, month, anyName);
    make.put(BirthParts, 1, month, day, 100U, anyName);
    make.put(BirthParts, 2, year, day, 200U, anyName);
    make.put(Birth, 0, day != 0 ? birth : 0);
    make.put(GivenPlace, 0, givenSound, place);
    make.put(BeginningGiven, 0, beginning(table, f.wholeSurname, 4), givenSound);
    make.put(Postcode, 0, postcode);
    make.put(CompanyName, 0, table.texts().hash(f.company));
    return keys;
}

Blocks::Blocks(const RecordTable &table, double pairsPerRecord, std::span<const std::uint32_t> bounds, unsigned threads, SearchProgress &progress)
{
    const auto goesOn = [&progress](unsigned thread, double done) { return thread == 0 ? progress.goesOn(done) : !progress.isStopped(); };
    m_keys.resize(table.size());
    const std::size_t pieces = table.size() / kRecordsAtATime + 1;
    inThreads(threads, pieces, [&](std::size_t piece, unsigned thread) {
        if (!goesOn(thread, 0.4 * static_cast<double>(piece) / static_cast<double>(pieces)))
            return;
        for (std::size_t i = piece * kRecordsAtATime; i < std::min((piece + 1) * kRecordsAtATime, table.size()); ++i)
            m_keys[i] = blockingKeys(table, table[i]);
    });
    m_orders.resize(kPasses.size());
    m_blocks.resize(kPasses.size());
    m_costs.resize(kPasses.size());
    const double budget = pairsPerRecord * static_cast<double>(table.size());
    inThreads(threads, kPasses.size(), [&](std::size_t pass, unsigned thread) {
        if (goesOn(thread, 0.4 + 0.6 * static_cast<double>(pass) / static_cast<double>(kPasses.size())))
            build(pass, std::max(kLeastBudget, budget * kPasses[pass].share), bounds.size() == kPasses.size() ? bounds[pass] : 0);
    });
    noteSeveral();
}

void Blocks::noteSeveral()
{
    m_several.resize(m_keys.size());
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        for (std::size_t pass = 0; pass < kPasses.size(); ++pass) {
            const BlockingPass &one = kPasses[pass];
            for (std::size_t column = one.first + 1U; column < std::size_t{one.first} + one.columns; ++column)
                m_several[i] |= static_cast<std::uint32_t>(m_keys[i][column] != 0) << pass;
        }
    }
}

std::uint64_t Blocks::activeColumns(std::size_t record) const
{
    std::uint64_t active = 0;
    for (std::size_t column = 0; column < kKeyColumns; ++column)
        active |= std::uint64_t{m_keys[record][column] != 0} << column;
    return active;
}

std::vector<Blocks::Portion> Blocks::portions(std::uint64_t candidates) const
{
    std::vector<Portion> portions;
    for (std::size_t pass = 0; pass < kPasses.size(); ++pass) {
        std::uint64_t sum = 0;
        std::size_t first = 0;
        for (std::size_t at = 0; at < m_blocks[pass].size(); ++at) {
            const std::uint64_t size = m_blocks[pass][at].end - m_blocks[pass][at].first;
            sum += size * (size - 1) / 2;
            if (sum >= candidates || at + 1 == m_blocks[pass].size()) {
                portions.push_back({pass, first, at + 1});
                first = at + 1;
                sum = 0;
            }
        }
    }
    return portions;
}

void Blocks::build(std::size_t pass, double budget, std::uint32_t bound)
{
    const BlockingPass &one = kPasses[pass];
    std::vector<std::uint64_t> entries;
    for (std::uint32_t i = 0; i < m_keys.size(); ++i) {
        for (std::size_t column = one.first; column < std::size_t{one.first} + one.columns; ++column) {
            if (m_keys[i][column] != 0)
                entries.push_back(std::uint64_t{m_keys[i][column]} << 32 | i);
        }
    }
    sortByKey(entries);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    const auto forEachBlock = [&entries](auto act) {
        for (std::size_t first = 0; first < entries.size();) {
            std::size_t end = first + 1;
            while (end < entries.size() && entries[end] >> 32 == entries[first] >> 32)
                ++end;
            act(first, end);
            first = end;
        }
    };
    if (bound == 0) {
        std::vector<std::uint64_t> blocksOfSize(kLargestBlock + 1);
        forEachBlock([&](std::size_t first, std::size_t end) {
            if (end - first <= kLargestBlock)
                ++blocksOfSize[end - first];
        });
        bound = boundFor(blocksOfSize, budget);
    }
    PassCost &cost = m_costs[pass];
    cost.bound = bound;
    forEachBlock([&](std::size_t first, std::size_t end) {
        const std::size_t size = end - first;
        if (size < 2)
            return;
        if (size > bound) {
            ++cost.tooLarge;
            // The key no longer counts: a later pass may have the pair.
            for (std::size_t at = first; at < end; ++at) {
                BlockingKeys &keys = m_keys[entries[at] & 0xFFFFFFFFU];
                for (std::size_t column = one.first; column < std::size_t{one.first} + one.columns; ++column) {
                    if (keys[column] == entries[at] >> 32)
                        keys[column] = 0;
                }
            }
            return;
        }
        ++cost.blocks;
        cost.candidates += size * (size - 1) / 2;
        const auto begin = static_cast<std::uint32_t>(m_orders[pass].size());
        for (std::size_t at = first; at < end; ++at)
            m_orders[pass].push_back(static_cast<std::uint32_t>(entries[at]));
        m_blocks[pass].push_back({static_cast<std::uint32_t>(entries[first] >> 32), begin, begin + static_cast<std::uint32_t>(size)});
    });
}

/// The pair belongs to the first key the two have in common, in the order of passes and columns.
bool Blocks::isKnown(std::size_t pass, std::uint32_t key, std::uint32_t a, std::uint32_t b) const
{
    const BlockingKeys &one = m_keys[a];
    const BlockingKeys &other = m_keys[b];
    // Column against the same column first: without branches, for nearly all pairs are new or known by this.
    const auto &earlier = kEarlierColumns[pass];
    std::uint32_t known = 0;
    for (std::size_t i = 0; i < kKeyColumns; ++i)
        known |= (one[i] == other[i] ? one[i] : 0U) & earlier[i];
    if (known != 0)
        return true;
    // What is left are keys in different columns of one pass: the second surname of one is the first of the other.
    std::uint32_t several = (m_several[a] | m_several[b]) & ((2U << pass) - 1);
    if (pass != BirthParts)
        several &= ~(1U << BirthParts); // there each column has a meaning of its own
    for (std::size_t at = 0; several >> at != 0; ++at) {
        if ((several >> at & 1U) == 0)
            continue;
        const std::size_t first = kPasses[at].first;
        const std::size_t end = first + kPasses[at].columns;
        for (std::size_t i = first; i < end; ++i) {
            if (one[i] == 0)
                continue;
            for (std::size_t j = first; j < end; ++j) {
                if (one[i] == other[j])
                    return at != pass || one[i] != key;
            }
        }
    }
    return false;
}

std::uint64_t Blocks::candidates() const
{
    std::uint64_t sum = 0;
    for (const PassCost &cost : m_costs)
        sum += cost.candidates;
    return sum;
}

} // namespace kk::identity
