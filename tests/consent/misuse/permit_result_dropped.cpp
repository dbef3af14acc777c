#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void run(ConsentLedger &ledger)
{
    ledger.permit({}, {}, {}, {});
}
