#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/vault/Connection.h"

#include <QHash>

namespace kk::customers {

/// A value as it is kept: blanks collapsed, e-mail and telephone in their canonical form where they can be read.
QString tidied(Field field, const QString &typed);

/// What the shop itself says of a customer, on top of what systems say: fields in `changed` replace its earlier word, an empty text takes
/// it back; parts that belong together (name, address) are settled as they are shown now. Derives the customer again.
/// Answers the shop's own record. Inside one transaction of the writer. NotFound: nobody has this number.
[[nodiscard]] Result<SourceRecordId> sayOwnWord(vault::Connection &db, CustomerId customer, const QHash<Field, QString> &changed, Instant now);

} // namespace kk::customers
