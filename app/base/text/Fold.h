#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace kk {

/// The form in which texts are compared and searched: lower case, without diacritics (é→e, ø→o, ß→ss, ĳ→ij, æ→ae, ł→l),
/// one kind of apostrophe, quote and dash, blanks collapsed and trimmed, invisible characters gone.
///
/// Composed and decomposed input (NFC, NFD) give the same. Folding twice changes nothing. Bytes that are not UTF-8 are dropped.
/// Pure; safe on every thread; does not look at the locale.
std::string foldText(std::string_view utf8);
QString foldText(const QString &text);

/// As `foldText`, appended to `out`: for loops over many rows that keep one buffer.
void appendFolded(std::string_view utf8, std::string &out);

/// The text as it is kept: Unicode form NFC, blanks of every kind collapsed to one and trimmed, invisible characters gone.
/// Letters, capitals, apostrophes and dashes stay as they were.
std::string tidyText(std::string_view utf8);
QString tidyText(const QString &text);

/// The folded words of a text: everything that is neither letter nor digit parts words. `'s-Hertogenbosch` gives `s`, `hertogenbosch`.
QStringList foldedWords(const QString &text);

} // namespace kk
