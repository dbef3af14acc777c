#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void add(PermittedSet &set)
{
    set.m_people.push_back({});
}
