#pragma once

#include "app/base/Result.h"
#include "app/intake/values/DateText.h"

#include <vector>

namespace kk::intake {

/// Dates in a notation that a person wrote down, such as `yyyyMMdd` or `dd-MM-yyyy HH:mm`.
class DateFormat
{
public:
    /// Letters `y M d H h m s AP` and `MMM` for a name; all else must stand there as it is. Fails with ErrorKind::Input when day, month or
    /// year is missing.
    [[nodiscard]] static Result<DateFormat> fromPattern(const QString &pattern);
    ReadDate read(std::string_view cell) const;

private:
    struct Part {
        char letter = 0; ///< 0: `literal`
        int width = 0;
        bool fixedWidth = false; ///< digits follow directly
        char literal = 0;
    };
    std::vector<Part> m_parts;
};

} // namespace kk::intake
