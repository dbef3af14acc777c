#pragma once

#include "app/intake/RowTally.h"
#include "app/intake/profiles/PersonReader.h"
#include "app/intake/profiles/SaleLayout.h"
#include "app/intake/profiles/SeenKeys.h"
#include "app/intake/values/StatusWords.h"

#include <deque>
#include <unordered_map>

namespace kk::intake {

/// Why a row, and with it its sale, cannot be taken in.
struct RowFault {
    RejectReason reason = RejectReason::RaggedRow;
    int column = -1;
    std::string cell;
};

/// Makes sales out of rows. A few sales are open at a time, so that rows of one sale need not follow each other directly.
/// A sale one row of which is faulty is rejected with all its rows: they only make sense together, also when they are mended.
///
/// Systems with habits of their own derive from it and override what differs.
class SaleMapper : public RowMapper
{
public:
    SaleMapper(const Header &header, SaleColumns columns, const ImportOptions &options);

    [[nodiscard]] Result<> take(const CsvRow &row, StagingSink &sink, RowTally &tally) final;
    [[nodiscard]] Result<> finish(StagingSink &sink, RowTally &tally) final;

protected:
    enum class Role { Sale, SaleWithLine, Line, Ignored };

    /// What the row is by its kind column; a sale where there is none. Nothing: the word is not known.
    std::optional<SaleKind> kindOf(const CsvRow &row) const;

    /// What a row is; asked once for every row of a sale.
    virtual Role roleOf(const CsvRow &row, bool firstOfSale) const;
    /// The key of the sale the row belongs to.
    virtual std::string keyOf(const CsvRow &row) const;
    /// Called when the row with the sale's values was read.
    virtual std::optional<RowFault> adjustSale(const CsvRow &row, StagedSale &sale) const;
    /// Called when a line was read, before it is added.
    virtual std::optional<RowFault> adjustLine(const CsvRow &row, StagedLine &line) const;

    const SaleColumns &columns() const { return m_columns; }
    std::optional<RowFault> amount(const CsvRow &row, int column, qint64 &value, int decimals = 2) const;
    std::optional<RowFault> amount(const CsvRow &row, SaleField field, qint64 &value, int decimals = 2) const;

private:
    struct KeptRow {
        qint64 number;
        QByteArray line;
    };
    struct OpenSale {
        StagedSale sale;
        std::vector<KeptRow> rows;
        std::optional<RowFault> fault;
        bool hasSale = false; ///< the row with the sale's values was there
    };

    OpenSale *openSale(const std::string &key);
    [[nodiscard]] Result<> close(OpenSale &&open, StagingSink &sink, RowTally &tally);
    std::string contentKeyOf(const CsvRow &row);
    std::string keyIn(const CsvRow &row);
    bool isVoucher(const StagedLine &line) const;
    void keepOut(const CsvRow &row, StagedSale &sale, const StagedLine &line, RowTally &tally) const;
    std::optional<RowFault> readRow(const CsvRow &row, OpenSale &open, RowTally &tally) const;
    std::optional<RowFault> readSale(const CsvRow &row, StagedSale &sale, RowTally &tally) const;
    std::optional<RowFault> readMoment(const CsvRow &row, StagedSale &sale) const;
    std::optional<RowFault> readStatus(const CsvRow &row, StagedSale &sale) const;
    void readPerson(const CsvRow &row, StagedSale &sale, RowTally &tally) const;
    std::optional<RowFault> readLine(const CsvRow &row, StagedSale &sale, RowTally &tally) const;
    void rejectRow(const CsvRow &row, const RowFault &fault, StagingSink &sink, RowTally &tally) const;
    std::string columnName(int column) const;
    DecimalMark markOf(int column) const;

    QStringList m_names;
    SaleColumns m_columns;
    PersonReader m_person;
    std::map<int, DateOrder> m_dateOrders;
    std::vector<DecimalMark> m_marks; ///< by column
    std::optional<DateFormat> m_dateFormat;
    std::deque<OpenSale> m_open; ///< the last is the newest
    SeenKeys m_closed;
    std::string m_lastKey; ///< continuation rows may leave the key out
    std::unordered_map<std::string, int> m_twins; ///< how often the same content stood in a row without a key
};

} // namespace kk::intake
