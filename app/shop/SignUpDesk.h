#pragma once

#include "app/shop/ConsentDesk.h"
#include "app/shop/CustomerDesk.h"
#include "app/shop/FloorDesk.h"

namespace kk::shop {

/// Somebody who wants a card: three fields at most, and what they answered about news.
struct SignUp {
    QString name;
    QString contact;    ///< an e-mail address or a phone number; may be empty
    QString card;       ///< as scanned; empty: without a card, by name
    bool wantsNews = false; ///< said yes to the wording shown; needs an e-mail address. Never a condition
    QString language;   ///< of that wording
};

struct SignedUp {
    CounterHit hit;
    QString note;       ///< a sentence about what did not work beside it; empty: all did
};

/// Signing up at the counter, and a new card for who lost theirs. Blocking; call in the background.
class SignUpDesk final {
public:
    SignUpDesk(const CustomerDesk &customers, const FloorDesk &floor, const ConsentDesk &consents) : m_customers(customers), m_floor(floor), m_consents(consents) {}

    /// Adds the customer, makes them a member of what runs (the head start of its rules is posted) and writes the yes down. Input: no name,
    /// or a digit of the card is wrong. Conflict: the card is somebody's. Act::EditCustomer.
    [[nodiscard]] Result<SignedUp> signUp(const SignUp &wish) const;
    /// Gives another card. A number that the shop itself gave no longer finds anybody; one that came from an old system is still known to it.
    [[nodiscard]] Result<> replaceCard(customers::CustomerId customer, const QString &card) const; ///< Act::EditCustomer
    /// The words about news that a customer is asked; empty: nobody is asked.
    [[nodiscard]] Result<QString> newsWording() const;                                             ///< Act::ViewCustomer

private:
    [[nodiscard]] Result<QString> checkedCard(const QString &typed) const;

    const CustomerDesk &m_customers;
    const FloorDesk &m_floor;
    const ConsentDesk &m_consents;
};

} // namespace kk::shop
