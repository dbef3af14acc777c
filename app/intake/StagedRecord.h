#pragma once

#include "app/base/Clock.h"
#include "app/intake/CustomerField.h"

#include <optional>
#include <string>
#include <vector>

namespace kk::intake {

/// A system says that a person said yes or no. A claim, not yet a consent: `app/consent` judges what it is worth.
/// A blank cell makes no claim at all: unknown is never yes and never no.
struct ConsentClaim {
    enum class Answer { Yes, No };

    std::string channel; ///< `email`, `sms`, `whatsapp`, `phone` or `post`
    std::string purpose; ///< `news` (the shop's own) or `partner_offers`; never merged with each other
    Answer answer = Answer::No;
    std::string words;                ///< the cell exactly as it stood in the file
    std::string column;               ///< the name of the column exactly as it stood in the file
    std::optional<Instant> claimedAt; ///< when the person said so, if the system says it
    /// What of the file shows how it was said: level, source or second click of the opt-in, with the names of their columns. Empty: nothing.
    /// Only where the file also says when.
    std::string evidence = {};

    bool operator==(const ConsentClaim &) const = default;
};

/// One statement of a system about one person, cleaned but not judged.
///
/// Cleaned: right encoding, guards of spreadsheets and surrounding blanks removed, words that mean "empty" emptied, dates ISO. Not judged:
/// spelling, capitals, the notation of phone numbers and postcodes are as the system gave them.
struct StagedRecord {
    /// The key of this person in the system. Where the system gives none: the e-mail address in lower case if the system uses
    /// that as its key, else `content:` with a hash of what was stated, so that the same file twice gives the same keys.
    /// Empty only inside StagedSale::customer, when the sale states a bare name: that is not enough to know a person by.
    std::string externalId;
    /// The key of the customer this is said about, where `externalId` is that of an address, of a place on a list, of something else.
    /// Empty: `externalId` is the customer's own.
    std::string accountId;
    bool emailIsAccount = false; ///< the system has one customer per e-mail address, so two records with one address are one person
    FieldTexts fields;
    std::vector<ConsentClaim> consents;
    std::optional<Instant> statedAt; ///< when the system last changed the record, or when the order was made
    bool notForMarketing = false;    ///< must never be mailed whatever consents say (proxy addresses, blocked, "do not contact")
    qint64 row = 0;                  ///< see RejectedRow::row

    const std::string &text(CustomerField field) const { return textOf(fields, field); }
};

} // namespace kk::intake
