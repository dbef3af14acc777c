#include "app/base/PeakMemory.h"

#if defined(Q_OS_UNIX)

#include <sys/resource.h>

namespace kk {

qint64 peakMemoryBytes()
{
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return 0;
#if defined(Q_OS_DARWIN)
    return qint64(usage.ru_maxrss); // bytes there
#else
    return qint64(usage.ru_maxrss) * 1024;
#endif
}

} // namespace kk

#endif
