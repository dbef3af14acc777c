#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kk::vault {

/// A keyed hash of something a person was known by. Says nothing to who has not the key inside the vault.
struct JournalHash {
    QString kind;
    QByteArray hash;
    bool operator==(const JournalHash &) const = default;
};

/// One erasure that was confirmed.
struct JournalEntry {
    QByteArray mark; ///< 16 random bytes: the same in the vault
    Instant at{};
    QList<JournalHash> hashes;
    bool operator==(const JournalEntry &) const = default;
};

/// The erasures of a shop outside its vault, so that a restored backup, which is older than them, can follow them.
///
/// A file of lines that only grows: `NAME.kring-erased` beside the vault, and a copy beside its backups. Every change is a new file
/// flushed and renamed over the old one: what was in it before a power cut is in it afterwards. A line whose seal does not fit is
/// passed over and kept. Blocking; not for two at once on one file (the lock of the vault sees to that).
class ErasureJournal {
public:
    static QString pathFor(const QString &vaultPath) { return vaultPath + QStringLiteral("-erased"); }
    /// Beside the backups of the vault with this `KeySlots::publicMark`.
    static QString pathBesideBackup(const QString &backupPath, const QByteArray &mark);

    explicit ErasureJournal(QString path) : m_path(std::move(path)) {}

    /// What stands in it and was not withdrawn, in order; nothing when there is no file. Storage: it is there and cannot be read.
    [[nodiscard]] Result<QList<JournalEntry>> entries() const;
    /// Errors: Storage; the file is then as it was.
    [[nodiscard]] Result<> add(const JournalEntry &entry) const;
    /// An erasure that did not happen after all.
    [[nodiscard]] Result<> withdraw(const QByteArray &mark) const;
    /// Adds the lines of `other` that are not here yet. No file there: nothing to do.
    [[nodiscard]] Result<> takeOver(const ErasureJournal &other) const;

private:
    Result<QByteArray> bytes() const;
    Result<> append(const QByteArray &lines) const;

    QString m_path;
};

} // namespace kk::vault
