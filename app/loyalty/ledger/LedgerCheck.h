#pragma once

#include "app/loyalty/ledger/LedgerRun.h"

namespace kk::loyalty {

/// What checking the ledger found.
struct LedgerVerdict {
    qint64 entries = 0;
    bool isSealed = true;   ///< every entry has the hash it was written with, and none was cut off or put in
    bool isCovered = true;  ///< no lot was spent below zero
    bool isReplayed = true; ///< what happened gives exactly these entries
    bool isBehind = false;  ///< imports, erasures or programmes came since the last whole run: the replay was not compared
    QString finding;        ///< for the log, in English; empty if all is well

    bool isSound() const { return isSealed && isCovered && isReplayed; }
};

/// Recomputes the whole ledger from what happened and from the published programmes, and compares it entry by entry. Changes nothing.
[[nodiscard]] Result<LedgerVerdict> checkLedger(vault::Connection &db, Instant now, const PersonQuestions &people);

} // namespace kk::loyalty
