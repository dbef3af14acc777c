#pragma once

#include "app/loyalty/engine/Programme.h"

/// Measures the ledger in a vault with the same size of shop: cold replay, one receipt, explanation, why not. False: it could not.
bool printLedgerFigures(const kk::loyalty::Programme &programme);
