#pragma once

#include "app/base/text/Phone.h"

namespace kk {

/// The slow way, by libphonenumber: about 40,000 numbers a second. `number` as a person dials it, `country` an ISO code.
/// Nothing comes back when it is no valid number there. Thread-safe. This pair of files alone knows libphonenumber.
std::optional<E164> readPhoneByLibrary(std::string_view number, std::string_view country);

/// "+32 475 12 34 56".
QString formatPhoneByLibrary(const E164 &number);

} // namespace kk
