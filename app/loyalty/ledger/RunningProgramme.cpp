#include "app/loyalty/ledger/RunningProgramme.h"

#include <algorithm>
#include <limits>

namespace kk::loyalty {

namespace {

/// Adds what is new, and takes the newer words for what is known.
template <class Thing>
void unite(std::vector<Thing> &known, const std::vector<Thing> &newer)
{
    for (const Thing &thing : newer) {
        const auto same = std::ranges::find(known, thing.id, &Thing::id);
        if (same == known.end())
            known.push_back(thing);
        else
            *same = thing;
    }
}

/// A counter with everything that decides what it gives, but for its names.
Meter substanceOf(Meter meter)
{
    meter.title = {};
    for (Tier &tier : meter.tiers)
        tier.title = {};
    return meter;
}

/// What was promised when the goal was made holds for it, whatever a later version says of the reward.
void fixExpiries(Meter &meter, const Programme &programme)
{
    for (Goal &goal : meter.goals) {
        const auto reward = std::ranges::find(programme.rewards, goal.reward, &Reward::id);
        if (!goal.reward.empty() && reward != programme.rewards.end())
            goal.expiry = reward->expiry;
    }
}

bool isSameRule(Rule one, const Rule &other)
{
    one.version = other.version;
    one.title = other.title;
    one.explain = other.explain;
    return one == other;
}

} // namespace

RunningProgramme::RunningProgramme(const PublishedProgramme &published)
    : m_lastDay(published.lastDay)
{
    m_programme.id = published.name();
    for (qsizetype at = 0; at < published.versions.size(); ++at) {
        const ProgrammeVersion &version = published.versions[at];
        const Day from = version.startsOn.value_or(at == 0 ? std::numeric_limits<Day>::min() : m_versions.back().from);
        Day until = kNever;
        if (at + 1 < published.versions.size())
            until = published.versions[at + 1].startsOn.value_or(kNever) - 1;
        add(version, from, std::min(until, m_lastDay.value_or(kNever)));
    }
}

void RunningProgramme::add(const ProgrammeVersion &version, Day from, Day until)
{
    m_versions.push_back({from, {version.id, version.programme.version, 0}});
    const Programme named = namedFor(version, from);
    m_programme.version = version.programme.version;
    m_programme.title = version.programme.title;
    m_programme.shortfall = version.programme.shortfall;
    unite(m_programme.units, named.units);
    unite(m_programme.rewards, named.rewards);
    unite(m_programme.badges, named.badges);
    m_programme.guarded = named.guarded;
    addRules(version, named, from, until);
}

/// The version with its counters under the names under which they are played, and those counters added.
Programme RunningProgramme::namedFor(const ProgrammeVersion &version, Day from)
{
    Programme named = version.programme;
    std::vector<std::pair<std::string, std::string>> renamed;
    for (std::size_t at = 0; at < named.meters.size(); ++at) {
        Meter meter = named.meters[at];
        const std::string written = meter.id;
        fixExpiries(meter, named);
        auto names = std::ranges::find(m_meterNames, written, &decltype(m_meterNames)::value_type::first);
        if (names == m_meterNames.end())
            names = m_meterNames.insert(m_meterNames.end(), {written, {}});
        const auto current = names->second.empty() ? m_programme.meters.end() : std::ranges::find(m_programme.meters, names->second.back().second, &Meter::id);
        Meter compared = meter;
        if (current != m_programme.meters.end())
            compared.id = current->id;
        const Era era{from, {version.id, named.version, static_cast<std::int32_t>(at)}};
        if (current != m_programme.meters.end() && substanceOf(*current) == substanceOf(compared)) {
            *current = compared;
            m_meters[static_cast<std::size_t>(current - m_programme.meters.begin())].push_back(era);
            renamed.emplace_back(written, current->id);
            continue;
        }
        meter.id = names->second.empty() ? written : written + "@" + std::to_string(named.version);
        names->second.emplace_back(from, meter.id);
        renamed.emplace_back(written, meter.id);
        m_programme.meters.push_back(meter);
        m_meters.push_back({era});
    }
    const auto rename = [&](std::string &name) {
        const auto found = std::ranges::find(renamed, name, &std::pair<std::string, std::string>::first);
        if (found != renamed.end())
            name = found->second;
    };
    for (const auto &[written, played] : renamed) {
        Meter &meter = *std::ranges::find(m_programme.meters, played, &Meter::id);
        for (Step &step : meter.steps)
            rename(step.meter);
    }
    for (Rule &rule : named.rules) {
        if (rule.give.kind == GiveKind::Meter)
            rename(rule.give.target);
        for (Condition &condition : rule.when)
            rename(condition.meter);
    }
    return named;
}

void RunningProgramme::addRules(const ProgrammeVersion &version, const Programme &named, Day from, Day until)
{
    for (std::size_t at = 0; at < named.rules.size(); ++at) {
        const Rule &written = named.rules[at];
        const Era era{from, {version.id, named.version, static_cast<std::int32_t>(at)}};
        const Day last = std::min(written.until, until);
        std::size_t position = m_written.size();
        for (std::size_t known = 0; known < m_written.size(); ++known) {
            // It went on without a gap, so its caps go on as well.
            if (from > std::numeric_limits<Day>::min() && m_programme.rules[known].until == std::min(written.until, from - 1) && isSameRule(m_written[known], written))
                position = known;
        }
        if (position < m_written.size()) {
            m_programme.rules[position].until = last;
            m_rules[position].push_back(era);
            continue;
        }
        Rule played = written;
        played.from = std::max(written.from, from);
        played.until = last;
        m_programme.rules.push_back(std::move(played));
        m_written.push_back(written);
        m_rules.push_back({era});
    }
}

RunningProgramme::Origin RunningProgramme::originOn(const std::vector<Era> &eras, Day day)
{
    Origin found = eras.front().origin;
    for (const Era &era : eras)
        found = era.from <= day ? era.origin : found;
    return found;
}

RunningProgramme::Origin RunningProgramme::ruleAt(std::int32_t position, Day day) const
{
    return originOn(m_rules.at(static_cast<std::size_t>(position)), day);
}

RunningProgramme::Origin RunningProgramme::meterAt(std::int32_t position, Day day) const
{
    return originOn(m_meters.at(static_cast<std::size_t>(position)), day);
}

RunningProgramme::Origin RunningProgramme::versionOn(Day day) const
{
    return originOn(m_versions, day);
}

std::int32_t RunningProgramme::rulePosition(VersionId version, std::int32_t place) const
{
    for (std::size_t position = 0; position < m_rules.size(); ++position) {
        for (const Era &era : m_rules[position]) {
            if (era.origin.version == version && era.origin.place == place)
                return static_cast<std::int32_t>(position);
        }
    }
    return -1;
}

std::int32_t RunningProgramme::meterPosition(VersionId version, std::int32_t place) const
{
    for (std::size_t position = 0; position < m_meters.size(); ++position) {
        for (const Era &era : m_meters[position]) {
            if (era.origin.version == version && era.origin.place == place)
                return static_cast<std::int32_t>(position);
        }
    }
    return -1;
}

std::string RunningProgramme::meterOn(const std::string &name, Day day) const
{
    const auto names = std::ranges::find(m_meterNames, name, &decltype(m_meterNames)::value_type::first);
    if (names == m_meterNames.end() || names->second.empty())
        return name;
    std::string found = names->second.front().second;
    for (const auto &[from, played] : names->second)
        found = from <= day ? played : found;
    return found;
}

bool RunningProgramme::isShared() const
{
    const auto hasBudget = [](const Rule &rule) { return std::ranges::any_of(rule.caps, [](const Cap &cap) { return cap.per == CapPer::Campaign; }); };
    return std::ranges::any_of(m_programme.rules, hasBudget)
        || std::ranges::any_of(m_programme.meters, [](const Meter &meter) { return meter.key != MeterKey::Member; });
}

} // namespace kk::loyalty
