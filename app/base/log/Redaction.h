#pragma once

#include <QString>

namespace kk {

/// The text with everything that looks like an e-mail address, a telephone number or an IBAN taken out: `‹e-mail›`, `‹phone›`, `‹iban›`.
///
/// The second net below the rule that `Error::detail` and log messages hold no personal data; it would rather take out too much. Names
/// and addresses it cannot know. Thread-safe.
QString withoutPersonalData(const QString &text);

} // namespace kk
