#pragma once

#include "app/base/SecretBuffer.h"
#include "app/shop/Shop.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace kk::ui {

/// The way from nothing to an own shop: what it is, who owns it, the recovery code, the check that it was kept.
///
/// The vault is made once, when the owner's page is left; every step before it only collects. Going on twice is harmless.
/// GUI thread; never waits.
class NewShopPresenter final : public QObject {
    Q_OBJECT

public:
    enum class Step { Shop, Owner, Code, Check };
    enum class Field { ShopName, Place, OwnerName, Passphrase, Repeat, Groups };

    /// `folder`: where new shops are kept, offered as the place.
    NewShopPresenter(shop::Surroundings around, QString folder, QObject *parent = nullptr);
    ~NewShopPresenter() override;

    Step step() const { return m_step; }
    bool isBusy() const { return m_busy; }
    const shop::NewShop &plan() const { return m_plan; }
    /// What is wrong with a field; empty when nothing is, or when it was not left yet.
    QString problem(Field field) const { return m_problems.value(field); }
    bool hasProblem() const { return !m_problems.isEmpty(); }

    void setShopName(const QString &name); ///< the offered place follows until somebody chose one
    void setShopKind(const QString &key) { m_plan.shopKind = key; }
    void setPlace(const QString &path);
    void setOwnerName(const QString &name) { m_plan.ownerName = name.trimmed(); }
    void setRememberHere(bool remember) { m_rememberHere = remember; }

    void leaveShop();                                                     ///< to Owner, or problems
    void found(SecretBuffer passphrase, const SecretBuffer &repeated);    ///< to Code, or problems
    void leaveCode();                                                     ///< to Check
    void check(const QString &first, const QString &second);              ///< finishes, or problems
    void skipCheck();                                                     ///< finishes; the first steps ask again
    void back();                                                          ///< nothing goes back past the making of the vault

    /// The recovery code; only from Code on.
    const vault::RecoveryCode *code() const { return m_code ? &*m_code : nullptr; }
    /// The two groups the check asks for, counted from 1.
    QList<int> askedGroups() const { return m_askedGroups; }

    bool wantsRemembering() const { return m_rememberHere; }
    /// The opened shop, once, after `finished`.
    std::unique_ptr<shop::Shop> takeShop() { return std::move(m_shop); }

Q_SIGNALS:
    void changed();
    /// A fault that belongs to no field.
    void failed(const QString &sentence);
    void finished();

private:
    void say(Field field, const QString &sentence);
    void finish(bool kept);
    void storeKeptThenFinish();
    void done();
    void goTo(Step step);

    shop::Surroundings m_around;
    QString m_folder;
    shop::NewShop m_plan;
    bool m_placeChosen = false;
    bool m_rememberHere = false;
    bool m_busy = false;
    bool m_isFinished = false;
    Step m_step = Step::Shop;
    QHash<Field, QString> m_problems;
    std::unique_ptr<shop::Shop> m_shop;
    std::optional<vault::RecoveryCode> m_code;
    QList<int> m_askedGroups;
};

} // namespace kk::ui
