#include "app/shop/sample/PeopleMaker.h"

#include "app/base/text/Fold.h"
#include "app/base/text/Phone.h"
#include "app/shop/sample/Surnames.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace kk::shop::sample {
namespace {

using namespace std::string_view_literals;

constexpr int kGenerations = 3;

std::vector<int> surnameWeights()
{
    std::vector<int> weights;
    for (const Surname &name : surnames())
        weights.push_back(name.weight);
    return weights;
}

/// Letters and digits only, for mailboxes.
std::string plain(std::string_view text)
{
    std::string out = foldText(text);
    out.erase(std::remove_if(out.begin(), out.end(), [](char c) { return (c < 'a' || c > 'z') && (c < '0' || c > '9'); }), out.end());
    return out;
}

std::string firstLetter(std::string_view name)
{
    if (name.substr(0, 2) == "IJ"sv)
        return "IJ";
    if (name.substr(0, 2) == "Th"sv || name.substr(0, 2) == "Ch"sv)
        return std::string(name.substr(0, 2));
    return std::string(name.substr(0, 1));
}

} // namespace

PeopleMaker::PeopleMaker(const SampleOptions &options) : m_options(options), m_dice(options.seed, 1), m_surname(surnameWeights())
{
    m_givenIndex.resize(2 * kGenerations);
    for (size_t i = 0; i < givenNames().size(); ++i) {
        const GivenName &name = givenNames()[i];
        m_givenIndex[(name.sex == Sex::Man ? 0U : kGenerations) + static_cast<size_t>(name.generation)].push_back(i);
    }
    for (const std::vector<size_t> &indexes : m_givenIndex) {
        std::vector<int> weights;
        for (const size_t index : indexes)
            weights.push_back(givenNames()[index].weight);
        m_given.emplace_back(weights);
    }
}

void PeopleMaker::fill(SampleShop &shop)
{
    const auto wanted = static_cast<size_t>(m_options.customers);
    shop.people.reserve(wanted + 4);
    while (shop.people.size() < wanted) {
        const quint32 kind = m_dice.below(1000);
        if (kind < 820)
            addSingle(shop);
        else if (kind < 950)
            addCouple(shop);
        else
            addFamily(shop);
    }
    shop.people.resize(wanted);
}

size_t PeopleMaker::pickGivenName(Sex sex, int age)
{
    size_t generation = age >= 56 ? 0 : age >= 38 ? 1 : 2;
    if (m_dice.chance(120)) // names skip a generation
        generation = m_dice.below(kGenerations);
    const size_t group = (sex == Sex::Man ? 0 : kGenerations) + generation;
    return m_givenIndex[group][m_given[group](m_dice)];
}

std::string PeopleMaker::initialsOf(std::string_view baptismal, Sex sex, int age)
{
    std::string initials = firstLetter(baptismal) + '.';
    const int more = m_dice.chance(450) ? 1 : m_dice.chance(280) ? 2 : 0;
    for (int i = 0; i < more; ++i)
        initials += firstLetter(givenNames()[pickGivenName(sex, age)].baptismal) + '.';
    return initials;
}

Person PeopleMaker::person(Sex sex, int age)
{
    Person made;
    made.sex = sex;
    const GivenName &given = givenNames()[pickGivenName(sex, age)];
    made.call = given.call;
    made.initials = initialsOf(given.baptismal, sex, age);
    made.birth = m_options.today.addDays(-age * 365 - static_cast<int>(m_dice.below(365)) - age / 4);
    return made;
}

void PeopleMaker::nameFamily(Person &person, size_t surname)
{
    person.infix = surnames()[surname].infix;
    person.surname = surnames()[surname].name;
}

std::string PeopleMaker::mobile()
{
    return inventNumber("0600", 6, m_mobiles);
}

/// The next number that begins like this. Every number comes once before any comes twice, because 618,033 and ten share no divisor.
std::string PeopleMaker::inventNumber(const std::string &beginning, int digits, quint64 &made)
{
    quint64 limit = 1;
    for (int i = 0; i < digits; ++i)
        limit *= 10;
    for (;;) {
        const quint64 number = (++made * 618'033U + m_options.seed) % limit;
        std::array<char, 24> text{};
        std::snprintf(text.data(), text.size(), "%0*llu", digits, static_cast<unsigned long long>(number));
        const std::string national = beginning + text.data();
        if (!isPlaceholderPhone({"+31" + national.substr(1)}))
            return national;
    }
}

std::string PeopleMaker::mailbox(const Person &person)
{
    const std::string call = plain(person.call);
    const std::string family = plain(std::string(person.infix) + person.surname);
    const std::string initials = plain(person.initials);
    const std::string year = std::to_string(person.birth.year());
    switch (m_dice.below(8)) {
    case 0: case 1: case 2: return call + '.' + family;
    case 3: return initials + '.' + family;
    case 4: return call + family;
    case 5: return call + '_' + family + year.substr(2);
    case 6: return initials.substr(0, 1) + family;
    default: return call + year;
    }
}

std::string PeopleMaker::uniqueEmail(const std::string &mailbox, std::string_view domain, const QDate &birth)
{
    std::string address = mailbox + '@' + std::string(domain);
    for (int more = birth.isValid() ? birth.year() % 100 : 2; !m_emails.insert(address).second; ++more)
        address = mailbox + std::to_string(more) + '@' + std::string(domain);
    return address;
}

void PeopleMaker::addContacts(Person &person)
{
    constexpr std::array domains{"postvak.example"sv, "postvak.example"sv, "postvak.example"sv, "mailhuis.example"sv, "mailhuis.example"sv,
                                 "ijsselpost.example"sv, "thuispost.example"sv, "brievenbus.example"sv};
    constexpr std::array works{"rijnwerk.example"sv, "kantoor-noord.example"sv, "scholenkring.example"sv, "gemeentehuis.example"sv};
    if (m_dice.chance(880))
        person.email = uniqueEmail(mailbox(person), m_dice.pick(domains), person.birth);
    if (m_dice.chance(90))
        person.otherEmail = uniqueEmail(plain(firstLetter(person.call)) + '.' + plain(std::string(person.infix) + person.surname), m_dice.pick(works), {});
    if (m_dice.chance(820))
        person.mobile = mobile();
}

int PeopleMaker::addHousehold(SampleShop &shop)
{
    Household household;
    const bool far = m_dice.chance(160);
    household.address = inventAddress(m_dice, far);
    if (m_dice.chance(60))
        household.before = inventAddress(m_dice, m_dice.chance(300));
    if (m_dice.chance(330)) {
        const std::string_view area = household.address.areaCode;
        household.landline = inventNumber(std::string(area) + '0', static_cast<int>(9 - area.size()), m_landlines);
    }
    shop.households.push_back(std::move(household));
    return static_cast<int>(shop.households.size()) - 1;
}

void PeopleMaker::addSingle(SampleShop &shop)
{
    const bool woman = m_dice.chance(580);
    Person one = person(woman ? Sex::Woman : Sex::Man, m_dice.between(19, 84));
    nameFamily(one, m_surname(m_dice));
    if (woman && one.birth.year() < 1985 && m_dice.chance(380)) {
        const Surname &his = surnames()[m_surname(m_dice)];
        one.partnersInfix = his.infix;
        one.partnersSurname = his.name;
    }
    one.household = addHousehold(shop);
    addContacts(one);
    shop.people.push_back(std::move(one));
}

void PeopleMaker::addCouple(SampleShop &shop)
{
    const int household = addHousehold(shop);
    const int age = m_dice.between(24, 82);
    const bool mixed = m_dice.chance(930);
    Person first = person(Sex::Woman, age);
    Person second = person(mixed ? Sex::Man : Sex::Woman, std::max(20, age + m_dice.between(-4, 6)));
    const size_t hers = m_surname(m_dice);
    const size_t his = m_surname(m_dice);
    nameFamily(first, hers);
    nameFamily(second, his);
    if (m_dice.chance(620)) {
        first.partnersInfix = surnames()[his].infix;
        first.partnersSurname = surnames()[his].name;
    }
    addContacts(second);
    addContacts(first);
    if (m_dice.chance(200)) {
        // One mailbox for both: "familie…" or that of one of the two.
        const std::string shared = m_dice.chance(400) || second.email.empty()
            ? uniqueEmail("fam." + plain(std::string(second.infix) + second.surname), "thuispost.example", {})
            : second.email;
        first.email = shared;
        second.email = shared;
    }
    first.household = second.household = household;
    shop.people.push_back(std::move(second));
    shop.people.push_back(std::move(first));
}

void PeopleMaker::addFamily(SampleShop &shop)
{
    const size_t before = shop.people.size();
    addCouple(shop);
    const Person father = shop.people[before];
    const int fatherAge = static_cast<int>(father.birth.daysTo(m_options.today) / 365);
    const int children = fatherAge < 44 ? 0 : m_dice.between(1, 2);
    for (int i = 0; i < children; ++i) {
        const bool son = m_dice.chance(500);
        Person child = person(son ? Sex::Man : Sex::Woman, std::clamp(fatherAge - m_dice.between(24, 34), 17, 30));
        if (son && father.sex == Sex::Man && m_dice.chance(350)) {
            child.call = father.call; // named after his father, and living in his house
            child.initials = m_dice.chance(600) ? father.initials : father.initials.substr(0, father.initials.find('.') + 1);
        }
        child.infix = father.infix;
        child.surname = father.surname;
        child.household = father.household;
        addContacts(child);
        shop.people.push_back(std::move(child));
    }
}

} // namespace kk::shop::sample
