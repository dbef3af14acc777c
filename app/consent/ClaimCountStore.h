#pragma once

#include "app/base/Result.h"
#include "app/consent/ConsentEvent.h"
#include "app/customers/Facts.h"
#include "app/vault/Connection.h"

#include <QMap>

namespace kk::consent {

/// What the answers that came with one import are worth before any ruling of the owner. An answer that the same record gave before
/// is not counted again. No answer is no consent: `silent` is told beside the others and is part of none of them.
struct ClaimCount {
    QMap<Grade, qint64> yes; ///< a yes to offers of unnamed others names nobody, and is not among them
    qint64 no = 0;
    qint64 silent = 0;       ///< new or changed records without any answer
};

class ClaimCountStore {
public:
    explicit ClaimCountStore(vault::Connection &db) : m_db(db) {}

    /// Also inside the transaction of the import itself, so that a trial can tell.
    [[nodiscard]] Result<ClaimCount> ofBatch(customers::BatchId batch);

private:
    vault::Connection &m_db;
};

} // namespace kk::consent
