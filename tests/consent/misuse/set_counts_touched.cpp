#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void hide(PermittedSet &set)
{
    set.m_refused.clear();
}
