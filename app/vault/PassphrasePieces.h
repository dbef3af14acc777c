#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kk::vault {

/// A stretch of a passphrase that a guesser would try as one thing.
struct PassphrasePiece {
    enum class Kind { Characters, KnownName, CommonWord, Word, Repetition, Sequence, Keyboard, Date };

    Kind kind = Kind::Characters;
    qsizetype start = 0;
    qsizetype length = 0;
    double bits = 0; ///< log2 of the guesses for this piece
};

/// Reads a passphrase as the row of pieces that costs a guesser least. The sum of the bits is the estimate.
/// `names`: what a stranger knows about shop and user. Looks at the first 128 characters.
QList<PassphrasePiece> cheapestPieces(const QString &passphrase, const QStringList &names);

} // namespace kk::vault
