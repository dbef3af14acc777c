#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace kk::intake {

/// The skeleton of a column name, for comparing: lower case, look-alike letters of other scripts made Latin, accents off, only
/// letters, digits and `#` kept. `"Сustomer Note "` with a Cyrillic С gives `customernote`.
QString headerSkeleton(QStringView name);

/// Several skeletons, written with a blank between: `"firstname voornaam"`.
QStringList words(const char *names);

/// The names in a header as a set: what a profile recognises.
struct HeaderFingerprint {
    QSet<QString> names;   ///< skeletons
    qsizetype columns = 0; ///< that have a name, duplicates counted
    QString fileName;      ///< without folder; of the member when it is in a zip. Empty when it is not known

    bool has(const QString &skeleton) const { return names.contains(skeleton); }
};

/// The header row of a file. Columns are known by position; a name may occur more than once.
class Header
{
public:
    Header() = default;
    explicit Header(QStringList names);

    int size() const { return static_cast<int>(m_names.size()); }
    const QStringList &names() const { return m_names; }
    const QString &name(int column) const { return m_names[column]; }
    const QString &skeleton(int column) const { return m_skeletons[column]; }

    /// The position of the first column with this skeleton from `from` on, or -1. `"number@2"` is the second column called `number`:
    /// a skeleton has no `@`.
    int find(const QString &name, int from = 0) const;
    /// The first column with one of these skeletons, the earlier skeleton first, or -1.
    int findAny(const QStringList &names) const;
    /// The columns with one of these skeletons, in the order of `names`; names that are not there give nothing.
    std::vector<int> findAll(const QStringList &names) const;
    /// The column with exactly this name (else the same skeleton), counting occurrences from 0, or -1.
    int findExact(const QString &name, int occurrence = 0) const;

    HeaderFingerprint fingerprint() const;
    /// The same for two files with the same columns in the same order; the key of a remembered mapping.
    QString digest() const;

private:
    QStringList m_names;
    QStringList m_skeletons;
    QHash<QString, std::vector<int>> m_positions;
};

} // namespace kk::intake
