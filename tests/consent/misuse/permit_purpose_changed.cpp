#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void change(Permit &permit)
{
    permit.m_purpose = QStringLiteral("email_own");
}
