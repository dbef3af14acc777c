#include "app/identity/Comparison.h"

#include "app/identity/StringDistance.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>

namespace kk::identity {
namespace {

constexpr unsigned kMemoryBits = 18;
constexpr std::size_t kMemory = std::size_t{1} << kMemoryBits;

void set(ComparisonVector &vector, Field field, std::uint8_t level, float rarity = -1)
{
    vector.level[static_cast<std::size_t>(field)] = level;
    vector.rarity[static_cast<std::size_t>(field)] = rarity;
}

/// The rarity of "one of these two": the commoner decides.
float either(float a, float b) { return -std::log2(std::exp2(-a) + std::exp2(-b)); }

/// A typing error or two, for longer words; letters of other scripts are two bytes and more.
bool isNear(std::string_view a, std::string_view b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < 3)
        return false;
    const int allowed = shorter >= 8 ? 2 : 1;
    return isWithinEdits(a, b, allowed) || (shorter >= 5 && jaroWinkler(a, b) >= 0.93);
}

/// Two dates of eight digits that differ in one digit, or in two neighbours exchanged.
bool isOneDigitOff(std::uint32_t a, std::uint32_t b)
{
    while (a % 10 == b % 10) {
        a /= 10;
        b /= 10;
    }
    if (a / 10 == b / 10)
        return true;
    return a % 10 == b / 10 % 10 && a / 10 % 10 == b % 10 && a / 100 == b / 100;
}

bool sameDigits(std::string_view a, std::string_view b)
{
    std::size_t j = 0;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (const char c : a) {
        if (!isDigit(c))
            continue;
        while (j < b.size() && !isDigit(b[j]))
            ++j;
        if (j == b.size() || b[j++] != c)
            return false;
    }
    return std::none_of(b.begin() + static_cast<std::ptrdiff_t>(j), b.end(), isDigit);
}

/// How many letters may occur in one of the words only, for `isNear` to be possible: one edit changes two.
int otherLetters(std::string_view a, std::string_view b) { return std::max(a.size(), b.size()) < 8 ? 2 : 4; }

unsigned letterCount(std::uint32_t initials)
{
    unsigned count = 0;
    for (; initials != 0; initials >>= 5)
        ++count;
    return count;
}

} // namespace

Comparer::Comparer(const RecordTable &table, const Rarity &rarity) : m_table(table), m_rarity(rarity), m_memory(kMemory)
{
    auto letters = std::make_shared<std::vector<std::uint64_t>>(table.emails().size());
    for (std::uint32_t email = 1; email < table.emails().size(); ++email)
        (*letters)[email] = lettersIn(table.emails().text(email));
    m_emailLetters = std::move(letters);
}

Comparer::Comparer(const Comparer &other)
    : m_table(other.m_table), m_rarity(other.m_rarity), m_emailLetters(other.m_emailLetters), m_memory(kMemory)
{
}

Comparer::Likeness Comparer::likeness(std::uint32_t a, std::uint32_t b) const
{
    if (a == b)
        return Likeness::Equal;
    if (a > b)
        std::swap(a, b);
    Remembered &place = m_memory[(a * 0x9E3779B1U ^ b * 0x85EBCA6BU) >> (32 - kMemoryBits)];
    if (place.a == a && place.b == b)
        return static_cast<Likeness>(place.likeness);
    const NameTraits &traits = m_table.traits();
    const std::string_view wordA = m_table.names().text(a);
    const std::string_view wordB = m_table.names().text(b);
    // In the order of the words: their numbers depend on which record came first.
    const auto near = [&] { return wordA < wordB ? isNear(wordA, wordB) : isNear(wordB, wordA); };
    const auto startsWith = [](std::string_view longer, std::string_view shorter) { return shorter.size() >= 3 && longer.starts_with(shorter); };
    Likeness found = Likeness::None;
    if (traits.related(a, b))
        found = Likeness::Related;
    else if (traits[a].sound == traits[b].sound)
        found = Likeness::Sound;
    else if (std::popcount(traits[a].letters ^ traits[b].letters) <= otherLetters(wordA, wordB) && near())
        found = Likeness::Near;
    else if (startsWith(wordA, wordB) || startsWith(wordB, wordA))
        found = Likeness::Related;
    place = {a, b & 0x1FFFFFFFU, static_cast<std::uint32_t>(found)};
    return found;
}

Comparer::NameMatch Comparer::compareInitials(const Features &a, const Features &b) const
{
    const NameTraits &traits = m_table.traits();
    const unsigned lengthA = letterCount(a.initials);
    const unsigned lengthB = letterCount(b.initials);
    const std::uint32_t firstA = a.initials & 31U;
    const std::uint32_t firstB = b.initials & 31U;
    if (firstA == 0 || firstB == 0)
        return {given::Missing, -1};
    if (firstA == firstB) {
        if (lengthA < 2 || lengthB < 2)
            return {given::InitialFits, m_rarity.initial(firstA)};
        const unsigned common = 5 * std::min(lengthA, lengthB);
        const std::uint32_t mask = common >= 30 ? 0x3FFFFFFFU : (1U << common) - 1;
        if ((a.initials & mask) == (b.initials & mask))
            return {given::SameInitials, -1};
        return {given::OtherInitials, -1};
    }
    const std::uint32_t maskA = a.given[0] != 0 ? traits[a.given[0]].initials : 1U << firstA;
    const std::uint32_t maskB = b.given[0] != 0 ? traits[b.given[0]].initials : 1U << firstB;
    const bool fits = a.givenIsFull ? (maskA >> firstB & 1U) != 0 : (maskB >> firstA & 1U) != 0;
    return fits ? NameMatch{given::BaptismalInitial, -1} : NameMatch{given::OtherInitial, -1};
}

Comparer::NameMatch Comparer::compareGiven(const Features &a, const Features &b) const
{
    const bool guessed = !a.givenIsFull || !b.givenIsFull;
    if (a.given[0] == 0 || b.given[0] == 0)
        return compareInitials(a, b);
    const Likeness first = likeness(a.given[0], b.given[0]);
    const auto rarity = [&] { return either(m_rarity.given(a.given[0]), m_rarity.given(b.given[0])); };
    if (guessed)
        return first != Likeness::None ? NameMatch{given::Guessed, rarity()} : compareInitials(a, b);
    switch (first) {
    case Likeness::Equal: return {given::Same, m_rarity.given(a.given[0])};
    case Likeness::Related:
    case Likeness::Sound: return {given::Variant, rarity()};
    case Likeness::Near: return {given::Near, rarity()};
    case Likeness::None: break;
    }
    for (const std::uint32_t one : a.given) {
        if (one == 0)
            break;
        for (const std::uint32_t other : b.given) {
            if (other != 0 && (one == other || likeness(one, other) < Likeness::Near))
                return {given::Part, either(m_rarity.given(one), m_rarity.given(other))};
        }
    }
    if (a.sex != b.sex && a.sex != Sex::Unknown && b.sex != Sex::Unknown)
        return {given::OtherSex, -1};
    const NameTraits &traits = m_table.traits();
    const bool alike = traits[a.given[0]].letter != 0 && traits[a.given[0]].letter == traits[b.given[0]].letter;
    return alike ? NameMatch{given::SameInitial, -1} : NameMatch{given::Differ, -1};
}

Comparer::NameMatch Comparer::compareSurname(const Features &a, const Features &b) const
{
    if (a.wholeSurname == 0 || b.wholeSurname == 0)
        return {surname::Missing, -1};
    if (a.wholeSurname == b.wholeSurname)
        return {surname::Same, m_rarity.surname(a.wholeSurname)};
    const auto rarity = [&] { return either(m_rarity.surname(a.wholeSurname), m_rarity.surname(b.wholeSurname)); };
    const NameTraits &traits = m_table.traits();
    if (traits[a.wholeSurname].sound == traits[b.wholeSurname].sound)
        return {surname::Sound, rarity()};
    if (likeness(a.wholeSurname, b.wholeSurname) == Likeness::Near)
        return {surname::Near, rarity()};
    NameMatch best{surname::Differ, -1};
    for (const std::uint32_t one : a.surname) {
        if (one == 0)
            break;
        for (const std::uint32_t other : b.surname) {
            if (other == 0)
                break;
            if (one == other)
                return {surname::Part, m_rarity.surname(one)};
            const Likeness part = likeness(one, other);
            if (part == Likeness::Near || part == Likeness::Sound)
                best = {surname::PartNear, either(m_rarity.surname(one), m_rarity.surname(other))};
        }
    }
    return best;
}

void Comparer::compareNames(const Features &a, const Features &b, ComparisonVector &vector) const
{
    const NameMatch givenMatch = compareGiven(a, b);
    const NameMatch surnameMatch = compareSurname(a, b);
    set(vector, Field::Given, givenMatch.level, givenMatch.rarity);
    set(vector, Field::Surname, surnameMatch.level, surnameMatch.rarity);
    if (a.infix != 0 || b.infix != 0)
        set(vector, Field::Infix, a.infix == 0 || b.infix == 0 ? infix::Missing : a.infix == b.infix ? infix::Same : infix::Differ);
    // Names in each other's column, of which at least one is found again exactly.
    const bool straight = surnameMatch.level == surname::Differ || surnameMatch.level == surname::Missing;
    if (!straight || givenMatch.level == given::Same)
        return;
    const std::uint32_t givenA = a.givenIsFull ? a.given[0] : 0;
    const std::uint32_t givenB = b.givenIsFull ? b.given[0] : 0;
    const bool first = givenA != 0 && b.wholeSurname != 0 && likeness(givenA, b.wholeSurname) == Likeness::Equal;
    const bool second = givenB != 0 && a.wholeSurname != 0 && likeness(givenB, a.wholeSurname) == Likeness::Equal;
    if (!first && !second)
        return;
    const auto cross = [&](std::uint32_t givenName, std::uint32_t surnameName) {
        return givenName == 0 || surnameName == 0 ? Likeness::None : likeness(givenName, surnameName);
    };
    // The names found in the other column count as surname and given name of one person.
    const std::uint32_t common = first ? givenA : givenB;
    set(vector, Field::Surname, surname::Same, std::min(m_rarity.surname(common), m_rarity.given(common)));
    const std::uint32_t otherGiven = first ? givenB : givenA;
    const std::uint32_t otherSurname = first ? a.wholeSurname : b.wholeSurname;
    if (otherGiven == 0 || otherSurname == 0)
        set(vector, Field::Given, given::Missing);
    else if (const Likeness alike = cross(otherGiven, otherSurname); alike != Likeness::None)
        set(vector, Field::Given, alike == Likeness::Equal ? given::Same : given::Near, std::min(m_rarity.given(otherGiven), m_rarity.surname(otherSurname)));
    set(vector, Field::Order, order::Swapped);
}

void Comparer::compareEmail(const Features &a, const Features &b, ComparisonVector &vector) const
{
    if (a.email == 0 || b.email == 0)
        return;
    if (a.email == b.email)
        return set(vector, Field::Email, m_table.isShared(a.email) ? email::SharedSame : email::Same, m_rarity.email(a.email));
    const std::string_view one = m_table.emails().text(a.email);
    const std::string_view other = m_table.emails().text(b.email);
    // Two edits change at most four of the letters that occur.
    const auto &letters = *m_emailLetters;
    const bool mayBeNear = a.email >= letters.size() || b.email >= letters.size() || std::popcount(letters[a.email] ^ letters[b.email]) <= 4;
    const bool near = mayBeNear && std::min(one.size(), other.size()) >= 10 && sameDigits(one, other) && isWithinEdits(one, other, 2);
    // "j.devries@" here and there says no more than that both are called J. de Vries.
    const bool onlyNames = a.mailIsName && b.mailIsName;
    if (a.mailbox == b.mailbox) {
        if (near && !onlyNames)
            return set(vector, Field::Email, email::Near);
        return a.mailIsName || b.mailIsName ? set(vector, Field::Email, email::Missing) : set(vector, Field::Email, email::SameMailbox, m_rarity.mailbox(a.mailbox));
    }
    set(vector, Field::Email, near && !onlyNames ? email::Near : email::Differ);
}

void Comparer::comparePhone(const Features &a, const Features &b, ComparisonVector &vector) const
{
    if (a.phone[0] == 0 || b.phone[0] == 0)
        return;
    std::uint8_t best = phone::Differ;
    for (const std::uint32_t one : a.phone) {
        for (const std::uint32_t other : b.phone) {
            if (one == 0 || other == 0)
                continue;
            if (one == other)
                return set(vector, Field::Phone, phone::Same, m_rarity.phone(one));
            if (isWithinEdits(m_table.phones().text(one), m_table.phones().text(other), 1))
                best = phone::Near;
        }
    }
    set(vector, Field::Phone, best);
}

void Comparer::compareAddress(const Features &a, const Features &b, ComparisonVector &vector) const
{
    const auto found = [&](address::Level level, std::uint32_t place) { set(vector, Field::Address, level, place == 0 ? -1 : m_rarity.place(place)); };
    const Lexicon &places = m_table.places();
    const bool sameNumber = a.houseNumber != 0 && a.houseNumber == b.houseNumber;
    const bool bothNumbers = a.houseNumber != 0 && b.houseNumber != 0;
    const bool sameStreet = a.street != 0 && a.street == b.street;
    if (a.door != 0 && a.door == b.door)
        return found(a.addition != 0 && b.addition != 0 && a.addition != b.addition ? address::OtherAddition : address::Door, a.door);
    if (a.postcode != 0 && a.postcode == b.postcode) {
        if (!bothNumbers)
            return found(address::Postcode, a.postcode);
        const int x = a.houseNumber;
        const int y = b.houseNumber;
        const bool typing = isWithinEdits(std::to_string(x), std::to_string(y), 1) && std::max(x, y) >= 10;
        return typing ? found(address::NearDoor, 0) : found(address::OtherNumber, a.postcode);
    }
    // A letter wrong in the postcode or the town is no other town.
    const auto differ = [&places](std::uint32_t one, std::uint32_t other) {
        return one != 0 && other != 0 && one != other && !isWithinEdits(places.text(one), places.text(other), 1);
    };
    const auto isOtherTown = [&] { return differ(a.city, b.city) && differ(a.area, b.area); };
    if (sameNumber) {
        if (sameStreet && !isOtherTown())
            return found(address::StreetDoor, a.street);
        const bool streetMissing = a.street == 0 || b.street == 0;
        const bool streetNear = !streetMissing && (sameStreet || isNear(places.text(a.street).substr(1), places.text(b.street).substr(1)));
        const bool sameTown = (a.city != 0 && a.city == b.city) || (a.area != 0 && a.area == b.area);
        if ((streetNear && sameTown)
            || ((streetNear || streetMissing) && a.postcode != 0 && b.postcode != 0 && isWithinEdits(places.text(a.postcode), places.text(b.postcode), 1)))
            return found(address::NearDoor, 0);
    }
    if (sameStreet && !bothNumbers && (a.postcode == 0 || b.postcode == 0) && !isOtherTown())
        return found(address::Street, a.street);
    if (a.area != 0 && b.area != 0) {
        if (a.area == b.area)
            return found(address::Area, a.area);
        if (a.city != 0 && a.city == b.city)
            return found(address::City, a.city);
        return found(address::Differ, 0);
    }
    if (a.city != 0 && b.city != 0) {
        if (a.city == b.city)
            return found(address::City, a.city);
        const bool near = isNear(places.text(a.city).substr(1), places.text(b.city).substr(1));
        return found(near ? address::CityNear : address::CityDiffers, 0);
    }
}

void Comparer::compareBirth(const Features &a, const Features &b, ComparisonVector &vector) const
{
    if (a.birth == 0 || b.birth == 0) {
        const std::uint32_t year = (a.birth != 0 ? a.birth : b.birth) / 10000;
        const std::uint32_t mailYear = a.birth != 0 ? b.mailYear : a.mailYear;
        if (year != 0 && mailYear != 0 && year == mailYear)
            set(vector, Field::Birth, birth::Year);
        return;
    }
    if (a.birth == b.birth)
        return set(vector, Field::Birth, a.birth % 100 != 0 ? birth::Same : birth::Year, a.birth % 100 != 0 ? m_rarity.birth(a.birth) : -1);
    const std::uint32_t yearA = a.birth / 10000;
    const std::uint32_t yearB = b.birth / 10000;
    const std::uint32_t monthA = a.birth / 100 % 100;
    const std::uint32_t monthB = b.birth / 100 % 100;
    const std::uint32_t dayA = a.birth % 100;
    const std::uint32_t dayB = b.birth % 100;
    if (yearA == yearB && (monthA == 0 || monthB == 0 || (monthA == monthB && (dayA == 0 || dayB == 0))))
        return set(vector, Field::Birth, birth::Year);
    if (yearA == yearB && monthA == dayB && dayA == monthB)
        return set(vector, Field::Birth, birth::Exchanged);
    if (isOneDigitOff(a.birth, b.birth))
        return set(vector, Field::Birth, birth::Near);
    const int equal = (yearA == yearB ? 1 : 0) + (monthA == monthB ? 1 : 0) + (dayA == dayB ? 1 : 0);
    set(vector, Field::Birth, equal == 2 ? birth::TwoParts : equal == 1 ? birth::OnePart : birth::Differ);
}

void Comparer::compareRest(const Features &a, const Features &b, ComparisonVector &vector) const
{
    const auto number = [&](Field field, std::uint32_t one, std::uint32_t other) {
        if (one == 0 || other == 0)
            return;
        if (one == other)
            return set(vector, field, number::Same, m_rarity.number(one));
        const bool near = isWithinEdits(m_table.numbers().text(one), m_table.numbers().text(other), 1);
        set(vector, field, near ? number::Near : number::Differ);
    };
    number(Field::Card, a.card, b.card);
    number(Field::Account, a.account, b.account);
    const auto text = [&](Field field, std::uint32_t one, std::uint32_t other) {
        if (one == 0 || other == 0)
            return;
        if (one == other)
            return set(vector, field, words::Same, m_rarity.text(one));
        set(vector, field, isNear(m_table.texts().text(one), m_table.texts().text(other)) ? words::Near : words::Differ);
    };
    text(Field::Company, a.company, b.company);
    text(Field::Note, a.note, b.note);
}

ComparisonVector Comparer::compare(const Features &a, const Features &b) const
{
    ComparisonVector vector;
    vector.rarity.fill(-1);
    compareNames(a, b, vector);
    compareEmail(a, b, vector);
    comparePhone(a, b, vector);
    compareAddress(a, b, vector);
    compareBirth(a, b, vector);
    compareRest(a, b, vector);
    return vector;
}

std::size_t levelCount(Field field)
{
    constexpr std::array<std::size_t, kFieldCount> counts{given::Count,  surname::Count, infix::Count,  email::Count, phone::Count, address::Count,
                                                          birth::Count,  number::Count,  number::Count, words::Count, words::Count, order::Count};
    return counts[static_cast<std::size_t>(field)];
}

std::string_view fieldKey(Field field)
{
    constexpr std::array<std::string_view, kFieldCount> keys{"given",   "surname", "infix",   "email",   "phone", "address",
                                                             "birth", "card",    "account", "company", "note",  "order"};
    return keys[static_cast<std::size_t>(field)];
}

} // namespace kk::identity
