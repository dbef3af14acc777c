#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

QList<PermittedSet> keep(const PermittedSet &set)
{
    return {set};
}
