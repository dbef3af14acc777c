#pragma once

#include <QString>

namespace kk {

/// What a caller can do about a failure. A kind exists only where callers react differently.
enum class ErrorKind {
    Input,     ///< what was given cannot be used: another file, another value
    NotFound,  ///< it is not there (any more)
    Conflict,  ///< something changed meanwhile, or it would contradict what is known
    WrongKey,  ///< passphrase, recovery code or key does not fit
    Damaged,   ///< a file of ours is not as it was written
    Busy,      ///< somebody else holds it; try again later
    Cancelled, ///< the user stopped it
    Network,   ///< the other side cannot be reached
    Forbidden, ///< the role, a consent or the law does not allow it
    Storage,   ///< disk full, read-only place, medium gone: another place helps
    Bug,       ///< our mistake
};

/// A failure, told twice: to the shopkeeper and to the log.
struct Error {
    ErrorKind kind = ErrorKind::Bug;
    /// Translated; says what is wrong, what is still safe and what to do now.
    QString userText;
    /// For the log. Never a name, an address, an e-mail or a bound value.
    QString detail;

    bool operator==(const Error &) const = default;
};

/// The stable word for a kind, as the command line prints it: `input`, `not_found`, `wrong_key`, …
QString errorKindName(ErrorKind kind);

} // namespace kk
