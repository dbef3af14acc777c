#pragma once

#include "app/consent/ConsentEvent.h"
#include "app/consent/PurposeCatalogue.h"

#include <QMap>

#include <vector>

namespace kk::consent {

class ConsentLedger;
struct DisclosureTag;
using DisclosureId = Id<DisclosureTag>;

/// Why somebody was left out.
enum class Refusal {
    Gone, Stopped, NoContact, NotAsked, ProofMissing, Refused, Withdrawn, Objected, Expired, TextChanged, GuardianMissing, TickedBeforehand, DoNotAsk,
    ContactWish, NeverBought, TooOften,
};
QLatin1StringView refusalKey(Refusal why); ///< "withdrawn", "proof_missing", …: as in files and JSON
QString refusalName(Refusal why);          ///< translated, for people
using RefusalCounts = QMap<Refusal, qint64>;

/// The leave to use data for one purpose through one channel. Only ConsentLedger makes one, and each has a line in the disclosure
/// ledger. Moves and does not copy: one leave, one use.
class Permit {
public:
    Permit(Permit &&) noexcept = default;
    Permit &operator=(Permit &&) noexcept = default;
    Permit(const Permit &) = delete;
    Permit &operator=(const Permit &) = delete;

    const QString &number() const { return m_number; } ///< as it stands in the disclosure ledger
    DisclosureId disclosure() const { return m_disclosure; }
    const QString &purpose() const { return m_purpose; }
    const QString &channel() const { return m_channel; }
    Basis basis() const { return m_basis; }

private:
    friend class ConsentLedger;
    Permit() = default;

    QString m_number;
    DisclosureId m_disclosure;
    QString m_purpose;
    QString m_channel;
    Basis m_basis = Basis::None;
};

/// One person who may be used, and where they may be reached; the contact point is empty when the purpose reaches nobody.
struct PermittedPerson {
    CustomerId customer;
    ContactPoint contact;
    bool operator==(const PermittedPerson &) const = default;
};

/// The people a permit lets through, and how many it left out and why. Whatever sends, exports, profiles or shares takes one of these
/// and nothing else. Only ConsentLedger makes one; moves and does not copy.
class PermittedSet {
public:
    PermittedSet(PermittedSet &&) noexcept = default;
    PermittedSet &operator=(PermittedSet &&) noexcept = default;
    PermittedSet(const PermittedSet &) = delete;
    PermittedSet &operator=(const PermittedSet &) = delete;

    const Permit &permit() const { return m_permit; }
    const std::vector<PermittedPerson> &people() const { return m_people; }
    qint64 considered() const { return m_considered; }
    const RefusalCounts &refused() const { return m_refused; }

private:
    friend class ConsentLedger;
    explicit PermittedSet(Permit permit) : m_permit(std::move(permit)) {}

    Permit m_permit;
    std::vector<PermittedPerson> m_people;
    qint64 m_considered = 0;
    RefusalCounts m_refused;
};

} // namespace kk::consent
