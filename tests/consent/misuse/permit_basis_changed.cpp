#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void change(Permit &permit)
{
    permit.m_basis = Basis::Contract;
}
