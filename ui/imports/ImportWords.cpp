#include "ui/imports/ImportWords.h"

#include "ui/imports/ImportTotals.h"
#include "ui/widgets/DateWords.h"

#include <QLocale>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

int number(qint64 count)
{
    return static_cast<int>(count);
}

} // namespace

QString ImportWords::profile(const intake::Profile &profile)
{
    const intake::ProfileInfo info = profile.info();
    if (info.kind == intake::ProfileInfo::Kind::Balances || info.kind == intake::ProfileInfo::Kind::PeopleCounts)
        return info.systemName;
    const bool customers = info.kind == intake::ProfileInfo::Kind::Customers;
    if (info.id.startsWith(u"generic"))
        return customers ? tr("customers, columns pointed out") : tr("sales, columns pointed out");
    return customers ? tr("%1 customers").arg(info.systemName) : tr("%1 sales").arg(info.systemName);
}

QString ImportWords::profile(const QString &profileId)
{
    const intake::Profile *known = intake::profileById(profileId);
    return known ? profile(*known) : profileId;
}

QString ImportWords::encoding(const QString &name)
{
    if (name.startsWith(u"UTF"))
        return tr("Unicode letters");
    if (name == u"windows-1252" || name.startsWith(u"ISO-8859"))
        return tr("Windows letters");
    if (name == u"macintosh")
        return tr("Mac letters");
    return tr("old DOS letters");
}

QString ImportWords::delimiter(const QString &sign)
{
    if (sign == u",")
        return tr("commas");
    if (sign == u";")
        return tr("semicolons");
    if (sign == u"\t")
        return tr("tabs");
    return tr("parted by %1").arg(sign);
}

QString ImportWords::recognised(const intake::Recognition &recognition)
{
    const QString what = recognition.profile ? tr("Recognised as: %1").arg(profile(*recognition.profile)) : tr("Not recognised yet");
    QStringList parts{what};
    if (!recognition.profile || !recognition.profile->asDocument()) // an audit file or an address book has nothing between columns
        parts += {delimiter(recognition.delimiter), encoding(recognition.encoding), tr("%Ln column(s)", "", number(recognition.header.size()))};
    parts += QLocale().formattedDataSize(recognition.bytes, 1, QLocale::DataSizeSIFormat);
    return parts.join(u" · "_s);
}

QString ImportWords::runnerUp(const intake::Recognition &recognition)
{
    constexpr double kNear = 0.2;
    if (!recognition.runnerUp || recognition.runnerUp == recognition.profile || recognition.runnerUpScore < kNear)
        return {};
    return u" · "_s + tr("could also be: %1").arg(profile(*recognition.runnerUp));
}

QString ImportWords::counts(const ImportTotals &totals)
{
    QStringList parts;
    if (totals.salesNew > 0)
        parts.append(tr("%Ln receipt(s)", "", number(totals.salesNew)));
    if (totals.salesChanged > 0)
        parts.append(tr("%Ln receipt(s) updated", "", number(totals.salesChanged)));
    if (totals.recordsNew > 0)
        parts.append(tr("%Ln new customer(s)", "", number(totals.recordsNew)));
    if (totals.recordsChanged > 0)
        parts.append(tr("%Ln customer(s) updated", "", number(totals.recordsChanged)));
    if (totals.openingsNew > 0)
        parts.append(tr("%Ln new balance(s) or count(s)", "", number(totals.openingsNew)));
    if (totals.openingsChanged > 0)
        parts.append(tr("%Ln balance(s) or count(s) updated", "", number(totals.openingsChanged)));
    return parts.isEmpty() ? tr("Nothing new") : parts.join(u", "_s);
}

QString ImportWords::result(const ImportTotals &totals)
{
    QStringList sentences;
    if (totals.changesNothing())
        sentences.append(tr("Everything in it was known already. Nothing changed."));
    else if (totals.salesNew > 0 && totals.recordsNew > 0)
        //: %1 "212 receipts", %2 "3 new customers"
        sentences.append(tr("%1 read, %2.").arg(tr("%Ln receipt(s)", "", number(totals.salesNew)), tr("%Ln new customer(s)", "", number(totals.recordsNew))));
    else
        sentences.append(tr("Read in: %1.").arg(counts(totals)));
    if (totals.rejected > 0)
        sentences.append(tr("%Ln row(s) were left out.", "", number(totals.rejected)));
    return sentences.join(u' ');
}

QString ImportWords::sameFile(Instant readBefore, Instant now)
{
    return tr("This file was read on %1. Reading it again changes nothing.").arg(dayWords(shopDay(readBefore), shopDay(now)));
}

QString ImportWords::undone(const intake::UndoReport &report)
{
    QStringList parts;
    if (report.recordsRemoved > 0)
        parts.append(tr("%Ln customer record(s) gone", "", number(report.recordsRemoved)));
    if (report.recordsPutBack > 0)
        parts.append(tr("%Ln put back as before", "", number(report.recordsPutBack)));
    if (report.salesRemoved > 0)
        parts.append(tr("%Ln receipt(s) gone", "", number(report.salesRemoved)));
    if (report.salesPutBack > 0)
        parts.append(tr("%Ln receipt(s) put back as before", "", number(report.salesPutBack)));
    if (report.openingsRemoved > 0)
        parts.append(tr("%Ln balance(s) or count(s) gone", "", number(report.openingsRemoved)));
    return parts.isEmpty() ? tr("Import undone.") : tr("Import undone: %1.").arg(parts.join(u", "_s));
}

QString ImportWords::progress(const shop::ImportProgress &progress)
{
    using Stage = shop::ImportProgress::Stage;
    const QLocale locale;
    if (progress.stage == Stage::Looking)
        return tr("A first look over the whole file, for dates and amounts…");
    if (progress.stage == Stage::Deriving)
        return tr("Everything is read. Putting customers together: %1 of %2").arg(locale.toString(progress.derived), locale.toString(progress.toDerive));
    const QString rows = tr("%Ln row(s)", "", number(progress.rowsRead));
    const QString bytes = tr("%1 of %2").arg(locale.formattedDataSize(progress.bytesRead, 1, QLocale::DataSizeSIFormat),
                                             locale.formattedDataSize(progress.bytesTotal, 1, QLocale::DataSizeSIFormat));
    if (progress.files > 1)
        return tr("File %1 of %2").arg(progress.file + 1).arg(progress.files) + u" · "_s + rows + u" · "_s + bytes;
    return rows + u" · "_s + bytes;
}

QString ImportWords::timeLeft(std::chrono::seconds left)
{
    if (left.count() <= 5)
        return tr("A few seconds left");
    if (left.count() < 60)
        return tr("About %Ln second(s) left", "", number(left.count()));
    return tr("About %Ln minute(s) left", "", number(left.count() / 60));
}

QString ImportWords::month(const QString &yearAndMonth)
{
    const QDate first = QDate::fromString(yearAndMonth + u"-01"_s, Qt::ISODate);
    return first.isValid() ? monthWords(first) : yearAndMonth;
}

QString ImportWords::status(intake::SaleStatus status)
{
    using intake::SaleStatus;
    switch (status) {
    case SaleStatus::Completed: return tr("Sold");
    case SaleStatus::Refunded: return tr("Given back");
    case SaleStatus::PartlyRefunded: return tr("Partly given back");
    case SaleStatus::Pending: return tr("Not paid yet: does not count");
    case SaleStatus::Cancelled: break;
    }
    return tr("No sale: does not count");
}

QString ImportWords::files(const QList<intake::FileReport> &files)
{
    QStringList names;
    for (const intake::FileReport &file : files)
        names.append(file.file);
    return names.size() <= 2 ? names.join(u", "_s) : tr("%1 and %Ln more", "", number(names.size() - 1)).arg(names.first());
}

} // namespace kk::ui
