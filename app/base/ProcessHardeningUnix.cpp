#include "app/base/ProcessHardening.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX)

#include <sys/resource.h>

#if defined(Q_OS_LINUX)
#include <QFile>
#endif

namespace kk {

namespace {

/// A crash handler behind a pipe does not heed the size limit, so on Linux no mapping is offered to it either (core(5)).
/// Not PR_SET_DUMPABLE: it hides /proc/PID from the desktop portal, which then refuses to answer.
bool offerNoMappings()
{
#if defined(Q_OS_LINUX)
    QFile filter(QStringLiteral("/proc/self/coredump_filter"));
    return filter.open(QIODevice::WriteOnly) && filter.write("0x0\n") > 0;
#else
    return true;
#endif
}

} // namespace

bool keepMemoryOutOfCrashReports()
{
    const rlimit none{0, 0};
    const bool limited = setrlimit(RLIMIT_CORE, &none) == 0;
    return offerNoMappings() && limited;
}

} // namespace kk

#endif
