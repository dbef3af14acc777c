#include "app/shop/MappingDesk.h"

#include "app/intake/MappingStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kk::shop {

using intake::MappingStore;
using intake::SavedMapping;
using vault::Act;

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

}

Result<std::optional<SavedMapping>> MappingDesk::find(const QString &fingerprint) const
{
    if (const auto allowed = m_session.require(Act::PreviewImport); !allowed)
        return fail(allowed);
    return m_vault.readNow([&](vault::Connection &db) { return MappingStore(db).find(fingerprint); });
}

Result<QList<SavedMapping>> MappingDesk::all() const
{
    if (const auto allowed = m_session.require(Act::SeeImports); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return MappingStore(db).all(); });
}

Result<> MappingDesk::remember(const SavedMapping &mapping) const
{
    if (const auto allowed = m_session.require(Act::RunImport); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) -> Result<> {
        MappingStore store(db);
        if (const auto saved = store.save(mapping, m_session.user, m_clock.now()); !saved)
            return saved;
        return store.used(mapping.fingerprint, m_clock.now());
    });
}

Result<> MappingDesk::forget(qint64 id) const
{
    if (const auto allowed = m_session.require(Act::RunImport); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) { return MappingStore(db).forget(id); });
}

Result<> MappingDesk::writeFile(const SavedMapping &mapping, const QString &path) const
{
    if (const auto allowed = m_session.require(Act::SeeImports); !allowed)
        return allowed;
    QSaveFile file(path);
    const QByteArray json = mapping.toJson(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("Intake", "The file %1 cannot be written. Choose another folder, or make room on the disk. What is saved here is not "
                                                          "touched by this.")
                        .arg(QFileInfo(path).fileName()),
                    file.errorString());
    return {};
}

Result<SavedMapping> MappingDesk::readFile(const QString &path) const
{
    if (const auto allowed = m_session.require(Act::RunImport); !allowed)
        return fail(allowed);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Storage : ErrorKind::NotFound,
                    QCoreApplication::translate("Intake", "This file cannot be opened. Check that it is still there and not open in another program."));
    auto mapping = SavedMapping::fromJson(file.read(kLargestFile));
    if (!mapping)
        return fail(mapping);
    mapping->consents.clear(); // another shop's word is not ours
    const auto saved = m_vault.writeNow([&](vault::Connection &db) { return MappingStore(db).save(*mapping, {}, m_clock.now()); });
    if (!saved)
        return fail(saved);
    return mapping;
}

} // namespace kk::shop
