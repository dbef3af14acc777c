#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

std::size_t allowed(PermittedSet set)
{
    PermittedSet moved = std::move(set);
    return moved.people().size() + static_cast<std::size_t>(moved.permit().number().size());
}
