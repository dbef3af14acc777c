#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kk::testing {

/// One text of a .ts file.
struct Text {
    QString context;
    QString source;
    QString comment;         ///< what tells two equal sources apart
    QStringList translations; ///< one; for a text with a number one a plural form
    bool isPlural = false;
    bool isUnfinished = false;

    /// What a text is known by.
    QString key() const { return context + u'|' + source + u'|' + comment; }
};

/// All texts of a .ts file; none when it cannot be read.
QList<Text> readTexts(const QString &path);

/// What differs between a source and a translation that must not: placeholders (%1, %L1, %n), the mnemonic (&), mark-up, dots, colon,
/// question mark at the end, blanks around it. One sentence each; empty when all is well.
QStringList differences(const Text &text);

} // namespace kk::testing
