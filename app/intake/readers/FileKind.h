#pragma once

#include "app/base/Error.h"

#include <optional>
#include <string_view>

namespace kk::intake {

/// Whether the head of a file shows that it is no delimited text: then the sentence that says what it is and what to do.
std::optional<Error> refusalOf(std::string_view head, const QString &fileName);

} // namespace kk::intake
