#include "ui/widgets/SensitiveText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QPointer<QMimeData> s_ours; // goes when something else is put on the clipboard; GUI thread

} // namespace

void copySensitive(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    // The hints clipboard managers know: KDE's, macOS's (nspasteboard.org) and Windows'.
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    data->setData(u"application/x-nspasteboard-concealed-type"_s, text.toUtf8());
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, QByteArrayLiteral("1"));
    s_ours = data;
    QGuiApplication::clipboard()->setMimeData(data);
}

bool clipboardHoldsSensitive()
{
    return s_ours && QGuiApplication::clipboard()->mimeData() == s_ours;
}

} // namespace kk::ui
