// The shop floor: as a page, and in a window of its own.
#include "ui/Application.h"

#include "app/shop/LoyaltyPapers.h"
#include "ui/shell/MainWindow.h"
#include "ui/shopfloor/FloorWindow.h"
#include "ui/shopfloor/LookupPage.h"

#include <QAction>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

/// A paper about what runs now.
std::function<Result<reports::Document>()> paperOf(const shop::FloorDesk &floor, const QString &shopName,
                                                   reports::Document (*make)(const shop::LoyaltyPapers &, const loyalty::Programme &))
{
    return [desk = &floor, shopName, make]() -> Result<reports::Document> {
        const auto running = desk->running();
        if (!running)
            return fail(running);
        if (running->isEmpty())
            return fail(ErrorKind::NotFound, QCoreApplication::translate("kk::ui::Application", "No loyalty programme runs yet. The owner lets one start under Loyalty."));
        return make(shop::LoyaltyPapers(shopName), running->first());
    };
}

} // namespace

LookupPage *Application::makeFloor(QWidget *parent)
{
    LookupQuestions questions = LookupQuestions::of(shop().customers());
    questions.addPrivacy(shop().consents(), shop().answers(), shop().session(), {&m_edges.dialogs, &m_edges.printing});
    FloorQuestions floor = FloorQuestions::of(shop().floor());
    floor.leaflet = paperOf(shop().floor(), m_shopSettings.shopName, [](const shop::LoyaltyPapers &papers, const loyalty::Programme &programme) { return papers.leaflet(programme, std::nullopt); });
    floor.instruction = paperOf(shop().floor(), m_shopSettings.shopName, [](const shop::LoyaltyPapers &papers, const loyalty::Programme &programme) { return papers.tillInstruction(programme); });
    auto *page = new LookupPage(std::move(questions), std::move(floor), shop().session(), *m_edges.around.clock, parent);
    if (shop().session().may(vault::Act::EditCustomer))
        page->setSignUp(SignUpQuestions::of(shop().signingUp()));
    return page;
}

FloorWindow *Application::floorWindow() const
{
    return m_floorWindow;
}

Page *Application::makeShopFloor(QWidget *parent)
{
    return makeFloor(parent);
}

/// F8 opens the window of the shop floor, wherever one is.
void Application::offerFloorWindow()
{
    auto *open = new QAction(tr("Shop floor in its own window"), m_window);
    open->setShortcut(Qt::Key_F8);
    m_window->addAction(open);
    connect(open, &QAction::triggered, this, &Application::showFloorWindow);
}

void Application::showFloorWindow()
{
    if (!m_open || !shop().session().may(vault::Act::LookUpAtCounter))
        return;
    if (!m_floorWindow) {
        LookupPage *page = makeFloor(nullptr);
        m_floorWindow = new FloorWindow(page, shop().session().name, vault::roleName(shop().session().role));
        connect(page, &Page::pageRequested, m_floorWindow, [this](const QString &pageId, const QString &target) {
            m_floorWindow->close();
            m_window->showPage(pageId, target);
            m_window->activateWindow();
        });
    }
    m_floorWindow->showFullScreen();
    m_floorWindow->activateWindow();
}

} // namespace kk::ui
