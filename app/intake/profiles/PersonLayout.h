#pragma once

#include "app/intake/Header.h"
#include "app/intake/Profile.h"
#include "app/intake/RowMapper.h"

#include <initializer_list>

namespace kk::intake {

/// Names of the columns of a system that speak about a person, as skeletons (`headerSkeleton`), in every language and generation known.
struct PersonLayout {
    struct Column {
        QString name;
        CustomerField field;
    };
    /// What counts as a yes.
    enum class Says { YesOrNo, ListName };

    struct Consent {
        QString name;
        std::string channel;
        std::string purpose;
        bool refusal = false;       ///< an inverted column: yes means "do not"
        Says says = Says::YesOrNo;  ///< ListName: the name of the list somebody is on, which is all that is known
        QStringList claimedAt = {}; ///< columns that say when, the best first
        QStringList evidence = {};  ///< columns that show how it was said
    };

    /// `{{F::Email, "email emailaddress"}, …}`: names with a blank between.
    struct FieldWords {
        CustomerField field;
        const char *names;
    };
    static std::vector<Column> of(std::initializer_list<FieldWords> fields);

    /// Where several name one field, the first that is not empty counts.
    std::vector<Column> columns;
    /// Addresses of one person: the first that states anything counts, and is never mixed with another. Two columns for one field are joined
    /// by a blank.
    std::vector<std::vector<Column>> addresses;
    std::vector<Consent> consents;
    QStringList keys;        ///< columns with the system's own key, best first
    bool emailIsKey = false; ///< the system has one customer per e-mail address
    QString keyPrefix;       ///< `newsletter:`, for files about customers that stand in another file of the same system
    QStringList accountKeys; ///< columns with the key of the customer there; none: the e-mail address is it
    /// Columns with whatever people gave: an e-mail address, a telephone number or both.
    QStringList mixedContacts;
    QStringList changedAt;   ///< when the record was last changed, best first
    QStringList blocked;     ///< a yes in it: never to be mailed, whatever else is said
    bool notForMarketing = false; ///< nobody in this file may be mailed (customers of a marketplace)
    QString timeZone;        ///< of times; empty: the shop's
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
        PersonLayout::Says says = PersonLayout::Says::YesOrNo;
        std::vector<int> claimedAt = {};
        std::vector<int> evidence = {};
    };

    std::vector<Column> columns;
    std::vector<std::vector<Column>> addresses;
    std::vector<Consent> consents;
    std::vector<int> keys;
    std::vector<int> blocked;
    std::vector<int> mixedContacts;
    std::vector<int> accountKeys;
    QString keyPrefix;
    bool emailIsKey = false;
    bool notForMarketing = false;
    int changedAt = -1;
    QString timeZone;
    QString dateFormat; ///< of birth dates; empty: the notation decided for the column

    static PersonColumns of(const PersonLayout &layout, const Header &header);
    /// The file has keys and consents and nothing else.
    bool saysByKeyAlone() const { return !keys.empty() && !consents.empty() && columns.empty() && addresses.empty(); }
    /// Every position used.
    std::vector<int> used() const;
    void addUses(std::vector<ColumnUse> &uses, DateOrder usualOrder) const;
    std::vector<ConsentColumn> consentColumns() const;
};

/// Whether a column of this skeleton is never stored: secrets and traces of machines that no shop needs.
bool isNeverStored(const QString &skeleton);

} // namespace kk::intake
