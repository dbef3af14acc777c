#include "app/identity/RecordTable.h"

#include "app/base/text/Email.h"
#include "app/base/text/Fold.h"
#include "app/base/text/NameParts.h"
#include "app/identity/FieldReading.h"

#include <algorithm>
#include <numeric>

namespace kk::identity {
namespace {

/// Exchanging first and last name must be this many times as likely as leaving them.
constexpr double kExchangedForSure = 20;
/// A value used this often, by people of this many surnames, is junk.
constexpr std::uint32_t kUsesOfJunk = 5;
constexpr std::size_t kNamesOfJunk = 4;

} // namespace

RecordTable::RecordTable() = default;

void RecordTable::reserve(std::size_t records)
{
    m_features.reserve(records);
    m_ids.reserve(records);
}

void RecordTable::add(const PersonRecord &record)
{
    Features features;
    readName(record, features);
    readEmail(record, features);
    readPhones(record, features);
    readAddress(record, features);
    features.birth = readBirthDate(record.birthDate);
    readNumber(record.cardNumber, m_buffer);
    features.card = m_numbers.add(m_buffer);
    readNumber(record.accountId, m_buffer);
    features.account = m_numbers.add(m_buffer);
    readWords(record.company, m_buffer);
    features.company = m_texts.add(m_buffer);
    readWords(record.note, m_buffer);
    features.note = m_texts.add(m_buffer);
    m_features.push_back(features);
    m_idsAscend = m_idsAscend && (m_ids.empty() || m_ids.back() < record.id);
    m_ids.push_back(record.id);
}

void RecordTable::addGiven(std::string_view word, Features &features)
{
    for (std::uint32_t &place : features.given) {
        if (place == 0) {
            place = m_names.add(word);
            return;
        }
    }
}

void RecordTable::readName(const PersonRecord &record, Features &features)
{
    ReadName name;
    if (!record.firstName.empty() || !record.lastName.empty() || !record.initials.empty()) {
        name = readNameColumns(record.firstName, record.initials, record.infix, record.lastName);
    } else if (!record.fullName.empty()) {
        const NameParts parts = splitName(record.fullName);
        name = readNameColumns(parts.given, parts.initials, parts.infix, parts.surname);
    }
    for (const std::string &word : name.given)
        addGiven(word, features);
    features.givenIsFull = features.given[0] != 0;
    features.initials = name.initials;
    std::size_t at = 0;
    for (const std::string &word : name.surname) {
        if (at < features.surname.size())
            features.surname[at++] = m_names.add(word);
    }
    if (name.surname.size() > 1) {
        m_buffer.clear();
        for (const std::string &word : name.surname)
            m_buffer += word;
        features.wholeSurname = m_names.add(m_buffer);
    } else {
        features.wholeSurname = features.surname[0];
    }
    features.infix = name.infix;
}

void RecordTable::readEmail(const PersonRecord &record, Features &features)
{
    if (record.email.find('@') == std::string_view::npos)
        return;
    std::string folded;
    appendFolded(record.email, folded);
    const std::size_t sign = folded.find('@');
    if (sign == std::string::npos || sign == 0 || isPlaceholderEmail(folded) || isMarketplaceEmail(folded))
        return;
    const std::size_t tag = std::min(folded.find('+'), sign);
    m_buffer.assign(folded, 0, tag == 0 ? sign : tag);
    // Google delivers j.devries@ and jdevries@ to one mailbox.
    const std::string_view domain = std::string_view(folded).substr(sign + 1);
    if (domain == "gmail.com" || domain == "googlemail.com")
        std::erase(m_buffer, '.');
    const std::size_t mailboxEnd = m_buffer.size();
    m_buffer.append(folded, sign);
    features.email = m_emails.add(m_buffer);
    m_buffer.resize(mailboxEnd);
    std::erase_if(m_buffer, [](char c) { return c == '.' || c == '_' || c == '-'; });
    features.mailbox = m_mailboxes.add(m_buffer);
    features.mailYear = yearInMailbox(m_buffer);
}

void RecordTable::readPhones(const PersonRecord &record, Features &features)
{
    std::size_t at = 0;
    for (const std::string_view cell : {record.phone, record.mobile}) {
        readPhone(cell, m_buffer);
        const std::uint32_t number = m_phones.add(m_buffer);
        if (number != 0 && (at == 0 || features.phone[0] != number))
            features.phone[at++] = number;
    }
}

void RecordTable::readAddress(const PersonRecord &record, Features &features)
{
    ReadPostcode postcode = readPostcode(record.postcode);
    features.postcode = addPlace('p', postcode.whole);
    features.area = addPlace('a', postcode.area);
    const ReadStreet street = readStreet(record.street.empty() ? record.addressLine : record.street, record.houseNumber, record.houseNumberAddition);
    features.houseNumber = street.number;
    features.addition = street.addition;
    features.street = addPlace('s', street.name);
    std::string city;
    readWords(record.city, city);
    features.city = addPlace('c', city);
    if (!postcode.whole.empty() && street.number != 0)
        features.door = addPlace('d', postcode.whole.append(1, ' ').append(std::to_string(street.number)));
}

/// Places of all kinds live in one lexicon; their first letter says the kind.
std::uint32_t RecordTable::addPlace(char kind, const std::string &name)
{
    if (name.empty())
        return 0;
    m_buffer.assign(1, kind);
    m_buffer += name;
    return m_places.add(m_buffer);
}

bool RecordTable::finish(const std::function<bool()> &goesOn)
{
    const auto isStopped = [&goesOn] { return goesOn && !goesOn(); };
    m_traits.follow(m_names);
    if (isStopped())
        return false;
    m_givenUses.assign(m_names.size(), 0);
    m_surnameUses.assign(m_names.size(), 0);
    for (const Features &features : m_features) {
        ++m_givenUses[features.given[0]];
        ++m_surnameUses[features.wholeSurname];
    }
    dropJunk();
    if (isStopped())
        return false;
    for (Features &features : m_features) {
        straighten(features);
        nameFromMailbox(features);
    }
    m_traits.follow(m_names);
    if (isStopped())
        return false;
    for (Features &features : m_features)
        complete(features);
    findSharedMailboxes();
    m_givenUses.assign(m_names.size(), 0);
    m_surnameUses.assign(m_names.size(), 0);
    for (const Features &features : m_features)
        countNames(features, true);
    return !isStopped();
}

/// What follows from the names that are known now: initials and sex. "Bert W." has the initials B.W.
void RecordTable::complete(Features &features)
{
    const std::uint32_t letter = features.given[0] != 0 ? m_traits[features.given[0]].letter : 0;
    if (features.initials == 0)
        features.initials = letter;
    else if (features.givenIsFull && letter != 0 && (m_traits[features.given[0]].initials >> (features.initials & 31U) & 1U) == 0)
        features.initials = (features.initials << 5 | letter) & 0x3FFFFFFFU;
    for (const std::uint32_t name : features.given) {
        if (features.sex == Sex::Unknown && name != 0)
            features.sex = m_traits[name].sex;
    }
}

void RecordTable::countNames(const Features &features, bool more)
{
    const auto count = [more](std::vector<std::uint32_t> &uses, std::uint32_t name) {
        if (name != 0)
            more ? ++uses[name] : --uses[name];
    };
    for (const std::uint32_t name : features.given)
        count(m_givenUses, name);
    for (const std::uint32_t name : features.surname)
        count(m_surnameUses, name);
    if (features.wholeSurname != features.surname[0])
        count(m_surnameUses, features.wholeSurname);
}

void RecordTable::append(const PersonRecord &record)
{
    m_idsAscended = m_idsAscend;
    add(record);
    Features &features = m_features.back();
    m_traits.follow(m_names);
    nameFromMailbox(features);
    m_traits.follow(m_names);
    complete(features);
    m_givenUses.resize(m_names.size());
    m_surnameUses.resize(m_names.size());
    countNames(features, true);
}

void RecordTable::dropLast()
{
    const Features &features = m_features.back();
    countNames(features, false);
    for (const std::uint32_t name : features.given)
        m_names.release(name);
    for (const std::uint32_t name : features.surname)
        m_names.release(name);
    if (features.wholeSurname != features.surname[0])
        m_names.release(features.wholeSurname);
    m_emails.release(features.email);
    m_mailboxes.release(features.mailbox);
    for (const std::uint32_t phone : features.phone)
        m_phones.release(phone);
    for (const std::uint32_t place : {features.door, features.postcode, features.area, features.street, features.city})
        m_places.release(place);
    m_numbers.release(features.card);
    m_numbers.release(features.account);
    m_texts.release(features.company);
    m_texts.release(features.note);
    m_features.pop_back();
    m_ids.pop_back();
    m_idsAscend = m_idsAscended;
}

/// "Jansen" as first and "Marijke" as last name, in a table where the others are called Marijke and are Jansens: each goes to its place.
void RecordTable::straighten(Features &features)
{
    const std::uint32_t first = features.given[0];
    const std::uint32_t last = features.wholeSurname;
    if (!features.givenIsFull || features.given[1] != 0 || last == 0 || last != features.surname[0] || first == last || last >= m_givenUses.size())
        return;
    const auto others = [](std::uint32_t uses, std::uint32_t own) { return uses > own ? static_cast<double>(uses - own) + 0.5 : 0.5; };
    const double asItStands = others(m_givenUses[first], 1) * others(m_surnameUses[last], 1);
    const double exchanged = others(m_givenUses[last], 0) * others(m_surnameUses[first], 0);
    if (exchanged < kExchangedForSure * asItStands)
        return;
    features.given[0] = last;
    features.surname[0] = features.wholeSurname = first;
}

/// Telephone numbers and mailboxes that people of many names have are those of the shop, or nobody's.
void RecordTable::dropJunk()
{
    const auto drop = [this](const Lexicon &values, auto valuesOf) {
        constexpr std::size_t kRemembered = kNamesOfJunk - 1;
        std::vector<std::array<std::uint32_t, kRemembered>> names(values.size());
        std::vector<bool> junk(values.size());
        for (Features &features : m_features) {
            for (std::uint32_t *value : valuesOf(features)) {
                if (*value == 0 || values.uses(*value) < kUsesOfJunk || features.wholeSurname == 0)
                    continue;
                const std::uint32_t sound = m_traits[features.wholeSurname].sound;
                auto &known = names[*value];
                auto place = std::find_if(known.begin(), known.end(), [sound](std::uint32_t one) { return one == 0 || one == sound; });
                if (place == known.end())
                    junk[*value] = true;
                else
                    *place = sound;
            }
        }
        for (Features &features : m_features) {
            for (std::uint32_t *value : valuesOf(features)) {
                if (junk[*value])
                    *value = 0;
            }
        }
    };
    drop(m_emails, [](Features &features) { return std::array{&features.email}; });
    drop(m_phones, [](Features &features) { return std::array{&features.phone[0], &features.phone[1]}; });
    for (Features &features : m_features) {
        if (features.email == 0)
            features.mailbox = 0;
        if (features.phone[0] == 0)
            std::swap(features.phone[0], features.phone[1]);
    }
}

std::size_t RecordTable::indexOf(std::int64_t id) const
{
    if (m_idsAscend) {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return found != m_ids.end() && *found == id ? static_cast<std::size_t>(found - m_ids.begin()) : size();
    }
    return static_cast<std::size_t>(std::find(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
}

} // namespace kk::identity
