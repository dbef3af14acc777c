#pragma once

#include "app/reports/Document.h"
#include "app/reports/ProtectedZip.h"
#include "app/rights/AccessReport.h"

#include <QJsonObject>

namespace kk::reports {

/// The access report in words, with all that art. 15 asks for in the order of the law.
Document documentOf(const rights::AccessReport &report);
/// The same facts for a program. The form is written down in resources/letters/access.schema.json.
QJsonObject jsonOf(const rights::AccessReport &report);
/// Only what the person provided or what was observed of them (art. 20): no scores, no notes, nothing derived. The form is written down
/// in resources/letters/portability.schema.json.
QJsonObject portableJsonOf(const rights::AccessReport &report);
/// One CSV a group (exact data), with neutral names: "3-tabel-1.csv".
QList<NamedBytes> csvFilesOf(const rights::AccessReport &report, bool portableOnly);
/// All files of the answer, with neutral names: to read (HTML and PDF), for a program (JSON, CSV) and a word on which is which.
[[nodiscard]] Result<QList<NamedBytes>> accessFiles(const rights::AccessReport &report);
[[nodiscard]] Result<QList<NamedBytes>> portabilityFiles(const rights::AccessReport &report);

/// What is known about somebody, on one page, for at the counter.
Document onePageOf(const rights::AccessReport &report);

Document documentOf(const rights::Letter &letter, const QString &shop);

} // namespace kk::reports
