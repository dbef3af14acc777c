#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

Permit twice(const Permit &permit)
{
    return permit;
}
