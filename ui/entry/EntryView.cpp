#include "ui/entry/EntryView.h"

#include "ui/entry/NewShopPage.h"
#include "ui/entry/RestorePage.h"
#include "ui/entry/UnlockPage.h"
#include "ui/entry/VaultPlace.h"
#include "ui/entry/WelcomePage.h"
#include "ui/shell/PrintSeam.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/RecoverySheet.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

EntryView::EntryView(const EntryParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

EntryView::~EntryView()
{
    delete m_page; // before the presenters it shows
}

void EntryView::turnTo(EntryFrame *page)
{
    EntryFrame *before = std::exchange(m_page, page);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    page->setFocus();
    if (before) {
        m_stack->removeWidget(before);
        before->disconnect(this);
        delete before;
    }
}

void EntryView::showWelcome()
{
    m_newShopPage = nullptr;
    auto *page = new WelcomePage;
    connect(page, &WelcomePage::newShopRequested, this, &EntryView::showNewShop, Qt::QueuedConnection);
    connect(page, &WelcomePage::openRequested, this, &EntryView::chooseVault, Qt::QueuedConnection);
    connect(page, &WelcomePage::sampleRequested, this, &EntryView::sampleRequested, Qt::QueuedConnection);
    connect(page, &WelcomePage::restoreRequested, this, [this] { showRestore(m_vaultPath); }, Qt::QueuedConnection);
    turnTo(page);
    m_welcome = page;
}

void EntryView::showNewShop()
{
    m_welcome = nullptr;
    auto presenter = std::make_unique<NewShopPresenter>(m_parts.around, m_parts.shopsFolder);
    auto *page = new NewShopPage(*presenter);
    connect(page, &NewShopPage::leaveRequested, this, &EntryView::leave, Qt::QueuedConnection);
    connect(page, &NewShopPage::placeRequested, this, &EntryView::choosePlace);
    connect(page, &NewShopPage::printRequested, this, &EntryView::printPaper);
    connect(page, &NewShopPage::pdfRequested, this, &EntryView::savePaper);
    connect(presenter.get(), &NewShopPresenter::finished, this, [this] { finish(m_newShop->takeShop(), m_newShop->wantsRemembering()); }, Qt::QueuedConnection);
    turnTo(page);
    m_newShopPage = page;
    m_newShop = std::move(presenter);
}

void EntryView::showUnlock(const QString &vaultPath, const QString &shopName, const QString &hint)
{
    m_welcome = nullptr;
    m_newShopPage = nullptr;
    m_vaultPath = vaultPath;
    auto presenter = std::make_unique<UnlockPresenter>(vaultPath, m_parts.around, m_parts.keychain);
    presenter->setReady(m_ready);
    auto *page = new UnlockPage(*presenter, shopName, hint);
    connect(page, &UnlockPage::otherShopRequested, this, &EntryView::leave, Qt::QueuedConnection);
    connect(page, &UnlockPage::chooseFileRequested, this, &EntryView::chooseVault, Qt::QueuedConnection);
    connect(page, &UnlockPage::restoreRequested, this, [this] { showRestore(m_vaultPath); }, Qt::QueuedConnection);
    connect(presenter.get(), &UnlockPresenter::opened, this, [this] { finish(m_unlock->takeShop(), m_unlock->wantsRemembering()); }, Qt::QueuedConnection);
    turnTo(page);
    m_unlock = std::move(presenter);
}

void EntryView::showRestore(const QString &present)
{
    m_welcome = nullptr;
    m_newShopPage = nullptr;
    auto presenter = std::make_unique<RestorePresenter>(m_parts.around, present, m_parts.shopsFolder);
    auto *page = new RestorePage(*presenter);
    auto *restore = presenter.get();
    connect(page, &RestorePage::leaveRequested, this, [this, present] {
        if (present.isEmpty())
            showWelcome();
        else
            showUnlock(present);
    }, Qt::QueuedConnection);
    connect(page, &RestorePage::chooseRequested, this, [this, restore] {
        m_parts.dialogs.openFiles(this, {tr("Choose the backup"), tr("Backups (*.kring-backup);;All files (*)"), QDir::homePath()},
                                  [restore](const QStringList &files) { restore->choose(files.first()); });
    });
    connect(restore, &RestorePresenter::restored, this, [this] {
        const vault::Restored result = m_restore->result();
        showUnlock(result.vault, {},
                   result.setAside.isEmpty() ? tr("The backup is back. Type the password it was made with.")
                                             : tr("The backup is back. The shop that was here is kept as %1.").arg(QFileInfo(result.setAside).fileName()));
    }, Qt::QueuedConnection);
    turnTo(page);
    m_restore = std::move(presenter);
}

void EntryView::leave()
{
    showWelcome();
}

void EntryView::recall()
{
    if (m_unlock)
        m_unlock->recall();
}

void EntryView::setReady(bool ready)
{
    m_ready = ready;
    if (m_unlock)
        m_unlock->setReady(ready);
}

void EntryView::setMakingSample(bool making)
{
    if (m_welcome)
        m_welcome->setMakingSample(making);
}

void EntryView::sayProblem(const QString &sentence)
{
    if (m_page)
        m_page->message()->say({Tone::Bad, {}, sentence, {}});
}

void EntryView::chooseVault()
{
    const QString start = m_vaultPath.isEmpty() ? m_parts.shopsFolder : QFileInfo(m_vaultPath).absolutePath();
    m_parts.dialogs.openFiles(this, {tr("Open my shop"), tr("Shops (*.kring);;All files (*)"), start}, [this](const QStringList &files) { showUnlock(files.first()); });
}

void EntryView::choosePlace(const QString &present)
{
    m_parts.dialogs.saveFile(this, {tr("Place of the vault"), tr("Shops (*.kring)"), present}, [this](const QString &path) {
        if (m_newShopPage)
            m_newShopPage->setPlace(path);
    });
}

void EntryView::savePaper()
{
    m_parts.dialogs.saveFile(this, {tr("Save the recovery code"), tr("PDF (*.pdf)"), QDir::home().filePath(tr("recovery code.pdf"))}, [this](const QString &path) {
        if (!m_newShopPage || !m_newShop->code())
            return;
        const RecoverySheet sheet(m_newShop->plan().shopName, m_newShop->code()->groups(), shopDay(m_parts.around.clock->now()));
        const auto saved = sheet.savePdf(path);
        m_newShopPage->showPaperResult(saved ? tr("Saved. Print it, and do not leave the file on this computer.") : saved.error().userText);
    });
}

void EntryView::printPaper()
{
    m_parts.printing.print(this, tr("Recovery code"), [this](QPagedPaintDevice &device) {
        if (!m_newShopPage || !m_newShop->code())
            return;
        const RecoverySheet sheet(m_newShop->plan().shopName, m_newShop->code()->groups(), shopDay(m_parts.around.clock->now()));
        const auto printed = sheet.print(device);
        m_newShopPage->showPaperResult(printed ? tr("Sent to the printer.") : printed.error().userText);
    });
}

void EntryView::finish(std::unique_ptr<shop::Shop> shop, bool remember)
{
    if (!shop)
        return;
    m_shop = std::move(shop);
    m_wantsRemembering = remember;
    Q_EMIT opened();
}

} // namespace kk::ui
