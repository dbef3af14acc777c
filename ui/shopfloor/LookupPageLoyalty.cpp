// What the shop floor does with the card: give, stamp, take back, join, and the papers for the counter.
#include "ui/shopfloor/LookupPage.h"

#include "ui/shell/PaperView.h"
#include "ui/shopfloor/FloorCardView.h"
#include "ui/shopfloor/SignUpSheet.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"

#include <QPushButton>
#include <QStackedWidget>

namespace kk::ui {

using namespace Qt::StringLiterals;
using State = LookupPresenter::State;

namespace {
constexpr int kActHeight = 56; // for a finger
}

QWidget *LookupPage::makeActs()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(12, box);
    m_give = makeButton({}, ButtonLook::Plain, u"gift"_s);
    m_stamp = makeButton(tr("S&tamp · F2"), ButtonLook::Plain, u"stamp"_s);
    m_join = makeButton(tr("Takes &part"), ButtonLook::Plain, u"plus"_s);
    m_newCard = makeButton(tr("&Lost the card"), ButtonLook::Plain, u"credit-card"_s);
    m_newCard->hide();
    connect(m_newCard, &QPushButton::clicked, this, &LookupPage::replaceCard);
    for (QPushButton *button : {m_give, m_stamp, m_join, m_newCard}) {
        button->setFocusPolicy(Qt::NoFocus);
        Metrics::scaledFixedHeight(button, kActHeight);
        row->addWidget(button);
    }
    connect(m_give, &QPushButton::clicked, &m_floor, &FloorPresenter::give);
    connect(m_stamp, &QPushButton::clicked, &m_floor, &FloorPresenter::stamp);
    connect(m_join, &QPushButton::clicked, &m_floor, &FloorPresenter::join);
    return box;
}

QWidget *LookupPage::makeCounterPapers()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(10, box);
    m_papersRow = row;
    const auto add = [&](const QString &text, const QString &fileName, const std::function<Result<reports::Document>()> &make) {
        auto *button = makeButton(text, ButtonLook::Plain, u"printer"_s);
        button->setFocusPolicy(Qt::NoFocus);
        button->setVisible(static_cast<bool>(make));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, text, fileName, make] { showPaper(text, fileName, make); });
    };
    add(tr("What does the card bring?"), tr("what the card brings.pdf"), m_floor.questions().leaflet);
    add(tr("For who is new at the till"), tr("at the till.pdf"), m_floor.questions().instruction);
    return box;
}

void LookupPage::setSignUp(SignUpQuestions questions)
{
    m_signUp = new SignUpSheet(std::move(questions));
    m_stack->addWidget(m_signUp);
    m_newCard->show();
    auto *fresh = makeButton(tr("A card for somebody new · Ctrl N"), ButtonLook::Plain, u"plus"_s);
    fresh->setFocusPolicy(Qt::NoFocus);
    Metrics::scaledFixedHeight(fresh, kActHeight);
    m_papersRow->addWidget(fresh);
    connect(fresh, &QPushButton::clicked, this, &LookupPage::signUp);
    connect(m_signUp, &SignUpSheet::closed, this, [this] {
        refresh();
        m_field->setFocus();
    });
    const auto shown = [this](const shop::CounterHit &hit, const QString &note) {
        m_presenter.showNew(hit);
        if (!note.isEmpty())
            m_message->say({Tone::Warn, {}, note, {}});
    };
    connect(m_signUp, &SignUpSheet::signedUp, this, shown);
    connect(m_signUp, &SignUpSheet::replaced, this, [this, shown](const shop::CounterHit &hit) {
        shown(hit, {});
        Q_EMIT happened(tr("The new card works from now on."), {});
    });
}

void LookupPage::signUp()
{
    if (!m_signUp || m_presenter.state() == State::Shown)
        return;
    const QString typed = m_field->text().trimmed();
    m_presenter.next();
    m_stack->setCurrentWidget(m_signUp);
    m_signUp->startNew(m_presenter.state() == State::Waiting && typed.size() > 6 ? typed : QString());
}

void LookupPage::replaceCard()
{
    if (!m_signUp || m_presenter.state() != State::Shown)
        return;
    m_presenter.stay();
    m_stack->setCurrentWidget(m_signUp);
    m_signUp->startReplacing(m_presenter.shown());
}

void LookupPage::showPaper(const QString &title, const QString &fileName, const std::function<Result<reports::Document>()> &make)
{
    m_paper->show(title, fileName, make);
    m_stack->setCurrentWidget(m_paper);
}

void LookupPage::followFloor()
{
    connect(&m_presenter, &LookupPresenter::changed, &m_floor, [this] {
        const bool isShown = m_presenter.state() == State::Shown;
        if (isShown && m_floorOf != m_presenter.shown().id)
            m_floor.show(m_presenter.shown().id);
        else if (!isShown && m_floorOf.isValid())
            m_floor.clear();
        m_floorOf = isShown ? m_presenter.shown().id : customers::CustomerId();
    });
    connect(&m_floor, &FloorPresenter::changed, this, &LookupPage::refreshFloor);
    connect(m_message, &MessageBar::buttonClicked, &m_floor, &FloorPresenter::undo);
    refreshFloor();
}

void LookupPage::refreshFloor()
{
    m_cardView->show(m_floor.card());
    m_give->setVisible(m_floor.canGive());
    if (m_floor.canGive())
        m_give->setText(tr("&Give %1 · F9").arg(m_floor.card()->ready->title));
    m_stamp->setVisible(m_floor.canStamp());
    m_join->setVisible(m_floor.canJoin());
    if (!m_floor.problem().isEmpty())
        m_message->say({Tone::Warn, {}, m_floor.problem(), {}});
    else if (!m_floor.done().isEmpty())
        m_message->say({Tone::Good, {}, m_floor.done(), m_floor.canUndo() ? tr("Undo") : QString()});
    if (m_presenter.state() == State::Shown && (!m_floor.done().isEmpty() || !m_floor.problem().isEmpty()))
        m_presenter.stay(); // something was done for this customer: the minute begins anew
    Q_EMIT commandsChanged();
}

} // namespace kk::ui
