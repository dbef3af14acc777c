#include "ui/SampleShop.h"

#include "app/shop/Demo.h"
#include "app/shop/SampleLoyalty.h"

#include <QDir>
#include <QFile>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Stands in a folder that is ours to empty. Without it nothing is removed.
QString markIn(const QString &folder)
{
    return folder + u"/.klantenkring-sample"_s;
}

} // namespace

QString SampleShop::vaultPath() const
{
    return m_folder + u"/De Morgenster.kring"_s;
}

QString SampleShop::password()
{
    return QStringLiteral("look around"); // not translated: it opens sample shops made in any language
}

void SampleShop::throwAway() const
{
    if (QFile::exists(markIn(m_folder)))
        QDir(m_folder).removeRecursively();
}

Result<std::unique_ptr<shop::Shop>> SampleShop::make(const shop::Surroundings &around, int customers, const vault::CancelToken &cancel) const
{
    throwAway();
    QFile mark(markIn(m_folder));
    if (!QDir().mkpath(m_folder) || !mark.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, tr("The sample shop cannot be made: there is no room for it. Your own shops are as they were."));
    mark.close();
    const shop::NewShop plan{vaultPath(), u"De Morgenster"_s, u"coffee-tea"_s, u"Marit"_s, true};
    auto founded = shop::Shop::found(plan, SecretBuffer::fromText(password()), around);
    if (!founded)
        return fail(founded);
    const shop::DemoOptions options{.customers = customers, .seed = 1, .today = shopDay(around.clock->now()), .exportsFolder = m_folder + u"/exports"_s};
    const auto filled = shop::fillSampleShop(founded->shop->imports(), options, [](const shop::ImportProgress &) {}, cancel);
    if (!filled)
        return fail(filled);
    if (const auto saving = shop::startSampleLoyalty(founded->shop->programmes(), founded->shop->ledger()); !saving)
        return fail(saving);
    return std::move(founded->shop);
}

} // namespace kk::ui
