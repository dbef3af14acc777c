#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kk::names {

/// The words names are made of. Used by `NameParts.cpp` only. A "word" here is tidied and has no blanks.

std::vector<std::string> wordsOf(std::string_view tidied);
std::string joined(const std::vector<std::string> &words, size_t first, size_t last);

/// Lower case without dots: how the lists below are compared.
std::string bare(std::string_view word);

/// "van", "der", "'t", "v.d.", "de" …
bool isInfixWord(std::string_view word);
/// The infix word spelled in full: "v.d." → "van de", "VAN" → "van".
std::string fullInfix(std::string_view word);

bool isSirTitle(std::string_view word);
bool isMadamTitle(std::string_view word);
bool isFamilyTitle(std::string_view word);
bool isLearnedTitle(std::string_view word); ///< dr., drs., ir., prof. …: says nothing about sex and is left out
bool isSuffix(std::string_view word);       ///< jr., sr., MSc …

/// "J.", "J.P.", "Th.", "JP" (in capitals): initials rather than a name. `allCapitals`: the whole cell is in capitals, so capitals say nothing.
bool isInitials(std::string_view word, bool allCapitals);
/// "jp" → "J.P.", "Th.j" → "Th.J.".
std::string dottedInitials(std::string_view word);

bool hasUpper(std::string_view text);
bool hasLower(std::string_view text);

/// One word in natural case; words that mix capitals stay as they are.
std::string naturalWord(std::string_view word);

} // namespace kk::names
