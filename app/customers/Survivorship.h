#pragma once

#include "app/customers/Facts.h"

namespace kk::customers {

/// Which value counts when records of one person disagree.
///
/// Order: what somebody of the shop chose for this fact, then what the shop itself said, then the newest statement, then the record with the lower number. Parts of one
/// fact (first name, infix, last name; street, number, postcode, city) always come from one record, so that no
/// address is made of two. Same input, same result. Pure; any thread.
QList<Fact> deriveFacts(const QList<RecordView> &records);

/// The records that say something else about a fact than `record` does; nobody when it says nothing or is not among them.
QList<SourceRecordId> whoSaysElse(const QList<RecordView> &records, FactKind kind, SourceRecordId record);

/// The shown name of one record: parts joined, or the full name, or the company; natural capitals. May be empty.
QString displayName(const FieldValues &fields);
/// "Kolkstraat 8 a, 7419 SB Deventer"; parts that are missing leave no marks.
QString displayAddress(const FieldValues &fields);

/// What the list of customers shows; columns of the table `customer`.
struct Summary {
    QString name;
    QString sortKey;
    QString email;
    QString phone;
    QString postcode;
    QString city;
    bool operator==(const Summary &) const = default;
};
Summary deriveSummary(const QList<RecordView> &records);

/// Words by which a customer is found; columns of `customer_search`, already folded.
struct SearchWords {
    QString name;
    QString contact;
    QString digits;
    QString place;
};
SearchWords deriveSearchWords(const QList<RecordView> &records);

/// Both at once. Pure; any thread.
struct Derived {
    Summary summary;
    SearchWords words;
};
Derived derive(const QList<RecordView> &records);

/// An FTS5 query for what somebody types: every word must begin a word of the customer; numbers match phone, card and
/// postcode in any notation. Empty when nothing searchable was typed.
QString searchQuery(const QString &typed);

} // namespace kk::customers
