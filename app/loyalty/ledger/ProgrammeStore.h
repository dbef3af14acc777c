#pragma once

#include "app/base/Result.h"
#include "app/loyalty/ledger/ProgrammeVersion.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

#include <QList>

namespace kk::loyalty {

/// Programmes in the vault: drafts, and published versions, which never change. Borrows a connection.
class ProgrammeStore {
public:
    explicit ProgrammeStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<QList<ProgrammeDraft>> drafts(); ///< newest first
    /// With a number that is there: in its place.
    [[nodiscard]] Result<DraftId> saveDraft(DraftId id, const QByteArray &content, vault::ShopUserId user, Instant now);
    [[nodiscard]] Result<> dropDraft(DraftId id);

    /// All programmes that were ever published, the oldest first.
    [[nodiscard]] Result<QList<PublishedProgramme>> published();
    /// Freezes a programme as the next version of its name. Answers which number it got. Errors: Conflict when it says the same as the
    /// newest version, Input when it would begin before that one.
    [[nodiscard]] Result<ProgrammeVersion> publish(Programme programme, std::optional<Day> startsOn, vault::ShopUserId user, Instant now);
    /// From the day after, nothing is earned any more. NotFound, or Conflict when it ended before.
    [[nodiscard]] Result<> end(const std::string &programme, Day lastDay, vault::ShopUserId user, Instant now);

private:
    vault::Connection &m_db;
};

} // namespace kk::loyalty
