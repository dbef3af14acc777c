#pragma once

#include "app/intake/StagedRecord.h"
#include "app/intake/StagedSale.h"

#include <bitset>

namespace kk::intake {

/// What the shop keeps of a field (its own setting): everything, a part, or nothing.
struct KeepPolicy {
    FieldSelection keep = FieldSelection().set();
    bool birthMonthOnly = false;    ///< "1987-05-14" is kept as "--05"
    bool postcodeDigitsOnly = false; ///< "7419 SB" is kept as "7419"
};

/// A staged record brought into the notation of the vault, with a fingerprint by which "the same again" is seen.
struct PreparedRecord {
    StagedRecord staged;
    qint64 contentHash = 0;
};

struct PreparedSale {
    StagedSale staged;                      ///< `customer` has moved out
    std::optional<PreparedRecord> customer;
    qint64 contentHash = 0;
};

/// Tidies texts (NFC, blanks), writes phones as E.164 and e-mail in lower case where they can be read; what cannot be
/// read stays as it was said. Applies the policy before anything reaches disk. Pure; any thread.
PreparedRecord prepare(StagedRecord &&record, const KeepPolicy &policy);
PreparedSale prepare(StagedSale &&sale, const KeepPolicy &policy);

} // namespace kk::intake
