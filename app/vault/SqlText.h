#pragma once

#include <string_view>

namespace kk::vault {

/// Whether nothing but white space, semicolons and comments is left: what may follow the one statement we accept.
bool isBlankSql(std::string_view sql);

} // namespace kk::vault
