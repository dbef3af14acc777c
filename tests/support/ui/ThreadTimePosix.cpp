#include "tests/support/ui/ThreadTime.h"

#ifdef Q_OS_UNIX

#include <time.h>

qint64 kk::testing::threadTime()
{
    timespec spent{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent) != 0)
        return -1;
    return qint64{spent.tv_sec} * 1000 + spent.tv_nsec / 1'000'000;
}

#else

qint64 kk::testing::threadTime()
{
    return -1;
}

#endif
