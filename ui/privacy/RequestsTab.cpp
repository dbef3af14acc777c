#include "ui/privacy/RequestsTab.h"

#include "app/base/Background.h"
#include "ui/privacy/DeadlineChip.h"
#include "ui/privacy/RequestForm.h"
#include "ui/privacy/RequestPane.h"
#include "ui/privacy/RightsPane.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TaskRow.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPressingDays = 7; // before the safe day
constexpr int kMostClosed = 50; // rows; older ones are found by their number

void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may have asked for this
        }
        delete item;
    }
}

QString asked(const rights::Request &request)
{
    QStringList names;
    for (const rights::RequestCase &one : request.cases)
        names.append(rights::requestKindName(one.kind));
    return names.join(u", "_s);
}

} // namespace

RequestsTab::RequestsTab(RequestQuestions questions, const Clock &clock, DialogSeam &dialogs, QWidget *parent)
    : PrivacyTab(parent), m_questions(std::move(questions)), m_clock(clock), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_list = makeList();
    m_form = new RequestForm(m_questions, clock);
    m_pane = new RequestPane(m_questions, clock, dialogs);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_pane);
    const auto widthOfFront = [this] { // only what is in front says how wide the tab must be
        for (int i = 0; i < m_stack->count(); ++i)
            m_stack->widget(i)->setSizePolicy(i == m_stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    };
    connect(m_stack, &QStackedWidget::currentChanged, this, widthOfFront);
    widthOfFront();
    const auto back = [this] {
        m_stack->setCurrentWidget(m_list);
        activated();
    };
    connect(m_form, &RequestForm::cancelled, this, back);
    connect(m_pane, &RequestPane::closed, this, back);
    connect(m_pane, &RequestPane::happened, this, &PrivacyTab::happened);
    connect(m_pane, &RequestPane::customerRequested, this, [this](customers::CustomerId id) { Q_EMIT pageRequested(u"customers"_s, u"customer/%1"_s.arg(id.value)); });
    connect(m_pane, &RequestPane::erasureRequested, this, [this](customers::CustomerId id, rights::RequestId request) {
        Q_EMIT pageRequested(u"privacy"_s, u"retention/erase/%1/%2"_s.arg(id.value).arg(request.value));
    });
    connect(m_pane, &RequestPane::rightsRequested, this, &RequestsTab::openRights);
    connect(m_form, &RequestForm::opened, this, [this](rights::RequestId id, const QString &told) {
        Q_EMIT happened(told, {});
        showRequest(id);
    });
}

QWidget *RequestsTab::makeList()
{
    auto *list = new ScrollColumn;
    m_message = new MessageBar;
    m_message->setDismissible(true);
    list->column()->addWidget(m_message);
    m_open = new CardFrame(tr("Open requests"), CardFrame::Body::Rows);
    auto *add = makeButton(tr("&New request"), ButtonLook::Primary, u"plus"_s);
    m_open->addToTitle(add);
    connect(add, &QPushButton::clicked, this, [this] { open(u"new"_s); });
    list->column()->addWidget(m_open);
    m_closed = new CardFrame(tr("Answered"), CardFrame::Body::Rows);
    m_closed->hide();
    list->column()->addWidget(m_closed);
    m_restricted = new CardFrame(tr("Data that are only stored"), CardFrame::Body::Rows);
    m_restricted->hide();
    list->column()->addWidget(m_restricted);
    list->column()->addStretch(1);
    return list;
}

QWidget *RequestsTab::makeRow(const shop::RequestRow &row)
{
    const rights::Request &request = row.request;
    const QString who = row.who.isEmpty() ? tr("name erased") : row.who;
    const QString when = request.isOpen() ? tr("answer by %1").arg(dayWithYear(row.days.last)) : tr("received %1").arg(dayWithYear(request.intake.received));
    auto *line = new TaskRow(u"mail"_s, Tone::Neutral, tr("%1 · %2", "number, name").arg(request.number, who), tr("%1 · %2", "what is asked, when").arg(asked(request), when));
    auto *chip = new DeadlineChip;
    chip->setDays(row.days);
    line->addWidget(chip);
    auto *button = makeButton(tr("Open"));
    button->setAccessibleName(tr("Open request %1").arg(request.number));
    connect(button, &QPushButton::clicked, this, [this, id = request.id] { showRequest(id); });
    line->addWidget(button);
    return line;
}

void RequestsTab::showRows(const QList<shop::RequestRow> &rows)
{
    empty(m_open->body());
    empty(m_closed->body());
    int openCount = 0;
    m_isPressing = false;
    const QDate soon = shopDay(m_clock.now()).addDays(kPressingDays);
    int closedCount = 0;
    for (const shop::RequestRow &row : rows) {
        const bool isOpen = row.request.isOpen();
        if (!isOpen && closedCount >= kMostClosed)
            break;
        QVBoxLayout *body = isOpen ? m_open->body() : m_closed->body();
        if (body->count() > 0)
            body->addWidget(new Hairline);
        body->addWidget(makeRow(row));
        m_isPressing = m_isPressing || (isOpen && row.days.safe <= soon);
        ++(isOpen ? openCount : closedCount);
    }
    if (openCount == 0) {
        auto *nothing = new EmptyState(u"calendar-check"_s, tr("Nobody is waiting for an answer about their data."));
        nothing->setLink(tr("Somebody asks something: write it down"));
        connect(nothing, &EmptyState::linkClicked, this, [this] { open(u"new"_s); });
        m_open->body()->addWidget(nothing);
    }
    m_open->setNote(tr("%Ln open", nullptr, openCount));
    m_closed->setVisible(closedCount > 0);
    tabInReadingOrder(m_list);
    Q_EMIT countChanged(openCount > 0 ? openCount : -1);
}

void RequestsTab::setRights(const RightsQuestions &questions)
{
    m_rights = new RightsPane(questions, m_clock);
    m_rights->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // not in front yet
    m_stack->addWidget(m_rights);
    connect(m_rights, &RightsPane::happened, this, &PrivacyTab::happened);
    connect(m_rights, &RightsPane::requestRequested, this, [this](customers::CustomerId id, const QString &name) { open(u"new/%1/"_s.arg(id.value) + name); });
    connect(m_rights, &RightsPane::closed, this, [this] {
        m_stack->setCurrentWidget(m_list);
        activated();
    });
}

void RequestsTab::openRights(customers::CustomerId customer)
{
    if (!m_rights || !customer.isValid())
        return;
    m_rights->start(customer);
    m_stack->setCurrentWidget(m_rights);
}

void RequestsTab::showRestricted(const QList<shop::RestrictedPerson> &people)
{
    empty(m_restricted->body());
    for (const shop::RestrictedPerson &person : people) {
        auto *row = new TaskRow(u"lock"_s, Tone::Warn, person.name.isEmpty() ? tr("name unknown") : person.name, tr("Nobody finds this customer, and nothing is done with the data."));
        auto *button = makeButton(tr("Look"));
        button->setAccessibleName(tr("Look at the rights of %1").arg(person.name));
        connect(button, &QPushButton::clicked, this, [this, id = person.customer] { openRights(id); });
        row->addWidget(button);
        m_restricted->body()->addWidget(row);
    }
    m_restricted->setVisible(!people.isEmpty() && m_rights);
}

void RequestsTab::activated()
{
    if (m_stack->currentWidget() == m_rights && m_rights)
        return;
    if (m_questions.restricted)
        inBackground(this, m_questions.restricted, [this](const Result<QList<shop::RestrictedPerson>> &people) {
            if (people)
                showRestricted(*people);
        });
    if (m_stack->currentWidget() == m_pane) {
        m_pane->refresh();
        return;
    }
    inBackground(this, m_questions.list, [this, generation = ++m_generation](const Result<QList<shop::RequestRow>> &rows) {
        if (generation != m_generation)
            return;
        if (rows)
            showRows(*rows);
        else
            m_message->say({Tone::Bad, {}, rows.error().userText, {}});
    });
}

void RequestsTab::open(const QString &target)
{
    if (target.section(u'/', 0, 0) == "new"_L1) {
        m_form->start(customers::CustomerId(target.section(u'/', 1, 1).toLongLong()), target.section(u'/', 2));
        m_stack->setCurrentWidget(m_form);
        return;
    }
    if (target.section(u'/', 0, 0) == "rights"_L1)
        return openRights(customers::CustomerId(target.section(u'/', 1, 1).toLongLong()));
    if (const qint64 id = target.toLongLong(); id > 0)
        showRequest(rights::RequestId(id));
}

void RequestsTab::showRequest(rights::RequestId id)
{
    m_stack->setCurrentWidget(m_pane);
    m_pane->showRequest(id);
}

} // namespace kk::ui
