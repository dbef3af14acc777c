#include "app/shop/sample/RegistrationMaker.h"

#include "app/base/text/Fold.h"
#include "app/shop/sample/Spelling.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace kk::shop::sample {
namespace {

using namespace std::string_view_literals;

/// A loyalty card carries an EAN of the range 29…, which is for use within one shop.
std::string cardNumber(int index)
{
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "2971%08d", index);
    int sum = 0;
    for (size_t i = 0; i < 12; ++i)
        sum += (digits[i] - '0') * (i % 2 ? 3 : 1);
    return std::string(digits.data(), 12) + static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string joined(std::string_view infix, std::string_view surname)
{
    return infix.empty() ? std::string(surname) : std::string(infix) + ' ' + std::string(surname);
}

} // namespace

void RegistrationMaker::fill(SampleShop &shop)
{
    for (int person = 0; person < static_cast<int>(shop.people.size()); ++person) {
        const quint32 where = m_dice.below(1000);
        const bool till = where < 765;
        const bool web = where >= 540;
        if (till) {
            const bool old = m_dice.chance(420);
            if (old)
                addOldTill(shop, person);
            if (!old || m_dice.chance(650))
                addLightspeed(shop, person);
        }
        if (web) {
            const bool earlier = m_dice.chance(480);
            if (earlier)
                addWebshop(shop, person, System::Shopify);
            if (!earlier || m_dice.chance(450))
                addWebshop(shop, person, System::WooCommerce);
        }
    }
}

ShopMoment RegistrationMaker::moment(QDate from, QDate until, int firstHour, int lastHour)
{
    const auto days = static_cast<int>(from.daysTo(until));
    return {from.addDays(m_dice.between(0, std::max(0, days - 1))), m_dice.between(firstHour * 3600, lastHour * 3600)};
}

Registration RegistrationMaker::begin(const SampleShop &shop, int person, System system, QDate from, QDate until)
{
    Registration made;
    made.system = system;
    made.person = person;
    const bool till = system == System::OldTill || system == System::Lightspeed;
    made.since = till ? moment(from, until, 10, 17) : moment(from, until, 6, 23);
    const bool older = system == System::OldTill || system == System::Shopify;
    writeAddress(shop.householdOf(shop.people[static_cast<size_t>(person)]), made, older);
    return made;
}

void RegistrationMaker::writeAddress(const Household &household, Registration &registration, bool older)
{
    const Address &address = older && household.before ? *household.before : household.address;
    registration.street = address.street + ' ' + std::to_string(address.number);
    if (!address.addition.empty()) {
        constexpr std::array between{" "sv, "-"sv, ""sv};
        const bool digit = address.addition.front() >= '0' && address.addition.front() <= '9';
        registration.street.append(digit ? "-"sv : m_dice.pick(between)).append(address.addition);
    }
    registration.postcode = postcodeNotation(m_dice, address.postcode);
    registration.town = address.town;
}

/// Own name, his name, both; with the infix as this system happens to have it.
std::string RegistrationMaker::surnameIn(const Person &person)
{
    const bool married = !person.partnersSurname.empty();
    const quint32 kind = married ? m_dice.below(10) : 0;
    std::string surname = person.surname;
    if (m_dice.chance(35))
        surname = misspelt(m_dice, surname);
    const std::string infix = m_dice.chance(150) ? shortInfix(m_dice, person.infix) : std::string(person.infix);
    const std::string own = joined(infix, surname);
    if (kind < 4)
        return own;
    const std::string his = joined(person.partnersInfix, person.partnersSurname);
    return kind < 7 ? his + '-' + own : his;
}

std::string RegistrationMaker::phoneOf(const Person &person, const Household &household)
{
    const bool landline = !household.landline.empty() && (person.mobile.empty() || m_dice.chance(250));
    if (landline)
        return phoneNotation(m_dice, household.landline, household.address.areaCode.size());
    return phoneNotation(m_dice, person.mobile, 2);
}

void RegistrationMaker::addOldTill(SampleShop &shop, int index)
{
    const Person &person = shop.people[static_cast<size_t>(index)];
    // The old till had customers long before the two years of sales that are shown.
    Registration made = begin(shop, index, System::OldTill, shop.firstDay.addMonths(-30), shop.lightspeedSince);
    made.key = std::to_string(m_tillKeys += m_dice.between(1, 3));
    const std::string_view before = m_dice.chance(300) ? person.call : std::string_view(person.initials);
    const quint32 kind = m_dice.below(10);
    std::string surname = person.surname;
    if (!person.partnersSurname.empty() && m_dice.chance(400))
        surname = person.partnersSurname + '-' + person.surname;
    if (kind < 4)
        made.last = inCapitals(withoutAccents(std::string(before) + ' ' + joined(person.infix, surname)));
    else if (kind < 7)
        made.last = surname + ", " + std::string(before) + (person.infix.empty() ? "" : " ") + shortInfix(m_dice, person.infix);
    else
        made.last = (person.sex == Sex::Man ? "Dhr. " : "Mevr. ") + std::string(before) + ' ' + joined(shortInfix(m_dice, person.infix), surname);
    const Household &household = shop.householdOf(person);
    if (m_dice.chance(560))
        made.phone = phoneOf(person, household);
    if (m_dice.chance(380))
        made.email = person.email;
    else if (m_dice.chance(60))
        made.email = m_dice.chance(500) ? "geen" : "geen@email.nl";
    if (m_dice.chance(300))
        made.birth = person.birth;
    if (m_dice.chance(700))
        made.news = m_dice.chance(450);
    if (m_dice.chance(90)) {
        made.street.clear();
        made.postcode.clear();
    }
    shop.registrations.push_back(std::move(made));
}

void RegistrationMaker::addLightspeed(SampleShop &shop, int index)
{
    const Person &person = shop.people[static_cast<size_t>(index)];
    Registration made = begin(shop, index, System::Lightspeed, shop.lightspeedSince, m_options.today);
    made.card = cardNumber(++m_cards);
    made.key = made.card;
    made.first = m_dice.chance(450) ? person.initials : std::string(person.call);
    if (made.first == person.initials && m_dice.chance(200))
        made.first.erase(std::remove(made.first.begin(), made.first.end(), '.'), made.first.end());
    made.last = surnameIn(person);
    if (m_dice.chance(400))
        made.first = withoutAccents(made.first), made.last = withoutAccents(made.last);
    const Household &household = shop.householdOf(person);
    if (m_dice.chance(600))
        made.phone = phoneOf(person, household);
    if (m_dice.chance(620))
        made.email = !person.otherEmail.empty() && m_dice.chance(300) ? person.otherEmail : person.email;
    else if (m_dice.chance(25))
        made.email = "kassa@morgenster.example";
    if (m_dice.chance(220))
        made.birth = person.birth;
    made.news = m_dice.chance(520);
    if (m_dice.chance(350)) {
        made.street.clear();
        made.postcode.clear();
        made.town.clear();
    }
    shop.registrations.push_back(std::move(made));
}

void RegistrationMaker::addWebshop(SampleShop &shop, int index, System system)
{
    const Person &person = shop.people[static_cast<size_t>(index)];
    const bool woo = system == System::WooCommerce;
    const QDate from = woo ? shop.wooCommerceSince : shop.firstDay;
    const QDate until = woo ? m_options.today : shop.wooCommerceSince;
    Registration made = begin(shop, index, system, from, until);
    made.first = m_dice.chance(160) ? person.initials : std::string(person.call);
    made.last = surnameIn(person);
    if (m_dice.chance(25))
        made.first = inCapitals(made.first), made.last = inCapitals(made.last);
    else if (m_dice.chance(40))
        made.last = joined(person.infix, person.surname);
    // A webshop wants an address to write to; who has none gives that of the house or makes one.
    made.email = !person.otherEmail.empty() && m_dice.chance(250) ? person.otherEmail : person.email;
    if (made.email.empty())
        made.email = "bestelling" + std::to_string(index + 1) + "@postvak.example";
    if (m_dice.chance(60))
        made.email[0] = static_cast<char>(made.email[0] >= 'a' && made.email[0] <= 'z' ? made.email[0] - 32 : made.email[0]);
    if (m_dice.chance(700))
        made.phone = phoneOf(person, shop.householdOf(person));
    made.news = m_dice.chance(400);
    // One account an address: who shares a mailbox at home orders as a guest, or on the account of the other.
    const bool taken = !m_accounts[woo ? 1 : 0].insert(foldText(std::string_view(made.email))).second;
    if (taken && !woo)
        return;
    const bool guest = taken || (woo && m_dice.chance(220));
    if (!guest)
        made.key = woo ? std::to_string(m_wooKeys += m_dice.between(1, 2)) : std::to_string(7'210'440'000'000LL + 331LL * ++m_shopifyKeys);
    shop.registrations.push_back(std::move(made));
}

} // namespace kk::shop::sample
