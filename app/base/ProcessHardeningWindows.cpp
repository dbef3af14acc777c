#include "app/base/ProcessHardening.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)

#include <windows.h>

#include <werapi.h>

namespace kk {

bool keepMemoryOutOfCrashReports()
{
    return SUCCEEDED(WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP));
}

} // namespace kk

#endif
