// The cards of a request's page.
#include "ui/privacy/DeadlineChip.h"
#include "ui/privacy/RequestActs.h"
#include "ui/privacy/RequestPane.h"

#include "app/base/Background.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/SensitiveText.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using rights::RequestEventKind;

QWidget *RequestPane::makeDays()
{
    auto *card = new CardFrame(tr("Answer at the latest on"));
    m_last = wrappedText({}, TextStyle::PageTitle);
    m_safe = new Chip;
    m_left = new DeadlineChip;
    m_why = wrappedText({}, TextStyle::Small);
    m_pause = wrappedText({}, TextStyle::Small, Role::Muted);
    auto *chips = new QHBoxLayout;
    Metrics::scaledSpacing(chips, 8);
    chips->addWidget(m_safe);
    chips->addWidget(m_left);
    chips->addStretch(1);
    card->body()->addWidget(m_last);
    card->body()->addLayout(chips);
    card->body()->addWidget(m_why);
    card->body()->addWidget(m_pause);
    m_days = new QGridLayout;
    m_days->setColumnStretch(0, 1);
    Metrics::scaledSpacing(m_days, 6);
    card->body()->addLayout(m_days);
    return card;
}

QWidget *RequestPane::makeIdentity()
{
    auto *card = new CardFrame(tr("Who is it?"));
    m_identity = wrappedText({}, TextStyle::Small, Role::Muted);
    card->body()->addWidget(m_identity);
    m_rungs = new QButtonGroup(card);
    const QStringList inShort{tr("called or written back"), tr("card or webshop account"), tr("two facts only they know"), tr("identity card looked at")};
    for (qsizetype i = 0; i < rights::allIdentityRungs().size(); ++i) {
        const rights::IdentityRung rung = rights::allIdentityRungs()[i];
        auto *button = new QRadioButton(inShort.value(i, rights::identityRungName(rung)));
        button->setToolTip(rights::identityRungName(rung));
        m_rungs->addButton(button, static_cast<int>(rung));
        card->body()->addWidget(button);
    }
    card->body()->addWidget(wrappedText(tr("The lightest step that takes your doubt away. Never ask for a copy of a passport."), TextStyle::Small, Role::Muted));
    connect(m_rungs, &QButtonGroup::idClicked, this, [this](int rung) {
        act([check = m_questions.checkIdentity, id = m_id, rung] { return check(id, static_cast<rights::IdentityRung>(rung)); }, tr("Written down how you made sure who asks."));
    });
    return card;
}

QWidget *RequestPane::makeMore()
{
    auto *card = new CardFrame(tr("More"));
    Metrics::scaledSpacing(card->body(), 6);
    const auto offer = [this, card](const QString &text, const QString &icon, auto work) {
        auto *button = makeButton(text, ButtonLook::Plain, icon);
        card->body()->addWidget(button);
        connect(button, &QPushButton::clicked, this, work);
        return button;
    };
    const auto form = [this](RequestActs::Act act) { return [this, act] { startAct(act); }; };
    m_done = offer({}, u"check"_s, [this] { finishNext(); });
    m_rights = offer(tr("&Correct, restrict, object…"), u"pencil"_s, [this] {
        if (m_view && m_view->row.subject == shop::RequestSubject::OneCustomer)
            Q_EMIT rightsRequested(m_view->row.customers.first());
    });
    m_receipt = offer(tr("&Letter of receipt…"), u"mail"_s, [this] { showLetter(rights::LetterKind::Acknowledgement, {}); });
    offer(tr("Letter with the &answer…"), u"file-text"_s, [this] {
        const bool nothing = m_view && m_view->row.subject == shop::RequestSubject::Nobody;
        showLetter(nothing ? rights::LetterKind::NothingHeld : rights::LetterKind::Answer, {});
    });
    m_question = offer(tr("Ask the person…"), u"circle-question-mark"_s, [this] {
        if (!m_view || !m_view->row.days.isPaused)
            return startAct(RequestActs::Act::Ask);
        act([replied = m_questions.replied, id = m_id] { return replied(id); }, tr("Written down that there is an answer."));
    });
    m_extend = offer(tr("It ta&kes longer…"), u"calendar-clock"_s, form(RequestActs::Act::Extend));
    m_extended = offer(tr("Letter that it takes longer…"), u"file-text"_s, [this] { showLetter(rights::LetterKind::Extension, {}); });
    m_refuse = offer(tr("Re&fuse a part…"), u"x"_s, form(RequestActs::Act::Refuse));
    m_refusal = offer(tr("Letter that refuses…"), u"file-text"_s, [this] {
        rights::LetterDetails details;
        for (const rights::RequestCase &one : m_view ? m_view->row.request.cases : QList<rights::RequestCase>()) {
            if (one.state == rights::CaseState::Refused)
                details.refused = one.kind;
        }
        showLetter(rights::LetterKind::Refusal, details);
    });
    m_assign = offer(tr("Another customer was &meant…"), u"users"_s, form(RequestActs::Act::Assign));
    return card;
}

void RequestPane::startAct(RequestActs::Act act)
{
    if (!m_view)
        return;
    m_acts->start(act, *m_view);
    m_right->setCurrentWidget(m_acts);
}

QWidget *RequestPane::makeFound()
{
    m_foundCard = new CardFrame(tr("What we hold"), CardFrame::Body::Rows);
    using Align = TextTableModel::Align;
    m_foundModel = new TextTableModel({{tr("What")}, {tr("Number"), Align::Numbers}, {tr("Where from")}, {tr("In the answer")}, {tr("When erased")}}, this);
    m_found = new PlainTable(tr("What we hold of this person"), m_foundModel);
    m_found->setWidths({200, 70, 180, 130, 170});
    m_foundCard->body()->addWidget(m_found);
    auto *foot = new QHBoxLayout;
    Metrics::scaledMargins(foot, 12);
    Metrics::scaledSpacing(foot, 8);
    foot->addWidget(wrappedText(tr("First the answer, then erasing. The person gets a report to read (PDF and web page) and files for a computer (JSON, CSV)."), TextStyle::Small, Role::Muted), 1);
    m_previewButton = makeButton(tr("&Preview of the report"), ButtonLook::Plain, u"eye"_s);
    m_make = makeButton(tr("&Make letter and files…"), ButtonLook::Primary, u"arrow-right"_s);
    foot->addWidget(m_previewButton);
    foot->addWidget(m_make);
    m_foundCard->body()->addLayout(foot);
    connect(m_previewButton, &QPushButton::clicked, this, &RequestPane::preview);
    connect(m_make, &QPushButton::clicked, this, &RequestPane::chooseFolder);
    return m_foundCard;
}

QWidget *RequestPane::makeTexts()
{
    m_textCard = new CardFrame(tr("Texts: do they speak of somebody else?"));
    m_textCard->hide();
    connect(m_look, &MessageBar::buttonClicked, this, [this] {
        m_textCard->show();
        if (!m_texts.isEmpty())
            m_texts.first().first->setFocus();
    });
    return m_textCard;
}

QWidget *RequestPane::makePackageCard()
{
    m_package = new CardFrame(tr("The files are ready"));
    m_package->setIcon(u"package-check"_s);
    m_password = new TextLabel({}, TextStyle::Figure);
    m_password->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_password->setAccessibleName(tr("Password of the files"));
    m_packageText = wrappedText({}, TextStyle::Small, Role::Muted);
    m_package->body()->addWidget(m_password);
    m_package->body()->addWidget(m_packageText);
    auto *told = makeButton(tr("I told the password: &forget it here"));
    connect(told, &QPushButton::clicked, this, [this] {
        m_password->clear();
        m_package->hide();
    });
    m_package->body()->addWidget(told, 0, Qt::AlignLeft);
    m_package->hide();
    return m_package;
}

void RequestPane::showDays()
{
    const rights::RequestDays &days = m_view->row.days;
    const rights::Request &request = m_view->row.request;
    m_last->setText(QLocale().toString(days.last, tr("dddd d MMMM yyyy", "a date, as QLocale writes it")));
    const bool isSafe = shopDay(m_clock.now()) <= days.safe;
    m_safe->setChip(tr("Safe: %1").arg(dayWords(days.safe, days.dates.received)), isSafe ? Tone::Good : Tone::Warn, u"calendar-check"_s);
    m_left->setDays(days);
    m_why->setText(tr("Why this day? %1").arg(m_view->why));
    m_pause->setVisible(days.pausedDays > 0);
    m_pause->setText(tr("You waited %Ln day(s) for an answer. Some count that as a pause: then it would be %1. The day above stays.", nullptr, days.pausedDays)
                         .arg(days.lastWithPause.isValid() ? dayWithYear(days.lastWithPause) : QString()));
    while (QLayoutItem *item = m_days->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto line = [this](const QString &what, QDate day, TextStyle style = TextStyle::Small) {
        const int row = m_days->rowCount();
        m_days->addWidget(new TextLabel(what, style), row, 0);
        m_days->addWidget(new TextLabel(dayWithYear(day), style, Role::Muted), row, 1);
    };
    for (const rights::RequestEvent &event : request.events)
        line(rights::requestEventName(event.kind), event.on);
    line(tr("Your own aim"), days.dates.aim);
    line(tr("Safe day"), days.safe, TextStyle::SmallStrong);
    line(tr("Last day"), days.last, TextStyle::SmallStrong);
    const auto *checked = request.latest(RequestEventKind::IdentityChecked);
    const auto rung = checked ? rights::identityRungFromKey(checked->code) : Result<rights::IdentityRung>(rights::IdentityRung::TwoFacts);
    m_identity->setText(checked && rung ? tr("%1 (%2)", "how, when").arg(rights::identityRungName(*rung), dayWithYear(checked->on)) : tr("Not known yet."));
    if (checked && rung && m_rungs->button(static_cast<int>(*rung)))
        m_rungs->button(static_cast<int>(*rung))->setChecked(true);
}

void RequestPane::showTexts(const QList<rights::TextToLookAt> &texts)
{
    for (const auto &[box, text] : std::as_const(m_texts))
        box->deleteLater();
    m_texts.clear();
    int others = 0;
    for (const rights::TextToLookAt &one : texts) {
        if (!one.namesSomebody)
            continue;
        auto *box = new QCheckBox(tr("Goes along: %1", "a text").arg(one.text.simplified().left(160)));
        box->setToolTip(one.label);
        m_textCard->body()->addWidget(box);
        m_texts.append({box, one.text});
        ++others;
    }
    if (others == 0) {
        m_textCard->hide();
        return m_look->clear();
    }
    m_look->say({Tone::Warn, tr("%Ln text(s) may speak of somebody else.", nullptr, others), tr("They stay out of the answer until you say that they go along."), tr("Look at the texts")});
}

rights::Redaction RequestPane::redaction() const
{
    rights::Redaction chosen;
    for (const auto &[box, text] : m_texts)
        (box->isChecked() ? chosen.shown : chosen.leftOut).insert(text);
    return chosen;
}

} // namespace kk::ui
