#pragma once

#include "app/intake/Header.h"
#include "app/intake/RowMapper.h"

namespace kk::intake {

/// Names of the columns of a system that speak about a person, as skeletons (`headerSkeleton`), in every language and generation known.
struct PersonLayout {
    struct Column {
        QString name;
        CustomerField field;
    };
    struct Consent {
        QString name;
        std::string channel;
        std::string purpose;
        bool refusal = false; ///< an inverted column: yes means "do not"
    };

    /// Where several name one field, the first that is not empty counts.
    std::vector<Column> columns;
    /// Addresses of one person: the first that states anything counts, and is never mixed with another. Two columns for one field are joined
    /// by a blank.
    std::vector<std::vector<Column>> addresses;
    std::vector<Consent> consents;
    QStringList keys;        ///< columns with the system's own key, best first
    bool emailIsKey = false; ///< the system has one customer per e-mail address
    QStringList changedAt;   ///< when the record was last changed, best first
};

/// The same for one file: positions instead of names.
struct PersonColumns {
    struct Column {
        int position = 0;
        CustomerField field = CustomerField::FirstName;
    };
    struct Consent {
        int position = 0;
        std::string column; ///< its name in the file
        std::string channel;
        std::string purpose;
        bool refusal = false;
    };

    std::vector<Column> columns;
    std::vector<std::vector<Column>> addresses;
    std::vector<Consent> consents;
    std::vector<int> keys;
    bool emailIsKey = false;
    int changedAt = -1;
    QString dateFormat; ///< of birth dates; empty: the notation decided for the column

    static PersonColumns of(const PersonLayout &layout, const Header &header);
    /// Every position used.
    std::vector<int> used() const;
    void addUses(std::vector<ColumnUse> &uses, DateOrder usualOrder) const;
};

/// Whether a column of this skeleton is never stored: secrets and traces of machines that no shop needs.
bool isNeverStored(const QString &skeleton);

} // namespace kk::intake
