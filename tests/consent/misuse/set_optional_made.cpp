#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

std::optional<PermittedSet> make()
{
    std::optional<PermittedSet> set;
    set.emplace();
    return set;
}
