#include "app/intake/profiles/SaleMapper.h"
#include "app/intake/values/CellText.h"

// The part of SaleMapper that reads the things sold.

namespace kk::intake {

namespace {

constexpr qint64 kLargestPrice = 10'000'000'000; ///< a hundred million euros, in cents
constexpr qint64 kLargestQuantity = 100'000'000; ///< a hundred thousand pieces, in thousandths

} // namespace

/// A voucher is money that changes hands before something is bought: neither its sale nor its use is turnover. Where the order states what was
/// paid, a negative voucher is a discount like any other and stays.
bool SaleMapper::isVoucher(const StagedLine &line) const
{
    const bool counts = line.totalCents > 0 || m_columns.grouping == Grouping::SummedRows;
    return counts && (isVoucherName(line.name) || isVoucherName(line.category));
}

void SaleMapper::keepOut(const CsvRow &row, StagedSale &sale, const StagedLine &line, RowTally &tally) const
{
    if (m_columns.grouping != Grouping::SummedRows)
        sale.totalCents -= line.totalCents;
    tally.note(ReadingNote::Kind::Vouchers, row.number);
}

std::optional<RowFault> SaleMapper::readLine(const CsvRow &row, StagedSale &sale, RowTally &tally) const
{
    StagedLine line;
    line.name = cleanText(row.cell(m_columns.at(SaleField::LineName)));
    line.sku = cleanText(row.cell(m_columns.at(SaleField::LineSku)));
    if (isMangledNumber(line.sku)) {
        line.sku.clear();
        tally.note(ReadingNote::Kind::MangledIdentifiers, row.number, m_names.value(m_columns.at(SaleField::LineSku)));
    }
    line.category = cleanText(row.cell(m_columns.at(SaleField::LineCategory)));
    qint64 quantity = 1000;
    if (auto fault = amount(row, SaleField::LineQuantity, quantity, 3)) {
        fault->reason = RejectReason::UnreadableQuantity;
        return fault;
    }
    line.quantityMilli = quantity;
    qint64 tax = 0;
    if (auto fault = amount(row, SaleField::LineDiscount, line.discountCents))
        return fault;
    if (auto fault = amount(row, SaleField::LineTax, tax))
        return fault;
    line.discountCents = std::abs(line.discountCents);
    if (!isEmptyText(row.cell(m_columns.at(SaleField::LineTax))))
        line.taxCents = tax;
    if (m_columns.has(SaleField::LineTotal)) {
        for (int column : m_columns.all(SaleField::LineTotal)) {
            qint64 part = 0;
            if (auto fault = amount(row, column, part))
                return fault;
            line.totalCents += part;
        }
    } else {
        qint64 price = 0;
        if (auto fault = amount(row, SaleField::LinePrice, price))
            return fault;
        if (std::abs(price) > kLargestPrice || std::abs(quantity) > kLargestQuantity)
            return RowFault{RejectReason::UnreadableQuantity, m_columns.at(SaleField::LineQuantity), {}};
        const qint64 thousandths = price * quantity;
        line.totalCents = (thousandths + (thousandths < 0 ? -500 : 500)) / 1000 - line.discountCents;
    }
    if (auto fault = adjustLine(row, line))
        return fault;
    if (kindOf(row) == SaleKind::Refund) {
        line.totalCents = -std::abs(line.totalCents);
        line.quantityMilli = -std::abs(line.quantityMilli);
        if (line.taxCents)
            line.taxCents = -std::abs(*line.taxCents);
    }
    if (isVoucher(line)) {
        keepOut(row, sale, line, tally);
        return std::nullopt;
    }
    if (m_columns.grouping == Grouping::SummedRows) {
        sale.totalCents += line.totalCents;
        if (line.taxCents)
            sale.taxCents = sale.taxCents.value_or(0) + *line.taxCents;
    }
    sale.lines.push_back(std::move(line));
    return std::nullopt;
}

} // namespace kk::intake
