#include "tests/support/shop/TemporaryShop.h"

#include <QFile>
#include <QThreadPool>

namespace kk::testing {

TemporaryShop::TemporaryShop() : m_path(m_folder.filePath(QStringLiteral("morgenster.kring")))
{
    const shop::NewShop plan{m_path, QStringLiteral("De Morgenster"), QStringLiteral("coffee-tea"), QStringLiteral("Marit"), false};
    auto founded = shop::Shop::found(plan, SecretBuffer::fromText(QString::fromLatin1(kPassphrase)), around());
    if (!founded) {
        qWarning("No shop: %s (%s)", qPrintable(founded.error().userText), qPrintable(founded.error().detail));
        return;
    }
    m_shop = std::move(founded->shop);
    m_recoveryCode = std::move(founded->recoveryCode);
}

TemporaryShop::~TemporaryShop()
{
    lock();
}

void TemporaryShop::lock()
{
    QThreadPool::globalInstance()->waitForDone();
    m_shop.reset();
}

Result<> TemporaryShop::unlock(const QString &passphrase)
{
    lock();
    auto shop = shop::Shop::unlock(m_path, SecretBuffer::fromText(passphrase), around());
    if (!shop)
        return fail(shop);
    m_shop = std::move(*shop);
    return {};
}

Result<vault::ShopUserId> TemporaryShop::addColleague(const QString &name, vault::Role role)
{
    return m_shop->people().add(name, role, SecretBuffer::fromText(passphraseOf(name)));
}

QString TemporaryShop::write(const QString &name, const QByteArray &content) const
{
    const QString path = filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning("Cannot write %s", qPrintable(name));
    return path;
}

} // namespace kk::testing
