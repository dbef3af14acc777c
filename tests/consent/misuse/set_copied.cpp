#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

PermittedSet twice(const PermittedSet &set)
{
    return set;
}
