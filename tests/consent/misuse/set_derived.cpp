#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

struct Mine : PermittedSet {
    Mine() {}
};
