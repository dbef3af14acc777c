#pragma once

#include "app/base/Result.h"
#include "app/loyalty/Problem.h"
#include "app/loyalty/ledger/ProgrammeVersion.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// A draft with what it says, as far as it can be read.
struct DraftView {
    loyalty::DraftId id;
    QByteArray content;            ///< a programme file
    loyalty::Programme programme;  ///< what could be understood
    loyalty::Problems problems;    ///< what stands in the way of publishing, and what may surprise
    Instant savedAt{};
};

/// Loyalty programmes on their way from draft to the counter, as far as the session's role allows. Blocking.
class ProgrammeDesk {
public:
    ProgrammeDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock) : m_vault(vault), m_session(session), m_clock(clock) {}

    [[nodiscard]] Result<QList<DraftView>> drafts() const;                          ///< Act::DraftLoyalty; newest first
    /// Saves a draft, finished or not; with a number that is there in its place. Input above 1 MB.
    [[nodiscard]] Result<loyalty::DraftId> saveDraft(loyalty::DraftId id, const QByteArray &content) const; ///< Act::DraftLoyalty
    [[nodiscard]] Result<> dropDraft(loyalty::DraftId id) const;                    ///< Act::DraftLoyalty

    /// Everything that was ever published, also what has ended; oldest first.
    [[nodiscard]] Result<QList<loyalty::PublishedProgramme>> published() const;     ///< Act::LookUpAtCounter: a till shows what it gives
    /// Freezes a programme as the next version of its name. Refused (Input) with the first problem that forbids it. A first version holds as
    /// its rules say or, with `startsOn`, from that day; a later one from tomorrow, or from `startsOn`. Posts nothing: `LedgerDesk::run` does.
    [[nodiscard]] Result<loyalty::ProgrammeVersion> publish(const loyalty::Programme &programme, QDate startsOn = {}) const; ///< Act::PublishLoyalty
    /// Gives nothing any more after today; what was saved stays and can be taken.
    [[nodiscard]] Result<> end(const QString &programme) const;                     ///< Act::PublishLoyalty

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kk::shop
