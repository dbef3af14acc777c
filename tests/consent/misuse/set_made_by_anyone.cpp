#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

PermittedSet set;
