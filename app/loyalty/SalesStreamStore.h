#pragma once

#include "app/base/Result.h"
#include "app/customers/Facts.h"
#include "app/loyalty/engine/Events.h"
#include "app/vault/Connection.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <vector>

namespace kk::loyalty {

/// What was sold, as the engine plays it. Names nobody: a record is a position in `records`.
struct SalesStream {
    EventStream stream;
    Symbols symbols;
    std::vector<customers::SourceRecordId> records;  ///< by atom
    std::vector<customers::CustomerId> customers;    ///< by the numbers that `MemberFacts::customer` uses
    std::int64_t turnoverCents = 0;                  ///< of all sales, whoever bought, less what was given back
    std::int64_t knownTurnoverCents = 0;             ///< … of known customers
    std::int64_t receipts = 0;
};

/// How far reading is; saying false stops it (Cancelled).
using ReadProgress = std::function<bool(std::int64_t sales)>;

/// One place in a stream where events can hang.
struct StreamRecord {
    customers::SourceRecordId record; ///< none: an account without record
    std::int32_t customer = 0;        ///< by number, from 0 without gaps
};

/// Reads the shop's own sales for a programme. Borrows a connection; use inside one question to the vault.
///
/// Cancelled and pending sales do not count. A sale that was given back, in whole or in part, becomes a refund of the same day: exports
/// seldom say the day or the line, so its cents are spread over its lines. A sale below zero is a refund without its sale. Amounts without
/// VAT are the amounts less the tax that the file stated; where it stated none, they are equal.
class SalesStreamStore {
public:
    explicit SalesStreamStore(vault::Connection &db) : m_db(db) {}

    /// Sales of the shop days `from` to `to`, both included; an invalid date is no limit.
    [[nodiscard]] Result<SalesStream> load(QDate from, QDate to, const ReadProgress &progress);
    /// All sales there are, for records in the order and with the customers that the caller says; `customers` stays empty.
    [[nodiscard]] Result<SalesStream> loadFor(const std::vector<StreamRecord> &records, const ReadProgress &progress);
    /// The sales of these records only.
    [[nodiscard]] Result<SalesStream> loadOnly(const std::vector<StreamRecord> &records);

    /// A number that is another one after sales came in or went away again; quick to ask.
    [[nodiscard]] Result<qint64> state();

    /// The words that conditions can name, as the shop's own products have them, most sold first; at most `most`.
    struct Words {
        QStringList groups;
        QStringList products;
    };
    [[nodiscard]] Result<Words> words(int most);

private:
    vault::Connection &m_db;
};

} // namespace kk::loyalty
