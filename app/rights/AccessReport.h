#pragma once

#include "app/customers/PersonalDataHolder.h"
#include "app/rights/Letter.h"
#include "app/rights/Registers.h"

#include <QSet>

namespace kk::rights {

/// One value as the person reads it, and as it is held.
struct ReportValue {
    QString column; ///< "record_version.email"
    QString label;  ///< in the language of the report
    QString shown;  ///< amounts and dates as people write them
    QString held;   ///< as it stands in the vault
    bool isPortable = false;  ///< provided by or observed of the person (art. 20)
    bool operator==(const ReportValue &) const = default;
};

struct ReportItem {
    QString source;             ///< empty: the shop itself
    std::optional<Instant> at;
    QList<ReportValue> values;
    bool operator==(const ReportItem &) const = default;
};

struct ReportGroup {
    QString key;
    QString title;
    QStringList activities; ///< names of the processing activities it belongs to
    QList<ReportItem> items;
    bool operator==(const ReportGroup &) const = default;
};

/// A free text that may speak of somebody else; looked at before it goes out (art. 15(4)).
struct TextToLookAt {
    QString column;
    QString label;
    QString text;
    bool namesSomebody = false; ///< a name, address or number in it is not this person's
    bool operator==(const TextToLookAt &) const = default;
};

/// What of the free texts goes out: by their text. Those not named go out when they name nobody else, and stay behind when they do.
struct Redaction {
    QSet<QString> shown;
    QSet<QString> leftOut;
};

struct ReportOmission {
    QString label;
    int count = 0;
    bool operator==(const ReportOmission &) const = default;
};

/// The answer to "what do you hold about me" (art. 15 AVG): the data themselves and the information that goes with them. A value; pure
/// and the same for the same input.
struct AccessReport {
    QString language;
    Controller controller;
    QString subjectName;
    QString requestNumber; ///< empty: asked at the counter
    QDate received;
    Instant madeAt{};
    QList<ReportGroup> groups;          ///< the copy of the data
    QList<RegisterEntry> activities;    ///< in use and touching this person: purposes, bases, recipients, retention
    QList<ReportOmission> omitted;
    bool holdsAnything() const { return !groups.isEmpty(); }
    const ReportGroup *group(const QString &key) const;
    int itemCount() const;
    int omittedCount() const;
};

/// What a report is made of.
struct ReportSource {
    QList<customers::HeldGroup> groups;  ///< of all holders
    QList<RegisterEntry> activities;     ///< effective, in the report's language
    Controller controller;
    QString subjectName;
    QString requestNumber;
    QDate received;
    QString language;
    Instant madeAt{};
    Redaction redaction;
};

[[nodiscard]] AccessReport accessReport(const ReportSource &source);

/// The free texts in what is held of a person; those that name somebody else first.
QList<TextToLookAt> textsToLookAt(const QList<customers::HeldGroup> &groups, const QString &language);

} // namespace kk::rights
