#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

auto keep(PermittedSet &set)
{
    return [set] { return set.people().size(); };
}
