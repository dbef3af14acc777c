#include "app/vault/SqlText.h"

namespace kk::vault {

bool isBlankSql(std::string_view sql)
{
    constexpr std::string_view kBlank = " \t\r\n\f;";
    for (;;) {
        const size_t start = sql.find_first_not_of(kBlank);
        if (start == std::string_view::npos)
            return true;
        sql.remove_prefix(start);
        const bool line = sql.starts_with("--");
        if (!line && !sql.starts_with("/*"))
            return false;
        // An unclosed comment reaches to the end, as SQLite reads it.
        const size_t end = line ? sql.find('\n') : sql.find("*/", 2);
        if (end == std::string_view::npos)
            return true;
        sql.remove_prefix(end + (line ? 1 : 2));
    }
}

} // namespace kk::vault
