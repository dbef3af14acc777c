#pragma once

#include "app/customers/PersonalDataHolder.h"

namespace kk::shop {

/// Every holder of personal data there is, in the order in which they erase. A folder that begins to keep something of persons adds its
/// holder here; a test compares the list with the tables of a new vault.
customers::PersonalDataHolders allDataHolders();

} // namespace kk::shop
