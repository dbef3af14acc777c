#include "ui/OpenShop.h"

#include <QMetaObject>

namespace kk::ui {

namespace {

constexpr int kPatience = 5'000; ///< milliseconds for work that was begun, before the vault refuses it

} // namespace

OpenShop::OpenShop(std::unique_ptr<shop::Shop> shop, QObject *parent) : QObject(parent), m_shop(std::move(shop)), m_session(new QObject(this))
{
    m_closer.setMaxThreadCount(1);
}

OpenShop::~OpenShop()
{
    delete m_session;
    if (m_shop)
        finish(std::move(m_shop));
    m_closer.waitForDone();
}

/// The desks live in the shop, and the pool may still run what asks them: so the pool first, then the shop.
void OpenShop::finish(std::shared_ptr<shop::Shop> shop)
{
    QThreadPool::globalInstance()->waitForDone(kPatience);
    shop->stop();
    QThreadPool::globalInstance()->waitForDone();
    shop.reset();
}

void OpenShop::close()
{
    if (!m_shop)
        return;
    delete std::exchange(m_session, nullptr);
    m_closer.start([this, shop = std::move(m_shop)]() mutable {
        finish(std::move(shop));
        QMetaObject::invokeMethod(this, &OpenShop::closed, Qt::QueuedConnection);
    });
}

} // namespace kk::ui
