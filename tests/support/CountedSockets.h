#pragma once

namespace kk::testing {

/// How many sockets this process asked the system for since it started; -1 where that cannot be counted (only on Linux it can).
int socketsMade();

} // namespace kk::testing
