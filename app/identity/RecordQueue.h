#pragma once

#include "app/identity/PersonRecord.h"

#include <array>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

namespace kk::identity {

class RecordTable;

/// Records on their way from the thread that reads the vault to the one that brings them into comparable form: reading and normalising take
/// about as long, so both at once take half. Bounded: who reads waits while the other is far behind.
class RecordQueue {
public:
    /// Takes a copy of the record's texts. The reading thread.
    void put(const PersonRecord &record);
    /// No more will come. The reading thread; must be called, or `fill` waits for ever.
    void close();
    /// Adds the records to `table` in the order in which they were put, until closed. The other thread.
    void fill(RecordTable &table);

private:
    static constexpr std::size_t kTexts = 20;
    static constexpr std::size_t kRecordsAtATime = 1024;
    static constexpr std::size_t kMostWaiting = 4;
    struct Batch {
        std::string letters; ///< of all texts, one after the other
        std::vector<std::int64_t> ids;
        std::vector<std::array<std::uint32_t, kTexts>> ends; ///< of each text, counted from the beginning of its record
    };
    void send();
    static std::array<std::string_view *, kTexts> textsOf(PersonRecord &record);

    Batch m_filling; ///< of the reading thread
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting; ///< guarded by m_guard
    bool m_isClosed = false;     ///< guarded by m_guard
};

} // namespace kk::identity
