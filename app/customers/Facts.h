#pragma once

#include "app/base/Clock.h"
#include "app/base/Id.h"
#include "app/base/Money.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace kk::customers {

struct CustomerTag;
struct SourceRecordTag;
struct SourceTag;
struct SaleTag;
struct BatchTag;
using CustomerId = Id<CustomerTag>;
using SourceRecordId = Id<SourceRecordTag>;
using SourceId = Id<SourceTag>;
using SaleId = Id<SaleTag>;
using BatchId = Id<BatchTag>;

/// What a system can say about a person. Names on the command line and columns of record_version are `fieldKey`.
enum class Field : quint8 {
    FirstName, Initials, Infix, LastName, FullName, Company,
    Street, HouseNumber, HouseNumberAddition, AddressLine, Postcode, City, Region, Country,
    Email, Phone, Mobile, BirthDate, CardNumber, AccountId, MarketingOptIn, Note,
};
inline constexpr int kFieldCount = static_cast<int>(Field::Note) + 1;

QLatin1StringView fieldKey(Field field);   ///< "first_name", …
QString fieldName(Field field);            ///< translated, for labels
std::optional<Field> fieldFromKey(QStringView key);

/// The values of one version of one source record. Empty = not stated.
struct FieldValues {
    std::array<QString, kFieldCount> text;

    const QString &operator[](Field field) const { return text[static_cast<size_t>(field)]; }
    QString &operator[](Field field) { return text[static_cast<size_t>(field)]; }
    bool operator==(const FieldValues &) const = default;
};

/// What the page of a customer tells in one row: name, address, e-mail …; parts that belong together are one fact.
enum class FactKind { Name, Company, Address, Email, Phone, Mobile, BirthDate, CardNumber, AccountId, Note };
QString factName(FactKind kind);
QLatin1StringView factKey(FactKind kind); ///< "name", "birth_date", …
std::optional<FactKind> factFromKey(QStringView key);

/// One value with where it comes from.
struct SourcedValue {
    QString value;
    QString sourceName;      ///< "Webwinkel", or empty for the shop's own correction
    bool isOwn = false;      ///< said by the shop itself: a correction or a customer typed in
    Instant statedAt{};
    SourceRecordId record;
    bool operator==(const SourcedValue &) const = default;
};

/// A fact: the value that counts and what other records say instead.
struct Fact {
    FactKind kind = FactKind::Name;
    SourcedValue shown;
    QList<SourcedValue> others; ///< values that differ after normalising; empty when all agree
    bool operator==(const Fact &) const = default;
};

/// Somebody of the shop chose this record's word for a fact instead of another's. `order`: what was said later counts.
struct ChosenOver {
    qint64 order = 0;
    FactKind kind = FactKind::Name;
    SourceRecordId against;
};

/// One source record as the derivation sees it.
struct RecordView {
    SourceRecordId id;
    SourceId source;
    QString sourceName;
    QString system;
    QString externalId;
    bool isOwn = false;
    Instant statedAt{};
    FieldValues fields;
    QList<ChosenOver> chosen = {};
};

} // namespace kk::customers
