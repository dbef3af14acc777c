#include "ui/OpenShop.h"

#include "app/shop/CloseShop.h"

#include <QMetaObject>

#include <utility>

namespace kk::ui {

OpenShop::OpenShop(std::unique_ptr<shop::Shop> shop, QObject *parent) : QObject(parent), m_shop(std::move(shop)), m_session(new QObject(this))
{
    m_closer.setMaxThreadCount(1);
}

OpenShop::~OpenShop()
{
    delete m_session;
    if (m_shop)
        shop::closeWhenQuiet(std::move(m_shop));
}

void OpenShop::close()
{
    if (!m_shop)
        return;
    delete std::exchange(m_session, nullptr);
    // The pool's own end waits for this, so it never outlives the object.
    const auto closing = std::make_shared<std::unique_ptr<shop::Shop>>(std::move(m_shop));
    m_closer.start([this, closing] {
        shop::closeWhenQuiet(std::move(*closing));
        QMetaObject::invokeMethod(this, &OpenShop::closed, Qt::QueuedConnection);
    });
}

} // namespace kk::ui
