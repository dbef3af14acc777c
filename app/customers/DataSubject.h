#pragma once

#include "app/customers/Facts.h"

#include <QList>

#include <string>
#include <vector>

namespace kk::customers {

/// One record of a person: its number and how its system calls it.
struct SubjectRecord {
    SourceRecordId id;
    SourceId source;
    QString externalId;
    bool operator==(const SubjectRecord &) const = default;
};

/// What one version of a record says that a person can be known by; UTF-8 as in the vault.
struct SubjectStatement {
    SourceId source;
    std::string externalId;
    std::string email;
    std::string phone;
    std::string mobile;
    std::string cardNumber;
    std::string firstName;
    std::string lastName;
    std::string fullName;
    std::string postcode;
    std::string houseNumber;
    std::string addressLine;
};

/// The person a right is exercised for ("betrokkene"): every record that is theirs, the numbers of customers under which they were
/// known, and all that was ever said of them that they can be known by. A value; made by `DataSubjectStore`.
struct DataSubject {
    QList<CustomerId> customers;              ///< now, and before they were merged; none that others share
    QList<SubjectRecord> records;
    std::vector<SubjectStatement> statements; ///< of every version, also the older ones

    bool isNobody() const { return records.isEmpty(); }
};

} // namespace kk::customers
