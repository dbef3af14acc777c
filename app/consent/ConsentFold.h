#pragma once

#include "app/consent/ConsentEvent.h"

#include <span>
#include <vector>

namespace kk::consent {

/// What beside the words decides. Rules with figures come from data (LegalFacts, the catalogue of purposes).
struct Circumstances {
    Instant now{};
    bool anyRecordIsMinor = false;  ///< some record says the person is below the age of consent
    int expiryMonths = 24;          ///< without sign of life on the record that carries the yes
    std::vector<Instant> signsOfLife; ///< of that record, in order of time
    int asksAgainFrom = 0;          ///< a yes to an older text than this version no longer counts
};

/// Why nothing is let through.
enum class Closed { No, NotAsked, ProofMissing, Refused, Withdrawn, Expired, TextChanged, GuardianMissing, TickedBeforehand, DoNotAsk };

/// Where consent stands for one contact point, purpose and channel.
struct Standing {
    State state = State::Unknown;
    Closed why = Closed::NotAsked;
    Grade grade = Grade::E0;           ///< of the word that decided
    std::optional<Instant> since;      ///< when that was said
    std::optional<Instant> expires;    ///< a yes that lasts until
    std::optional<Instant> deferredUntil; ///< do not ask before
    std::optional<ConsentEvent> decider;

    bool opens() const { return why == Closed::No; }
    bool operator==(const Standing &) const = default;
};

/// The words about one contact point, purpose and channel, folded. The order of adding does not matter: replaying the ledger,
/// going on from yesterday and starting from scratch give the same.
///
/// A yes counts when it is proved (E3 or better), has its own moment and was said for this very contact point; it has to be newer
/// than every no of the person for this purpose and channel, whatever contact point that no was about. In a tie the no counts. Thus a merge,
/// which only brings more words together, never opens what was shut in every part (avg-facts §8.2 and §8.5).
class ConsentFold {
public:
    ConsentFold(ContactPoint contact, QString purpose, QString channel)
        : m_contact(std::move(contact)), m_purpose(std::move(purpose)), m_channel(std::move(channel))
    {
    }

    /// Words about other purposes, channels or contact points are passed over.
    void add(const ConsentEvent &event);
    Standing standing(const Circumstances &around) const;
    /// The yes that would count if nothing were against it; null when there is none.
    const ConsentEvent *yes() const { return m_yes ? &*m_yes : nullptr; }

private:
    void addYes(const ConsentEvent &event);

    ContactPoint m_contact;
    QString m_purpose;
    QString m_channel;
    std::optional<ConsentEvent> m_no;
    std::optional<ConsentEvent> m_yes;
    std::optional<ConsentEvent> m_unproved;
    std::optional<ConsentEvent> m_other; ///< asked or not valid
    std::optional<Instant> m_firstYes;
    std::optional<ConsentEvent> m_deferred;
};

Standing fold(std::span<const ConsentEvent> events, const ContactPoint &contact, const QString &purpose, const QString &channel, const Circumstances &around);

/// Some months later, the same day of the month where it exists, else the last; shop time.
Instant monthsLater(Instant from, int months);

} // namespace kk::consent
