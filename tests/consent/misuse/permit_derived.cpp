#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

struct Mine : Permit {
    Mine() {}
};
