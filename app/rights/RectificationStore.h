#pragma once

#include "app/base/Result.h"
#include "app/customers/DataSubject.h"
#include "app/vault/Connection.h"

#include <QHash>

namespace kk::rights {

/// Corrections that a person asked for (art. 16): pinned, so that no import brings the old value back, and what the person says where
/// the shop holds that it is right. Borrows a connection; use inside one transaction of the writer.
class RectificationStore {
public:
    explicit RectificationStore(vault::Connection &db) : m_db(db) {}

    /// From now on only `own`, the shop's own record, says anything about these fields of its customer.
    [[nodiscard]] Result<> pin(customers::SourceRecordId own, const QList<customers::Field> &fields, Instant now);
    [[nodiscard]] Result<bool> isPinned(customers::SourceRecordId own);
    /// Takes every other value of the corrected fields out of all versions of the person's records. Answers how many versions it touched.
    [[nodiscard]] Result<qint64> forgetOld(const customers::DataSubject &subject, const QHash<customers::Field, QString> &corrected);
    /// What the person says about a field that stays as it is; replaces an earlier word.
    [[nodiscard]] Result<> dispute(const customers::DataSubject &subject, customers::Field field, const QString &words, Instant now);

private:
    vault::Connection &m_db;
};

} // namespace kk::rights
