#include "app/vault/PassphraseWords.h"

#include <sodium.h>

#include <cmath>

namespace kk::vault {

const QStringList &passphraseWords(WordLanguage language)
{
    static const QStringList dutch = QString::fromLatin1(kDutchWords).split(u' ', Qt::SkipEmptyParts);
    static const QStringList english = QString::fromLatin1(kEnglishWords).split(u' ', Qt::SkipEmptyParts);
    return language == WordLanguage::Dutch ? dutch : english;
}

QString offeredSentence(WordLanguage language, int count)
{
    static const bool ready = sodium_init() >= 0;
    Q_ASSERT(ready);
    const QStringList &words = passphraseWords(language);
    QStringList drawn;
    while (drawn.size() < count) {
        const QString &word = words[static_cast<qsizetype>(randombytes_uniform(static_cast<uint32_t>(words.size())))];
        if (!drawn.contains(word))
            drawn.append(word);
    }
    return drawn.join(u' ');
}

double offeredSentenceBits(WordLanguage language, int count)
{
    double bits = 0;
    for (int i = 0; i < count; ++i)
        bits += std::log2(static_cast<double>(passphraseWords(language).size() - i));
    return bits;
}

} // namespace kk::vault
