#pragma once

#include "app/consent/Permit.h"
#include "app/reports/CsvWriter.h"

#include <QStringList>

namespace kk::shop {

/// For whom the columns of an audience are named.
enum class AudienceColumns { Plain, Mailchimp, Laposta, Brevo, Outlook, Labels };
QString audienceColumnsKey(AudienceColumns columns); ///< "plain", "mailchimp", …
std::optional<AudienceColumns> audienceColumnsFromKey(QStringView key);
QString audienceColumnsName(AudienceColumns columns); ///< of the program, translated where it is a word

/// One permitted person as a mailing needs them. `contact` is where they may be reached; nothing of another channel is given along.
struct AudiencePerson {
    QString fullName;
    QString firstName;
    QString infix;
    QString lastName;
    consent::ContactPoint contact;
    QString street;    ///< with number; only for post
    QString postcode;
    QString city;
    QString country;
};

QStringList audienceHeader(AudienceColumns columns);
QList<reports::CsvCell> audienceRow(AudienceColumns columns, const AudiencePerson &person);

} // namespace kk::shop
