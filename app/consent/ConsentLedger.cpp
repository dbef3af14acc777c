#include "app/consent/ConsentLedger.h"

#include "app/consent/ConsentStore.h"
#include "app/vault/AuditNote.h"
#include "app/vault/Transaction.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace kk::consent {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound, QCoreApplication::translate("Consent", "This customer is no longer in the vault. Search again."));
}

/// The record that states this contact point: the shop's own word first, then the oldest.
SourceRecordId recordStating(const PersonWords &words, const ContactPoint &contact)
{
    SourceRecordId found;
    for (const RecordWords &record : words.records) {
        if (!contactPointsOf(record.fields, contact.kind).contains(contact))
            continue;
        if (record.isOwn)
            return record.id;
        if (!found.isValid())
            found = record.id;
    }
    return found;
}

NewWord entryOf(const Word &word, Instant now)
{
    NewWord entry;
    entry.purpose = word.purpose;
    entry.channel = word.channel;
    entry.state = word.state;
    entry.evidence = word.evidence;
    entry.scan = word.scan;
    entry.language = word.language;
    entry.byGuardian = word.byGuardian;
    entry.place = word.place;
    entry.at = word.at.value_or(now);
    return entry;
}

/// Where a no has to be written for one record: at every contact point the channel reaches, or at the person.
QList<ContactPoint> pointsToClose(const RecordWords &record, const QString &channel)
{
    QList<ContactKind> kinds{PurposeCatalogue::contactKindOf(channel)};
    if (channel.isEmpty())
        kinds = {ContactKind::Email, ContactKind::Phone, ContactKind::Post};
    QList<ContactPoint> points;
    for (ContactKind kind : std::as_const(kinds))
        points += contactPointsOf(record.fields, kind);
    if (points.isEmpty())
        points.append(ContactPoint{});
    return points;
}

} // namespace

const ConsentCell *ConsentPicture::cell(QStringView purpose, QStringView channel) const
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const ConsentCell &cell) { return cell.purpose == purpose && cell.channel == channel; });
    return found == cells.end() ? nullptr : &*found;
}

Result<ConsentRules> ConsentLedger::rules()
{
    return PurposeStore(m_db).rules();
}

Surroundings ConsentLedger::around(CustomerId customer)
{
    return {m_clock.now(), m_policy.expiryMonths,
            [this](SourceRecordId record, Instant since) { return ConsentStore(m_db).signsOfLife(record, since); },
            [this, customer](const ContactPoint &contact) { return ConsentStore(m_db).boughtWith(customer, contact); }};
}

Result<std::optional<QString>> ConsentLedger::stopOf(CustomerId customer, const QString &purpose)
{
    for (const auto &stop : m_stops) {
        auto reason = stop->reasonAgainst(m_db, customer, purpose);
        if (!reason || *reason)
            return reason;
    }
    return std::optional<QString>();
}

Result<PersonWords> ConsentLedger::words(CustomerId customer)
{
    const auto known = rules();
    if (!known)
        return fail(known);
    return ConsentStore(m_db).wordsOf(customer, known->rulings, m_policy.minorAge, m_clock.now());
}

Result<ConsentPicture> ConsentLedger::picture(CustomerId customer)
{
    auto transaction = vault::Transaction::begin(m_db); // one steady picture; nothing is written
    if (!transaction)
        return fail(transaction);
    const auto known = rules();
    if (!known)
        return fail(known);
    const auto words = ConsentStore(m_db).wordsOf(customer, known->rulings, m_policy.minorAge, m_clock.now());
    if (!words)
        return fail(words);
    if (words->records.empty())
        return gone();
    ConsentPicture picture;
    picture.customer = customer;
    picture.wish = words->wish();
    picture.band = words->band();
    const Surroundings surroundings = around(customer);
    for (const PurposeEntry &purpose : PurposeCatalogue::shipped().purposes()) {
        if (!purpose.asksConsent())
            continue;
        for (const QString &channel : purpose.channels) {
            const auto verdict = judge(*words, purpose, *known, channel, surroundings);
            if (!verdict)
                return fail(verdict);
            const bool usable = !whyUnusable(purpose, known->choices.value(purpose.id), channel, shopDay(surroundings.now));
            if (verdict->standing.deferredUntil)
                picture.doNotAskBefore = std::max(picture.doNotAskBefore.value_or(*verdict->standing.deferredUntil), *verdict->standing.deferredUntil);
            picture.hasObjected = picture.hasObjected || verdict->refusal == Refusal::Objected;
            picture.cells.append({purpose.id, channel, *verdict, usable});
        }
    }
    for (const ConsentEvent &event : words->events) {
        if (!event.isOthers)
            picture.history.append(event);
    }
    std::stable_sort(picture.history.begin(), picture.history.end(), [](const ConsentEvent &left, const ConsentEvent &right) { return left.at > right.at; });
    auto stopped = stopOf(customer, {});
    if (!stopped)
        return fail(stopped);
    picture.stopped = *std::move(stopped);
    return picture;
}

Result<> ConsentLedger::giveInside(const PersonWords &words, const Word &word)
{
    const PurposeEntry *purpose = PurposeCatalogue::shipped().purpose(word.purpose);
    if (!purpose)
        return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "This purpose does not exist. Choose one of the list under Privacy, Consent."));
    if (!purpose->asksConsent())
        return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "Nobody needs to be asked for “%1”. Nothing was changed.").arg(purpose->name.spoken()));
    if (!purpose->channels.contains(word.channel))
        return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "The purpose “%1” does not go through this channel. Choose another channel.").arg(purpose->name.spoken()));
    const auto known = rules();
    if (!known)
        return fail(known);
    if (!known->choices.value(purpose->id).inUse)
        return fail(ErrorKind::Forbidden, QCoreApplication::translate("Consent", "The purpose “%1” is switched off. Switch it on first, under Privacy, Consent.").arg(purpose->name.spoken()));
    if (words.anyIsMinor() && !word.byGuardian && word.state == State::Given)
        return fail(ErrorKind::Forbidden,
                    QCoreApplication::translate("Consent", "This customer is too young to agree alone. A parent or guardian has to say yes. Nothing was changed."));
    const ContactKind kind = PurposeCatalogue::contactKindOf(word.channel);
    const QList<ContactPoint> contacts = words.contacts(kind, purpose->isMarketing());
    const bool isChosen = word.contact.kind == kind && (kind == ContactKind::Person || !word.contact.value.isEmpty());
    if (contacts.isEmpty() || (isChosen && !contacts.contains(word.contact)))
        return fail(ErrorKind::Conflict, QCoreApplication::translate("Consent", "We have no address or number for this channel. Fill it in first; then consent can be written down."));
    const Instant now = m_clock.now();
    const auto wording = PurposeStore(m_db).shown(word.purpose, now);
    if (!wording)
        return fail(wording);
    NewWord entry = entryOf(word, now);
    entry.contact = isChosen ? word.contact : contacts.first();
    entry.record = recordStating(words, entry.contact);
    entry.wording = wording->version;
    entry.grade = word.state != State::Given ? Grade::E0 : word.scan.isValid() ? Grade::E4 : Grade::E3;
    const auto added = ConsentStore(m_db).add(entry, m_user, now);
    return added ? Result<>() : fail(added);
}

Result<> ConsentLedger::closeInside(const PersonWords &words, const Word &word)
{
    if (!word.purpose.isEmpty() && !PurposeCatalogue::shipped().purpose(word.purpose))
        return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "This purpose does not exist. Choose one of the list under Privacy, Consent."));
    if (!word.channel.isEmpty() && !PurposeCatalogue::shipped().channel(word.channel))
        return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "This channel does not exist."));
    ConsentStore store(m_db);
    const Instant now = m_clock.now();
    for (const RecordWords &record : words.records) {
        for (const ContactPoint &point : pointsToClose(record, word.channel)) {
            NewWord entry = entryOf(word, now);
            entry.record = record.id;
            entry.contact = point;
            if (const auto added = store.add(entry, m_user, now); !added)
                return fail(added);
        }
    }
    return {};
}

Result<> ConsentLedger::say(CustomerId customer, const Word &word)
{
    auto transaction = vault::Transaction::begin(m_db);
    if (!transaction)
        return fail(transaction);
    if (word.at && *word.at > m_clock.now())
        return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "This day is still to come. Fill in the day on which the customer said it."));
    const auto known = words(customer);
    if (!known)
        return fail(known);
    if (known->records.empty())
        return gone();
    if (word.state == State::Given || word.state == State::Requested) {
        const auto stopped = stopOf(customer, word.purpose);
        if (!stopped)
            return fail(stopped);
        if (*stopped)
            return fail(ErrorKind::Forbidden, **stopped);
        if (const auto given = giveInside(*known, word); !given)
            return given;
    } else if (closes(word.state)) {
        if (const auto closed = closeInside(*known, word); !closed)
            return closed;
    } else {
        return fail(ErrorKind::Bug, QCoreApplication::translate("Consent", "This could not be written down. Nothing was changed."), u"consent word"_s);
    }
    const QJsonObject details{{u"customer"_s, customer.value}, {u"purpose"_s, word.purpose}, {u"channel"_s, word.channel}, {u"state"_s, QString(stateKey(word.state))}};
    if (const auto noted = vault::note(m_db, m_clock, m_user, word.state == State::Given ? u"consent.give"_s : u"consent.close"_s, details); !noted)
        return noted;
    return transaction->commit();
}

Result<> ConsentLedger::object(CustomerId customer, Place place, const QString &evidence)
{
    Word word;
    word.state = State::Withdrawn;
    word.place = place;
    word.evidence = evidence;
    return say(customer, word);
}

Result<> ConsentLedger::onEveryRecord(CustomerId customer, const char *action, const std::function<Result<>(const RecordWords &)> &write)
{
    auto transaction = vault::Transaction::begin(m_db);
    if (!transaction)
        return fail(transaction);
    const auto known = words(customer);
    if (!known)
        return fail(known);
    if (known->records.empty())
        return gone();
    for (const RecordWords &record : known->records) {
        if (const auto written = write(record); !written)
            return written;
    }
    if (const auto noted = vault::note(m_db, m_clock, m_user, QString::fromLatin1(action), {{u"customer"_s, customer.value}}); !noted)
        return noted;
    return transaction->commit();
}

Result<> ConsentLedger::doNotAsk(CustomerId customer, Place place)
{
    const Instant now = m_clock.now();
    return onEveryRecord(customer, "consent.do_not_ask", [&](const RecordWords &record) -> Result<> {
        NewWord entry;
        entry.record = record.id;
        entry.state = State::RequestDeferred;
        entry.place = place;
        entry.at = now;
        entry.until = monthsLater(now, m_policy.doNotAskMonths);
        const auto added = ConsentStore(m_db).add(entry, m_user, now);
        return added ? Result<>() : fail(added);
    });
}

Result<> ConsentLedger::setWish(CustomerId customer, ContactWish wish)
{
    return onEveryRecord(customer, "consent.wish",
                         [&](const RecordWords &record) { return ConsentStore(m_db).setWish(record.id, wish, m_user, m_clock.now()); });
}

Result<> ConsentLedger::setAgeBand(CustomerId customer, AgeBand band)
{
    return onEveryRecord(customer, "consent.age_band",
                         [&](const RecordWords &record) { return ConsentStore(m_db).setAgeBand(record.id, band, m_user, m_clock.now()); });
}

Result<PermittedSet> ConsentLedger::permit(const QList<CustomerId> &people, const QString &purpose, const QString &channel, const Use &use,
                                           const LeaveOut &leaveOut)
{
    auto transaction = vault::Transaction::begin(m_db);
    if (!transaction)
        return fail(transaction);
    const PurposeEntry *entry = PurposeCatalogue::shipped().purpose(purpose);
    if (!entry)
        return fail(ErrorKind::Input, QCoreApplication::translate("Consent", "This purpose does not exist. Choose one of the list under Privacy, Consent."));
    const auto known = rules();
    if (!known)
        return fail(known);
    const Instant now = m_clock.now();
    if (auto why = whyUnusable(*entry, known->choices.value(purpose), channel, shopDay(now)))
        return tl::unexpected(*std::move(why));
    PermittedSet set{Permit()};
    ConsentStore store(m_db);
    QSet<CustomerId> seen;
    for (CustomerId customer : people) {
        if (seen.contains(customer))
            continue;
        seen.insert(customer);
        ++set.m_considered;
        const auto stopped = stopOf(customer, purpose);
        if (!stopped)
            return fail(stopped);
        if (*stopped) {
            ++set.m_refused[Refusal::Stopped];
            continue;
        }
        const auto words = store.wordsOf(customer, known->rulings, m_policy.minorAge, now);
        if (!words)
            return fail(words);
        const auto verdict = judge(*words, *entry, *known, channel, around(customer));
        if (!verdict)
            return fail(verdict);
        auto refusal = verdict->refusal;
        if (!refusal && leaveOut) {
            const auto more = leaveOut(customer);
            if (!more)
                return fail(more);
            refusal = *more;
        }
        if (refusal)
            ++set.m_refused[*refusal];
        else
            set.m_people.push_back({customer, verdict->contact});
    }
    Disclosure line;
    line.permit = QUuid::createUuid().toString(QUuid::WithoutBraces);
    line.at = now;
    line.user = m_user;
    line.purpose = purpose;
    line.channel = channel;
    line.basis = known->choices.value(purpose).basis;
    line.recipient = use.recipient;
    line.what = use.what;
    line.considered = set.m_considered;
    line.permitted = static_cast<qint64>(set.m_people.size());
    for (auto it = set.m_refused.begin(); it != set.m_refused.end(); ++it)
        line.refused.insert(QString(refusalKey(it.key())), it.value());
    const auto written = DisclosureStore(m_db).add(line, set.m_people);
    if (!written)
        return fail(written);
    set.m_permit.m_number = line.permit;
    set.m_permit.m_disclosure = *written;
    set.m_permit.m_purpose = purpose;
    set.m_permit.m_channel = channel;
    set.m_permit.m_basis = line.basis;
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed);
    return set;
}

} // namespace kk::consent
