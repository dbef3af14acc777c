#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

PermittedSet make(Permit permit)
{
    return {std::move(permit)};
}
