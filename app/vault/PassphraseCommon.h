#pragma once

namespace kk::vault {

/// Words that turn up in the passwords of Dutch, Flemish and English people, most tried first, separated by blanks.
extern const char *const kCommonPassphraseParts;

} // namespace kk::vault
