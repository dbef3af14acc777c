#pragma once

#include "app/consent/ConsentEvent.h"

#include <vector>

namespace kk::consent {

/// How much somebody wants to hear, from the least to the most. NotSaid lets the consents decide.
enum class ContactWish { Nothing, Service, General, Personal, NotSaid };
QLatin1StringView wishKey(ContactWish wish); ///< "nothing", "service", …
std::optional<ContactWish> wishFromKey(QStringView key);
QString wishName(ContactWish wish);          ///< translated

/// An age as a band, never a birth date. Minor: below the age at which somebody consents alone (UAVG art. 5).
enum class AgeBand { Unknown, Minor, Youth, Adult };
QLatin1StringView ageBandKey(AgeBand band); ///< "unknown", "minor", …
std::optional<AgeBand> ageBandFromKey(QStringView key);
QString ageBandName(AgeBand band);          ///< translated

/// One record of a person as consent sees it.
struct RecordWords {
    SourceRecordId id;
    customers::SourceId source;
    QString sourceName;
    bool isOwn = false;
    customers::FieldValues fields;
    bool notForMarketing = false; ///< its contact points must never be mailed (an address lent by a marketplace, "blocked")
    ContactWish wish = ContactWish::NotSaid;
    AgeBand band = AgeBand::Unknown;
};

/// All that was ever said about the consent of one person, over all records.
struct PersonWords {
    CustomerId customer;
    std::vector<RecordWords> records;
    std::vector<ConsentEvent> events; ///< with those of import claims, and with every no that others said about the same contact point

    bool anyIsMinor() const;
    AgeBand band() const;     ///< the youngest that any record says
    ContactWish wish() const; ///< the least that any record says
    /// Where this person can be reached through a channel of this kind: own words first, then the newest records.
    QList<ContactPoint> contacts(ContactKind kind, bool forMarketing) const;
};

} // namespace kk::consent
