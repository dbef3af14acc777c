#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace kk::intake {

/// The text of a cell without what stands around it: blanks of every kind, and the guards that exports put before a value so that a
/// spreadsheet takes it as text: `'+31612345678`, `'1234AB`, a tab, `="00123"`. Keeps `'s-Hertogenbosch` and `'t Hart`.
/// A view into `cell`.
std::string_view bareText(std::string_view cell);

/// bareText(), ready to be kept: words that mean "empty" (`-`, `n/a`, `NULL`, `#N/B`) emptied, non-breaking and thin blanks made blanks,
/// invisible characters dropped, accents composed (NFC), control characters and line breaks made blanks unless `keepLines`.
std::string cleanText(std::string_view cell, bool keepLines = false);

/// Whether cleanText() would be empty.
bool isEmptyText(std::string_view cell);

/// A number that a spreadsheet rounded away, such as `5,5E+12` or `6,12346E+08`.
bool isMangledNumber(std::string_view cell);

/// Lower case for ASCII letters only: enough for e-mail addresses and keys.
std::string asciiLower(std::string_view text);

/// The letters, digits and `#` of a short ASCII or accented word in lower case without accents: for dictionaries of words in cells.
std::string wordSkeleton(std::string_view cell);

enum class YesNo { Blank, Yes, No, Unknown };

/// What a consent cell says, in Dutch, English, German or French. A moment in time (`2025-01-05 10:00`) is Yes: it is when they said so.
YesNo yesOrNo(std::string_view cell);

} // namespace kk::intake
