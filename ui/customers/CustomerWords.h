#pragma once

#include "app/customers/CustomerPage.h"

#include <QCoreApplication>
#include <QDate>

namespace kk::ui {

/// The sentences of the customer screens. Pure but for the language of the moment.
class CustomerWords {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::CustomerWords)

public:
    /// The name, or "name unknown".
    static QString name(const customers::CustomerRow &row);
    /// "customer since March 2021"; empty without purchases.
    static QString since(const customers::CustomerRow &row);
    /// "Web shop · 9 Nov 2026"; the shop's own word is said so.
    static QString source(const customers::SourcedValue &value);
    static QString source(const QString &sourceName, bool isOwn, Instant statedAt);
    /// What a fact says, as people write it: birth dates and phone numbers in the notation of here.
    static QString value(customers::FactKind kind, const QString &value);
    static QString phone(const QString &e164);
    /// "The till says something else", or how many sources do.
    static QString conflict(const customers::Fact &fact);

    /// "News by e-mail"
    static QString consentAbout(const QString &channel, const QString &purpose);
    /// What the list says about e-mail: "says yes", "says no", "not asked".
    static QString mailAnswer(int answer);
    static QString mailAnswerIcon(int answer);

    static QString timelineTitle(const customers::TimelineItem &item);
    static QString timelineDetail(const customers::TimelineItem &item);
    static QString timelineIcon(const customers::TimelineItem &item);
    /// "Tue 24 Nov · Till"
    static QString timelineWhen(const customers::TimelineItem &item, QDate today);

    /// "1.5", "3": thousandths without needless noughts.
    static QString quantity(qint64 milli);
};

} // namespace kk::ui
