#pragma once

#include "app/consent/ConsentLedger.h"

#include <QJsonObject>

namespace kk::consent {

/// One word with the exact text that was shown.
struct ProvedWord {
    ConsentEvent event;
    QString shown;    ///< the text in the language in which it was shown; empty when it is not known
    QString takenBy;  ///< role of who took it in, never a name: the register and the proof go to others
};

/// What the shop can show when asked to prove consent (art. 7(1) AVG).
struct ConsentProof {
    CustomerId customer;
    QString name;
    QString controller;   ///< name of the shop
    Instant made{};
    QHash<QString, Basis> bases; ///< by purpose, as the owner chose
    QList<ConsentCell> cells;
    QList<ProvedWord> words; ///< oldest first
};

/// The proof in the shape of ISO/IEC TS 27560: header, purposes with basis, data, recipients and withdrawal, and the events.
/// Pure; same proof, same object.
QJsonObject toConsentRecord(const ConsentProof &proof);

} // namespace kk::consent
