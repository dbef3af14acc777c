#pragma once

#include "app/customers/PersonalDataHolder.h"

#include <QCoreApplication>

#include <functional>
#include <span>

namespace kk::vault {
class Statement;
}

namespace kk::customers {

/// One column that a holder tells of. `label` is marked for translation in the context "Held"; none: the column is a field of
/// `record_version` and is called as everywhere.
struct HeldColumn {
    enum class Kind { Text, Number, Instant };
    const char *column; ///< "record_version.email"
    const char *label;
    Kind kind = Kind::Text;
};

/// Reads things for `describe`: `sql` gives the source's name (or NULL), the moment (ms UTC, or NULL) and then the values in the order of
/// `columns`, for one number bound as `:id`; asked for each of `ids`. Empty texts and NULLs are left out.
[[nodiscard]] Result<QList<HeldItem>> heldItems(vault::Connection &db, const char *sql, std::span<const HeldColumn> columns, const QList<qint64> &ids);

/// One kind of thing that a folder holds of somebody: how it is called, and how it is read by the numbers of their records.
struct HeldPart {
    const char *key;
    const char *title; ///< in the context "Held"
    const char *sql;
    std::span<const HeldColumn> columns;
};
/// The groups of several parts; all of it is gone after an erasure.
[[nodiscard]] Result<QList<HeldGroup>> heldGroups(vault::Connection &db, std::span<const HeldPart> parts, const DataSubject &subject);
/// The values of the row a statement stands on, from column `first` on.
QList<HeldValue> heldValues(const vault::Statement &row, std::span<const HeldColumn> columns, int first);

/// Runs each statement for each of the numbers, bound as `:id`; the first statement for all before the second.
[[nodiscard]] Result<> runForEach(vault::Connection &db, std::span<const char *const> statements, const QList<qint64> &ids);

QList<qint64> recordNumbers(const DataSubject &subject);
QList<qint64> customerNumbers(const DataSubject &subject);
/// Adds the group unless it is empty.
void addGroup(QList<HeldGroup> &groups, HeldGroup group);
/// A title or reason in the context "Held".
inline QString heldText(const char *text)
{
    return QCoreApplication::translate("Held", text);
}

} // namespace kk::customers
