#include "app/consent/TextDiff.h"

#include <QStringList>

#include <vector>

namespace kk::consent {

namespace {

void append(QList<DiffPiece> &pieces, DiffPiece::Kind kind, const QString &word)
{
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().words += u' ' + word;
    else
        pieces.append({kind, word});
}

} // namespace

QList<DiffPiece> textDiff(const QString &before, const QString &after)
{
    const QStringList old = before.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList now = after.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<DiffPiece> pieces;
    if (old.size() > kLongestDiff || now.size() > kLongestDiff) {
        append(pieces, DiffPiece::Kind::Gone, old.join(u' '));
        append(pieces, DiffPiece::Kind::Added, now.join(u' '));
        return pieces;
    }
    const auto rows = static_cast<size_t>(old.size());
    const auto columns = static_cast<size_t>(now.size());
    // common[i][j]: words that the texts from i and j on have in common, in order.
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;) {
            const bool same = old[static_cast<qsizetype>(i)] == now[static_cast<qsizetype>(j)];
            common[i][j] = same ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    size_t i = 0;
    size_t j = 0;
    while (i < rows || j < columns) {
        const bool both = i < rows && j < columns;
        if (both && old[static_cast<qsizetype>(i)] == now[static_cast<qsizetype>(j)]) {
            append(pieces, DiffPiece::Kind::Same, old[static_cast<qsizetype>(i)]);
            ++i;
            ++j;
        } else if (j == columns || (both && common[i + 1][j] >= common[i][j + 1])) {
            append(pieces, DiffPiece::Kind::Gone, old[static_cast<qsizetype>(i++)]);
        } else {
            append(pieces, DiffPiece::Kind::Added, now[static_cast<qsizetype>(j++)]);
        }
    }
    return pieces;
}

} // namespace kk::consent
