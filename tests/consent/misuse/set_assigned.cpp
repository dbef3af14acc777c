#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void use(PermittedSet &left, const PermittedSet &right)
{
    left = right;
}
