#include "app/shop/CloseShop.h"

#include <QThreadPool>

namespace kk::shop {

namespace {

constexpr int kPatience = 5'000; // milliseconds

} // namespace

void closeWhenQuiet(std::unique_ptr<Shop> shop)
{
    QThreadPool::globalInstance()->waitForDone(kPatience);
    shop->stop();
    QThreadPool::globalInstance()->waitForDone(); // the desks live in the shop
    shop.reset();
}

} // namespace kk::shop
