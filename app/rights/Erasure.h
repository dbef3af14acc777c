#pragma once

#include "app/base/Result.h"
#include "app/customers/PersonalDataHolder.h"
#include "app/rights/ErasureStore.h"

#include <functional>

namespace kk::rights {

/// Why somebody must not be erased now: a restriction, a claim, another request that is open. Asked inside the transaction.
class ErasureStop {
public:
    virtual ~ErasureStop() = default;
    /// A sentence for the shopkeeper, or nothing.
    [[nodiscard]] virtual Result<std::optional<QString>> reasonAgainst(vault::Connection &db, const customers::DataSubject &subject, Instant now) const = 0;
};
/// Nobody is erased while something else they asked is open: afterwards nothing can be shown any more.
class OpenRequestErasureStop final : public ErasureStop {
public:
    [[nodiscard]] Result<std::optional<QString>> reasonAgainst(vault::Connection &db, const customers::DataSubject &subject, Instant now) const override;
};
using ErasureStops = std::vector<std::shared_ptr<const ErasureStop>>;

/// Who got data of a person, by name.
struct Recipient {
    QString name;
    QString what; ///< of which handing over, for the message; may be empty
    bool operator==(const Recipient &) const = default;
};
class Recipients {
public:
    virtual ~Recipients() = default;
    [[nodiscard]] virtual Result<QList<Recipient>> of(vault::Connection &db, const customers::DataSubject &subject) const = 0;
};

/// What an erasure would do, in numbers.
struct ErasurePreview {
    struct Line {
        QString key;
        QString title;
        qint64 count = 0;
        QString why; ///< of what stays
        bool operator==(const Line &) const = default;
    };
    QString name;              ///< for the question; as shown
    QList<Line> goes;
    QList<Line> stays;
    QList<Recipient> tells;
    QStringList stops;         ///< sentences; not empty: it cannot be done now
    qint64 goneCount = 0;      ///< things that go
    qint64 sales = 0;          ///< stay, belong to nobody
    qint64 marksLeftOut = 0;   ///< addresses and numbers that others share: not remembered, or they would be kept out too

    bool isPossible() const { return stops.isEmpty(); }
};

struct ErasureDone {
    qint64 number = 0;
    qint64 records = 0;
    qint64 sales = 0;
    QList<Notice> notices;
    bool isPurged = true; ///< false: somebody was reading; the rest of the log is cut off when the vault closes
};

/// Erasing a person (art. 17): every holder lets go, sales stay without a person, keyed hashes keep the next import from bringing them
/// back, and the journal beside the vault lets a restored backup follow.
///
/// The order makes it before or after, never between: everything in one transaction; the journal is on the disk before it is
/// committed. Killed in between, the next opening follows the journal. `replay` does that, and brings the journal up to date.
class Erasure {
public:
    struct Order {
        customers::CustomerId customer;
        vault::ShopUserId user;
        const Clock *clock = nullptr;
        QString journal;                                  ///< path
        std::function<QString(const Recipient &)> message; ///< what the receiver is told; none: an empty message
    };

    Erasure(customers::PersonalDataHolders holders, ErasureStops stops, std::shared_ptr<const Recipients> recipients);

    [[nodiscard]] Result<ErasurePreview> preview(vault::Connection &db, customers::CustomerId customer, Instant now) const;
    /// NotFound; Conflict with the first stop's sentence; Storage: nothing was erased, the journal says so.
    [[nodiscard]] Result<ErasureDone> run(vault::Connection &db, const Order &order) const;
    /// Follows the erasures of the journal that this vault does not know yet, and writes down those the journal does not know.
    /// Answers how many were followed. Call it before anybody sees anything of the vault.
    [[nodiscard]] Result<int> replay(vault::Connection &db, const QString &journal, const Clock &clock) const;

private:
    struct Marks {
        QList<customers::SuppressedHash> hashes;
        qint64 leftOut = 0;
    };
    Result<Marks> marksOf(vault::Connection &db, const customers::DataSubject &subject) const;
    Result<QStringList> stopsFor(vault::Connection &db, const customers::DataSubject &subject, Instant now) const;
    Result<> letGo(vault::Connection &db, const customers::DataSubject &subject, Instant now, vault::ShopUserId user) const;
    Result<> follow(vault::Connection &db, const vault::JournalEntry &entry, const Clock &clock) const;

    customers::PersonalDataHolders m_holders;
    ErasureStops m_stops;
    std::shared_ptr<const Recipients> m_recipients;
};

} // namespace kk::rights
