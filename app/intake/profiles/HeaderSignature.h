#pragma once

#include "app/intake/Header.h"

namespace kk::intake {

/// By which column names a kind of file is known.
struct HeaderSignature {
    /// Every inner list must have at least one of its names in the header. Names are skeletons.
    std::vector<QStringList> needed;
    /// None of these may be there: they are another system's mark.
    QStringList forbidden;

    /// `"orderid|ordernumber total !lineitemname"`: a blank parts what is needed, `|` parts alternatives, `!` forbids.
    static HeaderSignature of(const char *text);
};

/// 0 when no signature fits; else from 0.5 up to 1 when every column of the file is one of `known`.
double signatureScore(const HeaderFingerprint &fingerprint, const std::vector<HeaderSignature> &signatures, const QStringList &known);

} // namespace kk::intake
