// Which screens a role has, and what each is made of.
#include "ui/Application.h"

#include "app/base/Background.h"
#include "ui/BackupRhythm.h"
#include "ui/OpenShop.h"
#include "ui/customers/CustomersPage.h"
#include "ui/duplicates/DuplicatesPage.h"
#include "ui/imports/FolderWatch.h"
#include "ui/imports/ImportPage.h"
#include "ui/loyalty/LoyaltyPage.h"
#include "ui/privacy/AudiencePane.h"
#include "ui/privacy/ConsentTab.h"
#include "ui/privacy/KeepTab.h"
#include "ui/privacy/PrivacyPage.h"
#include "ui/privacy/RegisterTab.h"
#include "ui/privacy/RequestsTab.h"
#include "ui/privacy/RightsPane.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/today/TodayPage.h"

#include <QFileInfo>

namespace kk::ui {

using namespace Qt::StringLiterals;
using vault::Act;

namespace {

/// What somebody must be allowed to have a screen at all.
Act actOf(PageId page)
{
    switch (page) {
    case PageId::Today: return Act::SeeOverview;
    case PageId::Customers: return Act::SearchCustomers;
    case PageId::Import: return Act::SeeImports;
    case PageId::Duplicates: return Act::DecideDuplicates;
    case PageId::Loyalty: return Act::SimulateLoyalty;
    case PageId::Privacy: return Act::HandleRequests;
    case PageId::Settings: return Act::SeeSettings;
    default: return Act::LookUpAtCounter;
    }
}

/// What waits because customers asked or agreed to something.
Result<PrivacyState> privacyState(const shop::Shop &shop)
{
    const auto rows = shop.requests().list();
    if (!rows)
        return fail(rows);
    PrivacyState state;
    for (const shop::RequestRow &row : *rows) {
        if (!row.request.isOpen())
            break; // open ones come first
        QStringList asked;
        for (const rights::RequestCase &one : row.request.cases) {
            if (one.state == rights::CaseState::Open)
                asked.append(rights::requestKindName(one.kind));
        }
        state.requests.append({row.request.id, row.request.number, row.who, asked.join(u", "_s), row.days});
    }
    const auto expiring = shop.consents().expiringSoon();
    if (!expiring)
        return fail(expiring);
    state.expiring = expiring->size();
    if (shop.session().may(Act::EraseCustomer)) {
        const auto notices = shop.erasing().notices(true);
        if (!notices)
            return fail(notices);
        state.untold = std::count_if(notices->begin(), notices->end(), [](const rights::Notice &notice) { return !notice.sentAt; });
    }
    return state;
}

} // namespace

PageEntry Application::pageEntry(PageId id, std::function<Page *(QWidget *)> make)
{
    return {pageSpec(id), [this, make = std::move(make)](QWidget *parent) {
                Page *page = make(parent);
                follow(page);
                return page;
            }};
}

QList<PageEntry> Application::pagesFor(const vault::Session &session)
{
    QList<PageEntry> pages;
    const auto offer = [&](PageId id, Page *(Application::*make)(QWidget *)) {
        if (session.may(actOf(id)))
            pages.append(pageEntry(id, [this, make](QWidget *parent) { return (this->*make)(parent); }));
    };
    offer(PageId::Today, &Application::makeToday);
    offer(PageId::Customers, &Application::makeCustomers);
    offer(PageId::ShopFloor, &Application::makeShopFloor);
    offer(PageId::Import, &Application::makeImport);
    offer(PageId::Duplicates, &Application::makeDuplicates);
    offer(PageId::Loyalty, &Application::makeLoyalty);
    offer(PageId::Privacy, &Application::makePrivacy);
    offer(PageId::Settings, &Application::makeSettings);
    return pages;
}

/// A link to a screen this role does not have says who may.
void Application::follow(Page *page)
{
    connect(page, &Page::pageRequested, this, [this](const QString &pageId) {
        for (const PageId id : {PageId::Today, PageId::Customers, PageId::ShopFloor, PageId::Import, PageId::Duplicates, PageId::Loyalty, PageId::Privacy, PageId::Settings}) {
            if (pageSpec(id).id != pageId)
                continue;
            if (const auto allowed = shop().session().require(actOf(id)); !allowed)
                m_window->offerUndo(allowed.error().userText, {});
        }
    });
}

Page *Application::makeToday(QWidget *parent)
{
    auto *presenter = new TodayPresenter(shop().safety(), shop().imports(), shop().people(), shop().session(), *m_edges.around.clock);
    if (shop().session().may(Act::DecideDuplicates)) {
        presenter->setDuplicates([desk = &shop().merging()]() -> Result<DuplicatesState> {
            const auto queue = desk->queue();
            if (!queue)
                return fail(queue);
            return DuplicatesState{queue->doubtCount, queue->lastSearch.has_value(), queue->isOutdated};
        });
        connect(presenter, &TodayPresenter::changed, this, [this, presenter] { badgeDuplicates(presenter->openDuplicates()); });
    }
    if (shop().session().may(Act::HandleRequests)) {
        presenter->setPrivacy([&shop = shop()] { return privacyState(shop); });
        connect(presenter, &TodayPresenter::changed, this, [this, presenter] {
            if (const auto &privacy = presenter->privacy())
                badgePrivacy(static_cast<int>(privacy->requests.size()), privacy->isPressing(shopDay(m_edges.around.clock->now())));
        });
    }
    auto *page = new TodayPage(presenter, parent);
    connect(page, &TodayPage::goalRequested, this, &Application::goTo, Qt::QueuedConnection);
    if (m_rhythm)
        connect(m_rhythm, &BackupRhythm::made, presenter, &TodayPresenter::refresh);
    if (m_watch) {
        const auto offer = [presenter, watch = m_watch.data()] {
            QStringList names;
            for (const shop::FoundFile &file : watch->offered())
                names.append(QFileInfo(file.path).fileName());
            presenter->setNewFiles(names);
        };
        connect(m_watch, &FolderWatch::changed, presenter, offer);
        connect(m_watch, &FolderWatch::vaultChanged, presenter, &TodayPresenter::refresh);
        offer();
    }
    return page;
}

Page *Application::makeCustomers(QWidget *parent)
{
    CustomerQuestions questions = CustomerQuestions::of(shop().customers(), shop().safety());
    const shop::MergeDesk *merging = &shop().merging();
    questions.whoIs = [merging](const auto &values) { return merging->whoIs(values); };
    if (shop().session().may(Act::DecideDuplicates))
        questions.addMerging(*merging);
    questions.paper = {&m_edges.dialogs, &m_edges.printing};
    if (shop().session().may(Act::HandleRequests))
        questions.about = [desk = &shop().answers(), language = m_texts.language()](customers::CustomerId id) { return desk->pageAbout(id, language); };
    questions.addPoints(shop().ledger());
    questions.consent = ConsentQuestions::of(shop().consents(), m_edges.dialogs);
    auto *page = new CustomersPage(std::move(questions), shop().session(), *m_edges.around.clock, parent);
    connect(page, &CustomersPage::sampleShopRequested, this, [this] {
        m_window->offerUndo(tr("Lock the shop first. The sample shop is offered where you start."), {});
    });
    return page;
}

Page *Application::makeImport(QWidget *parent)
{
    auto *page = new ImportPage(ImportQuestions::of(shop().imports(), shop().mappings(), shop().folders(), shop().safety()), shop().session(), *m_edges.around.clock, m_edges.dialogs, m_watch, parent);
    connect(page, &ImportPage::vaultChanged, this, &Application::weighNew);
    return page;
}

Page *Application::makeDuplicates(QWidget *parent)
{
    auto *page = new DuplicatesPage(DuplicateQuestions::of(shop().merging(), shop().customers()), shop().session(), m_window ? m_window->progressArea() : nullptr, parent);
    connect(page, &DuplicatesPage::openCountChanged, this, &Application::badgeDuplicates);
    return page;
}

Page *Application::makeLoyalty(QWidget *parent)
{
    LoyaltyQuestions questions = LoyaltyQuestions::of(shop().simulation(), shop().session());
    questions.addPublishing(shop().programmes(), shop().ledger(), shop().session());
    questions.addPapers(m_shopSettings.shopName);
    return new LoyaltyPage(std::move(questions), *m_edges.around.clock, {&m_edges.dialogs, &m_edges.printing}, parent);
}

void Application::badgeDuplicates(int count)
{
    if (m_window)
        m_window->setBadge(pageSpec(PageId::Duplicates).id, count, Tone::Neutral, tr("%n open question(s)", nullptr, count));
}

void Application::badgePrivacy(int count, bool isPressing)
{
    if (m_window)
        m_window->setBadge(pageSpec(PageId::Privacy).id, count, isPressing ? Tone::Warn : Tone::Neutral, tr("%n open request(s)", nullptr, count));
}

/// After an import: weighs what is new against everybody, where somebody has looked for duplicates before.
void Application::weighNew()
{
    if (!m_open || !shop().session().may(Act::FindDuplicates) || !shop().session().may(Act::DecideDuplicates))
        return;
    m_cameInMeanwhile = m_weighing == m_open->session();
    if (m_cameInMeanwhile)
        return;
    m_weighing = m_open->session();
    inBackground(
        m_open->session(),
        [desk = &shop().merging()]() -> Result<qint64> {
            auto queue = desk->queue();
            if (!queue)
                return fail(queue);
            if (queue->lastSearch) {
                if (const auto searched = desk->searchNew({}); !searched)
                    return fail(searched);
                queue = desk->queue();
            }
            if (!queue)
                return fail(queue);
            return queue->doubtCount;
        },
        [this](const Result<qint64> &open) {
            m_weighing = nullptr;
            if (open) // at worst the old questions stay, marked as outdated
                badgeDuplicates(static_cast<int>(*open));
            if (m_cameInMeanwhile)
                weighNew();
        });
}

Page *Application::makePrivacy(QWidget *parent)
{
    auto *page = new PrivacyPage(parent);
    RequestQuestions questions = RequestQuestions::of(shop().requests(), shop().answers(), shop().customers());
    questions.allow(shop().session(), shop().rights());
    const PaperTools paper{&m_edges.dialogs, &m_edges.printing};
    questions.paper = paper;
    auto *requests = new RequestsTab(std::move(questions), *m_edges.around.clock, m_edges.dialogs);
    requests->setRights(RightsQuestions::of(shop().rights(), shop().consents()));
    connect(requests, &PrivacyTab::countChanged, this, [this, requests](int count) { badgePrivacy(std::max(count, 0), requests->isPressing()); });
    page->addTab(u"requests"_s, tr("Requests"), requests);
    const vault::Session &session = shop().session();
    if (session.may(Act::SeePurposes)) {
        PurposeQuestions asks = PurposeQuestions::of(shop().consents());
        asks.expiring = [&shop = shop()]() -> Result<QList<customers::CustomerRow>> {
            const auto ids = shop.consents().expiringSoon();
            if (!ids)
                return fail(ids);
            return shop.customers().rows(ids->first(std::min<qsizetype>(vault::kLongList, ids->size())));
        };
        auto *consent = new ConsentTab(std::move(asks), session.may(Act::ChangePurposes));
        if (session.may(Act::ExportAudience))
            consent->setAudiences(AudienceQuestions::of(shop().audiences(), shop().consents(), m_edges.dialogs));
        page->addTab(u"consent"_s, tr("Consent"), consent);
    }
    if (session.may(Act::EraseCustomer)) {
        KeepQuestions keeping = KeepQuestions::of(shop().retention(), shop().erasing());
        keeping.addLetter(shop().answers(), paper);
        page->addTab(u"retention"_s, tr("Retention"), new KeepTab(std::move(keeping)));
    }
    const auto registers = [this, paper](const QStringList &forms) {
        RegisterQuestions asks = RegisterQuestions::of(shop().registers());
        asks.paper = paper;
        return new RegisterTab(std::move(asks), forms, *m_edges.around.clock, m_edges.dialogs);
    };
    if (session.may(Act::KeepRegisters)) {
        auto *kept = registers({u"processing"_s, u"processor"_s});
        kept->addShopAndDisclosures();
        page->addTab(u"registers"_s, tr("Registers"), kept);
    }
    if (session.may(Act::ReportBreach))
        page->addTab(u"breach"_s, tr("Data breach"), registers({u"breach"_s}));
    if (session.may(Act::KeepRegisters)) {
        auto *technology = registers({u"observation"_s});
        technology->addDpia();
        page->addTab(u"observation"_s, tr("Technology in the shop"), technology);
    }
    return page;
}

Page *Application::makeSettings(QWidget *parent)
{
    const SettingsParts parts{shop().safety(),      shop().people(), m_keychain,  *m_edges.around.clock,         m_theme,    m_edges.dialogs,
                              m_edges.printing, m_vaultPath,     m_edges.around.computerName, m_language, m_shopSettings.isSample};
    auto *page = new SettingsPage(parts, parent);
    connect(page, &SettingsPage::settingsChanged, this, &Application::applySettings);
    connect(page, &SettingsPage::languageChosen, this, &Application::speak, Qt::QueuedConnection);
    connect(page, &SettingsPage::restoreRequested, this, &Application::restore, Qt::QueuedConnection);
    return page;
}

void Application::goTo(TodayGoal goal, const QString &target)
{
    switch (goal) {
    case TodayGoal::Import: return showOrSayWho(PageId::Import, {});
    case TodayGoal::ChooseFile: return showOrSayWho(PageId::Import, u"choose"_s);
    case TodayGoal::Customers: return showOrSayWho(PageId::Customers, {});
    case TodayGoal::Request: return showOrSayWho(PageId::Privacy, target);
    case TodayGoal::Duplicates: return showOrSayWho(PageId::Duplicates, {});
    case TodayGoal::Keys: return showOrSayWho(PageId::Settings, u"keys/code"_s);
    case TodayGoal::People: return showOrSayWho(PageId::Settings, u"people/add"_s);
    case TodayGoal::Keep: return showOrSayWho(PageId::Settings, u"keep"_s);
    case TodayGoal::BackupSettings: return showOrSayWho(PageId::Settings, u"backup"_s);
    case TodayGoal::BackUpNow:
        if (m_shopSettings.backupFolder.isEmpty() || !m_rhythm)
            showOrSayWho(PageId::Settings, u"backup/now"_s);
        else
            m_rhythm->makeNow();
        return;
    }
}

/// Brings a screen to the front; where the role does not have it, says who may.
void Application::showOrSayWho(PageId page, const QString &target)
{
    if (const auto allowed = shop().session().require(actOf(page)); allowed)
        m_window->showPage(pageSpec(page).id, target);
    else
        m_window->offerUndo(allowed.error().userText, {});
}

} // namespace kk::ui
