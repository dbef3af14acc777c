#include "tests/support/CountedSockets.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

namespace {

std::atomic<int> made = 0;

} // namespace

// The program's own function goes before the one of the C library, for every library in this process.
extern "C" int socket(int domain, int type, int protocol) noexcept
{
    ++made;
    return static_cast<int>(syscall(SYS_socket, domain, type, protocol));
}

int kk::testing::socketsMade()
{
    return made;
}

#else

int kk::testing::socketsMade()
{
    return -1;
}

#endif
