#include "app/base/PeakMemory.h"

#if defined(Q_OS_WIN)

#include <windows.h>

#include <psapi.h>

namespace kk {

qint64 peakMemoryBytes()
{
    PROCESS_MEMORY_COUNTERS counters{};
    if (!K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters))
        return 0;
    return qint64(counters.PeakWorkingSetSize);
}

} // namespace kk

#endif
