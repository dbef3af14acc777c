#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void swap(PermittedSet &set)
{
    set.people().front().customer = CustomerId(7);
}
