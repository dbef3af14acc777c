#pragma once

#include "app/base/Result.h"
#include "app/intake/readers/CsvReader.h"

#include <QStringList>

namespace kk::intake {

/// The shape of a delimited text: what separates cells, what ends rows, and which row names the columns.
struct SniffedText {
    CsvDialect dialect;
    bool sepLine = false;
    qint64 headerRow = 1;
    QStringList header;      ///< without unnamed columns at the end
    int physicalColumns = 0; ///< cells in the header row, unnamed ones included
    bool isWholeRow = true;  ///< false: the text ended inside the header row
    bool hasRows = false;    ///< at least one row stands below the header
};

/// Finds out the shape of `text`, the decoded head of a file. The separator is the one that cuts most rows into the same number of
/// cells; the header is the first row that has texts, no data, and about as many of them as the fullest row, so that titles above it are
/// skipped. `delimiter` 0: find out.
///
/// Fails with ErrorKind::Input when no row can be the header or when there are too many columns.
[[nodiscard]] Result<SniffedText> sniff(std::string_view text, bool isWholeFile, char delimiter = 0);

} // namespace kk::intake
