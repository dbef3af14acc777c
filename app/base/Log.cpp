#include "app/base/Log.h"

#include "app/base/log/Redaction.h"
#include "app/base/log/RotatingFile.h"
#include "app/base/log/StateFolder.h"

#include <QDateTime>
#include <QMutex>

#include <cstdio>

namespace kk {

using namespace Qt::StringLiterals;

class Log::Sink {
public:
    Sink(const Options &options, const QString &folder)
        : m_file(folder + u"/klantenkring.log"_s, options.bytesPerFile, options.files), m_stderr(options.alsoWarningsToStderr)
    {
    }

    RotatingFile &file() { return m_file; }

    /// The caller holds the mutex.
    void write(QtMsgType type, const QByteArray &line)
    {
        m_file.writeLine(line);
        if (m_stderr && type != QtDebugMsg && type != QtInfoMsg)
            std::fprintf(stderr, "%s\n", line.constData());
    }

private:
    RotatingFile m_file;
    bool m_stderr;
};

namespace {

/// Guards the pointer to the one sink, and what is written through it. Recursive: a message may be caused by writing one.
QRecursiveMutex &mutex()
{
    static QRecursiveMutex guard;
    return guard;
}

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 'D';
    case QtInfoMsg: return 'I';
    case QtWarningMsg: return 'W';
    case QtCriticalMsg: return 'E';
    case QtFatalMsg: return 'F';
    }
    return '?';
}

QByteArray lineOf(QtMsgType type, const char *category, QString message)
{
    for (QChar &c : message)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return (time + u' ' + QLatin1Char(letterOf(type)) + u' ' + QString::fromUtf8(category ? category : "default") + u' ' + withoutPersonalData(message))
        .toUtf8();
}

} // namespace

Log::Sink *Log::s_current = nullptr;
QtMessageHandler Log::s_previous = nullptr;

Log::Log(std::unique_ptr<Sink> sink) : m_sink(std::move(sink)) {}

Result<std::unique_ptr<Log>> Log::start(const Options &options)
{
    const QMutexLocker locker(&mutex());
    if (s_current)
        return fail(ErrorKind::Bug, {}, u"a log is already being written"_s);
    auto sink = std::make_unique<Sink>(options, options.folder.isEmpty() ? stateFolder() : options.folder);
    if (const auto opened = sink->file().open(); !opened)
        return fail(opened);
    s_current = sink.get();
    s_previous = qInstallMessageHandler(&Log::handle);
    return std::unique_ptr<Log>(new Log(std::move(sink)));
}

Log::~Log()
{
    const QMutexLocker locker(&mutex());
    qInstallMessageHandler(s_previous);
    s_current = nullptr;
}

QString Log::path() const
{
    return m_sink->file().path();
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = lineOf(type, context.category, message);
    const QMutexLocker locker(&mutex());
    if (s_current)
        s_current->write(type, line);
}

} // namespace kk
