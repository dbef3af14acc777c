#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void add(PermittedSet &set)
{
    set.people().push_back({});
}
