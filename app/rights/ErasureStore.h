#pragma once

#include "app/base/Result.h"
#include "app/customers/PersonalDataHolder.h"
#include "app/customers/SuppressionStore.h"
#include "app/vault/ErasureJournal.h"
#include "app/vault/Roles.h"

#include <QSet>

namespace kk::rights {

struct NoticeTag;
using NoticeId = Id<NoticeTag>;

/// A message to somebody who got the data (art. 19).
struct Notice {
    enum class About { Erasure, Correction, Restriction } about = About::Erasure;
    NoticeId id;
    QString recipient;
    QString message; ///< empty once it was sent
    Instant queuedAt{};
    std::optional<Instant> sentAt;
    std::optional<Instant> confirmedAt;
    bool operator==(const Notice &) const = default;
};

/// Erasures that were done, and whom the shop tells. Borrows a connection; use inside one question to the vault.
class ErasureStore {
public:
    explicit ErasureStore(vault::Connection &db) : m_db(db) {}

    struct Done {
        QByteArray mark;
        Instant at{};
        vault::ShopUserId user; ///< none: followed from the journal
        qint64 records = 0;
        qint64 sales = 0;
    };
    [[nodiscard]] Result<qint64> add(const Done &done, const QList<customers::SuppressedHash> &hashes);
    [[nodiscard]] Result<QSet<QByteArray>> marks();
    /// What the journal beside the vault has to hold as well.
    [[nodiscard]] Result<QList<vault::JournalEntry>> entries();

    /// How many sales belong to these records.
    [[nodiscard]] Result<qint64> sales(const customers::DataSubject &subject);
    /// Blanks what sales and balances still say of people on the list: their numbers in a system and their cards.
    [[nodiscard]] Result<> forgetWaiting(const customers::Suppression &suppression);

    /// Presses what was deleted out of the search index; inside the transaction.
    [[nodiscard]] Result<> pressSearchIndex();
    /// Empties the write-ahead log into the vault and cuts it off, so that no page from before stays in it. Outside a transaction.
    /// False: somebody is reading the state before; try again.
    [[nodiscard]] Result<bool> cutLog();

    [[nodiscard]] Result<NoticeId> queue(qint64 erasure, const Notice &notice); ///< `erasure` 0: about something else
    [[nodiscard]] Result<QList<Notice>> notices(bool openOnly);                 ///< oldest first
    [[nodiscard]] Result<> markSent(NoticeId notice, Instant now);              ///< and forgets the message
    [[nodiscard]] Result<> markConfirmed(NoticeId notice, Instant now);
    /// Blanks messages that were queued before; they were not sent in time and have to be written again.
    [[nodiscard]] Result<> forgetMessagesBefore(Instant before);

private:
    vault::Connection &m_db;
};

} // namespace kk::rights
