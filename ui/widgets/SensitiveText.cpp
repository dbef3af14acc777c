#include "ui/widgets/SensitiveText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kOurs = u"application/x-klantenkring-sensitive"_s;

} // namespace

void copySensitive(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(kOurs, QByteArrayLiteral("1"));
    // The hints clipboard managers know: KDE's, macOS's (nspasteboard.org) and Windows'.
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    data->setData(u"application/x-nspasteboard-concealed-type"_s, text.toUtf8());
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(data);
}

bool isSensitiveOfOurs(const QMimeData *data)
{
    return data && data->hasFormat(kOurs);
}

} // namespace kk::ui
