#pragma once

#include "app/base/Texts.h"
#include "app/shop/KeychainMemory.h"
#include "app/shop/Shop.h"
#include "ui/ProgramSettings.h"
#include "ui/SampleShop.h"
#include "ui/SingleInstance.h"
#include "ui/shell/ClipboardGuard.h"
#include "ui/shell/LockTriggers.h"
#include "ui/shell/PageEntry.h"
#include "ui/style/Theme.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QMainWindow;

namespace kk::ui {

class BackupRhythm;
class FloorWindow;
class FolderWatch;
class LookupPage;
class DialogSeam;
class EntryView;
class MainWindow;
class OpenShop;
class PrintSeam;
class TodayPage;
enum class TodayGoal;

/// The edges of the program, so that a test can hold them. Everything must outlive the Application.
struct ProgramEdges {
    shop::Surroundings around;
    vault::Keychain &keychain;
    DialogSeam &dialogs;
    PrintSeam &printing;
    QSettings &settings;
    QString shopsFolder;  ///< where new shops are offered a place
    QString sampleFolder; ///< the sample shop's alone
    int sampleCustomers = 1200;
};

/// The program behind the window: language and looks, the way in, the window of an open shop by role, and locking.
///
/// Locking never asks and cannot be refused: pages, models and clipboard go at once, drafts go into the vault, then the vault
/// closes and its key is wiped; the lock screen stands from the first moment. GUI thread.
class Application final : public QObject {
    Q_OBJECT

public:
    /// `vaultPath`, `language`: from the command line; empty: as remembered.
    Application(const ProgramEdges &edges, const QString &vaultPath, const QString &language, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the first window. What takes time begins after its first paint.
    void start();
    void lock();
    /// Before the program ends: the same, waiting.
    void shutDown();

    bool isOpen() const { return m_open != nullptr; }
    MainWindow *window() const;
    EntryView *entry() const;
    FloorWindow *floorWindow() const;
    Theme &theme() { return m_theme; }

Q_SIGNALS:
    void opened();
    /// The vault is closed and its key wiped.
    void locked();

private:
    EntryView *makeEntry();
    void showEntryWindow(EntryView *entry);
    void onEntered();
    void take(std::unique_ptr<shop::Shop> shop, bool remember);
    void settle(const shop::ShopSettings &settings);
    void buildWindow();
    void connectWindow();
    QList<PageEntry> pagesFor(const vault::Session &session);
    PageEntry pageEntry(PageId id, std::function<Page *(QWidget *)> make);
    Page *makeToday(QWidget *parent);
    Page *makeCustomers(QWidget *parent);
    Page *makeShopFloor(QWidget *parent);
    LookupPage *makeFloor(QWidget *parent);
    void offerFloorWindow();
    void showFloorWindow();
    Page *makeImport(QWidget *parent);
    Page *makeDuplicates(QWidget *parent);
    Page *makeLoyalty(QWidget *parent);
    void badgeDuplicates(int count);
    void badgePrivacy(int count, bool isPressing);
    void weighNew();
    Page *makePrivacy(QWidget *parent);
    Page *makeSettings(QWidget *parent);
    void follow(Page *page);
    void goTo(TodayGoal goal, const QString &target);
    void showOrSayWho(PageId page, const QString &target);
    void applySettings(const shop::ShopSettings &settings);
    void startRhythm();
    void startWatch();
    void undoImport(customers::BatchId batch);
    void remember();
    void speak(const QString &language);
    void makeSample();
    void throwSampleAway();
    void closeShop();
    void restore();
    void lockWith(const std::function<void(EntryView &)> &turn);
    const shop::Shop &shop() const;

    ProgramEdges m_edges;
    ProgramSettings m_settings;
    SampleShop m_sample;
    Texts m_texts;
    Theme m_theme;
    shop::KeychainMemory m_keychain;
    ClipboardGuard m_clipboard;
    LockTriggers m_triggers;
    SingleInstance m_instance;
    QString m_vaultPath;
    QString m_language; ///< as chosen; empty: as the system
    std::unique_ptr<OpenShop> m_open;
    std::unique_ptr<OpenShop> m_closing;
    shop::ShopSettings m_shopSettings;
    QPointer<MainWindow> m_window;
    QPointer<QMainWindow> m_entryWindow;
    QPointer<EntryView> m_entry;
    QPointer<FloorWindow> m_floorWindow;
    QPointer<BackupRhythm> m_rhythm;
    QPointer<FolderWatch> m_watch;
    QPointer<QObject> m_weighing; ///< the session whose new records are being weighed
    bool m_cameInMeanwhile = false;
    vault::Role m_windowRole = vault::Role::Till;
    QString m_windowVault;
    bool m_leavingSample = false;
};

} // namespace kk::ui
