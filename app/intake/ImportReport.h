#pragma once

#include "app/customers/Facts.h"
#include "app/intake/StagedSale.h"

#include <QDate>
#include <QMap>

namespace kk::intake {

/// What one file gave, or would give.
///
/// The counts add up: rows = rowsUsed + skipped + rejected. Of a list of customers rowsUsed = new + changed + unchanged + blocked,
/// unless the system writes one person in several rows. Persons whom orders state count once a file.
struct FileReport {
    QString file;            ///< name without folder
    QString profile;
    QString sourceName;
    QString encoding;
    QString delimiter;
    qint64 rows = 0;            ///< without header and titles
    qint64 rowsUsed = 0;        ///< that became (part of) a person or a sale
    qint64 skipped = 0;         ///< blank rows, rows of totals, people a till made up
    qint64 recordsNew = 0;
    qint64 recordsChanged = 0;
    qint64 recordsUnchanged = 0;
    qint64 recordsBlocked = 0;  ///< erased people who stay away
    qint64 salesNew = 0;
    qint64 salesChanged = 0;
    qint64 salesUnchanged = 0;
    qint64 saleLinesNew = 0;
    qint64 consentEvents = 0;
    qint64 rejected = 0;
    qint64 totalCents = 0;      ///< of the sales in the file that count as sales
    qint64 pointsMilli = 0;     ///< of opening balances, in thousandths; they count under records
    qint64 peopleIn = 0;        ///< of people counters; their hours count under records
    QMap<QString, qint64> centsByMonth; ///< "2026-11" → cents of what counts as a sale
    /// Every sale of the file by month, status and currency, to compare with the shop's own screen. Sorted.
    struct Turnover {
        QString month;              ///< "2026-11", shop days
        SaleStatus status = SaleStatus::Completed;
        QString currency;           ///< "EUR"
        qint64 sales = 0;
        qint64 totalCents = 0;      ///< before refunds
        qint64 refundedCents = 0;
        bool operator==(const Turnover &) const = default;
    };
    QList<Turnover> turnover;
    QStringList notes;          ///< translated: what was understood although it was odd
    QStringList droppedColumns; ///< never stored: password hashes, IP addresses …
    QStringList unconfirmedConsents; ///< columns about consent that nobody of this shop confirmed: nothing was taken from them
    std::optional<Instant> readBefore; ///< this very file was read before
    struct Rejected {
        qint64 row = 0;
        QString reason;         ///< a translated sentence
        QString column;
        QString cell;
    };
    QList<Rejected> rejectedRows; ///< the first 1,000
    struct Blocked {            ///< an erased person who stays away; no name is kept to tell
        qint64 row = 0;
        QDate erasedOn;
        bool operator==(const Blocked &) const = default;
    };
    QList<Blocked> blockedRows; ///< the first 1,000

    /// A file of opening balances or of counts at the door: its records are no people.
    bool isOfOpenings() const;
    /// Every row of the file is accounted for.
    bool addsUp() const { return rows == rowsUsed + skipped + rejected; }
    struct Example {            ///< what changes: old and new value of a field
        QString name;
        QString field;
        QString before;
        QString after;
    };
    QList<Example> changes;     ///< the first 200
    QStringList newNames;       ///< the first 200; of who has no name the e-mail address or telephone number
};

/// What the answers in a batch about who may be written to are worth. The intake takes claims as they are: whoever runs the
/// import and may judge them fills this in (RunPlan::judge).
struct ClaimWorth {
    QMap<QString, qint64> yesByGrade; ///< "E1" … "E4"
    qint64 no = 0;
    qint64 silent = 0;                ///< people who said nothing, which is no consent
    bool hasAnswers() const { return no > 0 || !yesByGrade.isEmpty(); }
    bool operator==(const ClaimWorth &) const = default;
};

struct ImportReport {
    customers::BatchId batch;   ///< 0 in a dry run, or when nothing was new
    bool dryRun = false;
    QList<FileReport> files;
    QStringList leftOut;        ///< members of a zip that are no export we know
    ClaimWorth claims;          ///< of all files together; in a trial too
    double seconds = 0;
};

/// An earlier import in the list.
struct BatchView {
    customers::BatchId id;
    Instant finishedAt{};
    QString userName;
    bool undone = false;
    std::optional<Instant> undoneAt;
    bool canUndo = false;       ///< the newest whole batch of its sources
    struct Later {
        customers::BatchId id;
        Instant finishedAt{};
        QString file;
    };
    std::optional<Later> later; ///< the newest import that stands in the way of undoing this one
    QList<FileReport> files;
};

struct UndoReport {
    customers::BatchId batch;
    qint64 recordsRemoved = 0;
    qint64 recordsPutBack = 0;
    qint64 salesRemoved = 0;
    qint64 salesPutBack = 0;
    qint64 openingsRemoved = 0; ///< balances and counts of people
};

} // namespace kk::intake
