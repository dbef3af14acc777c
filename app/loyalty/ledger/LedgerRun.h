#pragma once

#include "app/loyalty/ledger/ProgrammeStore.h"
#include "app/loyalty/ledger/Replay.h"

#include <QSet>

#include <functional>

namespace kk::loyalty {

/// What the ledger asks about persons. The shop fills it from restrictions and the consent ledger.
struct PersonQuestions {
    /// Whose data may only be stored now: nothing of theirs is read or posted.
    std::function<Result<QSet<customers::CustomerId>>(vault::Connection &)> restricted;
    /// For whom of these a purpose may be used now; a permit of the consent ledger.
    std::function<Result<QSet<customers::CustomerId>>(vault::Connection &, const QString &purpose, const QList<customers::CustomerId> &)> permitted;
};

struct RunReport {
    qint64 posted = 0;      ///< new entries
    qint64 corrected = 0;   ///< of those: differences to what was posted before
    qint64 entries = 0;     ///< in the whole ledger
    Day until = 0;
    double seconds = 0;
    QStringList programmes; ///< by name
};

/// Brings the ledger up to date: plays the published programmes over everything that happened and posts what is not there yet. What turns
/// out different (a late file, an undone import, a correction) is posted as a difference; nothing is rewritten. A second run posts nothing.
///
/// Works inside the transaction of the caller; stopped or failed, the caller rolls back and nothing is there. Borrows its connection.
class LedgerRun {
public:
    LedgerRun(vault::Connection &db, const Clock &clock, vault::ShopUserId user, const PersonQuestions &people)
        : m_db(db), m_clock(clock), m_user(user), m_people(people)
    {
    }

    /// Of everybody. `progress` gets sales that were read; false stops (Cancelled).
    [[nodiscard]] Result<RunReport> all(const ReadProgress &progress = {});
    /// Of one customer and whoever they were merged with; of everybody where a programme lets people share a budget or a goal.
    [[nodiscard]] Result<RunReport> of(customers::CustomerId customer);
    /// Notes what one customer allows now, for the purposes of the programmes that run: a withdrawal stops rules from this moment on.
    [[nodiscard]] Result<> notePermissions(customers::CustomerId customer);

private:
    [[nodiscard]] Result<RunReport> run(const QList<PublishedProgramme> &programmes, std::vector<LedgerAccount> accounts, bool isWhole, const ReadProgress &progress);
    [[nodiscard]] Result<> askPermissions(const QList<PublishedProgramme> &programmes, const std::vector<LedgerAccount> &accounts);
    [[nodiscard]] Result<> leaveOutRestricted(std::vector<LedgerAccount> &accounts);
    [[nodiscard]] Result<> post(const std::vector<LedgerEntry> &differences, const LedgerInputs &inputs, RunReport &report);
    [[nodiscard]] Result<> note(const RunReport &report, bool isWhole);

    vault::Connection &m_db;
    const Clock &m_clock;
    vault::ShopUserId m_user;
    const PersonQuestions &m_people;
};

/// What stands in the ledger under each key, for one programme and the accounts of `inputs`.
using PostedKeys = std::unordered_map<EntryKey, PostedKey, EntryKeyHash>;
[[nodiscard]] Result<PostedKeys> postedKeys(vault::Connection &db, const PublishedProgramme &programme, const LedgerInputs &inputs, bool isWhole);

/// What has to be posted so that the ledger says what `replay` says: new entries and differences, in a fixed order.
[[nodiscard]] Result<std::vector<LedgerEntry>> differencesOf(vault::Connection &db, const Replay &replay, PostedKeys &posted);

} // namespace kk::loyalty
