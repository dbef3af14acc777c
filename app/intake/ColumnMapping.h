#pragma once

#include "app/base/Result.h"
#include "app/intake/values/Notation.h"

#include <QByteArray>
#include <QList>

namespace kk::intake {

/// What the columns of an unknown file mean: written by hand (`--mapping FILE`), chosen in the window or proposed by us.
///
/// As JSON: `{"profile": "generic-customers", "external_id": "rec_id", "columns": {"given_name": "first_name", …},
/// "date_format": "yyyyMMdd", "decimal": ",", "currency": "EUR"}`. In `columns` the key is the column's name in the file, the value
/// a customer field (`customerFieldName`), for sales also a sale field (`saleFieldName`), or `consent:CHANNEL:PURPOSE` and
/// `refusal:CHANNEL:PURPOSE` (an inverted column such as "do not e-mail").
struct ColumnMapping {
    struct Entry {
        QString column; ///< the name in the header
        QString field;
        int occurrence = 0; ///< 1 is the second column of that name; in JSON `"Name#2"` when no column is called so
        bool operator==(const Entry &) const = default;
    };

    QString profileId;        ///< `generic-customers` or `generic-sales`
    QString externalIdColumn; ///< empty: the file has no key
    QList<Entry> columns;
    QString dateFormat;              ///< of `d M y H m s` and what stands between; empty: find out
    std::optional<char> decimalMark; ///< `,` or `.`; nothing: find out
    QString currency;                ///< ISO code for files without a currency column; empty: EUR

    bool operator==(const ColumnMapping &) const = default;

    /// Fails with ErrorKind::Input and a sentence that names the word that is wrong.
    [[nodiscard]] static Result<ColumnMapping> fromJson(const QByteArray &json);
    [[nodiscard]] static Result<ColumnMapping> fromFile(const QString &path);
    QByteArray toJson() const;
};

/// Why a column of an unknown file is thought to mean what it means: its name, or what its cells look like.
struct ColumnEvidence {
    QString column;    ///< its name in the file
    int occurrence = 0;
    QString field;     ///< see ColumnMapping; empty: the shape says something, but not which field
    bool byName = false;
    QString shape;     ///< `email`, `postcode`, `phone`, `date`, `birth_date`, `amount`, `yes_no`; empty: nothing in particular
    double share = 0;  ///< of the sampled cells that have this shape
    QString example;   ///< one of them
    bool operator==(const ColumnEvidence &) const = default;
};

} // namespace kk::intake
