#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

PermittedSet make(Permit permit)
{
    return PermittedSet(std::move(permit));
}
