#pragma once

#include "app/consent/ConsentProof.h"
#include "app/reports/Document.h"

namespace kk::reports {

/// The proof of consent of one customer for people: where it stands, and each word with the exact text that was shown. In the language
/// of the screens; the texts in the language in which they were shown.
Document consentProofDocument(const consent::ConsentProof &proof);

/// A card to sign: the text as it stands now, what the customer gets and what is used, name, day and signature.
Document consentFormDocument(const consent::PurposeEntry &purpose, const consent::Wording &wording, const QString &channel);

} // namespace kk::reports
