#pragma once

#include <QList>
#include <QString>

namespace kk::testing {

/// One file of the tree, read whole.
struct SourceFile {
    QString path; ///< from the root, with forward slashes: `app/base/Money.h`
    QString text;

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isCode() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
    bool isBelow(QLatin1String folder) const { return path.startsWith(folder); }
    /// `Money.h` of `app/base/Money.h`.
    QString fileName() const { return path.section(QLatin1Char('/'), -1); }
};

/// Every text file below the folders of `root` that are ours: no build trees, no hidden folders, no test data.
QList<SourceFile> readTree(const QString &root);

/// The same text with everything that is not code replaced by blanks: comments, and with `Literals::Blanked` also what stands in
/// string and character literals. Line numbers stay what they were.
enum class Literals { Kept, Blanked };
QString codeOf(const QString &text, Literals literals);

/// The same text with everything but the comments replaced by blanks.
QString commentsOf(const QString &text);

/// The number, from 1, of the line that `offset` is in.
int lineAt(const QString &text, qsizetype offset);

} // namespace kk::testing
