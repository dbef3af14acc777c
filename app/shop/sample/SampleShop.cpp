#include "app/shop/sample/SampleShop.h"

#include "app/shop/sample/PeopleMaker.h"
#include "app/shop/sample/RegistrationMaker.h"
#include "app/shop/sample/SaleMaker.h"

#include <array>
#include <cstdio>

namespace kk::shop::sample {
namespace {

QDate lastSundayOf(int year, int month)
{
    const QDate last(year, month, 31);
    return last.addDays(-(last.dayOfWeek() % 7));
}

/// Summer time in the Union: from the last Sunday of March to the last of October. Nobody here shops between two and three at night.
bool isSummer(const ShopMoment &moment)
{
    const QDate spring = lastSundayOf(moment.day.year(), 3);
    const QDate autumn = lastSundayOf(moment.day.year(), 10);
    const bool afterSpring = moment.day > spring || (moment.day == spring && moment.second >= 3 * 3600);
    const bool beforeAutumn = moment.day < autumn || (moment.day == autumn && moment.second < 3 * 3600);
    return afterSpring && beforeAutumn;
}

} // namespace

std::string ShopMoment::text() const
{
    std::array<char, 40> text{};
    const int written = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d %02d:%02d:%02d", day.year(), day.month(), day.day(), second / 3600,
                                      second / 60 % 60, second % 60);
    return {text.data(), static_cast<size_t>(written)};
}

std::string ShopMoment::textWithZone() const
{
    return text() + (isSummer(*this) ? " +0200" : " +0100");
}

SampleShop SampleShop::make(const SampleOptions &options)
{
    SampleShop shop;
    shop.options = options;
    shop.firstDay = options.today.addMonths(-24);
    shop.lightspeedSince = shop.firstDay.addMonths(5);
    shop.wooCommerceSince = shop.firstDay.addMonths(13);
    PeopleMaker(options).fill(shop);
    RegistrationMaker(options).fill(shop);
    SaleMaker(options).fill(shop);
    return shop;
}

} // namespace kk::shop::sample
