#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void swap(PermittedSet &set, Permit permit)
{
    set.m_permit = std::move(permit);
}
