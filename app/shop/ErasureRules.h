#pragma once

#include "app/rights/Erasure.h"

namespace kk::shop {

/// What stands against erasing somebody in this shop: a restriction, a claim, another open request.
rights::ErasureStops erasureStops();
/// The erasure with every holder of this program, its stops, and the receivers of the disclosure ledger.
rights::Erasure erasureOfShop();

/// Who got data of a person, by the disclosure ledger.
std::shared_ptr<const rights::Recipients> recipientsOfShop();

} // namespace kk::shop
