#pragma once

#include "app/loyalty/ledger/ProgrammeVersion.h"

#include <vector>

namespace kk::loyalty {

/// All versions of a programme as one that can be played from the first sale to the last: each rule in the time in which its version
/// held. A rule that did not change goes on as the same rule; a counter that changed begins anew under another name.
class RunningProgramme {
public:
    explicit RunningProgramme(const PublishedProgramme &published);

    /// What the engine plays.
    const Programme &programme() const { return m_programme; }
    const std::string &name() const { return m_programme.id; }
    bool isEndedOn(Day day) const { return m_lastDay && day > *m_lastDay; }

    /// Which version, and where in it.
    struct Origin {
        VersionId version;
        int number = 0;        ///< of the version
        std::int32_t place = 0;///< of the rule or meter in its version
    };
    Origin ruleAt(std::int32_t position, Day day) const;
    Origin meterAt(std::int32_t position, Day day) const;
    /// The version that holds on a day; the first before it began.
    Origin versionOn(Day day) const;
    /// Back from a posting to the position in `programme()`; -1 when there is none.
    std::int32_t rulePosition(VersionId version, std::int32_t place) const;
    std::int32_t meterPosition(VersionId version, std::int32_t place) const;
    /// The counter that goes by this name on a day: "stempels", or "stempels@2" since the second version changed it.
    std::string meterOn(const std::string &name, Day day) const;

    /// Whether what one person gets can depend on what others do: a budget of a campaign, a goal of the whole street.
    bool isShared() const;

private:
    struct Era {
        Day from;
        Origin origin;
    };
    void add(const ProgrammeVersion &version, Day from, Day until);
    void addRules(const ProgrammeVersion &version, const Programme &named, Day from, Day until);
    Programme namedFor(const ProgrammeVersion &version, Day from);
    static Origin originOn(const std::vector<Era> &eras, Day day);

    Programme m_programme;
    std::optional<Day> m_lastDay;
    std::vector<Era> m_versions;
    std::vector<std::vector<Era>> m_rules;  ///< by position; oldest first
    std::vector<Rule> m_written;            ///< by position: the rule as its version has it
    std::vector<std::vector<Era>> m_meters;
    std::vector<std::pair<std::string, std::vector<std::pair<Day, std::string>>>> m_meterNames; ///< since when which name holds
};

} // namespace kk::loyalty
