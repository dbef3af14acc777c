#include "app/identity/RecordQueue.h"

#include "app/identity/RecordTable.h"

#include <utility>

namespace kk::identity {

std::array<std::string_view *, RecordQueue::kTexts> RecordQueue::textsOf(PersonRecord &record)
{
    return {&record.firstName, &record.initials,            &record.infix,       &record.lastName, &record.fullName,  &record.company, &record.street,
            &record.houseNumber, &record.houseNumberAddition, &record.addressLine, &record.postcode, &record.city,      &record.country, &record.email,
            &record.phone,     &record.mobile,              &record.birthDate,   &record.cardNumber, &record.accountId, &record.note};
}

void RecordQueue::put(const PersonRecord &record)
{
    PersonRecord said = record;
    m_filling.ids.push_back(record.id);
    auto &ends = m_filling.ends.emplace_back();
    const std::size_t start = m_filling.letters.size();
    std::size_t at = 0;
    for (const std::string_view *text : textsOf(said)) {
        m_filling.letters += *text;
        ends[at++] = static_cast<std::uint32_t>(m_filling.letters.size() - start);
    }
    if (m_filling.ids.size() == kRecordsAtATime)
        send();
}

void RecordQueue::send()
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_waiting.size() < kMostWaiting; });
    m_waiting.push_back(std::exchange(m_filling, {}));
    m_changed.notify_all();
}

void RecordQueue::close()
{
    send();
    const std::lock_guard lock(m_guard);
    m_isClosed = true;
    m_changed.notify_all();
}

void RecordQueue::fill(RecordTable &table)
{
    for (;;) {
        Batch batch;
        {
            std::unique_lock lock(m_guard);
            m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_changed.notify_all();
        }
        std::size_t start = 0;
        for (std::size_t i = 0; i < batch.ids.size(); ++i) {
            PersonRecord record;
            record.id = batch.ids[i];
            std::size_t from = 0;
            std::size_t at = 0;
            for (std::string_view *text : textsOf(record)) {
                const std::size_t end = batch.ends[i][at++];
                *text = std::string_view(batch.letters).substr(start + from, end - from);
                from = end;
            }
            start += from;
            table.add(record);
        }
    }
}

} // namespace kk::identity
