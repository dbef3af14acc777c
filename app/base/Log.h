#pragma once

#include "app/base/Result.h"

#include <QString>

#include <memory>

namespace kk {

/// The program's log: what Qt's logging categories say goes into a file of the user, oldest lines dropped first.
///
/// No message may hold personal data; as a second net every line passes `withoutPersonalData`, and a message stays one line.
/// Works from construction to destruction; then Qt's own handler is back. At most one at a time. Logging is thread-safe.
class Log final {
public:
    struct Options {
        QString folder;                 ///< empty: `stateFolder()`
        qint64 bytesPerFile = 1'000'000;
        int files = 5;                  ///< klantenkring.log and klantenkring.log.1 …
        bool alsoWarningsToStderr = true; ///< for who started the program from a terminal
    };

    /// ErrorKind::Storage when the file cannot be written (go on without), ErrorKind::Bug when there is one already.
    [[nodiscard]] static Result<std::unique_ptr<Log>> start(const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<Log>> start() { return start(Options{}); }

    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    /// The file being written; to show where to look.
    QString path() const;

private:
    class Sink;
    explicit Log(std::unique_ptr<Sink> sink);
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);

    std::unique_ptr<Sink> m_sink;
    static Sink *s_current;              ///< the one in use, or null; guarded by the mutex in Log.cpp
    static QtMessageHandler s_previous;  ///< guarded by the same
};

} // namespace kk
