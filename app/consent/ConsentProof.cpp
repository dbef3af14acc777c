#include "app/consent/ConsentProof.h"

#include <QJsonArray>

namespace kk::consent {

using namespace Qt::StringLiterals;

namespace {

QJsonValue instant(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIso8601(*at)) : QJsonValue();
}

QString dpvState(State state)
{
    return u"dpv:Consent"_s + stateKey(state);
}

QJsonObject purposeJson(const PurposeEntry &purpose, const ConsentProof &proof)
{
    QJsonArray services;
    for (const ConsentCell &cell : proof.cells) {
        if (cell.purpose != purpose.id)
            continue;
        services.append(QJsonObject{{u"channel"_s, cell.channel}, {u"contact_point"_s, cell.verdict.contact.value},
                                    {u"state"_s, dpvState(cell.verdict.standing.state)}, {u"permitted"_s, cell.verdict.isOpen()},
                                    {u"since"_s, instant(cell.verdict.standing.since)}, {u"valid_until"_s, instant(cell.verdict.standing.expires)}});
    }
    return {{u"purpose_id"_s, purpose.id},
            {u"purpose"_s, purpose.dpv},
            {u"purpose_name"_s, QJsonObject{{u"nl"_s, purpose.name.nl}, {u"en"_s, purpose.name.en}}},
            {u"lawful_basis"_s, QString(basisKey(proof.bases.value(purpose.id, purpose.basis)))},
            {u"law"_s, purpose.article},
            {u"personal_data"_s, QJsonArray::fromStringList(purpose.data)},
            {u"recipients"_s, purpose.kind == PurposeKind::Sharing ? u"shops of the kring"_s : u"the shop itself and its processors"_s},
            {u"storage"_s, u"while used and five years after"_s},
            {u"withdrawal_method"_s, u"at the counter, by phone, by letter, or with the link in every message"_s},
            {u"jurisdiction"_s, u"NL"_s},
            {u"services"_s, services}};
}

QJsonObject eventJson(const ProvedWord &word)
{
    const ConsentEvent &event = word.event;
    QJsonObject json{{u"event_id"_s, event.id.isValid() ? QJsonValue(event.id.value) : QJsonValue()},
                     {u"event_type"_s, event.purpose.isEmpty() && closes(event.state) ? u"objection"_s : u"consent"_s},
                     {u"event_state"_s, dpvState(event.state)},
                     {u"event_time"_s, toIso8601(event.at)},
                     {u"event_time_is_own"_s, event.isOwnTime},
                     {u"recorded"_s, toIso8601(event.recordedAt)},
                     {u"purpose_id"_s, event.purpose.isEmpty() ? u"direct_marketing"_s : event.purpose},
                     {u"channel"_s, event.channel.isEmpty() ? u"all"_s : event.channel},
                     {u"contact_point"_s, event.contact.value},
                     {u"entity_type"_s, event.byGuardian ? u"guardian"_s : u"data_subject"_s},
                     {u"collection_method"_s, QString(placeKey(event.place))},
                     {u"taken_in_by"_s, word.takenBy},
                     {u"evidence_grade"_s, gradeKey(event.grade)},
                     {u"evidence"_s, event.evidence},
                     {u"signed_card"_s, event.scan.isValid()},
                     {u"notice_version"_s, event.wording},
                     {u"notice_language"_s, event.language},
                     {u"notice_text"_s, word.shown}};
    if (event.until)
        json.insert(u"valid_until"_s, toIso8601(*event.until));
    if (!event.sourceName.isEmpty())
        json.insert(u"source_system"_s, event.sourceName);
    return json;
}

} // namespace

QJsonObject toConsentRecord(const ConsentProof &proof)
{
    QJsonArray purposes;
    for (const PurposeEntry &purpose : PurposeCatalogue::shipped().purposes()) {
        if (purpose.asksConsent())
            purposes.append(purposeJson(purpose, proof));
    }
    QJsonArray events;
    for (const ProvedWord &word : proof.words)
        events.append(eventJson(word));
    return {{u"header"_s, QJsonObject{{u"schema_version"_s, u"ISO/IEC TS 27560:2023"_s}, {u"record_id"_s, u"customer-%1"_s.arg(proof.customer.value)},
                                      {u"pii_principal"_s, proof.name}, {u"pii_controller"_s, proof.controller}, {u"created"_s, toIso8601(proof.made)}}},
            {u"processing"_s, purposes},
            {u"events"_s, events}};
}

} // namespace kk::consent
