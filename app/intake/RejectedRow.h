#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace kk::intake {

/// Why a row was not taken in. Each has one plain sentence (`rejectSentence`).
enum class RejectReason {
    RaggedRow,          ///< more cells than the header, and not repairable
    BrokenQuotes,       ///< a quotation mark is missing or too many
    CellTooLong,        ///< a cell beyond every reasonable size
    CutOff,             ///< the last row ends in the middle: a download that stopped
    UnreadableDate,     ///< no date, or a day that does not exist
    DateContradicts,    ///< 12/27 in a column whose dates are day/month
    UnreadableAmount,   ///< not an amount of money
    AmountContradicts,  ///< `12.50` in a column that writes `12,50`
    UnreadableQuantity, ///< not a number
    MissingIdentifier,  ///< no order number, no customer number and nothing to replace it
    MangledIdentifier,  ///< `5,5E+12`: a spreadsheet rounded the number away
    UnknownStatus,      ///< an order status we do not know: we do not guess whether it is a sale
    NobodyStated,       ///< neither a name nor an address of any kind
    OrderScattered,     ///< a line of an order whose other lines stand far away in the file
    LineWithoutOrder,   ///< a line item before any order
    SaidTwice,          ///< a balance of a card that stood in the file before with another amount
};

/// The stable word: `ragged_row`, `unreadable_date`, …
QString rejectReasonName(RejectReason reason);

/// The reason of that name; an unknown name, from a vault of another version, gives RaggedRow.
RejectReason rejectReasonFromName(QStringView name);

/// One sentence for the shopkeeper in the current language: what is wrong and how to mend it.
/// Thread-safe once translators are installed.
QString rejectSentence(RejectReason reason);

/// A row that was not taken in, with all that is needed to show it, mend it and read it again.
struct RejectedRow {
    qint64 row = 0;     ///< 1 is the first row of the file, header and blank rows counted: what a spreadsheet shows
    std::string column; ///< the name of the column that is to blame; empty: the row as a whole
    RejectReason reason = RejectReason::RaggedRow;
    std::string cell;        ///< the text of that cell; empty: the row as a whole
    QByteArray originalLine; ///< the row as it stood in the file, in UTF-8, without its line end
};

} // namespace kk::intake
