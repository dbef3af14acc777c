#include "ui/customers/CustomersPage.h"

#include "ui/customers/CustomerForm.h"
#include "ui/customers/CustomerListPane.h"
#include "ui/customers/CustomerMenu.h"
#include "ui/customers/CustomerPane.h"
#include "ui/customers/CustomerWords.h"
#include "ui/widgets/IdTable.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using customers::CustomerId;

namespace {

constexpr auto kKeepDraftEvery = 2s;

} // namespace

CustomersPage::CustomersPage(CustomerQuestions questions, const vault::Session &session, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_list(questions, clock)
    , m_customer(questions, clock)
    , m_consent(questions.consent)
    , m_stack(new QStackedWidget)
    , m_listPane(new CustomerListPane(m_list, session.may(vault::Act::EditCustomer)))
    , m_customerPane(new CustomerPane(m_customer, m_consent, session))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_listPane);
    m_stack->addWidget(m_customerPane);
    m_draftSoon.setInterval(kKeepDraftEvery);
    connect(&m_draftSoon, &QTimer::timeout, this, &CustomersPage::keepDraft);
    connectPanes();
    if (session.may(vault::Act::EditCustomer)) {
        auto *edit = new QAction(tr("&Edit this customer"), this);
        edit->setShortcut(QKeySequence(Qt::Key_F2));
        addMenuAction(MenuPlace::Customer, edit);
        connect(edit, &QAction::triggered, this, [this] {
            if (isCustomerShown())
                m_customerPane->startEditing();
        });
    }
    for (QAction *action : m_customerPane->menu()->entries())
        addMenuAction(MenuPlace::Customer, action);
    if (session.may(vault::Act::ExportAudience)) {
        auto *list = new QAction(tr("Make a &list for a mailing…"), this);
        addMenuAction(MenuPlace::Customer, list);
        connect(list, &QAction::triggered, this, [this] { perform(Command::Export); });
    }
    refreshHeader();
}

void CustomersPage::connectMenu()
{
    const auto lead = [this](const QString &place, const QString &rest = {}) {
        Q_EMIT pageRequested(u"privacy"_s, place + QString::number(m_customer.id().value) + rest);
    };
    CustomerMenu *menu = m_customerPane->menu();
    connect(menu, &CustomerMenu::requestRequested, this, [this, lead] { lead(u"requests/new/"_s, u'/' + CustomerWords::name(m_customer.page().row)); });
    connect(menu, &CustomerMenu::rightsRequested, this, [lead] { lead(u"requests/rights/"_s); });
    connect(menu, &CustomerMenu::eraseRequested, this, [lead] { lead(u"retention/erase/"_s); });
    connect(m_customerPane, &CustomerPane::told, this, [this](const QString &sentence) { Q_EMIT happened(sentence, {}); });
}

void CustomersPage::connectPanes()
{
    connectMenu();
    connect(m_listPane, &CustomerListPane::customerRequested, this, &CustomersPage::showCustomer);
    connect(m_listPane, &CustomerListPane::newCustomerRequested, this, &CustomersPage::startNew);
    connect(m_listPane, &CustomerListPane::importRequested, this, [this] { Q_EMIT pageRequested(u"import"_s, u"choose"_s); });
    connect(m_listPane, &CustomerListPane::sampleShopRequested, this, &CustomersPage::sampleShopRequested);
    connect(&m_list, &CustomersPresenter::changed, this, &CustomersPage::refreshHeader);
    connect(&m_customer, &CustomerPresenter::changed, this, &CustomersPage::refreshHeader);
    connect(&m_customer, &CustomerPresenter::kept, this, [this](const QString &sentence) {
        dropDraft();
        m_list.refresh();
        Q_EMIT happened(sentence, [this] { m_customer.undo(); });
    });
    connect(&m_customer, &CustomerPresenter::undone, this, [this](const QString &sentence) {
        m_list.refresh();
        Q_EMIT happened(sentence, {});
    });
    connect(&m_customer, &CustomerPresenter::addUndone, this, &CustomersPage::showList);
    connect(m_customerPane->form(), &CustomerForm::filledIn, &m_customer, &CustomerPresenter::askWho);
    connect(&m_customer, &CustomerPresenter::likely, m_customerPane->form(), &CustomerForm::showLikely);
    connect(m_customerPane->form(), &CustomerForm::likelyRequested, this, &CustomersPage::showCustomer);
    connect(&m_customer, &CustomerPresenter::separated, this, [this](const QString &sentence, const shop::Decided &decided) {
        m_list.refresh();
        Q_EMIT happened(sentence, [this, decided] { m_customer.takeBack(decided); });
    });
    connect(m_customerPane, &CustomerPane::samePersonRequested, this, [this] { Q_EMIT pageRequested(u"duplicates"_s, u"with/%1"_s.arg(m_customer.id().value)); });
    connect(m_customerPane, &CustomerPane::leaveRequested, this, &CustomersPage::showList);
    connect(m_customerPane, &CustomerPane::formOpened, this, [this] {
        m_draftSoon.start();
        refreshHeader();
        offerDraft();
    });
    connect(m_customerPane, &CustomerPane::formClosed, this, [this](const QString &draft) {
        const CustomerId id = m_customer.id();
        dropDraft();
        refreshHeader();
        Q_EMIT happened(tr("What you filled in was put away."), [this, draft, id] {
            if (id != m_customer.id())
                return; // another customer is open by now
            if (id.isValid())
                m_customerPane->startEditing();
            else
                startNew();
            m_customerPane->resume(draft);
        });
    });
}

void CustomersPage::activated()
{
    if (!m_started) {
        m_started = true;
        m_list.start();
    }
    if (!isCustomerShown())
        m_listPane->search()->setFocus();
}

void CustomersPage::deactivated()
{
    keepDraft();
}

bool CustomersPage::isCustomerShown() const
{
    return m_stack->currentWidget() == m_customerPane;
}

bool CustomersPage::can(Command command) const
{
    switch (command) {
    case Command::New: return m_session.may(vault::Act::EditCustomer) && !m_customerPane->isFilling();
    case Command::Refresh: return true;
    case Command::Back: return isCustomerShown();
    case Command::Primary: return isCustomerShown() ? m_session.may(vault::Act::EditCustomer) : m_session.may(vault::Act::EditCustomer);
    case Command::Export: return m_session.may(vault::Act::ExportAudience);
    case Command::Print: return isCustomerShown() && bool(m_customer.questions().about);
    case Command::Undo:
    case Command::Redo: break;
    }
    return false;
}

void CustomersPage::perform(Command command)
{
    switch (command) {
    case Command::New: startNew(); break;
    case Command::Refresh:
        m_list.refresh();
        m_customer.refresh();
        break;
    case Command::Back:
        if (m_customerPane->isFilling() && m_customer.id().isValid())
            m_customerPane->closeForm();
        else
            showList();
        break;
    case Command::Primary:
        if (!isCustomerShown())
            startNew();
        else if (m_customerPane->isFilling())
            Q_EMIT m_customerPane->form()->saveRequested();
        else
            m_customerPane->startEditing();
        break;
    case Command::Export: Q_EMIT pageRequested(u"privacy"_s, u"consent/list"_s); break;
    case Command::Print: m_customerPane->showAbout(); break;
    case Command::Undo:
    case Command::Redo: break;
    }
}

void CustomersPage::open(const QString &target)
{
    if (target == u"new") {
        startNew();
    } else if (target.startsWith(u"customer/")) {
        showCustomer(CustomerId(target.mid(9).toLongLong()));
    } else {
        showList();
        if (target.startsWith(u"search/"))
            m_listPane->searchFor(target.mid(7));
    }
}

QList<QWidget *> CustomersPage::panes() const
{
    if (isCustomerShown())
        return {m_customerPane};
    return {m_listPane->search(), m_listPane->table()};
}

void CustomersPage::showList()
{
    m_customerPane->closeForm();
    const CustomerId seen = m_customer.id();
    m_customer.close();
    m_stack->setCurrentWidget(m_listPane);
    if (seen.isValid()) {
        m_listPane->table()->setCurrentId(seen.value);
        m_listPane->table()->setFocus();
    } else {
        m_listPane->search()->setFocus();
    }
    refreshHeader();
    Q_EMIT commandsChanged();
}

void CustomersPage::showCustomer(CustomerId id)
{
    if (!id.isValid())
        return;
    m_customerPane->closeForm();
    m_stack->setCurrentWidget(m_customerPane);
    m_customer.open(id);
    m_customerPane->setFocus();
    refreshHeader();
    Q_EMIT commandsChanged();
}

void CustomersPage::startNew()
{
    m_customerPane->closeForm();
    m_customer.close();
    m_stack->setCurrentWidget(m_customerPane);
    m_customerPane->startNew();
    Q_EMIT commandsChanged();
}

void CustomersPage::refreshHeader()
{
    if (!isCustomerShown()) {
        setTitle(tr("Customers"));
        setFacts(m_list.countWords());
    } else if (m_customerPane->isFilling() && !m_customer.id().isValid()) {
        setTitle(tr("New customer"));
        setFacts({});
    } else if (m_customer.state() == CustomerPresenter::State::Shown) {
        setTitle(CustomerWords::name(m_customer.page().row));
        setFacts(CustomerWords::since(m_customer.page().row));
    } else {
        setTitle(tr("Customer"));
        setFacts({});
    }
    m_draftSoon.stop();
    if (m_customerPane->isFilling())
        m_draftSoon.start();
}

QString CustomersPage::draftPlace() const
{
    return m_customer.id().isValid() ? u"customers.edit/%1"_s.arg(m_customer.id().value) : u"customers.new"_s;
}

void CustomersPage::keepDraft()
{
    const QString draft = m_customerPane->draft();
    if (draft == m_keptDraft || (draft.isEmpty() && m_keptDraft.isEmpty()))
        return;
    m_keptDraft = draft;
    m_keptPlace = draftPlace();
    // Lost at worst: what was typed in the last seconds before the computer stopped.
    m_customer.keepDraft(m_keptPlace, draft);
}

void CustomersPage::dropDraft()
{
    m_draftSoon.stop();
    if (m_keptDraft.isEmpty())
        return;
    m_keptDraft.clear();
    m_customer.keepDraft(m_keptPlace, QString());
}

void CustomersPage::offerDraft()
{
    m_customer.takeDraft(draftPlace(), [this, id = m_customer.id()](const QString &draft) {
        if (!m_customerPane->isFilling() || id != m_customer.id() || m_customerPane->form()->isChanged())
            return;
        m_customerPane->resume(draft);
        Q_EMIT happened(tr("What you filled in earlier is here again."), {});
    });
}

} // namespace kk::ui
