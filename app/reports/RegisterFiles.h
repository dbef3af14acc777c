#pragma once

#include "app/reports/CsvWriter.h"
#include "app/reports/Document.h"
#include "app/rights/Letter.h"
#include "app/rights/Registers.h"

namespace kk::reports {

/// A register as a document, each entry with its filled fields in the order of the form.
Document documentOf(const rights::RegisterForm &form, const QList<rights::RegisterEntry> &entries, const QString &language, const rights::Controller &controller, Instant madeAt);
/// A row an entry, a column a field.
QByteArray csvOf(const rights::RegisterForm &form, const QList<rights::RegisterEntry> &entries, const QString &language, CsvForm csv);
/// The privacy statement for customers (art. 13 and 14 AVG): follows from the registers and says nothing else.
Document privacyStatement(const QList<rights::RegisterEntry> &activities, const QList<rights::RegisterEntry> &processors, const QList<rights::RegisterEntry> &observation,
                          const QString &language, const rights::Controller &controller, Instant madeAt);

} // namespace kk::reports
