#include "ui/privacy/RightsPane.h"

#include "app/base/Background.h"
#include "app/shop/ConsentDesk.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/CardGrid.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TaskRow.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using customers::Field;
using rights::Restriction;
using rights::RestrictionGround;

namespace {

constexpr int kLeastCard = 420;

/// What people have corrected; the shop's own notes and what systems number are not theirs to state.
constexpr Field kCorrectable[] = {Field::FirstName, Field::Infix, Field::LastName, Field::Street, Field::HouseNumber, Field::HouseNumberAddition,
                                  Field::Postcode, Field::City, Field::Country, Field::Email, Field::Phone, Field::Mobile, Field::BirthDate, Field::Company};

QPlainTextEdit *textField()
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    Metrics::scaledFixedHeight(field, 64);
    return field;
}

} // namespace

RightsQuestions RightsQuestions::of(const shop::RightsDesk &rights, const shop::ConsentDesk &consents)
{
    const shop::RightsDesk *desk = &rights;
    return {
        .view = [desk](Id id) { return desk->view(id); },
        .rectify = [desk](Id id, const auto &corrected) { return desk->rectify(id, corrected); },
        .dispute = [desk](Id id, Field field, const QString &words) { return desk->dispute(id, field, words); },
        .restrict = [desk](Id id, RestrictionGround ground, auto until) { return desk->restrict(id, ground, until); },
        .tellEnd = [desk](Id id, const Restriction &restriction) { return desk->tellEnd(id, restriction); },
        .lift = [desk](Id id, const Restriction &restriction) { return desk->lift(id, restriction); },
        .decide = [desk](Id id, const Restriction &restriction, bool upheld, const QString &weighing) { return desk->decideObjection(id, restriction, upheld, weighing); },
        .noAdvertising = [asked = &consents](Id id) { return asked->object(id, consent::Place::Request, {}); },
    };
}

RightsPane::RightsPane(RightsQuestions questions, const Clock &clock, QWidget *parent)
    : ScrollColumn(parent), m_questions(std::move(questions)), m_clock(clock), m_message(new MessageBar)
{
    column()->addWidget(makeHead());
    m_message->setDismissible(true);
    column()->addWidget(m_message);
    auto *cards = new CardGrid(kLeastCard);
    for (QWidget *card : {makeCorrect(), makeRestrict(), makeObject()})
        cards->addCard(card);
    m_restrictions = new CardFrame(tr("Only stored, now or before"), CardFrame::Body::Rows);
    cards->addCard(m_restrictions);
    column()->addWidget(cards);
    column()->addStretch(1);
    tabInReadingOrder(this);
}

QWidget *RightsPane::makeHead()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 12);
    auto *back = makeIconButton(u"arrow-left"_s, tr("Back to the requests"));
    m_title = wrappedText({}, TextStyle::CardTitle);
    auto *request = makeButton(tr("Write down a re&quest…"), ButtonLook::Plain, u"mail"_s);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(request);
    connect(back, &QAbstractButton::clicked, this, &RightsPane::closed);
    connect(request, &QPushButton::clicked, this, [this] { Q_EMIT requestRequested(m_customer, m_person.name); });
    return box;
}

QWidget *RightsPane::makeCorrect()
{
    auto *card = new CardFrame(tr("Correct for good"));
    card->setIcon(u"pencil"_s);
    m_facts = wrappedText({}, TextStyle::Small, Role::Muted);
    m_field = new QComboBox;
    for (Field field : kCorrectable)
        m_field->addItem(customers::fieldName(field), static_cast<int>(field));
    m_value = new QLineEdit;
    auto *correct = makeButton(tr("C&orrect for good"), ButtonLook::Plain, u"check"_s);
    m_disputed = textField();
    auto *words = new FormField(tr("You hold that it is right: what the customer says about it"), m_disputed);
    auto *dispute = makeButton(tr("Keep these &words beside it"));
    auto *value = new FormField(tr("What is right"), m_value);
    value->setHelp(tr("The old value goes. No later file brings it back. Who got the data from you is told."));
    for (QWidget *line : std::initializer_list<QWidget *>{m_facts, new FormField(tr("What was wrong"), m_field), value})
        card->body()->addWidget(line);
    card->body()->addWidget(correct, 0, Qt::AlignLeft);
    card->body()->addWidget(words);
    card->body()->addWidget(dispute, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    connect(correct, &QPushButton::clicked, this, &RightsPane::correct);
    connect(dispute, &QPushButton::clicked, this, &RightsPane::dispute);
    return card;
}

QWidget *RightsPane::makeRestrict()
{
    auto *card = new CardFrame(tr("Only store the data"));
    card->setIcon(u"lock"_s);
    card->body()->addWidget(wrappedText(tr("From then on nobody finds this customer, nothing is merged and nothing goes out. The data stay."), TextStyle::Small, Role::Muted));
    m_ground = new QComboBox;
    for (RestrictionGround ground : {RestrictionGround::AccuracyContested, RestrictionGround::UnlawfulButKept, RestrictionGround::Claim})
        m_ground->addItem(rights::restrictionGroundName(ground), static_cast<int>(ground));
    m_hasEnd = new QCheckBox(tr("The claim has a last &day"));
    m_end = new QDateEdit;
    m_end->setCalendarPopup(true);
    m_endField = new FormField(tr("Until"), m_end);
    auto *begin = makeButton(tr("Only &store from now on"), ButtonLook::Plain, u"lock"_s);
    for (QWidget *line : std::initializer_list<QWidget *>{new FormField(tr("Because"), m_ground), m_hasEnd, m_endField})
        card->body()->addWidget(line);
    card->body()->addWidget(begin, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    const auto follow = [this] {
        const bool isClaim = static_cast<RestrictionGround>(m_ground->currentData().toInt()) == RestrictionGround::Claim;
        m_hasEnd->setVisible(isClaim);
        m_endField->setVisible(isClaim && m_hasEnd->isChecked());
    };
    connect(m_ground, &QComboBox::currentIndexChanged, this, follow);
    connect(m_hasEnd, &QCheckBox::toggled, this, follow);
    follow();
    connect(begin, &QPushButton::clicked, this, &RightsPane::restrict);
    return card;
}

QWidget *RightsPane::makeObject()
{
    auto *card = new CardFrame(tr("Object"));
    card->setIcon(u"bell-off"_s);
    card->body()->addWidget(wrappedText(tr("Against advertising: that always counts, at once, in every channel."), TextStyle::Small, Role::Muted));
    auto *advertising = makeButton(tr("No &advertising from now on"), ButtonLook::Plain, u"bell-off"_s);
    card->body()->addWidget(advertising, 0, Qt::AlignLeft);
    card->body()->addWidget(wrappedText(tr("Against something else the shop does for its own interest: weigh it. While you do, the data are only stored."), TextStyle::Small, Role::Muted));
    m_weigh = makeButton(tr("Start weig&hing"), ButtonLook::Plain, u"scale"_s);
    card->body()->addWidget(m_weigh, 0, Qt::AlignLeft);
    m_decide = new QWidget;
    auto *column = new QVBoxLayout(m_decide);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 8);
    m_weighing = textField();
    auto *field = new FormField(tr("Your interest, that of the customer, and which counts more"), m_weighing);
    field->setHelp(tr("You go on only with compelling grounds. First tell the customer that storing only ends: button at the right."));
    column->addWidget(field);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 8);
    auto *upheld = makeButton(tr("The customer is &right: we stop"), ButtonLook::Plain, u"check"_s);
    auto *goOn = makeButton(tr("We &go on"));
    buttons->addWidget(upheld);
    buttons->addWidget(goOn);
    buttons->addStretch(1);
    column->addLayout(buttons);
    card->body()->addWidget(m_decide);
    card->body()->addStretch(1);
    connect(advertising, &QPushButton::clicked, this, [this] { act([ask = m_questions.noAdvertising, id = m_customer] { return ask(id); }, tr("No advertising from now on, in every channel.")); });
    connect(m_weigh, &QPushButton::clicked, this, [this] {
        act([ask = m_questions.restrict, id = m_customer] { return ask(id, RestrictionGround::ObjectionPending, {}); }, tr("The data are only stored while you weigh the objection."));
    });
    connect(upheld, &QPushButton::clicked, this, [this] { decide(true); });
    connect(goOn, &QPushButton::clicked, this, [this] { decide(false); });
    return card;
}

void RightsPane::start(customers::CustomerId customer)
{
    m_customer = customer;
    m_person = {};
    m_message->clear();
    m_title->clear();
    for (QPlainTextEdit *text : {m_disputed, m_weighing})
        text->clear();
    m_value->clear();
    const QDate today = shopDay(m_clock.now());
    m_end->setMinimumDate(today.addDays(1));
    m_end->setDate(today.addYears(1));
    m_hasEnd->setChecked(false);
    tell();
    refresh();
}

void RightsPane::refresh()
{
    inBackground(this, [ask = m_questions.view, id = m_customer] { return ask(id); }, [this, generation = ++m_generation](const Result<shop::PersonRights> &person) {
        if (generation != m_generation)
            return;
        if (!person)
            return sayProblem(person.error().userText);
        m_person = *person;
        tell();
    });
}

const Restriction *RightsPane::openObjection() const
{
    for (const Restriction &one : m_person.restrictions) {
        if (one.ground == RestrictionGround::ObjectionPending && one.isInForce(m_clock.now()))
            return &one;
    }
    return nullptr;
}

void RightsPane::tell()
{
    m_title->setText(tr("The rights of %1").arg(m_person.name));
    QStringList facts;
    for (const auto &[name, value] : std::as_const(m_person.facts))
        facts.append(tr("%1: %2", "name of a fact, value").arg(name, value));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    m_decide->setVisible(openObjection() != nullptr);
    m_weigh->setVisible(openObjection() == nullptr);
    showRestrictions();
}

void RightsPane::showRestrictions()
{
    if (m_rows) { // not at once: one of its buttons may have asked for this
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const Restriction &one : std::as_const(m_person.restrictions))
        rows->addWidget(makeRestriction(one));
    m_restrictions->body()->addWidget(m_rows);
    m_restrictions->setVisible(!m_person.restrictions.isEmpty());
    tabInReadingOrder(this);
}

QWidget *RightsPane::makeRestriction(const Restriction &restriction)
{
    const bool isInForce = restriction.isInForce(m_clock.now());
    const QString since = tr("since %1").arg(dayWithYear(shopDay(restriction.since)));
    QString state = isInForce ? since : tr("ended");
    if (isInForce && restriction.until)
        state += u" · "_s + tr("until %1").arg(dayWithYear(shopDay(*restriction.until)));
    if (isInForce && restriction.toldAt)
        state += u" · "_s + tr("the customer knows that it ends");
    auto *row = new TaskRow(u"lock"_s, isInForce ? Tone::Warn : Tone::Neutral, rights::restrictionGroundName(restriction.ground), state);
    if (!isInForce)
        return row;
    const auto offer = [&](const QString &text, const auto &ask, const QString &told) {
        auto *button = makeButton(text);
        button->setAccessibleName(tr("%1: %2", "button, ground").arg(text, row->title()));
        connect(button, &QPushButton::clicked, this, [this, ask, told, restriction] { act([ask, id = m_customer, restriction] { return ask(id, restriction); }, told); });
        row->addWidget(button);
    };
    const bool isClaim = restriction.ground == RestrictionGround::Claim;
    if (!restriction.toldAt && !isClaim)
        offer(tr("Told that it ends"), m_questions.tellEnd, tr("Written down that the customer knows that it ends."));
    else if (restriction.ground != RestrictionGround::ObjectionPending)
        offer(tr("End it"), m_questions.lift, tr("The data may be used again."));
    return row;
}

void RightsPane::correct()
{
    const auto field = static_cast<Field>(m_field->currentData().toInt());
    const QString value = m_value->text().trimmed();
    if (value.isEmpty())
        return m_value->setFocus();
    act([ask = m_questions.rectify, id = m_customer, field, value] { return ask(id, {{field, value}}); }, tr("Corrected for good."));
    m_value->clear();
}

void RightsPane::dispute()
{
    const auto field = static_cast<Field>(m_field->currentData().toInt());
    act([ask = m_questions.dispute, id = m_customer, field, words = m_disputed->toPlainText()] { return ask(id, field, words); }, tr("The words of the customer stand beside it now."));
}

void RightsPane::restrict()
{
    const auto ground = static_cast<RestrictionGround>(m_ground->currentData().toInt());
    std::optional<Instant> until;
    if (ground == RestrictionGround::Claim && m_hasEnd->isChecked())
        until = startOfShopDay(m_end->date().addDays(1));
    act([ask = m_questions.restrict, id = m_customer, ground, until] { return ask(id, ground, until); }, tr("The data are only stored from now on."));
}

void RightsPane::decide(bool upheld)
{
    const Restriction *objection = openObjection();
    if (!objection)
        return;
    act([ask = m_questions.decide, id = m_customer, restriction = *objection, upheld, words = m_weighing->toPlainText()] { return ask(id, restriction, upheld, words); },
        upheld ? tr("Written down: the customer is right, the data stay only stored.") : tr("Written down why you go on. The data may be used again."));
}

void RightsPane::act(std::function<Result<>()> work, const QString &told)
{
    inBackground(this, std::move(work), [this, told](const Result<> &done) {
        if (!done)
            return sayProblem(done.error().userText);
        m_message->say({Tone::Good, {}, told, {}});
        Q_EMIT happened(told, {});
        refresh();
    });
}

void RightsPane::sayProblem(const QString &sentence)
{
    m_message->say({Tone::Bad, {}, sentence, {}});
}

} // namespace kk::ui
