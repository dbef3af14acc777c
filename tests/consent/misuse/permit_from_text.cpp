#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

Permit permit(QStringLiteral("5d1f"));
