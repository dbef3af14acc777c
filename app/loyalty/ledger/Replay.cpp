#include "app/loyalty/ledger/Replay.h"

namespace kk::loyalty {

namespace {

/// Whether its origin says a rule or counter, not just nothing.
bool namesItsOrigin(Posting posting)
{
    return posting == Posting::Earned || posting == Posting::GoalReached || posting == Posting::Lapsed || posting == Posting::ClawedBack
        || posting == Posting::SetOff || posting == Posting::Restored;
}

} // namespace

Replay::Replay(const RunningProgramme &running, LedgerInputs &inputs, bool getsOpenings)
    : m_running(running)
    , m_inputs(inputs)
    , m_plan(planOf(running.programme(), inputs.sales.symbols))
    , m_stream(streamFor(running, inputs, getsOpenings))
{
    for (const Symbol name : m_plan.unitNames)
        m_unitNames.push_back(inputs.sales.symbols.word(name));
    EntrySink &sink = *this;
    m_engine = std::make_unique<Engine>(m_plan, m_stream, sink);
}

Replay::~Replay() = default;

void Replay::playUntil(Day until)
{
    for (; m_next < m_stream.events.size() && m_stream.events[m_next].day <= until; ++m_next)
        m_engine->play(m_stream.events[m_next]);
    m_engine->runUntil(until);
}

const Event *Replay::playBefore(std::int64_t event)
{
    for (; m_next < m_stream.events.size(); ++m_next) {
        const Event &next = m_stream.events[m_next];
        if (next.id == event) {
            m_engine->runUntil(next.day);
            return &next;
        }
        m_engine->play(next);
    }
    return nullptr;
}

std::int32_t Replay::memberOf(AccountId account) const
{
    return m_engine->members().customerOf(m_inputs.atomOf(account));
}

RunningProgramme::Origin Replay::originOf(const Entry &entry) const
{
    RunningProgramme::Origin origin = m_running.versionOn(entry.day);
    if (!namesItsOrigin(entry.posting))
        return origin;
    if (entry.origin < 0) {
        origin = m_running.meterAt(-1 - entry.origin, entry.day);
        origin.place = -1 - origin.place;
        return origin;
    }
    return static_cast<std::size_t>(entry.origin) < m_running.programme().rules.size() ? m_running.ruleAt(entry.origin, entry.day) : origin;
}

void Replay::describeLot(const Entry &entry, LedgerEntry &written) const
{
    const Lot &lot = m_engine->lots().all()[static_cast<std::size_t>(entry.lot)];
    if (lot.pendingUntil > lot.earned)
        written.pending = lot.pendingUntil;
    if (lot.expires != kNever)
        written.expires = lot.expires;
}

void Replay::post(const Entry &entry)
{
    const RunningProgramme::Origin origin = originOf(entry);
    const auto lot = static_cast<std::size_t>(entry.lot);
    const bool makesLot = entry.lot >= 0 && lot >= m_lots.size();
    const std::string &unit = m_unitNames[static_cast<std::size_t>(entry.unit)];
    const EntryKey key = keyOf({&m_running.name(), origin.number, &entry, origin.place, &unit, &accountOf(entry.atom).token,
                                entry.owes < 0 ? nullptr : &accountOf(entry.owes).token, entry.lot < 0 || makesLot ? nullptr : &m_lots[lot]});
    if (makesLot) {
        m_lots.resize(lot + 1);
        m_lots[lot] = key;
    }
    const auto place = m_places.emplace(key, m_due.size());
    if (!place.second) {
        LedgerEntry &known = m_due[place.first->second].entry;
        known.units += entry.units;
        known.cut.units += entry.cut.units;
        return;
    }
    DuePosting due{{}, entry.atom, entry.owes};
    LedgerEntry &written = due.entry;
    written.key = key;
    written.version = origin.version;
    written.cause = entry.cause;
    written.day = entry.day;
    written.posting = entry.posting;
    written.origin = origin.place;
    written.part = entry.part;
    written.unit = unit;
    written.from = entry.from;
    written.to = entry.to;
    written.account = accountOf(entry.atom).id;
    written.owes = entry.owes < 0 ? AccountId() : accountOf(entry.owes).id;
    written.units = entry.units;
    if (entry.lot >= 0)
        written.lot = m_lots[lot];
    if (makesLot)
        describeLot(entry, written);
    written.basis = entry.basis;
    written.cut = entry.cut;
    m_due.push_back(std::move(due));
}

} // namespace kk::loyalty
