#include "tests/support/DutchCustomers.h"

#include "app/base/text/Phone.h"
#include "app/shop/sample/SampleShop.h"

#include <QStringList>

namespace kk::testing {
namespace {

using shop::sample::Household;
using shop::sample::Person;

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

DutchCustomer customerOf(const Person &person, const Household &household, qsizetype index)
{
    const auto number = normalisePhone(std::string_view(person.mobile.empty() ? household.landline : person.mobile));
    return {text(person.call),
            text(person.initials),
            text(person.infix),
            text(person.surname),
            text(household.address.street),
            QString::number(household.address.number),
            text(household.address.addition),
            text(household.address.postcode),
            text(household.address.town),
            text(person.email),
            number ? text(number->text) : QString(),
            person.birth,
            QString::number(2'971'000'000'000 + index)};
}

} // namespace

QString DutchCustomer::name() const
{
    QStringList words{first, infix, last};
    words.removeAll(QString());
    return words.join(u' ');
}

QList<DutchCustomer> dutchCustomers(int count, quint64 seed)
{
    shop::sample::SampleOptions options;
    options.customers = count;
    options.seed = seed;
    options.visitsPercent = 0;
    const auto shop = shop::sample::SampleShop::make(options);
    QList<DutchCustomer> customers;
    customers.reserve(count);
    for (const Person &person : shop.people)
        customers.append(customerOf(person, shop.householdOf(person), customers.size()));
    return customers;
}

} // namespace kk::testing
