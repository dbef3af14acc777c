#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

PermittedSet run(ConsentLedger &ledger)
{
    return ledger.permit({}, {}, {}, {});
}
