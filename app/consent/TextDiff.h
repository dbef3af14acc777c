#pragma once

#include <QList>
#include <QString>

namespace kk::consent {

/// A run of words of two versions of a text.
struct DiffPiece {
    enum class Kind { Same, Gone, Added };
    Kind kind = Kind::Same;
    QString words; ///< parted by single blanks
    bool operator==(const DiffPiece &) const = default;
};

/// What changed between two texts, by words: the longest common sequence stays. At most kLongestDiff words of each are compared; of
/// longer texts the whole counts as changed. Pure.
QList<DiffPiece> textDiff(const QString &before, const QString &after);
inline constexpr qsizetype kLongestDiff = 2000;

} // namespace kk::consent
