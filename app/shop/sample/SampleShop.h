#pragma once

#include "app/shop/sample/Assortment.h"
#include "app/shop/sample/GivenNames.h"
#include "app/shop/sample/Places.h"

#include <QDate>

#include <optional>
#include <string>
#include <vector>

namespace kk::shop::sample {

struct SampleOptions {
    int customers = 1200; ///< people; each stands in one to four systems
    quint64 seed = 1;
    QDate today{2026, 11, 21}; ///< the last day with sales; the first lies 24 months before it
    int visitsPercent = 100;   ///< how busy the shop is; 100 gives about 6 sales a customer, anonymous ones included
};

/// A moment on the wall clock of the shop (Europe/Amsterdam).
struct ShopMoment {
    QDate day;
    int second = 0; ///< since midnight

    auto key() const { return day.toJulianDay() * 86400 + second; }
    std::string text() const;         ///< "2026-11-21 14:03:00"
    std::string textWithZone() const; ///< "2026-11-21 14:03:00 +0100"
};

/// What a person is really called and where the mail goes. The exports never show it whole.
struct Person {
    int household = 0;
    Sex sex = Sex::Woman;
    std::string_view call;
    std::string initials; ///< "J.P.", of all baptismal names
    std::string_view infix;
    std::string surname;        ///< "Vries"
    std::string partnersInfix;  ///< of a married woman who may also be known under his name
    std::string partnersSurname;
    QDate birth;
    std::string email;      ///< may be empty, may be shared in the household
    std::string otherEmail; ///< a second one, of work
    std::string mobile;     ///< national digits "0600123456"; may be empty
};

struct Household {
    Address address;
    std::optional<Address> before; ///< where they lived when the older systems met them
    std::string landline;          ///< national digits "0570012345"; may be empty
};

/// The systems of De Morgenster, in the order in which they came: the till of before, the till of now, the webshop of before, that of now.
enum class System { OldTill, Lightspeed, Shopify, WooCommerce };

/// What one system knows about a person, as its staff or the person typed it.
struct Registration {
    System system = System::OldTill;
    int person = 0;        ///< the truth; never exported
    std::string key;       ///< customer number, card number or account id; empty for a guest of the webshop
    std::string card;      ///< Lightspeed: number of the loyalty card
    std::string first;     ///< "Marijke", "M.", "JP"; in the old till empty
    std::string last;      ///< "van der Laan", "V.D. LAAN"; in the old till the whole name
    std::string email;
    std::string phone;     ///< in somebody's notation
    std::string street;    ///< with house number
    std::string postcode;
    std::string town;
    QDate birth;           ///< may be invalid
    std::optional<bool> news; ///< what the system says about the newsletter; nothing when it was never asked
    ShopMoment since;
};

struct SaleLine {
    int product = 0;
    int quantity = 1;       ///< negative when given back
    qint64 totalCents = 0;  ///< after the line's own discount
    qint64 discountCents = 0; ///< of this line alone, positive
};

enum class SaleState { Done, Refunded, PartlyRefunded, Pending, Cancelled };

struct Sale {
    System system = System::Lightspeed;
    std::string number;
    ShopMoment at;
    int registration = -1; ///< index, or -1: nobody showed a card
    std::vector<SaleLine> lines;
    qint64 shippingCents = 0;
    qint64 discountCents = 0; ///< on the whole sale, positive
    qint64 totalCents = 0;    ///< lines - discount + shipping, VAT included
    qint64 refundedCents = 0;
    SaleState state = SaleState::Done;

    bool counts() const { return state != SaleState::Pending && state != SaleState::Cancelled; }
};

/// De Morgenster, coffee and tea in Deventer: a shop that does not exist, with customers who do not exist.
///
/// E-mail addresses are at domains below `.example` (RFC 2606); mobile numbers begin with 06-00 and landlines have a subscriber
/// number that begins with 0, and neither is given out in the Netherlands. Towns and their postcode areas are real, streets are put together.
struct SampleShop {
    SampleOptions options;
    QDate firstDay;
    QDate lightspeedSince;  ///< before this day the old till stood on the counter
    QDate wooCommerceSince; ///< before this day the webshop ran on Shopify
    std::vector<Person> people;
    std::vector<Household> households;
    std::vector<Registration> registrations;
    std::vector<Sale> sales; ///< by system, then by moment

    /// The same options give the same shop on every platform.
    static SampleShop make(const SampleOptions &options);

    const Household &householdOf(const Person &person) const { return households[static_cast<size_t>(person.household)]; }
};

} // namespace kk::shop::sample
