#include "tests/translations/Sources.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kk::testing {

using namespace Qt::StringLiterals;

QString textFile(const QString &language)
{
    return QStringLiteral(KLANTENKRING_SOURCE_DIR) + u"/translations/klantenkring_%1.ts"_s.arg(language);
}

FreshTexts readSources(const QStringList &options)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    const QStringList arguments =
        QStringLiteral(KLANTENKRING_LUPDATE_ARGUMENTS).split(u'|') + options + QStringList{u"-ts"_s, path};
    lupdate.start(QStringLiteral(KLANTENKRING_LUPDATE), arguments);
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return {};
    return {readTexts(path), QString::fromUtf8(lupdate.readAllStandardError())};
}

} // namespace kk::testing
