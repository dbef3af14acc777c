#pragma once

#include "app/loyalty/engine/Engine.h"
#include "app/loyalty/ledger/EntryStore.h"
#include "app/loyalty/ledger/LedgerInputs.h"

#include <memory>

namespace kk::loyalty {

/// An entry that ought to stand in the ledger: everything of the engine that has one key, added up.
struct DuePosting {
    LedgerEntry entry;
    Atom atom = -1;
    Atom owes = -1;
};

/// Plays one programme over its inputs and collects what ought to stand in the ledger. The same inputs give the same keys.
class Replay final : private EntrySink {
public:
    /// Borrows `running`; takes its stream out of `inputs`.
    Replay(const RunningProgramme &running, LedgerInputs &inputs, bool getsOpenings);
    ~Replay() override;
    Replay(const Replay &) = delete;
    Replay &operator=(const Replay &) = delete;

    /// Plays everything that happened until this day, and lets the calendar run until then.
    void playUntil(Day until);
    /// Plays until this event is next; nothing if it is not in the stream.
    const Event *playBefore(std::int64_t event);

    const RunningProgramme &running() const { return m_running; }
    const Plan &plan() const { return m_plan; }
    const Symbols &symbols() const { return m_inputs.sales.symbols; }
    const Engine &engine() const { return *m_engine; }
    const std::vector<DuePosting> &due() const { return m_due; }
    /// The member that has an account now, in the engine's numbers.
    std::int32_t memberOf(AccountId account) const;

private:
    void post(const Entry &entry) override;
    RunningProgramme::Origin originOf(const Entry &entry) const;
    const LedgerAccount &accountOf(Atom atom) const { return m_inputs.accounts[static_cast<std::size_t>(atom)]; }
    void describeLot(const Entry &entry, LedgerEntry &written) const;

    const RunningProgramme &m_running;
    LedgerInputs &m_inputs;
    Plan m_plan;
    EventStream m_stream;
    std::unique_ptr<Engine> m_engine;
    std::size_t m_next = 0;
    std::vector<EntryKey> m_lots; ///< by lot of the engine: the key of what made it
    std::vector<std::string> m_unitNames;
    std::vector<DuePosting> m_due;
    std::unordered_map<EntryKey, std::size_t, EntryKeyHash> m_places;
};

} // namespace kk::loyalty
