#pragma once

#include "app/shop/Shop.h"
#include "app/vault/Vault.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace kk::ui {

/// The sample shop: a vault of its own with invented customers, in a folder of its own. It cannot mix with real data, and
/// goes away whole.
class SampleShop {
    Q_DECLARE_TR_FUNCTIONS(kk::ui::SampleShop)

public:
    /// `folder` is the sample's alone: everything in it goes when a sample is made or thrown away.
    explicit SampleShop(QString folder) : m_folder(std::move(folder)) {}

    /// Makes a fresh one. Blocking, some seconds. `customers`: how many to invent.
    [[nodiscard]] Result<std::unique_ptr<shop::Shop>> make(const shop::Surroundings &around, int customers, const vault::CancelToken &cancel) const;
    /// Throws all of it away; it must be closed.
    void throwAway() const;
    QString vaultPath() const;
    bool is(const QString &vaultPath) const { return vaultPath == this->vaultPath(); }
    /// Opens it after locking; no secret, as it guards nothing.
    static QString password();

private:
    QString m_folder;
};

} // namespace kk::ui
