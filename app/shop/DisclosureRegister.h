#pragma once

#include "app/consent/DisclosureStore.h"
#include "app/reports/CsvWriter.h"
#include "app/reports/Document.h"
#include "app/rights/Letter.h"

namespace kk::shop {

/// The disclosure ledger as a register: who received what about how many people, when, for what and on which ground. Without names of
/// the people; those stand in the answer to whoever asks. In the language the program speaks.
reports::Document disclosureDocument(const QList<consent::Disclosure> &lines, const rights::Controller &controller, Instant now, const QString &language);
QByteArray disclosureCsv(const QList<consent::Disclosure> &lines, reports::CsvForm form);

/// What one line says, for people: purpose, channel, ground and who got it.
QString disclosureTitle(const consent::Disclosure &line);
QString disclosureDetail(const consent::Disclosure &line);

/// The fifteen questions with what was answered, and what follows from it.
reports::Document dpiaDocument(const QStringList &yes, const rights::Controller &controller, Instant now, const QString &language);
/// What follows from the answers, in one sentence.
QString dpiaSentence(const QStringList &yes);

} // namespace kk::shop
