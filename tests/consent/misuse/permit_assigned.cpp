#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void use(Permit &left, const Permit &right)
{
    left = right;
}
