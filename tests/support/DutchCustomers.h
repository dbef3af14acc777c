#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace kk::testing {

/// An invented customer in columns, written neatly. Some have no e-mail address, no telephone, no infix.
struct DutchCustomer {
    QString first;
    QString initials;
    QString infix;
    QString last;
    QString street;
    QString houseNumber;
    QString addition;
    QString postcode;
    QString city;
    QString email;
    QString phone; ///< E.164
    QDate birth;
    QString card;  ///< 13 digits; one a customer

    /// "Marijke van der Laan"
    QString name() const;
};

/// The people of the sample shop: the same for the same seed, everywhere. Addresses end in `.example`, mobiles begin with 06-00.
QList<DutchCustomer> dutchCustomers(int count, quint64 seed = 1);

} // namespace kk::testing
