#pragma once

#include "app/customers/Facts.h"
#include "app/intake/PreparedRecord.h"

#include <array>
#include <deque>
#include <string>
#include <unordered_map>

namespace kk::intake {

/// 0: the person stands in a list of customers. 1: an order states the person. One id of one system, two statements.
enum class Aspect { CustomerList = 0, Order = 1 };

/// What a file said about one person, packed: all fields in one string, because a hundred thousand of these wait at a time.
class PackedStatement {
public:
    PackedStatement(const PreparedRecord &prepared, Instant statedAt);

    std::string_view field(size_t index) const;
    const std::vector<ConsentClaim> &consents() const { return m_consents; }
    std::vector<ConsentClaim> refusals() const;
    /// Puts what another row refused before what this one says.
    void keep(std::vector<ConsentClaim> refusals);
    Instant statedAt() const { return m_statedAt; }
    bool isTimed() const { return m_isTimed; } ///< the system said when
    qint64 contentHash() const { return m_contentHash; }
    qint64 row() const { return m_row; }
    bool notForMarketing() const { return m_notForMarketing; }

private:
    std::string m_text;
    std::array<quint32, kCustomerFieldCount> m_ends{};
    std::vector<ConsentClaim> m_consents;
    Instant m_statedAt{};
    qint64 m_contentHash = 0;
    qint64 m_row = 0;
    bool m_notForMarketing = false;
    bool m_isTimed = false;
};

/// A person of the file that is being stored: what the vault knew before, and what the file said last.
struct StatedPerson {
    customers::SourceRecordId record;
    customers::CustomerId customer;
    Aspect aspect = Aspect::CustomerList;
    bool wasKnown = false;               ///< the vault had a statement before this file
    qint64 knownHash = 0;                ///< of that statement
    Instant knownAt{};
    qint64 written = 0;                  ///< the version this very file has added already, when so many people stand in it that it was written early
    qint64 promised = 0;                 ///< the version that the record of a new person points to already; 0: the record points to an earlier one
    std::optional<PackedStatement> next; ///< waits to be written; none: nothing new was said
};

/// The persons of one file whose last statement is not written yet. A person with fifty orders is written once, not fifty times.
/// Not thread-safe; lives on the writer.
class StatedPersons {
public:
    static constexpr size_t kMost = 50'000; ///< then they are written and forgotten: memory does not grow with the file

    StatedPerson *find(Aspect aspect, std::string_view externalId);
    StatedPerson &add(Aspect aspect, const std::string &externalId, StatedPerson person);
    /// Somebody told of `email` lately. May no longer hold: ask what the person says now.
    void remember(const std::string &email, const StatedPerson &person) { m_byEmail.insert_or_assign(email, &person); }
    const StatedPerson *byEmail(const std::string &email) const;
    /// Waits this record for being written? Then what the vault says about it is out of date.
    bool isWaiting(customers::SourceRecordId record) const;
    bool isFull() const { return m_persons.size() >= kMost; }
    const std::deque<StatedPerson> &inOrder() const { return m_persons; }
    void clear();

private:
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <class Value>
    using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

    std::deque<StatedPerson> m_persons;              ///< addresses stay
    std::array<ByText<StatedPerson *>, 2> m_byKey;   ///< by aspect
    ByText<const StatedPerson *> m_byEmail;
    std::unordered_map<qint64, const StatedPerson *> m_byRecord;
};

} // namespace kk::intake
