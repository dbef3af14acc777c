#include "tests/support/FakeClock.h"
