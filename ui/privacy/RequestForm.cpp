#include "ui/privacy/RequestForm.h"

#include "app/base/Background.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/CardGrid.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentRow.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using rights::RequestKind;

namespace {

constexpr int kLeastCard = 400; // unscaled pixels

QString hitText(const customers::CustomerRow &row)
{
    QStringList parts{row.name, row.postcode, row.city};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QHBoxLayout *pair(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 12);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

} // namespace

RequestForm::RequestForm(const RequestQuestions &questions, const Clock &clock, QWidget *parent)
    : ScrollColumn(parent), m_questions(questions), m_clock(clock), m_message(new MessageBar)
{
    m_message->setDismissible(true);
    column()->addWidget(m_message);
    auto *columns = new CardGrid(kLeastCard);
    columns->addCard(makeWho());
    columns->addCard(makeWhat());
    column()->addWidget(columns);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 8);
    auto *cancel = makeButton(tr("&Cancel"));
    m_save = makeButton(tr("&Save the request"), ButtonLook::Primary, u"check"_s);
    m_promise = wrappedText({}, TextStyle::Small, Role::Muted);
    buttons->addWidget(m_promise, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column()->addLayout(buttons);
    column()->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &RequestForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &RequestForm::save);
    connect(m_received, &QDateEdit::dateChanged, this, &RequestForm::sayPromise);
    for (const QCheckBox *box : std::as_const(m_kinds))
        connect(box, &QCheckBox::toggled, this, &RequestForm::sayPromise);
    tabInReadingOrder(this);
}

QWidget *RequestForm::makeWho()
{
    auto *card = new CardFrame(tr("Who asks?"));
    m_search = new SearchField(tr("Name, e-mail, telephone or card"));
    auto *field = new FormField(tr("Customer"), m_search);
    field->setHelp(tr("Nobody found? Type the name and save: \"we hold nothing\" is an answer too."));
    card->body()->addWidget(field);
    m_hits = new QListWidget;
    m_hits->setAccessibleName(tr("Customers found"));
    Metrics::scaledFixedHeight(m_hits, 96);
    card->body()->addWidget(m_hits);
    // Room only for who was found: the form has to fit a small screen.
    const auto showHits = [this] { m_hits->setVisible(m_hits->count() > 0); };
    connect(m_hits->model(), &QAbstractItemModel::rowsInserted, this, showHits);
    connect(m_hits->model(), &QAbstractItemModel::modelReset, this, showHits);
    m_hits->hide();
    connect(m_search, &SearchField::searchRequested, this, &RequestForm::search);
    connect(m_hits, &QListWidget::itemSelectionChanged, this, [this] {
        const QListWidgetItem *item = m_hits->currentItem();
        m_customer = item ? customers::CustomerId(item->data(Qt::UserRole).toLongLong()) : customers::CustomerId();
    });
    m_capacity = new QComboBox;
    for (rights::Capacity capacity : {rights::Capacity::Self, rights::Capacity::LegalRepresentative, rights::Capacity::Agent})
        m_capacity->addItem(rights::capacityName(capacity), static_cast<int>(capacity));
    m_contact = new QLineEdit;
    card->body()->addLayout(pair(new FormField(tr("Asks"), m_capacity), new FormField(tr("Where the answer goes"), m_contact)));
    m_asker = new QLineEdit;
    m_representative = new FormField(tr("Name of who asks for this person"), m_asker);
    m_representative->setHelp(tr("A parent or guardian gets the answer. Somebody else needs a written authority."));
    card->body()->addWidget(m_representative);
    m_minor = new QCheckBox(tr("The customer is younger than 16"));
    card->body()->addWidget(m_minor);
    const auto follow = [this] { m_representative->setVisible(m_capacity->currentIndex() > 0); };
    connect(m_capacity, &QComboBox::currentIndexChanged, this, follow);
    follow();
    addHow(card->body());
    card->body()->addStretch(1);
    return card;
}

/// How and when it came in.
void RequestForm::addHow(QVBoxLayout *column)
{
    m_channel = new SegmentRow(tr("How it came in"));
    for (rights::RequestChannel channel : rights::allRequestChannels())
        m_channel->addSegment(rights::requestChannelName(channel));
    column->addWidget(m_channel);
    m_received = new QDateEdit;
    m_received->setCalendarPopup(true);
    m_language = new QComboBox;
    m_language->addItem(tr("Dutch"), u"nl"_s);
    m_language->addItem(tr("English"), u"en"_s);
    column->addLayout(pair(new FormField(tr("Received on"), m_received), new FormField(tr("Language of the answer"), m_language)));
    column->addWidget(wrappedText(tr("The day it came in counts, also when nobody read it yet, and also on a Saturday or Sunday."), TextStyle::Small, Role::Muted));
}

QWidget *RequestForm::makeWhat()
{
    auto *card = new CardFrame(tr("What does this person want?"));
    const std::pair<RequestKind, QString> kinds[] = {
        {RequestKind::Access, tr("Know what we hold")},
        {RequestKind::Portability, tr("Take the data along")},
        {RequestKind::Rectification, tr("Have something corrected")},
        {RequestKind::Erasure, tr("Be erased (the owner does that)")},
        {RequestKind::Restriction, tr("That we do nothing with the data for now")},
        {RequestKind::Objection, tr("No advertising any more")},
        {RequestKind::Withdrawal, tr("Take consent back")},
    };
    for (const auto &[kind, text] : kinds) {
        auto *box = new QCheckBox(text);
        box->setProperty("kind", static_cast<int>(kind));
        card->body()->addWidget(box);
        m_kinds.append(box);
    }
    m_letter = new QPlainTextEdit;
    m_letter->setTabChangesFocus(true);
    Metrics::scaledFixedHeight(m_letter, 74);
    auto *letter = new FormField(tr("The words of the letter or mail, if you have them"), m_letter);
    letter->setHelp(tr("Paste it here: the program says what it seems to ask. You decide."));
    card->body()->addWidget(letter);
    m_suggestion = new MessageBar;
    card->body()->addWidget(m_suggestion);
    card->body()->addStretch(1);
    connect(m_letter, &QPlainTextEdit::textChanged, this, &RequestForm::readLetter);
    connect(m_suggestion, &MessageBar::buttonClicked, this, &RequestForm::takeSuggestion);
    return card;
}

/// What the letter seems to ask; nothing is ticked before somebody says so.
void RequestForm::readLetter()
{
    m_reading = rights::readLetter(m_letter->toPlainText());
    QStringList lines;
    for (const rights::KindSuggestion &one : std::as_const(m_reading.kinds))
        lines.append(tr("%1 (“%2”)", "what is asked, the words that say so").arg(rights::requestKindName(one.kind), one.words.join(u", "_s)));
    if (m_reading.isForChild)
        lines.append(tr("a parent asks for a child"));
    if (m_reading.isByAgent)
        lines.append(tr("somebody asks for somebody else"));
    if (lines.isEmpty())
        return m_suggestion->clear();
    m_suggestion->say({Tone::Info, tr("This letter seems to ask:"), lines.join(u"; "_s) + u'.', tr("&Take over")});
}

void RequestForm::takeSuggestion()
{
    const QList<RequestKind> found = m_reading.found();
    for (QCheckBox *box : std::as_const(m_kinds)) {
        if (found.contains(static_cast<RequestKind>(box->property("kind").toInt())))
            box->setChecked(true);
    }
    if (m_reading.isForChild) {
        m_minor->setChecked(true);
        m_capacity->setCurrentIndex(m_capacity->findData(static_cast<int>(rights::Capacity::LegalRepresentative)));
    } else if (m_reading.isByAgent) {
        m_capacity->setCurrentIndex(m_capacity->findData(static_cast<int>(rights::Capacity::Agent)));
    }
    m_suggestion->clear();
}

void RequestForm::start(customers::CustomerId customer, const QString &name)
{
    m_message->clear();
    m_search->setText(name);
    m_hits->clear();
    m_customer = customer;
    m_chosen = name.trimmed();
    if (customer.isValid()) {
        auto *item = new QListWidgetItem(name, m_hits);
        item->setData(Qt::UserRole, customer.value);
        m_hits->setCurrentItem(item);
    }
    m_channel->setCurrent(0);
    m_capacity->setCurrentIndex(0);
    m_asker->clear();
    m_contact->clear();
    m_letter->clear();
    m_suggestion->clear();
    m_minor->setChecked(false);
    m_language->setCurrentIndex(0);
    for (QCheckBox *box : std::as_const(m_kinds))
        box->setChecked(false);
    const QDate today = shopDay(m_clock.now());
    m_received->setMaximumDate(today);
    m_received->setDate(today);
    m_save->setEnabled(true);
    sayPromise();
    m_search->setFocus();
}

void RequestForm::sayPromise()
{
    const auto days = rights::deadlineFor(m_received->date(), rights::LegalFacts::shipped(), rights::HolidayProfile::Strict);
    QString promise = days ? tr("Answer by %1 at the latest; aim for %2.").arg(dayWithYear(days->deadline), dayWithYear(days->aim)) : days.error().userText;
    for (const QCheckBox *box : std::as_const(m_kinds)) {
        const auto kind = static_cast<RequestKind>(box->property("kind").toInt());
        if (box->isChecked() && (kind == RequestKind::Objection || kind == RequestKind::Withdrawal)) {
            promise += u' ' + tr("Advertising and consent stop the moment you save.");
            break;
        }
    }
    m_promise->setText(promise);
}

void RequestForm::search(const QString &typed, quint64 generation)
{
    if (m_customer.isValid() && typed == m_chosen)
        return; // the customer whom the form was opened for
    m_customer = {};
    if (typed.isEmpty()) {
        m_hits->clear();
        return;
    }
    inBackground(this, [ask = m_questions.search, typed] { return ask(typed); }, [this, generation](const Result<QList<customers::CustomerRow>> &rows) {
        if (!rows || generation != m_search->generation())
            return;
        m_hits->clear();
        for (const customers::CustomerRow &row : *rows) {
            auto *item = new QListWidgetItem(hitText(row), m_hits);
            item->setData(Qt::UserRole, row.id.value);
        }
    });
}

void RequestForm::save()
{
    rights::RequestIntake intake;
    for (const QCheckBox *box : std::as_const(m_kinds)) {
        if (box->isChecked())
            intake.kinds.append(static_cast<RequestKind>(box->property("kind").toInt()));
    }
    intake.received = m_received->date();
    intake.channel = rights::allRequestChannels()[m_channel->current()];
    intake.capacity = static_cast<rights::Capacity>(m_capacity->currentData().toInt());
    intake.representative = m_representative->isVisible() ? m_asker->text().trimmed() : QString();
    intake.isMinor = m_minor->isChecked();
    intake.contact = m_contact->text().trimmed();
    intake.words = m_letter->toPlainText().trimmed();
    intake.language = m_language->currentData().toString();
    if (!m_customer.isValid())
        intake.name = m_search->text().trimmed();
    m_save->setEnabled(false);
    inBackground(this, [ask = m_questions.open, intake, customer = m_customer] { return ask(intake, customer); }, [this](const Result<shop::RequestOpened> &opened) {
        m_save->setEnabled(true);
        if (!opened) {
            m_message->say({Tone::Bad, {}, opened.error().userText, {}});
            return;
        }
        QString told = tr("Request %1 is saved. Answer by %2 at the latest.").arg(opened->number, dayWithYear(opened->days.last));
        if (!opened->alsoOpen.isEmpty())
            told += u' ' + tr("This customer has another open request: %1.").arg(opened->alsoOpen.join(u", "_s));
        Q_EMIT this->opened(opened->id, told);
    });
}

} // namespace kk::ui
