#include "app/intake/FileReading.h"

#include <QCoreApplication>

namespace kk::intake {

namespace {

const char *sentenceOf(ReadingNote::Kind kind)
{
    using Kind = ReadingNote::Kind;
    switch (kind) {
    case Kind::PaddedRows:
        return QT_TRANSLATE_N_NOOP("Intake", "%n row(s) had fewer cells than the first row has columns; what is missing was left empty.");
    case Kind::RepairedQuotes: return QT_TRANSLATE_N_NOOP("Intake", "In %n row(s) a stray quotation mark was understood.");
    case Kind::MixedEncoding:
        return QT_TRANSLATE_N_NOOP("Intake", "%n row(s) had letters in another encoding than the rest of the file; they were understood.");
    case Kind::NulBytes: return QT_TRANSLATE_N_NOOP("Intake", "%n row(s) had NUL bytes in them, which were left out.");
    case Kind::BlankRows: return QT_TRANSLATE_N_NOOP("Intake", "%n row(s) were blank.");
    case Kind::TotalRows: return QT_TRANSLATE_N_NOOP("Intake", "%n row(s) with totals were left out.");
    case Kind::AmbiguousBirthDate:
        return QT_TRANSLATE_N_NOOP("Intake", "%n birth date(s) were left out, because day and month cannot be told apart.");
    case Kind::UnreadableBirthDate: return QT_TRANSLATE_N_NOOP("Intake", "%n birth date(s) were left out, because they are no dates.");
    case Kind::MangledIdentifiers:
        return QT_TRANSLATE_N_NOOP("Intake", "%n number(s) were not used, because a spreadsheet program rounded them away.");
    case Kind::ShadowProfiles: return QT_TRANSLATE_N_NOOP("Intake", "%n profile(s) that the till made up from a bank card were left out.");
    case Kind::UnknownConsentWord:
        return QT_TRANSLATE_N_NOOP("Intake", "%n cell(s) about consent say neither yes nor no; they were not used.");
    case Kind::NotCustomers: return QT_TRANSLATE_N_NOOP("Intake", "%n supplier(s), colleague(s) or names for nobody were left out; they are no customers.");
    case Kind::NotSales: return QT_TRANSLATE_N_NOOP("Intake", "%n row(s) that are no sale, such as a payout, were left out.");
    case Kind::Vouchers:
        return QT_TRANSLATE_N_NOOP("Intake", "%n gift voucher(s) were left out of the turnover: a voucher is a means of payment.");
    case Kind::RepairedRows:
        return QT_TRANSLATE_N_NOOP("Intake", "In %n row(s) a separator inside a name had shifted the cells; they were put right.");
    case Kind::HiddenRows: return QT_TRANSLATE_N_NOOP("Intake", "%n row(s) that the workbook hides were read like the others.");
    }
    return "";
}

} // namespace

QString noteSentence(const ReadingNote &note)
{
    const QString sentence = QCoreApplication::translate("Intake", sentenceOf(note.kind), nullptr, static_cast<int>(note.count));
    if (note.column.isEmpty())
        return sentence;
    return QCoreApplication::translate("Intake", "Column %1: %2").arg(note.column, sentence);
}

} // namespace kk::intake
