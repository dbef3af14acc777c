#pragma once

#include <string_view>

namespace kk::identity {

/// How alike two words are, 0 to 1 (Jaro 1989): bytes in common within a window, less half the exchanged ones.
/// Two empty words are alike. Words longer than 64 bytes are compared on their first 64. Pure; thread-safe.
double jaro(std::string_view a, std::string_view b);

/// Jaro with a bonus for the first letters in common (Winkler 1990): 0.1 for each, at most 4. No bonus below 0.7.
double jaroWinkler(std::string_view a, std::string_view b);

/// The fewest letters to put in, leave out, replace or exchange with their neighbour so that `a` becomes `b` (optimal string alignment).
/// Stops at `most`: anything further apart gives most + 1. Bytes, not characters. Words longer than 64 bytes are compared on their first 64.
int editDistance(std::string_view a, std::string_view b, int most = 64);

/// Is `editDistance(a, b)` at most `edits`? Much quicker than counting them, for one or two edits.
bool isWithinEdits(std::string_view a, std::string_view b, int edits);

} // namespace kk::identity
