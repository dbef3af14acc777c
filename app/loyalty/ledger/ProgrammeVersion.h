#pragma once

#include "app/base/Clock.h"
#include "app/base/Id.h"
#include "app/loyalty/engine/Programme.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace kk::loyalty {

struct VersionTag;
using VersionId = Id<VersionTag>;
struct DraftTag;
using DraftId = Id<DraftTag>;

/// A programme as it was published: frozen, with the SHA-256 of its text.
struct ProgrammeVersion {
    VersionId id;
    Programme programme; ///< `id` and `version` say which
    QByteArray hash;
    std::optional<Day> startsOn; ///< nothing: as its rules say
    Instant publishedAt{};
};

/// All versions of one programme, oldest first, and since when it gives nothing more.
struct PublishedProgramme {
    QList<ProgrammeVersion> versions; ///< never empty
    std::optional<Day> lastDay;       ///< ended

    const std::string &name() const { return versions.first().programme.id; }
    const Programme &newest() const { return versions.last().programme; }
};

/// A programme that somebody is still working on; may be unfinished.
struct ProgrammeDraft {
    DraftId id;
    QByteArray content; ///< a programme file
    Instant savedAt{};
};

inline QDate dateOfDay(Day day)
{
    return QDate(1970, 1, 1).addDays(day);
}
inline Day dayOfDate(QDate date)
{
    return static_cast<Day>(QDate(1970, 1, 1).daysTo(date));
}

} // namespace kk::loyalty
