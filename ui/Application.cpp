#include "ui/Application.h"

#include "app/base/Background.h"
#include "ui/BackupRhythm.h"
#include "ui/OpenShop.h"
#include "ui/imports/FolderWatch.h"
#include "ui/imports/ImportWords.h"
#include "ui/SampleBand.h"
#include "ui/entry/EntryView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shopfloor/FloorWindow.h"
#include "ui/style/Icons.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/ShopKinds.h"

#include <QApplication>
#include <QLayout>
#include <QSettings>
#include <QTimer>
#include <QToolBar>

namespace kk::ui {

using namespace Qt::StringLiterals;

Application::Application(const ProgramEdges &edges, const QString &vaultPath, const QString &language, QObject *parent)
    : QObject(parent),
      m_edges(edges),
      m_settings(edges.settings),
      m_sample(edges.sampleFolder),
      m_theme(m_settings.display()),
      m_keychain(edges.keychain, edges.around.keyPolicy),
      m_clipboard(QApplication::clipboard()),
      m_triggers(*edges.around.clock),
      m_vaultPath(vaultPath.isEmpty() ? m_settings.lastVault() : vaultPath),
      m_language(language.isEmpty() ? m_settings.language() : language)
{
    m_texts.speak(Texts::fitting(m_language));
    connect(&m_triggers, &LockTriggers::lockRequired, this, &Application::lock);
    connect(&m_theme, &Theme::settingsChanged, this, [this](const DisplaySettings &display) { display.save(m_settings.store()); });
    connect(&m_instance, &SingleInstance::woken, this, [this] {
        if (QWidget *window = m_window ? static_cast<QWidget *>(m_window) : m_entryWindow) {
            window->showNormal();
            window->raise();
            window->activateWindow();
        }
    });
}

Application::~Application()
{
    shutDown();
    delete m_window;
    delete m_entryWindow;
}

MainWindow *Application::window() const
{
    return m_window;
}

EntryView *Application::entry() const
{
    return m_entry;
}

const shop::Shop &Application::shop() const
{
    return m_open->shop();
}

EntryView *Application::makeEntry()
{
    auto *entry = new EntryView({m_edges.around, m_keychain, m_edges.dialogs, m_edges.printing, m_edges.shopsFolder});
    entry->setReady(!m_closing);
    connect(entry, &EntryView::opened, this, &Application::onEntered);
    connect(entry, &EntryView::sampleRequested, this, &Application::makeSample);
    m_entry = entry;
    return entry;
}

void Application::showEntryWindow(EntryView *entry)
{
    m_entryWindow = new QMainWindow;
    m_entryWindow->setWindowTitle(u"Klantenkring"_s);
    m_entryWindow->setWindowIcon(Icons::application());
    m_entryWindow->setMinimumSize(800, 560);
    m_entryWindow->resize(1366, 740);
    const QByteArray geometry = m_settings.store().value(u"window/geometry"_s).toByteArray();
    if (!geometry.isEmpty())
        m_entryWindow->restoreGeometry(geometry);
    m_entryWindow->setCentralWidget(entry);
    m_entryWindow->show();
}

void Application::start()
{
    EntryView *entry = makeEntry();
    if (m_vaultPath.isEmpty() || m_sample.is(m_vaultPath)) {
        m_vaultPath.clear();
        entry->showWelcome();
    } else {
        entry->showUnlock(m_vaultPath);
    }
    showEntryWindow(entry);
    QTimer::singleShot(0, this, [this] {
        m_instance.answerFor(m_vaultPath);
        if (m_entry)
            m_entry->recall();
    });
}

void Application::onEntered()
{
    if (auto shop = m_entry->takeShop())
        take(std::move(shop), m_entry->wantsRemembering());
}

void Application::take(std::unique_ptr<shop::Shop> opened, bool rememberHere)
{
    m_open = std::make_unique<OpenShop>(std::move(opened));
    m_vaultPath = shop().path();
    m_instance.answerFor(m_vaultPath);
    if (!m_sample.is(m_vaultPath))
        m_settings.setLastVault(m_vaultPath);
    inBackground(
        m_open->session(), [safety = &shop().safety()] { return safety->settings(); },
        [this, rememberHere](const Result<shop::ShopSettings> &settings) {
            if (!settings) {
                closeShop();
                m_closing->close();
                if (m_entry)
                    m_entry->sayProblem(settings.error().userText);
                return;
            }
            settle(*settings);
            if (rememberHere)
                remember();
        });
}

void Application::settle(const shop::ShopSettings &settings)
{
    m_shopSettings = settings;
    startRhythm();
    startWatch();
    const bool fits = m_window && m_windowRole == shop().session().role && m_windowVault == m_vaultPath;
    if (!fits)
        buildWindow();
    applySettings(settings);
    m_window->setUser(shop().session().name, vault::roleName(shop().session().role));
    m_window->openGate();
    if (!m_window->isVisible())
        m_window->show();
    if (m_entryWindow) {
        m_entryWindow->hide();
        m_entryWindow->deleteLater();
    }
    if (m_rhythm)
        m_rhythm->setProgressArea(m_window->progressArea());
    m_triggers.setArmed(true);
    Q_EMIT opened();
}

void Application::buildWindow()
{
    MainWindow *before = m_window;
    m_windowRole = shop().session().role;
    m_windowVault = m_vaultPath;
    m_window = new MainWindow(m_theme, m_settings.store(), pagesFor(shop().session()));
    connectWindow();
    m_window->searchField()->setVisible(shop().session().may(vault::Act::SearchCustomers));
    if (m_rhythm)
        m_rhythm->setProgressArea(m_window->progressArea());
    if (m_sample.is(m_vaultPath)) {
        auto *bar = new QToolBar;
        bar->setMovable(false);
        bar->setObjectName(u"sample-band"_s);
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
        bar->toggleViewAction()->setEnabled(false);
        auto *band = new SampleBand;
        bar->addWidget(band);
        m_window->addToolBar(Qt::TopToolBarArea, bar);
        bar->layout()->setContentsMargins(0, 0, 0, 0);
        connect(band, &SampleBand::throwAwayRequested, this, &Application::throwSampleAway, Qt::QueuedConnection);
    }
    if (before) {
        m_window->setGeometry(before->geometry());
        m_window->setWindowState(before->windowState());
        m_window->show();
        before->hide();
        before->deleteLater();
    }
}

void Application::connectWindow()
{
    offerFloorWindow();
    connect(m_window, &MainWindow::lockRequested, this, &Application::lock);
    connect(m_window, &MainWindow::searchRequested, this, [this](const QString &typed, quint64) {
        if (!typed.isEmpty())
            m_window->showPage(pageSpec(PageId::Customers).id, u"search/"_s + typed);
    });
    connect(&m_clipboard, &ClipboardGuard::watching, m_window, [this] {
        const QString today = shopDay(m_edges.around.clock->now()).toString(Qt::ISODate);
        const QString key = u"clipboard/told"_s;
        if (m_settings.store().value(key).toString() == today)
            return;
        m_settings.store().setValue(key, today);
        m_window->offerUndo(tr("What you copied leaves the clipboard in a minute."), {});
    });
}

void Application::applySettings(const shop::ShopSettings &settings)
{
    m_shopSettings = settings;
    m_triggers.setIdleLimit(std::chrono::minutes(settings.idleMinutes));
    if (m_window)
        m_window->setShop(settings.shopName, shopKindName(settings.shopKind));
}

void Application::startRhythm()
{
    const bool mayBackUp = shop().session().may(vault::Act::MakeBackup) && shop().session().may(vault::Act::SeeOverview);
    if (!mayBackUp || m_shopSettings.isSample)
        return;
    m_rhythm = new BackupRhythm(shop().safety(), *m_edges.around.clock, m_open->session());
    const auto say = [this](const QString &sentence) {
        if (m_window)
            m_window->offerUndo(sentence, {});
    };
    connect(m_rhythm, &BackupRhythm::told, this, say);
    connect(m_rhythm, &BackupRhythm::reminded, this, say);
    QTimer::singleShot(std::chrono::seconds(20), m_rhythm, &BackupRhythm::start); // not while somebody waits for the first screen
}

/// New files in the watched folders, while the vault is open.
void Application::startWatch()
{
    const vault::Session &session = shop().session();
    if (!session.may(vault::Act::PreviewImport))
        return;
    m_watch = new FolderWatch(FolderQuestions::of(shop().folders()), session.may(vault::Act::RunImport), m_open->session());
    connect(m_watch, &FolderWatch::done, this, [this](const QString &sentence, customers::BatchId batch) {
        if (!m_window)
            return;
        if (batch.isValid() && shop().session().may(vault::Act::UndoImport))
            m_window->offerUndo(sentence, [this, batch] { undoImport(batch); });
        else
            m_window->offerUndo(sentence, {});
    });
    connect(m_watch, &FolderWatch::failed, this, [this](const QString &sentence) {
        if (m_window)
            m_window->offerUndo(sentence, {});
    });
    connect(m_watch, &FolderWatch::vaultChanged, this, &Application::weighNew);
    QTimer::singleShot(std::chrono::seconds(3), m_watch, &FolderWatch::start); // not while somebody waits for the first screen
}

/// Takes back what was read from a folder, wherever somebody is by now.
void Application::undoImport(customers::BatchId batch)
{
    if (!m_open)
        return;
    inBackground(
        m_open->session(), [imports = &shop().imports(), batch] { return imports->undo(batch); },
        [this](const Result<intake::UndoReport> &undone) {
            if (m_window)
                m_window->offerUndo(undone ? ImportWords::undone(*undone) : undone.error().userText, {});
        });
}

void Application::remember()
{
    m_keychain.remember(m_open->session(), shop().people(), m_vaultPath, m_edges.around.computerName, [this](const Result<> &stored) {
        if (m_window)
            m_window->offerUndo(stored ? tr("This computer now opens the shop by itself.") : stored.error().userText, {});
    });
}

void Application::speak(const QString &language)
{
    m_language = language;
    m_settings.setLanguage(language);
    m_texts.speak(Texts::fitting(language));
    if (!m_open)
        return;
    // The pages are made anew in the other language; what they were showing is asked again.
    m_window->showGate(new QWidget);
    buildWindow();
    applySettings(m_shopSettings);
    m_window->setUser(shop().session().name, vault::roleName(shop().session().role));
    m_window->showPage(pageSpec(PageId::Settings).id, u"display"_s);
}

void Application::lock()
{
    if (!m_open)
        return;
    const bool sample = m_sample.is(m_vaultPath);
    const QString hint = sample ? tr("The password of the sample shop is: %1").arg(SampleShop::password()) : QString();
    lockWith([this, hint](EntryView &entry) { entry.showUnlock(m_vaultPath, m_shopSettings.shopName, hint); });
}

void Application::restore()
{
    if (!m_open)
        return;
    const QString present = m_sample.is(m_vaultPath) ? m_settings.lastVault() : m_vaultPath;
    lockWith([present](EntryView &entry) { entry.showRestore(present); });
}

void Application::lockWith(const std::function<void(EntryView &)> &turn)
{
    m_triggers.setArmed(false);
    m_clipboard.clearNow();
    closeShop();
    EntryView *entry = makeEntry();
    turn(*entry);
    m_window->showGate(entry);
    m_window->setUser({}, {});
    m_closing->close();
}

/// Hands the shop to its end. Whoever calls lets the pages go first or next, then calls `close`.
void Application::closeShop()
{
    if (m_closing)
        m_closing.reset(); // waits; two shops never close at once
    delete m_floorWindow;
    m_closing = std::move(m_open);
    connect(m_closing.get(), &OpenShop::closed, this, [this] {
        m_closing.reset();
        if (m_leavingSample) {
            m_leavingSample = false;
            m_sample.throwAway();
        }
        if (m_entry)
            m_entry->setReady(true);
        Q_EMIT locked();
    }, Qt::QueuedConnection);
}

void Application::shutDown()
{
    m_triggers.setArmed(false);
    m_clipboard.clearNow();
    if (m_open && m_window)
        m_window->showGate(new QWidget);
    const bool sample = m_open && m_sample.is(m_vaultPath);
    m_open.reset();
    m_closing.reset();
    if (sample)
        m_sample.throwAway();
}

void Application::makeSample()
{
    m_entry->setMakingSample(true);
    inBackground(
        this,
        [sample = m_sample, around = m_edges.around, customers = m_edges.sampleCustomers] { return sample.make(around, customers, {}); },
        [this](Result<std::unique_ptr<shop::Shop>> made) {
            if (m_entry)
                m_entry->setMakingSample(false);
            if (made)
                take(std::move(*made), false);
            else if (m_entry)
                m_entry->sayProblem(made.error().userText);
        });
}

void Application::throwSampleAway()
{
    if (!m_open || !m_sample.is(m_vaultPath))
        return;
    m_triggers.setArmed(false);
    m_leavingSample = true;
    closeShop();
    m_vaultPath = m_settings.lastVault();
    EntryView *entry = makeEntry();
    entry->showWelcome();
    QPointer<MainWindow> window = m_window;
    m_window->showGate(new QWidget);
    m_window.clear();
    showEntryWindow(entry);
    m_entryWindow->setGeometry(window->geometry());
    window->hide();
    window->deleteLater();
    m_instance.answerFor(m_vaultPath);
    m_closing->close();
}

} // namespace kk::ui
