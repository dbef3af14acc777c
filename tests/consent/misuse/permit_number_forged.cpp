#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void forge(Permit &permit)
{
    permit.m_number = QStringLiteral("1");
}
