#include "app/rights/DpiaHelper.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace kk::rights {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCriteriaForDpia = 2; // rule of thumb of WP248

} // namespace

const QList<DpiaQuestion> &dpiaQuestions()
{
    static const QList<DpiaQuestion> questions = [] {
        QList<DpiaQuestion> read;
        QFile file(u":/registers/registers.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &question : json[u"dpia"_s].toArray())
            read.append({question[u"key"_s].toString(), {{u"nl"_s, question[u"nl"_s].toString()}, {u"en"_s, question[u"en"_s].toString()}}});
        return read;
    }();
    return questions;
}

DpiaVerdict dpiaVerdict(const QStringList &yes)
{
    if (yes.contains(u"biometric"_s))
        return DpiaVerdict::Refused;
    static const QStringList listed{u"blacklist"_s, u"spending"_s, u"partners"_s, u"location"_s, u"influence"_s};
    for (const QString &key : listed) {
        if (yes.contains(key))
            return DpiaVerdict::Needed;
    }
    return yes.size() >= kCriteriaForDpia ? DpiaVerdict::Needed : yes.isEmpty() ? DpiaVerdict::NotNeeded : DpiaVerdict::Consider;
}

} // namespace kk::rights
