#pragma once

#include "ui/entry/NewShopPresenter.h"
#include "ui/entry/RestorePresenter.h"
#include "ui/entry/UnlockPresenter.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace kk::ui {

class DialogSeam;
class EntryFrame;
class NewShopPage;
class PrintSeam;
class UnlockPage;
class WelcomePage;

/// What the ways in need. Everything must outlive the view.
struct EntryParts {
    shop::Surroundings around;
    shop::KeychainMemory &keychain;
    DialogSeam &dialogs;
    PrintSeam &printing;
    QString shopsFolder; ///< where new shops are offered a place
};

/// The ways in, one page at a time; ends with an open shop. Also the lock screen. Knows nothing of any customer.
class EntryView final : public QWidget {
    Q_OBJECT

public:
    explicit EntryView(const EntryParts &parts, QWidget *parent = nullptr);
    ~EntryView() override;

    void showWelcome();
    void showNewShop();
    /// `shopName` empty: the name of the file. `hint` stands below the name.
    void showUnlock(const QString &vaultPath, const QString &shopName = {}, const QString &hint = {});
    /// `present`: the vault that would be set aside; empty: none.
    void showRestore(const QString &present);

    /// Asks the keychain for the shop that is shown; after the first paint.
    void recall();
    /// While the shop that was open is being closed, tries wait.
    void setReady(bool ready);
    void setMakingSample(bool making);
    void sayProblem(const QString &sentence);

    /// Once, after `opened`.
    std::unique_ptr<shop::Shop> takeShop() { return std::move(m_shop); }
    bool wantsRemembering() const { return m_wantsRemembering; }

Q_SIGNALS:
    void opened();
    void sampleRequested();

private:
    void turnTo(EntryFrame *page);
    void leave();
    void chooseVault();
    void choosePlace(const QString &present);
    void savePaper();
    void printPaper();
    void finish(std::unique_ptr<shop::Shop> shop, bool remember);

    EntryParts m_parts;
    QStackedWidget *m_stack;
    EntryFrame *m_page = nullptr;
    WelcomePage *m_welcome = nullptr;
    NewShopPage *m_newShopPage = nullptr;
    std::unique_ptr<NewShopPresenter> m_newShop;
    std::unique_ptr<UnlockPresenter> m_unlock;
    std::unique_ptr<RestorePresenter> m_restore;
    std::unique_ptr<shop::Shop> m_shop;
    QString m_vaultPath; ///< the shop that the welcome can go back to
    bool m_ready = true;
    bool m_wantsRemembering = false;
};

} // namespace kk::ui
