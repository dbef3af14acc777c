#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void write(Permit &permit)
{
    permit.number() = QStringLiteral("x");
}
