#include "app/identity/SearchMemory.h"

#include "app/identity/Blocking.h"
#include "app/identity/Comparison.h"

#include <cmath>

namespace kk::identity {

namespace {

class Mark {
public:
    void add(std::uint64_t number) { m_mark = hashPair(m_mark, number); }
    void add(const Lexicon &words, std::uint32_t word, float rarity)
    {
        if (word != 0) // how rare nothing is does not matter
            add(std::uint64_t{words.hash(word)} << 32 | static_cast<std::uint32_t>(std::lround(rarity * 8)));
        else
            add(0);
    }
    std::uint64_t value() const { return m_mark; }

private:
    std::uint64_t m_mark = 1;
};

} // namespace

std::uint64_t markOf(const RecordTable &table, const Rarity &rarity, const Blocks &blocks, std::size_t record)
{
    const Features &f = table[record];
    Mark mark;
    const auto name = [&](std::uint32_t word) {
        mark.add(table.names(), word, rarity.given(word));
        mark.add(static_cast<std::uint64_t>(std::lround(rarity.surname(word) * 8)));
    };
    for (const std::uint32_t word : f.given)
        name(word);
    for (const std::uint32_t word : f.surname)
        name(word);
    name(f.wholeSurname);
    mark.add(std::uint64_t{f.infix} << 32 | f.initials);
    mark.add(static_cast<std::uint64_t>(std::lround(rarity.initial(f.initials & 31U) * 8)));
    mark.add(table.emails(), f.email, rarity.email(f.email));
    mark.add(table.mailboxes(), f.mailbox, rarity.mailbox(f.mailbox));
    for (const std::uint32_t phone : f.phone)
        mark.add(table.phones(), phone, rarity.phone(phone));
    for (const std::uint32_t place : {f.door, f.postcode, f.area, f.street, f.city})
        mark.add(table.places(), place, rarity.place(place));
    mark.add(std::uint64_t{f.birth} << 32 | static_cast<std::uint32_t>(std::lround(rarity.birth(f.birth) * 8)));
    for (const std::uint32_t number : {f.card, f.account})
        mark.add(table.numbers(), number, rarity.number(number));
    for (const std::uint32_t text : {f.company, f.note})
        mark.add(table.texts(), text, rarity.text(text));
    mark.add(std::uint64_t{f.houseNumber} << 32 | std::uint64_t{f.addition} << 16 | f.mailYear);
    mark.add(static_cast<std::uint64_t>(f.sex) << 8 | std::uint64_t{f.givenIsFull} << 3 | std::uint64_t{f.givenIsGuess} << 2 | std::uint64_t{f.mailIsName} << 1
             | std::uint64_t{table.isShared(f.email)});
    mark.add(blocks.activeColumns(record));
    return mark.value();
}

} // namespace kk::identity
