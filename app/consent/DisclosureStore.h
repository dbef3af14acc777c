#pragma once

#include "app/base/Result.h"
#include "app/consent/Permit.h"
#include "app/vault/Connection.h"

#include <QDate>

namespace kk::consent {

/// What is about to be done with the people asked for.
struct Use {
    QString recipient; ///< who gets it, by name; empty: nothing leaves the shop
    QString what;      ///< which data, in a fixed word: "audience", "segment", "kring"
};

/// One line of the disclosure ledger.
struct Disclosure {
    DisclosureId id;
    QString permit;
    Instant at{};
    vault::ShopUserId user;
    QString purpose;
    QString channel;
    Basis basis = Basis::None;
    QString recipient;
    QString what;
    qint64 considered = 0;
    qint64 permitted = 0;
    QMap<QString, qint64> refused; ///< by `refusalKey`
    QByteArray fileHash;           ///< SHA-256; empty when no file was made
    qint64 fileBytes = 0;
    bool operator==(const Disclosure &) const = default;
};

/// The disclosure ledger: who received what about whom, when, for what and on which ground. It only grows. Borrows a connection.
class DisclosureStore {
public:
    explicit DisclosureStore(vault::Connection &db) : m_db(db) {}

    /// Writes the line; `people` are kept when somebody else receives it.
    [[nodiscard]] Result<DisclosureId> add(const Disclosure &line, const std::vector<PermittedPerson> &people);
    /// The file it became; once.
    [[nodiscard]] Result<> setFile(DisclosureId disclosure, const QByteArray &sha256, qint64 bytes);

    /// Newest first.
    [[nodiscard]] Result<QList<Disclosure>> all(qint64 limit = 10000);
    /// What went out about this person, newest first; also what went out while they were merged with others.
    [[nodiscard]] Result<QList<Disclosure>> about(const QList<SourceRecordId> &records);
    /// How often this customer was let through to a recipient for marketing since then.
    [[nodiscard]] Result<qint64> timesSince(CustomerId customer, const QString &what, Instant since);

private:
    vault::Connection &m_db;
};

} // namespace kk::consent
