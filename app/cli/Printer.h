#pragma once

#include "app/base/Error.h"

#include <QJsonValue>
#include <QString>
#include <QTextStream>

namespace kk::cli {

/// Standard output and standard error of a command. With --json exactly one value goes to standard output.
class Printer {
public:
    explicit Printer(bool json);

    bool isJson() const { return m_json; }
    void json(const QJsonValue &value);       ///< only with --json
    void line(const QString &text);           ///< only without --json
    void message(const QString &text);        ///< standard error, always
    /// Rewrites one line of the terminal; nothing when standard error is no terminal.
    void progress(const QString &text);
    /// The failure on standard error, with --json also as {"error":{"kind","text"}}. Answers the exit code.
    int failure(const Error &error);

    static int exitCode(const Error &error);

private:
    void endProgress();

    bool m_json;
    bool m_terminal;
    bool m_progressOpen = false;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace kk::cli
