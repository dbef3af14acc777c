#include "ui/privacy/RegisterQuestions.h"

#include <QLocale>

namespace kk::ui {

using namespace Qt::StringLiterals;

RegisterQuestions RegisterQuestions::of(const shop::RegisterDesk &registers)
{
    const shop::RegisterDesk *desk = &registers;
    return {
        .entries = [desk](const QString &form, const QString &language) { return desk->entries(form, language); },
        .save = [desk](const auto &entry) { return desk->save(entry); },
        .remove = [desk](const QString &form, auto id) { return desk->remove(form, id); },
        .document = [desk](const QString &form, const QString &language) { return desk->document(form, language); },
        .csv = [desk](const QString &form, const QString &language) { return desk->csv(form, language, true); },
        .statement = [desk](const QString &language) { return desk->privacyStatement(language); },
        .controller = [desk] { return desk->controller(); },
        .setController = [desk](const auto &controller) { return desk->setController(controller); },
        .disclosures = [desk] { return desk->disclosures(); },
        .disclosureDocument = [desk](const QString &language) { return desk->disclosureDocument(language); },
        .disclosureCsv = [desk] { return desk->disclosureCsv(true); },
        .dpia = [desk](const QStringList &yes, const QString &language) { return desk->dpia(yes, language); },
        .sign = [desk](const auto &entry, const QString &language) { return desk->sign(entry, language); },
    };
}

QString registerLanguage()
{
    return QLocale().language() == QLocale::English ? u"en"_s : u"nl"_s;
}

} // namespace kk::ui
