#pragma once

#include "app/consent/ConsentEvent.h"

namespace kk::consent {

/// What one version of a source record claims, as intake kept it.
struct ImportedClaim {
    SourceRecordId record;
    customers::SourceId source;
    QString sourceName;
    customers::BatchId batch;
    QString channel;             ///< the word of intake: email, sms, whatsapp, phone, post
    QString purpose;             ///< the word of intake: news, partner_offers
    bool yes = false;
    QString words;               ///< the cell exactly as it stood in the file
    QString column;              ///< the column exactly as it stood in the file
    QString evidence;            ///< level, text or place of the opt-in, as the file says it; empty: it says none
    std::optional<Instant> claimedAt;
    Instant statedAt{};          ///< of the record's version
    bool fromOrder = false;      ///< the claim stands in an order: the moment of the order is its own
    customers::FieldValues fields; ///< contact fields of that version
};

/// What the owner knows about the yes of one source.
struct ClaimRuling {
    enum class Kind { None, TickedBeforehand, Wording };
    customers::SourceId source;
    QString purpose; ///< of the catalogue
    QString channel;
    Kind kind = Kind::None;
    int wording = 0; ///< Wording: the text that stood beside the box
    bool operator==(const ClaimRuling &) const = default;
};

/// How a purpose and channel of intake are called in the catalogue; nothing when no purpose is meant by it.
struct ClaimTarget {
    QString purpose;
    QString channel;
    bool yesCounts = true; ///< a yes to offers of unnamed others names nobody and is worth nothing
};
std::optional<ClaimTarget> targetOf(const QString &channel, const QString &purpose);

/// The claims of one record, from its oldest version to its newest, as events of the ledger: the mapping of avg-facts §8.5. Never more
/// than was claimed: a bare yes is E1, with a moment E2, and opens nothing; with the level or text of the opt-in E3, confirmed twice E4.
/// A system that goes on saying no says it once, when it first did. A bare "no" of somebody who never said yes is no word at all.
QList<ConsentEvent> eventsOf(const QList<ImportedClaim> &claims, const QList<ClaimRuling> &rulings);

/// The grade of one yes as the file proves it, before any ruling of the owner.
Grade gradeOf(const ImportedClaim &claim);

} // namespace kk::consent
