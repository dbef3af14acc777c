#include "ui/shell/MainWindow.h"

#include "ui/shell/KeyOverview.h"
#include "ui/shell/Menus.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Page.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/UndoBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kGeometryKey = u"window/geometry"_s;
const auto kPageKey = u"window/page"_s;
constexpr int kWide = 1180;      // effective: navigation with names
constexpr int kOneColumn = 820;
constexpr int kNarrow = 560;
constexpr int kContentLimit = 1680;

/// What scrolls around a page: the page lies in its content, that in its viewport.
QWidget *scrollOf(const Page *page)
{
    return page->parentWidget()->parentWidget()->parentWidget();
}

QList<PageSpec> specsOf(const QList<PageEntry> &entries)
{
    QList<PageSpec> specs;
    for (const PageEntry &entry : entries)
        specs.append(entry.spec);
    return specs;
}

} // namespace

MainWindow::MainWindow(Theme &theme, QSettings &settings, const QList<PageEntry> &pages, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_settings(settings), m_entries(pages), m_menus(new Menus(menuBar(), specsOf(pages), theme, this)),
      m_outer(new QStackedWidget), m_frame(new QWidget), m_navigation(new Navigation(specsOf(pages))), m_header(new PageHeader),
      m_search(new SearchField(tr("Search customer, receipt or request"))), m_content(new QWidget), m_stack(new QStackedWidget), m_undoBar(new UndoBar)
{
    setWindowIcon(Icons::application());
    setMinimumSize(800, 560);
    resize(1366, 740);
    auto *frame = new QHBoxLayout(m_frame);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_navigation);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search->setKeyHint(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText).replace(u'+', u' '));
    m_header->setRightWidget(m_search);
    column->addWidget(m_header);
    auto *content = new QVBoxLayout;
    Metrics::scaledMargins(content, 20, 0, 20, 16);
    Metrics::scaledSpacing(content, 8);
    content->addWidget(m_stack, 1);
    auto *below = new QHBoxLayout; // not over the page: the bar never covers what is used next
    below->addWidget(m_undoBar);
    below->addStretch();
    content->addLayout(below);
    column->addLayout(content, 1);
    frame->addWidget(m_content, 1);
    frame->addStretch(0); // what is left of a very wide window
    m_outer->addWidget(m_frame);
    setCentralWidget(m_outer);

    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString &page) { showPage(page); });
    connect(m_navigation, &Navigation::lockRequested, this, &MainWindow::lockRequested);
    connect(m_header, &PageHeader::backRequested, this, [this] { onCommand(Command::Back); });
    connect(m_search, &SearchField::searchRequested, this, &MainWindow::searchRequested);
    connect(m_search, &SearchField::movedToHits, this, &MainWindow::searchMovedToHits);
    connect(m_undoBar, &UndoBar::availabilityChanged, m_menus, &Menus::setUndoOffered);
    connect(&m_theme, &Theme::settingsChanged, this, [this](const DisplaySettings &display) { display.save(m_settings); });
    connectMenus();
    refreshTitle();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenus()
{
    connect(m_menus, &Menus::commandChosen, this, &MainWindow::onCommand);
    connect(m_menus, &Menus::pageChosen, this, [this](const QString &page) { showPage(page); });
    connect(m_menus, &Menus::importChosen, this, [this] { showPage(pageSpec(PageId::Import).id, u"choose"_s); });
    connect(m_menus, &Menus::findCustomerChosen, this, [this] { showPage(pageSpec(PageId::Customers).id, u"find"_s); });
    connect(m_menus, &Menus::searchChosen, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_menus, &Menus::lockChosen, this, &MainWindow::lockRequested);
    connect(m_menus, &Menus::nextPaneChosen, this, &MainWindow::walkPanes);
    connect(m_menus, &Menus::keysChosen, this, &MainWindow::showKeys);
    connect(m_menus, &Menus::aboutChosen, this, &MainWindow::showAbout);
    connect(m_menus, &Menus::quitChosen, this, &MainWindow::close);
}

void MainWindow::setShop(const QString &name, const QString &line)
{
    m_shopName = name;
    m_navigation->setShop(name, line);
    refreshTitle();
}

void MainWindow::setUser(const QString &name, const QString &role)
{
    m_navigation->setUser(name, role);
}

void MainWindow::setBadge(const QString &pageId, int count, Tone tone, const QString &spoken)
{
    m_navigation->setBadge(pageId, count, tone, spoken);
}

void MainWindow::setStateLine(const QString &icon, const QString &line)
{
    m_navigation->setStateLine(icon, line);
}

bool MainWindow::showPage(const QString &pageId, const QString &target)
{
    if (isGated())
        return false;
    Page *page = pageFor(pageId);
    if (!page)
        return false;
    Page *before = currentPage();
    m_current = pageId;
    m_navigation->setCurrent(pageId);
    if (page != before) {
        if (before)
            before->deactivated();
        m_shown = page;
        m_stack->setCurrentWidget(scrollOf(page));
        m_menus->setPage(page);
        refreshHeader();
        page->activated();
        const QWidget *focused = QApplication::focusWidget();
        const bool isPlaced = focused && (m_navigation->isAncestorOf(focused) || page->isAncestorOf(focused)); // the page may have chosen
        if (!isPlaced)
            focusInto(page);
    }
    if (!target.isEmpty())
        page->open(target);
    m_settings.setValue(kPageKey, pageId);
    return true;
}

Page *MainWindow::pageFor(const QString &pageId)
{
    if (Page *known = m_pages.value(pageId))
        return known;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &each) { return each.spec.id == pageId; });
    if (entry == m_entries.end())
        return nullptr;
    auto *scroll = new ScrollColumn; // a page that needs more height than there is scrolls as a whole
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    Page *page = entry->make(scroll->widget());
    scroll->column()->addWidget(page);
    m_pages.insert(pageId, page);
    m_stack->addWidget(scroll);
    connect(page, &Page::headerChanged, this, &MainWindow::refreshHeader);
    connect(page, &Page::commandsChanged, this, [this, page] {
        if (page == currentPage()) {
            m_menus->setPage(page);
            refreshHeader();
        }
    });
    connect(page, &Page::happened, this, [this](const QString &what, const std::function<void()> &undo) { offerUndo(what, undo); });
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    return page;
}

void MainWindow::showGate(QWidget *gate)
{
    if (m_shown)
        m_shown->deactivated();
    m_menus->setPage(nullptr);
    m_menus->setLocked(true);
    m_undoBar->dismiss();
    m_search->clear();
    m_shown = nullptr;
    const auto pages = std::exchange(m_pages, {});
    for (Page *page : pages) {
        QWidget *scroll = scrollOf(page);
        m_stack->removeWidget(scroll);
        delete page; // models and texts of customers go now, not at the next turn of the loop
        scroll->deleteLater();
    }
    while (m_outer->count() > 1) {
        QWidget *old = m_outer->widget(1);
        m_outer->removeWidget(old);
        old->deleteLater(); // it may be the one that asked for this
    }
    m_outer->addWidget(gate);
    m_outer->setCurrentWidget(gate);
    gate->setFocus(Qt::OtherFocusReason);
    m_header->setTitle({});
    m_header->setFacts({});
    refreshTitle();
}

void MainWindow::openGate()
{
    if (!isGated())
        return;
    QWidget *gate = m_outer->currentWidget();
    m_outer->setCurrentWidget(m_frame);
    m_outer->removeWidget(gate);
    gate->hide();
    gate->deleteLater();
    m_menus->setLocked(false);
    if (!showPage(m_current) && !m_entries.isEmpty())
        showPage(m_entries.first().spec.id);
    m_navigation->focusCurrent();
}

bool MainWindow::isGated() const
{
    return m_outer->currentWidget() != m_frame;
}

void MainWindow::offerUndo(const QString &what, std::function<void()> undo)
{
    m_undoBar->offer(what, std::move(undo));
}

ProgressArea *MainWindow::progressArea() const
{
    return m_navigation->progressArea();
}

void MainWindow::onCommand(Command command)
{
    if (command == Command::Undo && m_undoBar->canUndo()) {
        m_undoBar->undo();
        return;
    }
    Page *page = currentPage();
    if (page && page->can(command))
        page->perform(command);
}

void MainWindow::refreshHeader()
{
    const Page *page = currentPage();
    if (!page)
        return;
    m_header->setTitle(page->title());
    m_header->setFacts(page->facts());
    m_header->setBackVisible(page->can(Command::Back));
}

void MainWindow::refreshTitle()
{
    // Never a customer: the task list of the desktop shows this.
    setWindowTitle(m_shopName.isEmpty() ? u"Klantenkring"_s : tr("%1 – Klantenkring", "the name of the shop").arg(m_shopName));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::fit()
{
    const int effective = Metrics::effectiveWidth(width());
    const bool compact = effective < kWide;
    if (compact != m_navigation->isCompact())
        m_navigation->setCompact(compact);
    Metrics::scaledFixedWidth(m_search, effective < kNarrow ? 130 : effective < kOneColumn ? 200 : 290);
    m_content->setMaximumWidth(Metrics::px(kContentLimit));
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        QMetaObject::invokeMethod(this, &MainWindow::fit, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

void MainWindow::walkPanes(int direction)
{
    Page *page = currentPage();
    if (!page || isGated())
        return;
    // Navigation, the title row, then the panes of the page.
    QList<QWidget *> panes{m_navigation, m_header};
    const QList<QWidget *> ofPage = page->panes();
    std::copy_if(ofPage.begin(), ofPage.end(), std::back_inserter(panes), [](const QWidget *pane) { return pane->isVisible(); });
    const QWidget *focused = QApplication::focusWidget();
    const auto holds = [focused](const QWidget *pane) { return focused && (pane == focused || pane->isAncestorOf(focused)); };
    const auto found = std::find_if(panes.begin(), panes.end(), holds);
    qsizetype at = found == panes.end() ? 0 : std::distance(panes.begin(), found);
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + direction + panes.size()) % panes.size();
        QWidget *pane = panes.at(at);
        if (pane == m_navigation) {
            m_navigation->focusCurrent();
            return;
        }
        if (focusInto(pane == m_header ? static_cast<QWidget *>(m_search) : pane))
            return;
    }
}

/// The first place in a pane that Tab would reach.
bool MainWindow::focusInto(QWidget *pane)
{
    QWidget *next = pane;
    do {
        const bool inside = next == pane || pane->isAncestorOf(next);
        if (inside && next->isVisibleTo(this) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
        next = next->nextInFocusChain();
    } while (next != pane);
    return false;
}

void MainWindow::showKeys()
{
    const Page *page = currentPage();
    auto *keys = new KeyOverview(page && !isGated() ? page->title() : u"Klantenkring"_s, menuBar(), this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Klantenkring"));
    box->setIconPixmap(Icons::application().pixmap(Metrics::px(48)));
    box->setText(tr("Klantenkring %1").arg(QStringLiteral(KLANTENKRING_VERSION)));
    box->setInformativeText(tr("Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC)."));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::save()
{
    m_settings.setValue(kGeometryKey, saveGeometry());
}

void MainWindow::restore()
{
    const QByteArray geometry = m_settings.value(kGeometryKey).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    m_current = m_settings.value(kPageKey).toString();
    if (!showPage(m_current) && !m_entries.isEmpty())
        showPage(m_entries.first().spec.id);
}

} // namespace kk::ui
