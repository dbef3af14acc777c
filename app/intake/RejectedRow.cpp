#include "app/intake/RejectedRow.h"

#include <QCoreApplication>

namespace kk::intake {

namespace {

struct ReasonText {
    RejectReason reason;
    const char16_t *name;
    const char *sentence;
};

constexpr ReasonText kReasons[] = {
    {RejectReason::RaggedRow, u"ragged_row",
     QT_TRANSLATE_NOOP(
         "kk::intake::RejectReason",
         "This row has more cells than the first row has columns. Put cells that contain a separator between quotation marks.")},
    {RejectReason::BrokenQuotes, u"broken_quotes",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "A quotation mark is missing or too many in this row. Remove it or write it twice.")},
    {RejectReason::CellTooLong, u"cell_too_long",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "A cell in this row is too long to be true. Shorten it.")},
    {RejectReason::CutOff, u"cut_off",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "The file ends in the middle of this row. Download the export again.")},
    {RejectReason::UnreadableDate, u"unreadable_date",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "This is not a date, or a day that does not exist. Write it as 2026-01-31.")},
    {RejectReason::DateContradicts, u"date_contradicts",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason",
                       "The other dates in this column put day and month the other way round. Write it as 2026-01-31.")},
    {RejectReason::UnreadableAmount, u"unreadable_amount",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "This is not an amount of money. Write it in digits, such as 12.50.")},
    {RejectReason::AmountContradicts, u"amount_contradicts",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason",
                       "The other amounts in this column use the other sign before the cents. Write this one like them.")},
    {RejectReason::UnreadableQuantity, u"unreadable_quantity",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "This is not a quantity. Write it in digits.")},
    {RejectReason::MissingIdentifier, u"missing_identifier",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "This row has no number to know it by. Fill in the order number or customer number.")},
    {RejectReason::MangledIdentifier, u"mangled_identifier",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "A spreadsheet program rounded this number away. Take the file as the system made it, "
                                                   "without opening it in a spreadsheet program.")},
    {RejectReason::UnknownStatus, u"unknown_status",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "This order status is not known here, so it is not certain that this is a sale. Write "
                                                   "completed, refunded, pending or cancelled.")},
    {RejectReason::NobodyStated, u"nobody_stated",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason", "This row names nobody: no name, e-mail address, phone number or card number.")},
    {RejectReason::OrderScattered, u"order_scattered",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason",
                       "The other rows of this order stand far away in the file. Sort the file by order number.")},
    {RejectReason::LineWithoutOrder, u"line_without_order",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason",
                       "This row is a part of an order whose first row is missing. Download the export again.")},
    {RejectReason::SaidTwice, u"said_twice",
     QT_TRANSLATE_NOOP("kk::intake::RejectReason",
                       "This card or customer stands in the file before with another balance. Leave only the right row.")},
};

const ReasonText &textOf(RejectReason reason)
{
    for (const ReasonText &text : kReasons) {
        if (text.reason == reason)
            return text;
    }
    return kReasons[0];
}

} // namespace

QString rejectReasonName(RejectReason reason)
{
    return QString::fromUtf16(textOf(reason).name);
}

RejectReason rejectReasonFromName(QStringView name)
{
    for (const ReasonText &text : kReasons) {
        if (name == QStringView(text.name))
            return text.reason;
    }
    return RejectReason::RaggedRow;
}

QString rejectSentence(RejectReason reason)
{
    return QCoreApplication::translate("kk::intake::RejectReason", textOf(reason).sentence);
}

} // namespace kk::intake
