#pragma once

#include "app/base/Clock.h"
#include "app/base/Id.h"
#include "app/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace kk::vault {

class Connection;
struct ShopUserTag;

/// One thing that was done. Names nobody: the user is a number, and customers stand in `details` only.
struct AuditEntry {
    qint64 seq = 0;
    Instant at;
    Id<ShopUserTag> actor; ///< none: the program itself
    QString action;        ///< a fixed word: "vault.unlocked", "import.finished"
    std::optional<QByteArray> details; ///< as appended; nothing when erased

    bool operator==(const AuditEntry &) const = default;
};

/// The end of the chain as it was once. Kept outside the vault (with a backup, on paper) it shows later that nothing
/// before it was cut off or written again.
struct AuditAnchor {
    qint64 seq = 0;
    QByteArray hash;

    bool operator==(const AuditAnchor &) const = default;
};

/// What checking the chain found.
struct AuditVerdict {
    qint64 entries = 0;       ///< checked up to the first bad one
    qint64 erasedDetails = 0; ///< of those: entries whose details were erased, as the law may ask
    qint64 firstBadSeq = 0;   ///< 0: none
    QString finding;          ///< for the log, in English; empty if intact

    bool isIntact() const { return firstBadSeq == 0; }
};

/// The book of what was done in the shop: it only grows, and every entry seals all before it.
///
/// An entry holds a commitment to its details (BLAKE2b keyed with a random salt); details and salts stand in a second table
/// and may be erased without breaking a seal. Whoever holds the data key can write the whole chain again; that shows only
/// against an anchor kept elsewhere. Same thread as its Connection.
class AuditChain {
public:
    AuditChain(Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

    /// Adds an entry; inside the transaction of the act itself, if one is open. `action`: a–z, 0–9, `_` and `.`, at most 64.
    /// Answers its number. Errors: Bug (bad action), Storage, Busy.
    Result<qint64> append(Id<ShopUserTag> actor, const QString &action, const QByteArray &details = {});

    /// Forgets what these entries were about; their seals stay. Numbers without details are passed over. Answers how many were erased.
    [[nodiscard]] Result<int> eraseDetails(std::span<const qint64> seqs);

    /// Reads the whole chain. A bad chain is a verdict, not an error.
    [[nodiscard]] Result<AuditVerdict> verify(const std::optional<AuditAnchor> &anchor = {}) const;

    /// The last entry; seq 0 for an empty chain.
    [[nodiscard]] Result<AuditAnchor> latest() const;

    /// Entries before `seq` (0: from the newest), newest first.
    [[nodiscard]] Result<QList<AuditEntry>> before(qint64 seq, int limit) const;

private:
    Connection &m_connection;
    const Clock &m_clock;
};

} // namespace kk::vault
