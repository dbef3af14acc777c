#pragma once

#include "app/consent/ContactPoint.h"
#include "app/customers/Facts.h"
#include "app/vault/Roles.h"

namespace kk::consent {

using customers::CustomerId;
using customers::SourceRecordId;
struct ConsentEventTag;
using ConsentEventId = Id<ConsentEventTag>;
struct ScanTag;
using ScanId = Id<ScanTag>;

/// Where consent stands, in the words of the W3C Data Privacy Vocabulary and ISO/IEC TS 27560. From the least to the most
/// restrictive: of two words of one moment the later in this list counts. Only Given and RenewedGiven let anything through.
enum class State { Given, RenewedGiven, Unknown, Requested, RequestDeferred, Invalidated, Expired, Refused, Withdrawn, Terminated, Revoked };
QLatin1StringView stateKey(State state); ///< "Given", "Withdrawn", …: as stored and in files
std::optional<State> stateFromKey(QStringView key);
QString stateName(State state);          ///< translated, for people
bool closes(State state);                ///< a word that shuts: Refused, Withdrawn, Terminated, Revoked

/// How well a word is proved. From E3 on a yes lets something through.
enum class Grade {
    E0, ///< nothing
    E1, ///< a file says yes
    E2, ///< a file says yes, and since when
    E3, ///< with moment and the text, level or source of it
    E4, ///< confirmed a second time, or signed and scanned
};
QString gradeKey(Grade grade); ///< "E0" … "E4"

/// Where the word was taken in.
enum class Place { Counter, Phone, Paper, Web, Email, Event, Request, Import };
QLatin1StringView placeKey(Place place);
std::optional<Place> placeFromKey(QStringView key);
QString placeName(Place place);

/// One word of one person: an entry of the ledger, or what an import file claims, read as one.
struct ConsentEvent {
    ConsentEventId id;           ///< none: claimed by an import
    SourceRecordId record;
    ContactPoint contact;        ///< Person: said about everything
    QString purpose;             ///< empty: all marketing
    QString channel;             ///< empty: every channel
    State state = State::Unknown;
    Grade grade = Grade::E0;
    Instant at{};                ///< when the person said so; where nobody knows, since when the system says it
    bool isOwnTime = true;       ///< `at` is the moment itself and not that of a file
    Instant recordedAt{};
    std::optional<Instant> until; ///< RequestDeferred: not asked again before
    int wording = 0;             ///< version of the text shown; 0 unknown
    QString language;            ///< of that text
    bool byGuardian = false;
    bool recordIsMinor = false;  ///< what is known now about the age of whom the record is about
    bool isOthers = false;       ///< said by somebody else who has the same contact point; only a no is read from others
    Place place = Place::Counter;
    QString evidence;
    ScanId scan;
    vault::ShopUserId user;
    QString sourceName;          ///< imports: the system
    customers::BatchId batch;    ///< imports: the act of reading in

    bool isYes() const { return state == State::Given || state == State::RenewedGiven; }
    bool operator==(const ConsentEvent &) const = default;
};

} // namespace kk::consent
