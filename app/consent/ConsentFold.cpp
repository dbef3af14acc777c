#include "app/consent/ConsentFold.h"

#include <QHash>

#include <tuple>

namespace kk::consent {

namespace {

/// Two words that are not the same are never equal here: the choice does not depend on the order in which they came.
auto rank(const ConsentEvent &event)
{
    return std::make_tuple(event.record.value, event.id.value, event.recordedAt, event.contact.value, event.evidence);
}

/// Later counts; of one moment the more restrictive.
bool closesMore(const ConsentEvent &left, const ConsentEvent &right)
{
    if (left.at != right.at)
        return left.at > right.at;
    if (left.state != right.state)
        return left.state > right.state;
    return rank(left) < rank(right);
}

/// Later counts; of one moment the one that stands on the weaker leg.
bool countsMore(const ConsentEvent &left, const ConsentEvent &right)
{
    if (left.at != right.at)
        return left.at > right.at;
    if (left.wording != right.wording)
        return left.wording < right.wording;
    if (left.byGuardian != right.byGuardian)
        return right.byGuardian;
    if (left.grade != right.grade)
        return left.grade < right.grade;
    return rank(left) < rank(right);
}

bool provesMore(const ConsentEvent &left, const ConsentEvent &right)
{
    return left.grade != right.grade ? left.grade > right.grade : closesMore(left, right);
}

template <class Better>
void keepBetter(std::optional<ConsentEvent> &kept, const ConsentEvent &event, Better better)
{
    if (!kept || better(event, *kept))
        kept = event;
}

Closed reasonOf(State state)
{
    return state == State::Refused ? Closed::Refused : Closed::Withdrawn;
}

/// Until when a yes lasts: each sign of life in time moves the end.
Instant lastsUntil(const ConsentEvent &yes, const Circumstances &around)
{
    Instant end = monthsLater(yes.at, around.expiryMonths);
    for (Instant sign : around.signsOfLife) {
        if (sign > end || sign > around.now)
            break;
        if (sign > yes.at)
            end = std::max(end, monthsLater(sign, around.expiryMonths));
    }
    return end;
}

Standing told(State state, Closed why, const ConsentEvent &event)
{
    Standing standing;
    standing.state = state;
    standing.why = why;
    standing.grade = event.grade;
    standing.since = event.at;
    standing.decider = event;
    return standing;
}

} // namespace

Instant monthsLater(Instant from, int months)
{
    const QDateTime local = toDateTime(from).toTimeZone(shopTimeZone());
    return fromDateTime(local.addMonths(months).toUTC());
}

void ConsentFold::add(const ConsentEvent &event)
{
    if (!event.purpose.isEmpty() && event.purpose != m_purpose)
        return;
    if (!event.channel.isEmpty() && event.channel != m_channel)
        return;
    const bool isHere = event.contact == m_contact;
    if (event.isOthers && !(isHere && closes(event.state)))
        return;
    if (closes(event.state)) {
        keepBetter(m_no, event, closesMore);
        return;
    }
    if (event.state == State::RequestDeferred) {
        keepBetter(m_deferred, event, closesMore);
        return;
    }
    if (!isHere)
        return;
    if (event.isYes())
        addYes(event);
    else
        keepBetter(m_other, event, closesMore);
}

void ConsentFold::addYes(const ConsentEvent &event)
{
    // A yes to everything is not specific, and what is not specific is no consent (art. 4(11) AVG).
    if (event.grade < Grade::E3 || !event.isOwnTime || event.purpose.isEmpty() || event.channel.isEmpty()) {
        keepBetter(m_unproved, event, provesMore);
        return;
    }
    m_firstYes = m_firstYes ? std::min(*m_firstYes, event.at) : event.at;
    keepBetter(m_yes, event, countsMore);
}

Standing ConsentFold::standing(const Circumstances &around) const
{
    Standing standing;
    if (m_no && (!m_yes || m_yes->at <= m_no->at)) {
        standing = told(m_no->state, reasonOf(m_no->state), *m_no);
    } else if (m_yes) {
        const Instant end = lastsUntil(*m_yes, around);
        const bool renewed = *m_firstYes < m_yes->at && (!m_no || m_no->at < *m_firstYes);
        if (m_yes->wording < around.asksAgainFrom)
            standing = told(State::Invalidated, Closed::TextChanged, *m_yes);
        else if (around.now > end || (m_yes->byGuardian && !m_yes->recordIsMinor)) // old enough now: the person has to be asked
            standing = told(State::Expired, Closed::Expired, *m_yes);
        else if (around.anyRecordIsMinor && !m_yes->byGuardian)
            standing = told(State::Unknown, Closed::GuardianMissing, *m_yes);
        else if (m_yes->at > around.now)
            standing = told(State::Unknown, Closed::ProofMissing, *m_yes); // said tomorrow: a clock was wrong
        else
            standing = told(renewed ? State::RenewedGiven : State::Given, Closed::No, *m_yes);
        standing.expires = end;
    } else if (m_unproved) {
        standing = told(State::Unknown, Closed::ProofMissing, *m_unproved);
    } else if (m_other) {
        standing = told(m_other->state, m_other->state == State::Invalidated ? Closed::TickedBeforehand : Closed::NotAsked, *m_other);
    }
    if (m_deferred && m_deferred->until && *m_deferred->until > around.now) {
        standing.deferredUntil = m_deferred->until;
        if (standing.why == Closed::NotAsked) {
            standing = told(State::RequestDeferred, Closed::DoNotAsk, *m_deferred);
            standing.deferredUntil = m_deferred->until;
        }
    }
    return standing;
}

Standing fold(std::span<const ConsentEvent> events, const ContactPoint &contact, const QString &purpose, const QString &channel, const Circumstances &around)
{
    ConsentFold words(contact, purpose, channel);
    for (const ConsentEvent &event : events)
        words.add(event);
    return words.standing(around);
}

} // namespace kk::consent
