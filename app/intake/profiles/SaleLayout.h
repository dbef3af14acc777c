#pragma once

#include "app/intake/profiles/PersonLayout.h"

#include <initializer_list>

namespace kk::intake {

/// How the rows of a file make up a sale.
enum class Grouping {
    OneRow,     ///< every row is a whole sale
    ItemRows,   ///< a row an item; the first row of a sale has the sale's values, the others repeat them or leave them blank
    SummedRows, ///< a row an item; the sale's values are the sums of its items
};

/// What a column of a sales file can mean.
enum class SaleField {
    Key,
    Number,
    Date,
    Time,
    TimeZone,
    Total,
    Refunded,
    Discount,
    Tax,
    Currency,
    Status,
    Source, ///< a word that tells shop from web
    Kind,   ///< a word that tells a sale from a refund
    CustomerKey,
    LineName,
    LineSku,
    LineCategory,
    LineQuantity,
    LineTotal, ///< several are added up (net and tax)
    LinePrice, ///< of one piece; the line total where there is no column for it
    LineDiscount,
    LineTax,
    Count,
};

inline constexpr size_t kSaleFieldCount = static_cast<size_t>(SaleField::Count);

/// The name in mapping files: `order_number`, `date`, `total`, `line_name`, …
QString saleFieldName(SaleField field);
std::optional<SaleField> saleFieldFromName(QStringView name);

/// Names of the columns of a system that speak about a sale, as skeletons, the best first.
struct SaleLayout {
    struct FieldWords {
        SaleField field;
        const char *names; ///< with a blank between
    };

    std::array<QStringList, kSaleFieldCount> names;
    /// Columns that make up the total together (net and tax); they count when all are there.
    QStringList totalParts;
    /// Columns that make up the key together, for systems that start counting anew every day or at every till.
    QStringList keyParts;
    /// What status words of this system mean, as skeletons (`wordSkeleton`); they go before the words of everybody.
    std::map<std::string, SaleStatus> statusWords;
    PersonLayout person;
    Grouping grouping = Grouping::OneRow;
    SaleChannel channel = SaleChannel::Web;
    /// What a blank cell in a status column means.
    SaleStatus blankStatus = SaleStatus::Completed;
    DateOrder usualOrder = DateOrder::Unknown;
    DecimalMark usualMark = DecimalMark::Unknown;
    bool keyFromContent = false;  ///< a row without a key is known by what stands in it
    bool refundHasOwnKey = false; ///< a refund has a number of its own, not that of the sale
    Currency currency;            ///< where the file does not say

    QStringList &operator[](SaleField field) { return names[static_cast<size_t>(field)]; }
    void set(std::initializer_list<FieldWords> fields);
};

/// The same for one file: positions instead of names. Several only where values are added up.
struct SaleColumns {
    std::array<std::vector<int>, kSaleFieldCount> positions;
    PersonColumns person;
    Grouping grouping = Grouping::OneRow;
    SaleChannel channel = SaleChannel::Web;
    SaleStatus blankStatus = SaleStatus::Completed;
    DateOrder usualOrder = DateOrder::Unknown;
    DecimalMark usualMark = DecimalMark::Unknown;
    Currency currency; ///< where the file does not say
    QString dateFormat;
    std::vector<int> keyParts;
    std::vector<int> alsoUsed; ///< columns only the system's own mapper knows
    std::map<std::string, SaleStatus> statusWords;
    bool keyFromContent = false;
    bool refundHasOwnKey = false;

    static SaleColumns of(const SaleLayout &layout, const Header &header);
    const std::vector<int> &all(SaleField field) const { return positions[static_cast<size_t>(field)]; }
    int at(SaleField field) const { return all(field).empty() ? -1 : all(field).front(); }
    bool has(SaleField field) const { return !all(field).empty(); }
    std::vector<int> used() const;
    std::vector<ColumnUse> uses() const;
};

} // namespace kk::intake
