#pragma once

#include "app/rights/Request.h"

namespace kk::rights {

/// A kind that a letter seems to ask for, and the words that say so.
struct KindSuggestion {
    RequestKind kind = RequestKind::Access;
    QStringList words; ///< as they stand in the folded text
    bool operator==(const KindSuggestion &) const = default;
};

/// What a letter seems to be: a suggestion to whoever writes the request down, who decides. Nothing follows from it by itself.
struct LetterReading {
    QList<KindSuggestion> kinds; ///< in lawful order
    bool isForChild = false;     ///< a parent writes
    bool isByAgent = false;      ///< somebody writes for somebody else
    QList<RequestKind> found() const;
};

/// Reads a letter or mail in Dutch (and plain English) by our own word lists in resources/letters. Looks at the first 20,000 characters.
/// Pure; any thread.
LetterReading readLetter(const QString &text);

} // namespace kk::rights
