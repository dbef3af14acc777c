#include "app/intake/RowTally.h"

namespace kk::intake {

void RowTally::note(ReadingNote::Kind kind, qint64 row, const QString &column)
{
    for (ReadingNote &known : m_summary.notes) {
        if (known.kind == kind && known.column == column) {
            ++known.count;
            return;
        }
    }
    m_summary.notes.push_back({kind, 1, row, column});
}

void RowTally::skipped(ReadingNote::Kind kind, qint64 row)
{
    ++m_summary.skippedRows;
    note(kind, row);
}

void RowTally::reject(StagingSink &sink, RejectedRow &&row)
{
    ++m_summary.rejectedRows;
    sink.rejected(std::move(row));
}

Result<> RowTally::record(StagingSink &sink, StagedRecord &&record)
{
    ++m_summary.records;
    m_summary.consentClaims += static_cast<qint64>(record.consents.size());
    return sink.record(std::move(record));
}

Result<> RowTally::balance(StagingSink &sink, StagedBalance &&balance)
{
    ++m_summary.balances;
    m_summary.pointsMilli += balance.pointsMilli;
    return sink.balance(std::move(balance));
}

Result<> RowTally::peopleCount(StagingSink &sink, StagedPeopleCount &&count)
{
    ++m_summary.peopleCounts;
    m_summary.peopleIn += count.in;
    return sink.peopleCount(std::move(count));
}

Result<> RowTally::sale(StagingSink &sink, StagedSale &&sale)
{
    ++m_summary.sales;
    ++m_summary.salesByStatus[sale.status];
    m_summary.lines += static_cast<qint64>(sale.lines.size());
    if (sale.customer)
        m_summary.consentClaims += static_cast<qint64>(sale.customer->consents.size());
    if (sale.status != SaleStatus::Pending && sale.status != SaleStatus::Cancelled) {
        SaleSums &sums = m_summary.sums[sale.currency];
        ++sums.sales;
        sums.totalCents += sale.totalCents;
        sums.refundedCents += sale.refundedCents;
    }
    return sink.sale(std::move(sale));
}

} // namespace kk::intake
