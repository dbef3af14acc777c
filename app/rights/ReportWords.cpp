#include "app/rights/ReportWords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace kk::rights {

using namespace Qt::StringLiterals;

const ReportWords &ReportWords::in(const QString &language)
{
    static const ReportWords dutch(u"nl"_s);
    static const ReportWords english(u"en"_s);
    return language == "en"_L1 ? english : dutch;
}

ReportWords::ReportWords(const QString &language) : m_language(language)
{
    QFile file(u":/letters/words.%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject parts = QJsonDocument::fromJson(file.readAll()).object();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QJsonObject words = part.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            m_words.insert(part.key() + u'.' + word.key(), word.value().toString());
    }
}

QStringList ReportWords::keys() const
{
    QStringList keys = m_words.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

QString ReportWords::date(QDate day) const
{
    const QLocale locale(m_language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Dutch, QLocale::Netherlands));
    return locale.toString(day, u"d MMMM yyyy"_s);
}

} // namespace kk::rights
