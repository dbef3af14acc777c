#include "ui/customers/CustomerPane.h"

#include "ui/customers/ConsentCard.h"
#include "ui/customers/CustomerFields.h"
#include "ui/customers/CustomerForm.h"
#include "ui/customers/CustomerMenu.h"
#include "ui/customers/CustomerWords.h"
#include "ui/customers/FactsCard.h"
#include "ui/customers/PointsPane.h"
#include "ui/customers/PurchasesPane.h"
#include "ui/customers/RecordsPane.h"
#include "ui/customers/RhythmCard.h"
#include "ui/customers/TimelineCard.h"
#include "ui/shell/PaperView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/AccessNote.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PaneTabs.h"
#include "ui/widgets/ScrollColumn.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::CustomerPage;
using customers::FactKind;

namespace {

enum Tab { Overview, Purchases, Points, Records, Form, Gone, Paper };

} // namespace

CustomerPane::CustomerPane(CustomerPresenter &presenter, ConsentPresenter &consent, const vault::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_consents(consent)
    , m_canEdit(session.may(vault::Act::EditCustomer))
    , m_message(new MessageBar)
    , m_chips(new QWidget)
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_same(makeButton(tr("Same &person?"), ButtonLook::Plain, u"combine"_s))
    , m_more(new CustomerMenu(session))
    , m_edit(makeButton(tr("&Edit"), ButtonLook::Primary, u"pencil"_s))
    , m_tabs(new PaneTabs(tr("Parts of this customer")))
    , m_stack(new QStackedWidget)
    , m_facts(new FactsCard)
    , m_rhythm(new RhythmCard)
    , m_timeline(new TimelineCard(presenter))
    , m_consent(new ConsentCard(m_consents, session.may(vault::Act::TakeConsent)))
    , m_access(new AccessNote)
    , m_purchases(new PurchasesPane(presenter))
    , m_points(new PointsPane(presenter))
    , m_records(new RecordsPane)
    , m_form(new CustomerForm)
    , m_gone(new EmptyState(u"user-round-x"_s, {}))
    , m_paper(new PaperView(presenter.questions().paper))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 10);
    m_actionRow = makeActionRow();
    column->addWidget(m_actionRow);
    column->addWidget(m_tabs);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Purchases"));
    m_tabs->addTab(tr("Points"));
    m_tabs->addTab(tr("Data from files"));
    m_tabs->setTabVisible(Points, static_cast<bool>(presenter.questions().pointsOf));
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(m_purchases);
    m_stack->addWidget(m_points);
    m_stack->addWidget(m_records);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_gone);
    m_stack->addWidget(m_paper);
    m_gone->setLink(tr("Try again"));

    connect(m_tabs, &PaneTabs::currentChanged, this, &CustomerPane::showTab);
    connect(m_edit, &QPushButton::clicked, this, &CustomerPane::startEditing);
    connect(m_same, &QPushButton::clicked, this, &CustomerPane::samePersonRequested);
    connect(m_more, &CustomerMenu::aboutRequested, this, &CustomerPane::showAbout);
    connect(m_paper, &PaperView::closed, this, [this] { showTab(m_tabs->currentIndex()); });
    connect(m_paper, &PaperView::told, this, &CustomerPane::told);
    connect(m_records, &RecordsPane::separateRequested, &m_presenter, &CustomerPresenter::takeApart);
    connect(m_timeline, &TimelineCard::takeBackRequested, &m_presenter, &CustomerPresenter::takeBack);
    connect(m_gone, &EmptyState::linkClicked, &m_presenter, &CustomerPresenter::refresh);
    connect(m_facts, &FactsCard::useRequested, this, [this](FactKind kind, customers::SourceRecordId record) {
        m_presenter.choose(kind, record);
    });
    connect(m_timeline, &TimelineCard::saleRequested, this, [this](customers::SaleId sale) {
        m_purchases->open(sale);
        m_tabs->setCurrentIndex(Purchases);
    });
    connect(m_form, &CustomerForm::saveRequested, this, &CustomerPane::save);
    connect(m_form, &CustomerForm::cancelled, this, &CustomerPane::closeForm);
    connect(&m_presenter, &CustomerPresenter::changed, this, &CustomerPane::refresh);
    connect(&m_consents, &ConsentPresenter::changed, this, &CustomerPane::showChips);
    connect(&m_presenter, &CustomerPresenter::kept, this, [this] {
        if (!isFilling())
            return;
        m_form->startNew(); // what was filled in is kept; nothing to put away any more
        showTab(m_tabs->currentIndex());
    });
    connect(&m_presenter, &CustomerPresenter::failed, this, [this](const Error &error) {
        m_form->setBusy(false);
        m_message->say({.tone = Tone::Bad, .lead = {}, .text = error.userText, .button = {}});
    });
}

QWidget *CustomerPane::makeActionRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 8);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(m_chipRow, 6);
    row->addWidget(m_chips, 1);
    row->addWidget(m_same);
    row->addWidget(m_more);
    row->addWidget(m_edit);
    return box;
}

QWidget *CustomerPane::makeOverview()
{
    const auto stacked = [](std::initializer_list<QWidget *> cards) {
        auto *scroll = new ScrollColumn;
        for (QWidget *card : cards)
            scroll->column()->addWidget(card);
        scroll->column()->addStretch();
        return scroll;
    };
    m_access->setReason(tr("You see this because the shop serves this customer: purchases, wishes and what was allowed. Your visit to this page is noted."));
    m_overview = new Columns(tr("Parts of the overview"));
    m_overview->addPane(tr("Details"), stacked({m_facts, m_rhythm}), 276);
    m_overview->addPane(tr("Timeline"), m_timeline);
    m_overview->addPane(tr("Allowed"), stacked({m_consent, m_access}), 300);
    return m_overview;
}

void CustomerPane::refresh()
{
    using State = CustomerPresenter::State;
    const State state = m_presenter.state();
    m_message->clear();
    if (state == State::Failed) {
        m_gone->setSentence(m_presenter.error().userText);
        if (!isFilling())
            m_stack->setCurrentIndex(Gone);
    } else if (m_stack->currentIndex() == Gone) {
        showTab(m_tabs->currentIndex());
    }
    if (state != State::Shown && m_stack->currentIndex() == Paper) {
        m_paper->clear();
        showTab(m_tabs->currentIndex());
    }
    showActions();
    m_tabs->setVisible(state != State::Failed && !isFilling());
    if (state != State::Shown && state != State::Nobody)
        return; // what stood here stays until the answer is there
    const CustomerPage &page = m_presenter.page();
    showChips();
    m_facts->show(page, m_canEdit);
    m_rhythm->show(page, m_presenter.today());
    m_timeline->refresh();
    m_consents.open(m_presenter.id());
    m_records->show(page.records, m_presenter.maySeparate());
    m_tabs->setCount(Purchases, page.row.purchases);
    m_tabs->setCount(Records, page.records.size());
}

void CustomerPane::showActions()
{
    const bool isShown = m_presenter.state() == CustomerPresenter::State::Shown && !isFilling();
    m_edit->setVisible(m_canEdit && isShown);
    m_same->setVisible(m_presenter.maySeparate() && isShown);
    m_more->setUsable(isShown);
}

void CustomerPane::showAbout()
{
    const auto &ask = m_presenter.questions().about;
    if (!ask || m_presenter.state() != CustomerPresenter::State::Shown || isFilling())
        return;
    m_paper->show(tr("What we know about %1").arg(CustomerWords::name(m_presenter.page().row)), tr("what we know.pdf"), [ask, id = m_presenter.id()] { return ask(id); });
    m_stack->setCurrentIndex(Paper);
}

void CustomerPane::showChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const CustomerPage &page = m_presenter.page();
    for (const customers::Fact &fact : page.facts) {
        if (fact.kind == FactKind::CardNumber)
            m_chipRow->addWidget(new Chip(tr("Card %1").arg(fact.shown.value), Tone::Accent, u"credit-card"_s));
    }
    if (const auto &consent = m_consents.picture()) {
        if (consent->wish != consent::ContactWish::NotSaid)
            m_chipRow->addWidget(new Chip(tr("Wants to hear: %1").arg(consent::wishName(consent->wish)), Tone::Info, u"mail"_s));
        if (consent->hasObjected)
            m_chipRow->addWidget(new Chip(tr("No advertising"), Tone::Warn, u"bell-off"_s));
        if (consent->doNotAskBefore)
            m_chipRow->addWidget(new Chip(tr("Do not ask"), Tone::Warn, u"bell-off"_s));
    } else if (m_consents.canAsk()) {
        // still being read: what files say is not what counts
    } else if (page.row.mailAnswer > 0)
        m_chipRow->addWidget(new Chip(tr("Files say yes to e-mail, without proof"), Tone::Info, u"mail"_s));
    else if (page.row.mailAnswer < 0)
        m_chipRow->addWidget(new Chip(tr("No e-mail"), Tone::Warn, u"bell-off"_s));
    m_chipRow->addStretch();
}

void CustomerPane::showTab(int tab)
{
    if (isFilling() && tab != m_tabs->currentIndex())
        return;
    m_stack->setCurrentIndex(tab);
    showActions();
    m_actionRow->show();
    m_tabs->show();
    if (tab == Purchases)
        m_purchases->open();
    else if (tab == Points)
        m_points->open();
}

bool CustomerPane::isFilling() const
{
    return m_stack->currentIndex() == Form;
}

void CustomerPane::startNew()
{
    m_message->clear();
    m_form->startNew();
    m_stack->setCurrentIndex(Form);
    m_actionRow->hide();
    m_tabs->hide();
    m_form->focusFirst();
    Q_EMIT formOpened();
}

void CustomerPane::startEditing()
{
    if (!m_canEdit || m_presenter.state() != CustomerPresenter::State::Shown)
        return;
    m_message->clear();
    m_form->startEditing(valuesThatCount(m_presenter.page()));
    m_stack->setCurrentIndex(Form);
    m_actionRow->hide();
    m_tabs->hide();
    m_form->focusFirst();
    Q_EMIT formOpened();
}

void CustomerPane::closeForm()
{
    if (!isFilling())
        return;
    const QString draft = m_form->draft();
    const bool leave = m_form->isNew() && m_presenter.state() == CustomerPresenter::State::Nobody;
    showTab(m_tabs->currentIndex());
    m_message->clear();
    if (!draft.isEmpty())
        Q_EMIT formClosed(draft);
    if (leave)
        Q_EMIT leaveRequested();
}

void CustomerPane::save()
{
    if (m_form->isNew()) {
        m_form->setBusy(true);
        m_presenter.add(m_form->values());
        return;
    }
    const auto changes = changesBetween(m_form->before(), m_form->values());
    if (changes.isEmpty()) {
        closeForm();
        return;
    }
    m_form->setBusy(true);
    m_presenter.correct(changes);
}

QString CustomerPane::draft() const
{
    return isFilling() ? m_form->draft() : QString();
}

void CustomerPane::resume(const QString &draft)
{
    m_form->resume(draft);
}

} // namespace kk::ui
