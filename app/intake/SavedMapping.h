#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/intake/FileReading.h"

#include <QMap>

namespace kk::intake {

/// How files with a certain header are read: remembered after the first time and applied by itself the next. A value.
///
/// Columns are named as in the file; the second column of one name is `"Name#2"`. As JSON it is the `--mapping` form with some keys
/// more, so that a file that was shared serves the command line too. What a person said about columns of yes and no holds in the
/// vault where it was said; in a shared file the same columns are open questions again.
struct SavedMapping {
    qint64 id = 0;
    QString fingerprint;                    ///< headerFingerprint of the file
    QString name;                           ///< of the file it was made for
    QString sourceName;                     ///< empty: the system's own name
    QString profileId;
    std::optional<ColumnMapping> mapping;   ///< only of the generic profiles
    QMap<QString, DateOrder> dateOrders;    ///< what a person decided, by column
    QMap<QString, DecimalMark> decimalMarks;
    QMap<QString, bool> consents;           ///< by column: true is read, false is left out; said by a person of this shop
    QString confirmedBy;
    std::optional<Instant> savedAt;
    std::optional<Instant> usedAt;

    QByteArray toJson(bool withConsents) const;
    /// Fails with Input when it is no mapping of ours, or of a later program.
    [[nodiscard]] static Result<SavedMapping> fromJson(const QByteArray &json);

    /// The part of ReadOptions that was decided, for a file with this header.
    ReadOptions readOptions(const QStringList &header) const;
    /// Columns about consent nobody said anything about yet. Empty: nothing is mapped silently.
    QStringList openConsents(const Recognition &recognition) const;
};

/// The same for two files with the same columns in the same order. A last column `Reden`, of mended rows, does not count.
QString headerFingerprint(const QStringList &header);

/// The key under which an answer about this source of consent is kept: the column's, or for the name of a file what it says.
QString consentKey(const QStringList &header, const ConsentColumn &column);

/// "Name" or "Name#2".
QString columnKey(const QStringList &header, int column);
/// -1 when there is none.
int columnOfKey(const QStringList &header, const QString &key);

} // namespace kk::intake
