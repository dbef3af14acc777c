#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/vault/Connection.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <string>
#include <string_view>
#include <unordered_map>

namespace kk::customers {

/// What a person can be known by again. UTF-8, as the vault writes it (`PreparedRecord`): e-mail in lower case, numbers as E.164.
/// Empty: not stated.
struct Identifiers {
    SourceId source;
    std::string_view externalId; ///< the key in that system
    std::string_view email;
    std::string_view phone;
    std::string_view mobile;
    std::string_view cardNumber;
    std::string_view firstName;
    std::string_view lastName;
    std::string_view fullName;
    std::string_view postcode;
    std::string_view houseNumber;
    std::string_view addressLine;
};

/// One keyed hash of the table `suppression`.
///
/// Kinds: `record` (system and its key), `email`, `card`, `phone` (number with the folded surname) and `address` (folded surname, first
/// letter, postcode, house number). A number or an address alone is a household, not a person; therefore the name goes into the
/// hash. An e-mail address that other customers share is not remembered: whoever erases leaves it out.
struct SuppressedHash {
    QString kind;
    QByteArray hash; ///< BLAKE2b-256 under the vault's own key
};

/// The people who were erased, as hashes: asked by every import, filled by the erasure. A copy in memory; use on the thread of its
/// connection or hand over by value.
class Suppression {
public:
    bool isEmpty() const { return m_days.empty(); }
    /// The day somebody with one of these identifiers was erased, or nothing.
    std::optional<QDate> erasedOn(const Identifiers &person) const;
    /// What an erasure must remember of this person.
    QList<SuppressedHash> hashesOf(const Identifiers &person) const;

private:
    friend class SuppressionStore;
    QByteArray m_key;
    std::unordered_map<std::string, int> m_days; ///< kind and hash → days since 1970-01-01
};

/// The table `suppression`. Borrows a connection.
class SuppressionStore {
public:
    explicit SuppressionStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<Suppression> load();
    /// Remembers hashes of `Suppression::hashesOf`; one that is known keeps its day.
    [[nodiscard]] Result<> add(const QList<SuppressedHash> &hashes, QDate erasedOn);

private:
    vault::Connection &m_db;
};

} // namespace kk::customers
