#include "ui/shopfloor/LookupPage.h"

#include "ui/shopfloor/FloorCardView.h"
#include "ui/shopfloor/HitButton.h"
#include "ui/shopfloor/LargeText.h"
#include "ui/shell/PaperView.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using State = LookupPresenter::State;

namespace {

constexpr int kMostHits = 5;
constexpr int kTouchHeight = 56;
constexpr double kFieldPoints = 14.5;
enum Sheet { Waiting, Hits, Shown, Paper };

} // namespace

LookupPage::LookupPage(LookupQuestions questions, const vault::Session &session, const Clock &clock, QWidget *parent)
    : LookupPage(std::move(questions), {}, session, clock, parent)
{
}

LookupPage::LookupPage(LookupQuestions questions, FloorQuestions floor, const vault::Session &session, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_clock(clock)
    , m_presenter(std::move(questions))
    , m_floor(std::move(floor))
    , m_field(new SearchField(tr("Scan the card, or type a name, phone number or postcode")))
    , m_message(new MessageBar)
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 16);
    m_field->setAccessibleName(tr("Look up a customer"));
    Metrics::scaledFixedHeight(m_field, kTouchHeight);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeWaiting());
    m_stack->addWidget(makeHits());
    m_stack->addWidget(makeShown());
    m_stack->addWidget(makePaper());

    connect(m_field, &SearchField::searchRequested, this, [this](const QString &typed) { m_presenter.type(typed); });
    connect(&m_presenter, &LookupPresenter::changed, this, &LookupPage::refresh);
    connect(&m_presenter, &LookupPresenter::secondPassed, this, &LookupPage::saySeconds);
    connect(&m_presenter, &LookupPresenter::askFirstChanged, this, &LookupPage::showAskFirst);
    connect(&m_presenter, &LookupPresenter::cleared, this, [this] {
        m_field->clear();
        m_field->setFocus();
    });
    followFloor();
    enlargeField();
    setTitle(tr("Shop floor"));
    setFacts(tr("one customer at a time"));
    refresh();
}

QWidget *LookupPage::makeWaiting()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    Metrics::scaledMargins(column, 4, 8, 4, 8);
    Metrics::scaledSpacing(column, 10);
    column->addWidget(new LargeText(tr("Scan the card of the customer."), 14.5));
    column->addWidget(new LargeText(tr("No card? Type three letters of the name, the phone number or the postcode."), 14.5));
    column->addWidget(new LargeText(tr("Every look is noted. The screen empties itself after a minute."), 14.5, Role::Muted));
    column->addWidget(makeCounterPapers());
    column->addStretch();
    return box;
}

QWidget *LookupPage::makeHits()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 8);
    for (int index = 0; index < kMostHits; ++index) {
        auto *hit = new HitButton;
        m_hits.append(hit);
        column->addWidget(hit);
        connect(hit, &HitButton::clicked, this, [this, index] { m_presenter.choose(index); });
    }
    column->addStretch();
    return box;
}

QWidget *LookupPage::makeShown()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    Metrics::scaledMargins(column, 4, 8, 4, 0);
    Metrics::scaledSpacing(column, 6);
    m_name = new LargeText({}, 28, Role::Text, LargeText::Weight::Strong);
    m_card = new LargeText({}, 13, Role::Muted);
    column->addWidget(m_name);
    column->addWidget(m_card);
    m_askFirst = new LargeText({}, 14.5, Role::Warn, LargeText::Weight::Strong);
    column->addWidget(m_askFirst);
    m_cardView = new FloorCardView;
    column->addWidget(m_cardView);
    column->addStretch();
    auto *noted = new QHBoxLayout;
    Metrics::scaledSpacing(noted, 8);
    noted->addWidget(new IconLabel(u"eye"_s, Role::Muted, 16), 0, Qt::AlignTop);
    m_note = wrappedText({}, TextStyle::Body, Role::Muted);
    noted->addWidget(m_note, 1);
    column->addLayout(noted);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 12);
    m_open = makeButton(tr("&Open this customer"), ButtonLook::Plain, u"users"_s);
    m_next = makeButton(tr("Done, &next customer"), ButtonLook::Primary, u"check"_s);
    m_doNotAsk = makeButton(tr("Do not a&sk · F4"), ButtonLook::Plain, u"bell-off"_s);
    m_privacy = makeButton(tr("Pri&vacy question · F7"), ButtonLook::Plain, u"shield-check"_s);
    for (QPushButton *button : {m_open, m_doNotAsk, m_privacy, m_next}) {
        button->setFocusPolicy(Qt::NoFocus);
        Metrics::scaledFixedHeight(button, kTouchHeight);
    }
    buttons->addWidget(m_open);
    buttons->addWidget(m_doNotAsk);
    buttons->addWidget(m_privacy);
    buttons->addStretch();
    buttons->addWidget(m_next);
    column->addSpacing(Metrics::px(8));
    column->addWidget(makeActs());
    column->addLayout(buttons);
    m_open->setVisible(m_session.may(vault::Act::ViewCustomer));
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString target = u"customer/%1"_s.arg(m_presenter.shown().id.value);
        m_presenter.next();
        Q_EMIT pageRequested(u"customers"_s, target);
    });
    connect(m_next, &QPushButton::clicked, &m_presenter, &LookupPresenter::next);
    m_doNotAsk->setVisible(m_presenter.canRefuse());
    m_privacy->setVisible(bool(m_presenter.questions().about));
    connect(m_doNotAsk, &QPushButton::clicked, &m_presenter, &LookupPresenter::doNotAsk);
    connect(m_privacy, &QPushButton::clicked, this, &LookupPage::showAbout);
    return box;
}

QWidget *LookupPage::makePaper()
{
    m_paper = new PaperView(m_presenter.questions().paper);
    auto *request = makeButton(tr("Write down a &request…"), ButtonLook::Plain, u"mail"_s);
    m_paper->addButton(request);
    m_paper->keepFocusAway();
    connect(request, &QPushButton::clicked, this, [this] {
        const QString target = u"requests/new/%1/%2"_s.arg(m_presenter.shown().id.value).arg(m_presenter.shown().name);
        m_presenter.next();
        Q_EMIT pageRequested(u"privacy"_s, target);
    });
    connect(m_paper, &PaperView::closed, this, &LookupPage::refresh);
    connect(m_paper, &PaperView::told, this, [this](const QString &sentence) { Q_EMIT happened(sentence, {}); });
    return m_paper;
}

/// What is known about the customer, to be read together or printed; the minute begins anew.
void LookupPage::showAbout()
{
    if (m_presenter.state() != State::Shown || !m_presenter.questions().about)
        return;
    m_presenter.stay();
    m_paper->show(tr("What we know about %1").arg(m_presenter.shown().name), tr("what we know.pdf"),
                  [ask = m_presenter.questions().about, id = m_presenter.shown().id] { return ask(id); });
    m_stack->setCurrentIndex(Paper);
}

void LookupPage::showAskFirst()
{
    const auto &known = m_presenter.askFirst();
    QStringList words;
    if (known && known->notBefore)
        words.append(tr("Do not ask before %1.").arg(dayWithYear(shopDay(*known->notBefore))));
    if (known && known->hasObjected)
        words.append(tr("Wants no advertising."));
    m_askFirst->setText(words.join(u' '));
    m_askFirst->setVisible(!words.isEmpty());
    m_doNotAsk->setEnabled(known && !known->notBefore);
    if (!words.isEmpty())
        announce(m_askFirst, m_askFirst->text());
}

bool LookupPage::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        enlargeField();
    return Page::event(event);
}

void LookupPage::enlargeField()
{
    QFont font = Fonts::font(TextStyle::Body);
    font.setPointSizeF(Metrics::points(kFieldPoints));
    m_field->setFont(font);
}

void LookupPage::activated()
{
    m_field->setFocus();
}

void LookupPage::deactivated()
{
    m_presenter.next(); // nobody stays on a screen that nobody looks at
}

bool LookupPage::can(Command command) const
{
    if (command == Command::Undo)
        return m_floor.canUndo();
    if (command == Command::New)
        return m_signUp || m_presenter.state() == State::Shown;
    return command == Command::Primary && m_presenter.state() == State::Shown;
}

void LookupPage::perform(Command command)
{
    if (command == Command::Undo)
        m_floor.undo();
    else if (command == Command::New && m_presenter.state() != State::Shown)
        signUp();
    else
        m_presenter.next();
}

QList<QWidget *> LookupPage::panes() const
{
    return {m_field};
}

bool LookupPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_presenter.type(m_field->text()); // what a scanner typed may still wait in the field
        m_presenter.enter();
        return true;
    case Qt::Key_Down: m_presenter.setCurrent(m_presenter.current() + 1); return true;
    case Qt::Key_Up: m_presenter.setCurrent(m_presenter.current() - 1); return true;
    case Qt::Key_Escape:
        if (m_presenter.state() == State::Waiting && m_field->text().isEmpty())
            Q_EMIT escaped();
        m_presenter.next();
        return true;
    case Qt::Key_F2: m_floor.stamp(); return true;
    case Qt::Key_N:
        if (!(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier))
            return false;
        signUp();
        return true;
    case Qt::Key_F9: m_floor.give(); return true;
    case Qt::Key_F4: m_presenter.doNotAsk(); return true;
    case Qt::Key_F7: showAbout(); return true;
    default: return false;
    }
}

void LookupPage::refresh()
{
    const State state = m_presenter.state();
    m_message->clear();
    m_paper->clear();
    if (state == State::Failed)
        m_message->say({.tone = Tone::Bad, .lead = {}, .text = m_presenter.error().userText, .button = {}});
    else if (state == State::NothingFound)
        m_message->say({.tone = Tone::Info, .lead = {}, .text = tr("Nobody found for “%1”. Type other letters, or the last figures of the phone number.").arg(m_presenter.typed()), .button = {}});
    m_stack->setCurrentIndex(state == State::Hits ? Hits : state == State::Shown ? Shown : Waiting);
    for (int index = 0; index < kMostHits; ++index) {
        if (state == State::Hits && index < m_presenter.hits().size())
            m_hits[index]->show(m_presenter.hits()[index], index == m_presenter.current());
        else
            m_hits[index]->setVisible(false);
    }
    if (state == State::Shown)
        refreshShown();
    Q_EMIT commandsChanged();
}

void LookupPage::refreshShown()
{
    const shop::CounterHit &hit = m_presenter.shown();
    m_name->setText(hit.name.isEmpty() ? tr("name unknown") : hit.name);
    m_card->setText(hit.cardEnd.isEmpty() ? tr("no card known") : tr("card ends with %1").arg(hit.cardEnd));
    m_since = QLocale().toString(toDateTime(m_clock.now()).toTimeZone(shopTimeZone()).time(), u"HH:mm"_s);
    announce(m_name, m_name->text() + u", "_s + m_card->text());
    showAskFirst();
    saySeconds();
}

void LookupPage::saySeconds()
{
    m_note->setText(tr("Shown because somebody asked for this customer at %1. This is noted. It closes by itself in %Ln second(s).", "", m_presenter.secondsLeft()).arg(m_since));
}

} // namespace kk::ui
