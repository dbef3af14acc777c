#pragma once

#include "app/intake/ImportReport.h"
#include "app/intake/FileReading.h"
#include "app/shop/ImportDesk.h"

#include <QCoreApplication>

namespace kk::ui {

struct ImportTotals;

/// The sentences of the import screen. Pure but for the language of the moment.
class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::ImportWords)

public:
    /// "Shopify: orders"; for a generic profile "Columns you point out: customers".
    static QString profile(const intake::Profile &profile);
    static QString profile(const QString &profileId);
    /// "Recognised as Shopify: orders · commas · Unicode letters · 56 columns"
    static QString recognised(const intake::Recognition &recognition);
    /// " · could also be: Shopify sales"; empty when nothing else comes near.
    static QString runnerUp(const intake::Recognition &recognition);
    static QString encoding(const QString &name);
    static QString delimiter(const QString &sign);
    /// "212 receipts read, 3 new customers. 6 rows were left out."
    static QString result(const ImportTotals &totals);
    /// One line in the list of earlier imports: "212 receipts, 3 new customers".
    static QString counts(const ImportTotals &totals);
    static QString sameFile(Instant readBefore, Instant now);
    static QString undone(const intake::UndoReport &report);
    /// "1,400 rows · 2.1 of 8.3 MB"
    static QString progress(const shop::ImportProgress &progress);
    /// "about 2 minutes left"
    static QString timeLeft(std::chrono::seconds left);
    /// "November 2026" for "2026-11".
    static QString month(const QString &yearAndMonth);
    /// What became of a sale, and whether it counts: "Sold", "Not paid yet, does not count".
    static QString status(intake::SaleStatus status);
    static QString files(const QList<intake::FileReport> &files);
};

} // namespace kk::ui
