#include "app/cli/Printer.h"

#include "app/cli/PlatformTerminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kk::cli {

Printer::Printer(bool json) : m_json(json), m_terminal(standardErrorIsTerminal()), m_out(stdout), m_err(stderr) {}

void Printer::json(const QJsonValue &value)
{
    if (!m_json)
        return;
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_out << QString::fromUtf8(document.toJson(QJsonDocument::Compact)) << Qt::endl;
}

void Printer::line(const QString &text)
{
    if (m_json)
        return;
    endProgress();
    m_out << text << Qt::endl;
}

void Printer::message(const QString &text)
{
    endProgress();
    m_err << text << Qt::endl;
}

void Printer::progress(const QString &text)
{
    if (!m_terminal)
        return;
    m_err << "\r\033[K" << text << Qt::flush;
    m_progressOpen = true;
}

void Printer::endProgress()
{
    if (m_progressOpen)
        m_err << "\r\033[K" << Qt::flush;
    m_progressOpen = false;
}

int Printer::failure(const Error &error)
{
    message(error.userText);
    json(QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), errorKindName(error.kind)}, {QStringLiteral("text"), error.userText}}}});
    return exitCode(error);
}

int Printer::exitCode(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongKey:
    case ErrorKind::Busy: return 3;
    case ErrorKind::Forbidden: return 4;
    case ErrorKind::Input: return error.detail == u"usage" ? 2 : 1;
    default: return 1;
    }
}

} // namespace kk::cli
