#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace kk::rights {

/// Words of letters and reports in the language of who reads them, which need not be the language of the window. From
/// resources/letters/words.LANGUAGE.json; a test holds both languages complete. Immutable; any thread.
class ReportWords {
public:
    /// `language` nl or en; anything else gives nl.
    static const ReportWords &in(const QString &language);

    /// "kind.access"; the key itself when there is no such word.
    QString text(const QString &key) const { return m_words.value(key, key); }
    bool has(const QString &key) const { return m_words.contains(key); }
    QStringList keys() const;
    const QString &language() const { return m_language; }
    QString date(QDate day) const; ///< "25 november 2026"

private:
    explicit ReportWords(const QString &language);

    QString m_language;
    QHash<QString, QString> m_words;
};

} // namespace kk::rights
