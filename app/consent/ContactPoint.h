#pragma once

#include "app/customers/Facts.h"

namespace kk::consent {

/// What a word about consent is about: an address to mail, a number, a letter box, or the person as such.
enum class ContactKind { Person, Email, Phone, Post };
QLatin1StringView contactKindKey(ContactKind kind); ///< "person", "email", …
std::optional<ContactKind> contactKindFromKey(QStringView key);

/// A contact point in its canonical form, so that equal ones are equal text. Consent for one opens no other.
struct ContactPoint {
    ContactKind kind = ContactKind::Person;
    QString value; ///< lower-case address; E.164; country, postcode, number and addition; empty for Person

    bool operator==(const ContactPoint &) const = default;
};

/// The contact points of one kind that a record states, the best first. Person: always one, without value. Placeholders such as
/// geen@email.nl and the addresses a marketplace lends are none.
QList<ContactPoint> contactPointsOf(const customers::FieldValues &fields, ContactKind kind);

} // namespace kk::consent
