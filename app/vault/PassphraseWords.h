#pragma once

#include <QString>
#include <QStringList>

namespace kk::vault {

/// The word lists behind the offered sentence, separated by blanks. `passphraseWords` splits them.
extern const char *const kDutchWords;
extern const char *const kEnglishWords;

enum class WordLanguage { Dutch, English };

/// The words of a language, at least 1024, all different. Thread-safe.
const QStringList &passphraseWords(WordLanguage language);

/// A passphrase of `count` different words drawn by chance, with blanks between: "molen fiets kade boter".
QString offeredSentence(WordLanguage language, int count = 4);

/// How many bits of chance are in it: log2 of the words to choose from, for each word, so a little over 40 for four.
double offeredSentenceBits(WordLanguage language, int count = 4);

} // namespace kk::vault
