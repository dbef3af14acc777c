#include "app/loyalty/Templates.h"

#include "app/loyalty/ProgrammeFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void loadLoyaltyTemplates()
{
    Q_INIT_RESOURCE(loyalty); // has to stand outside any namespace
}

namespace kk::loyalty {

using namespace Qt::StringLiterals;

namespace {

LocalText textOf(const QJsonObject &text)
{
    return {text.value("nl"_L1).toString().toStdString(), text.value("en"_L1).toString().toStdString()};
}

} // namespace

const QList<Template> &shippedTemplates()
{
    static const QList<Template> all = [] {
        loadLoyaltyTemplates();
        QList<Template> templates;
        QFile file(u":/loyalty/templates.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return templates;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value("templates"_L1).toArray();
        for (const QJsonValue &entry : entries) {
            const QJsonObject object = entry.toObject();
            const QByteArray programme = QJsonDocument(object.value("programme"_L1).toObject()).toJson(QJsonDocument::Compact);
            templates.append({object.value("id"_L1).toString().toStdString(), textOf(object.value("title"_L1).toObject()),
                              textOf(object.value("about"_L1).toObject()), readProgramme(programme).programme});
        }
        return templates;
    }();
    return all;
}

} // namespace kk::loyalty
