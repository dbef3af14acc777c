#include "app/intake/StatedPersons.h"

#include <algorithm>
#include <iterator>

namespace kk::intake {

PackedStatement::PackedStatement(const PreparedRecord &prepared, Instant statedAt)
    : m_consents(prepared.staged.consents), m_statedAt(statedAt), m_contentHash(prepared.contentHash), m_row(prepared.staged.row),
      m_notForMarketing(prepared.staged.notForMarketing), m_isTimed(prepared.staged.statedAt.has_value())
{
    size_t length = 0;
    for (const std::string &field : prepared.staged.fields)
        length += field.size();
    m_text.reserve(length);
    for (size_t i = 0; i < kCustomerFieldCount; ++i) {
        m_text += prepared.staged.fields[i];
        m_ends[i] = static_cast<quint32>(m_text.size());
    }
}

std::vector<ConsentClaim> PackedStatement::refusals() const
{
    std::vector<ConsentClaim> said;
    std::copy_if(m_consents.begin(), m_consents.end(), std::back_inserter(said),
                 [](const ConsentClaim &claim) { return claim.answer == ConsentClaim::Answer::No; });
    return said;
}

void PackedStatement::keep(std::vector<ConsentClaim> refusals)
{
    if (refusals.empty())
        return;
    refusals.insert(refusals.end(), std::make_move_iterator(m_consents.begin()), std::make_move_iterator(m_consents.end()));
    m_consents = std::move(refusals);
}

std::string_view PackedStatement::field(size_t index) const
{
    const quint32 start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(start, m_ends[index] - start);
}

StatedPerson *StatedPersons::find(Aspect aspect, std::string_view externalId)
{
    const auto found = m_byKey[static_cast<size_t>(aspect)].find(externalId);
    return found == m_byKey[static_cast<size_t>(aspect)].end() ? nullptr : found->second;
}

StatedPerson &StatedPersons::add(Aspect aspect, const std::string &externalId, StatedPerson person)
{
    StatedPerson &added = m_persons.emplace_back(std::move(person));
    m_byKey[static_cast<size_t>(aspect)].emplace(externalId, &added);
    m_byRecord.emplace(added.record.value, &added);
    return added;
}

const StatedPerson *StatedPersons::byEmail(const std::string &email) const
{
    const auto found = m_byEmail.find(email);
    if (found == m_byEmail.end() || !found->second->next)
        return nullptr;
    return found->second->next->field(static_cast<size_t>(CustomerField::Email)) == email ? found->second : nullptr;
}

bool StatedPersons::isWaiting(customers::SourceRecordId record) const
{
    const auto found = m_byRecord.find(record.value);
    return found != m_byRecord.end() && found->second->next;
}

void StatedPersons::clear()
{
    for (auto &keys : m_byKey)
        keys.clear();
    m_byEmail.clear();
    m_byRecord.clear();
    m_persons.clear();
}

} // namespace kk::intake
