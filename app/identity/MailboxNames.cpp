// The part of RecordTable that reads names out of mailboxes, and sees whose they are.
#include "app/identity/FieldReading.h"
#include "app/identity/RecordTable.h"

#include <algorithm>

namespace kk::identity {
namespace {

/// A mailbox's remainder is taken for a given name when it has at least this many letters.
constexpr std::size_t kShortestGuess = 3;
/// So many letters beside the surname are initials, of baptismal names that need not be known here.
constexpr std::size_t kMostInitials = 3;
/// A mailbox is taken for somebody's surname when it has at least this many letters.
constexpr std::size_t kShortestSurname = 4;

} // namespace

/// "vanvliet22@" of an Eric Kruiskamp: the mailbox of his partner or his parents, who may stand here too. "e.vanvliet@" may be his own from before.
bool RecordTable::isOfAnotherName(const Features &features)
{
    if (features.mailIsName || features.wholeSurname == 0)
        return false;
    std::string &rest = m_buffer;
    rest.clear();
    for (const char c : m_mailboxes.text(features.mailbox)) {
        if (c >= 'a' && c <= 'z')
            rest += c;
    }
    const auto holds = [&](std::uint32_t name) { return name != 0 && rest.find(m_names.text(name)) != std::string::npos; };
    if (std::any_of(features.surname.begin(), features.surname.end(), holds) || std::any_of(features.given.begin(), features.given.end(), holds))
        return false;
    std::uint32_t name = m_names.find(rest);
    if (name >= m_surnameUses.size() || m_surnameUses[name] == 0)
        name = m_names.find(withoutMailboxInfix(rest));
    return rest.size() >= kShortestSurname && name < m_surnameUses.size() && m_surnameUses[name] > m_givenUses[name];
}

void RecordTable::findSharedMailboxes()
{
    m_shared.assign(m_emails.size(), false);
    std::vector<std::uint32_t> user(m_emails.size());
    for (std::uint32_t email = 1; email < m_emails.size(); ++email)
        m_shared[email] = isFamilyMailbox(m_emails.text(email));
    for (const Features &features : m_features) {
        if (features.email != 0 && !m_shared[features.email])
            m_shared[features.email] = isOfAnotherName(features);
        if (features.email == 0 || !features.givenIsFull)
            continue;
        std::uint32_t &other = user[features.email];
        if (other == 0)
            other = features.given[0];
        else if (m_traits[other].letter != m_traits[features.given[0]].letter && !m_traits.related(other, features.given[0]))
            m_shared[features.email] = true;
    }
}

/// "annemarie.landstra@" of an "A. Landstra": the mailbox says what the A stands for.
void RecordTable::nameFromMailbox(Features &features)
{
    if (features.mailbox == 0)
        return;
    const std::string_view mailbox = m_mailboxes.text(features.mailbox);
    std::string &rest = m_buffer;
    rest.clear();
    for (const char c : mailbox) {
        if (c >= 'a' && c <= 'z')
            rest += c;
    }
    bool hasSurname = false;
    for (const std::uint32_t part : features.surname) {
        const std::string_view word = m_names.text(part);
        if (word.size() < 3)
            continue;
        if (const std::size_t at = rest.find(word); at != std::string::npos) {
            rest.erase(at, word.size());
            hasSurname = true;
        }
    }
    if (hasSurname)
        stripMailboxInfix(rest);
    const std::uint32_t initial = features.initials & 31U;
    if (features.givenIsFull) {
        const std::string_view own = m_names.text(features.given[0]);
        features.mailIsName = rest.empty() || rest == own || (hasSurname && rest.size() <= kMostInitials);
        return;
    }
    // Names that mailboxes brought in are no witnesses for other mailboxes.
    const std::uint32_t found = m_names.find(rest);
    const std::uint32_t known = found < m_givenUses.size() ? found : 0;
    const bool isName = rest.size() >= 2 && known != 0 && m_givenUses[known] > 1;
    if ((isName || (rest.size() >= kShortestGuess && hasSurname && initial != 0))
        && (initial == 0 || (known != 0 && (m_traits[known].initials >> initial & 1U) != 0) || (known == 0 && firstLetter(rest) == initial))) {
        addGiven(rest, features);
        features.givenIsGuess = true;
        features.mailIsName = true;
    } else if (initial == 0 && hasSurname && rest.size() == 1) {
        features.initials = firstLetter(rest);
        features.mailIsName = true;
    } else {
        features.mailIsName = rest.empty() || (hasSurname && rest.size() <= kMostInitials);
    }
}

} // namespace kk::identity
