#pragma once

#include "app/base/Result.h"
#include "app/customers/DataSubject.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace kk::customers {

/// One value about a person. What may be done with it (in access? in portability? why is it held?) stands with its column in
/// `rights::ColumnClasses`.
struct HeldValue {
    QString column; ///< "record_version.email": table and column
    QString label;  ///< translated, for people
    QString value;  ///< dates as ISO 8601 in UTC, amounts in cents; empty ones are left out
    bool operator==(const HeldValue &) const = default;
};

/// One thing about a person: what a system said at one import, a sale with its lines, one look at the page.
struct HeldItem {
    QString source;            ///< name of the system it came from; empty: the shop itself
    std::optional<Instant> at; ///< when it was said or happened
    QList<HeldValue> values;   ///< lines of a sale follow each other: each begins again with its first column
    bool operator==(const HeldItem &) const = default;
};

/// What an erasure does with a group.
enum class AfterErasure {
    Gone,
    KeptWithoutPerson, ///< sales: amounts stay, nobody is known any more
    Kept,              ///< `why` says on what ground
};

/// Things of one kind that a holder has of one person.
struct HeldGroup {
    QString key;   ///< stable word for JSON and file names: "records", "sales", "consents"
    QString title; ///< translated
    AfterErasure after = AfterErasure::Gone;
    QString why;   ///< translated sentence; empty when all is gone
    QList<HeldItem> items;
};

/// Under which name an erasure goes through the books.
struct ErasureCase {
    qint64 number = 0;    ///< of the table `erasure`
    qint64 ownerCode = 0; ///< random; what sales that stay carry instead of a person
    Instant at{};
    vault::ShopUserId user; ///< who erases; none: followed from the journal
};

/// A folder that keeps something of persons: in tables with the number of a customer or of a source record, or with what they can be
/// known by.
///
/// Everything hangs on source records, never on the merged customer: then merging re-points records and nothing has to be moved along.
/// A test reads the schema and fails on a table with such a column that no holder names. `app/shop/DataHolders` lists them all, in
/// the order in which they erase: what points to a record goes before the record.
/// Stateless; any thread, as long as the connection is of that thread.
class PersonalDataHolder {
public:
    virtual ~PersonalDataHolder() = default;

    /// The tables it answers for.
    virtual QStringList tables() const = 0;
    /// All it has of this person; groups without items are left out. Changes nothing.
    [[nodiscard]] virtual Result<QList<HeldGroup>> describe(vault::Connection &db, const DataSubject &subject) const = 0;
    /// Takes it out, inside the transaction of the erasure. Doing it again changes nothing.
    [[nodiscard]] virtual Result<> erase(vault::Connection &db, const DataSubject &subject, const ErasureCase &erasure) const = 0;
};
using PersonalDataHolders = std::vector<std::shared_ptr<const PersonalDataHolder>>;

} // namespace kk::customers
