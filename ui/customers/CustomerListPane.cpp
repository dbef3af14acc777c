#include "ui/customers/CustomerListPane.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IdTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::CustomerId;

CustomerListPane::CustomerListPane(CustomersPresenter &presenter, bool canAdd, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_search(new SearchField(tr("Name, e-mail, phone, postcode or card")))
    , m_bought(new QComboBox)
    , m_mail(new QComboBox)
    , m_new(makeButton(tr("&New customer"), ButtonLook::Primary, u"plus"_s))
    , m_message(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_card(new CardFrame({}, CardFrame::Body::Rows))
    , m_table(new IdTable(tr("Customers"), presenter.model()))
    , m_nobody(new EmptyState(u"users"_s, tr("No customers yet. Read in a file of your till or web shop.")))
    , m_nothing(new EmptyState(u"search"_s, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    column->addWidget(makeToolRow(canAdd));
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    makeFilters();
    makeStates();

    connect(m_search, &SearchField::searchRequested, this, [this](const QString &text) { m_presenter.setTyped(text); });
    connect(m_search, &SearchField::movedToHits, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_table, &IdTable::activatedId, this, [this](qint64 id) { Q_EMIT customerRequested(CustomerId(id)); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this,
            [this] { m_presenter.setColumnState(m_table->horizontalHeader()->saveState()); });
    connect(m_new, &QPushButton::clicked, this, &CustomerListPane::newCustomerRequested);
    connect(m_message, &MessageBar::buttonClicked, &m_presenter, &CustomersPresenter::refresh);
    connect(&m_presenter, &CustomersPresenter::changed, this, &CustomerListPane::refresh);
    connect(&m_presenter, &CustomersPresenter::remembered, this, &CustomerListPane::restore);
    refresh();
}

QWidget *CustomerListPane::makeToolRow(bool canAdd)
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(8, box);
    m_search->setAccessibleName(tr("Search customers"));
    Metrics::scaledMinimumWidth(m_search, 180);
    Metrics::scaledMaximumWidth(m_search, 460);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_bought, m_mail, m_new})
        row->addWidget(widget);
    row->setGrowing(0);
    row->setEndFrom(3);
    m_new->setToolTip(tr("New customer (Ctrl+N)"));
    m_new->setVisible(canAdd);
    return box;
}

void CustomerListPane::makeFilters()
{
    m_bought->setAccessibleName(tr("Bought"));
    m_bought->addItems({tr("Bought: any time"), tr("Bought in the last year"), tr("Not for a year"), tr("Never bought")});
    m_mail->setAccessibleName(tr("About e-mail"));
    m_mail->addItems({tr("E-mail: all answers"), tr("Says yes to e-mail"), tr("Says no to e-mail"), tr("Not asked about e-mail")});
    for (QComboBox *box : {m_bought, m_mail}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, &CustomerListPane::filter);
    }
}

void CustomerListPane::makeStates()
{
    m_card->body()->addWidget(m_table);
    m_stack->addWidget(m_card);
    m_nobody->setButton(tr("Choose a file"), u"upload"_s);
    m_nobody->setLink(tr("Look around in a sample shop"));
    m_nothing->setLink(tr("Show everybody"));
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_nothing);
    connect(m_nobody, &EmptyState::buttonClicked, this, &CustomerListPane::importRequested);
    connect(m_nobody, &EmptyState::linkClicked, this, &CustomerListPane::sampleShopRequested);
    connect(m_nothing, &EmptyState::linkClicked, this, [this] {
        m_search->clear();
        m_presenter.showEverybody();
        restore();
        m_search->setFocus();
    });
}

void CustomerListPane::searchFor(const QString &words)
{
    m_search->setText(words);
    m_presenter.setTyped(words.trimmed());
    m_search->setFocus();
}

void CustomerListPane::filter()
{
    shop::CustomerFilter chosen;
    chosen.bought = static_cast<shop::CustomerFilter::Bought>(m_bought->currentIndex());
    chosen.mail = static_cast<shop::CustomerFilter::Mail>(m_mail->currentIndex());
    m_presenter.setFilter(chosen);
}

void CustomerListPane::restore()
{
    const shop::CustomerQuery &query = m_presenter.query();
    m_bought->setCurrentIndex(static_cast<int>(query.filter.bought));
    m_mail->setCurrentIndex(static_cast<int>(query.filter.mail));
    QHeaderView *header = m_table->horizontalHeader();
    if (!m_presenter.columnState().isEmpty())
        header->restoreState(m_presenter.columnState());
    header->setSortIndicatorShown(true);
    header->setSortIndicator(m_presenter.orderColumn(), query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CustomerListPane::refresh()
{
    using State = CustomersPresenter::State;
    const State state = m_presenter.state();
    m_message->clear();
    if (state == State::Failed)
        m_message->say({.tone = Tone::Bad, .lead = {}, .text = m_presenter.error().userText, .button = tr("Try again")});
    else if (const QString cut = m_presenter.cutWords(); !cut.isEmpty())
        m_message->say({.tone = Tone::Info, .lead = {}, .text = cut, .button = {}});
    if (state == State::NothingFound) {
        const QString typed = m_presenter.query().typed;
        m_nothing->setSentence(typed.isEmpty() ? tr("Nobody fits this choice.") : tr("Nobody found for “%1”.").arg(typed));
    }
    m_stack->setCurrentWidget(state == State::NobodyYet ? static_cast<QWidget *>(m_nobody)
                              : state == State::NothingFound ? static_cast<QWidget *>(m_nothing)
                                                             : m_card);
    const bool nobody = state == State::NobodyYet;
    setButtonLook(m_new, nobody ? ButtonLook::Plain : ButtonLook::Primary, u"plus"_s); // one coloured button: here to choose a file
    for (QWidget *tool : std::initializer_list<QWidget *>{m_search, m_bought, m_mail})
        tool->setVisible(!nobody);
}

} // namespace kk::ui
