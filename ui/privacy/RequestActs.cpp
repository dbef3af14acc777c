#include "ui/privacy/RequestActs.h"

#include "app/base/Background.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using rights::RequestKind;

RequestActs::RequestActs(const RequestQuestions &questions, QWidget *parent)
    : ScrollColumn(parent)
    , m_questions(questions)
    , m_message(new MessageBar)
    , m_card(new CardFrame)
    , m_intro(wrappedText({}, TextStyle::Small, Role::Muted))
    , m_kinds(new QComboBox)
    , m_kindField(new FormField(tr("What is refused"), m_kinds))
    , m_article(new QComboBox)
    , m_articleField(new FormField(tr("The article of law"), m_article))
    , m_reason(new QComboBox)
    , m_reasonField(new FormField(tr("Why it takes longer"), m_reason))
    , m_words(new QPlainTextEdit)
    , m_wordsField(new FormField(tr("In your words"), m_words))
    , m_search(new SearchField(tr("Name, e-mail, telephone or card")))
    , m_searchField(new FormField(tr("Which customer was meant"), m_search))
    , m_hits(new QListWidget)
    , m_do(makeButton({}, ButtonLook::Primary, u"check"_s))
{
    m_message->setDismissible(true);
    column()->addWidget(m_message);
    column()->addWidget(m_card);
    m_article->setEditable(true);
    m_words->setTabChangesFocus(true);
    Metrics::scaledFixedHeight(m_words, 110);
    m_hits->setAccessibleName(tr("Customers found"));
    Metrics::scaledFixedHeight(m_hits, 150);
    for (rights::ExtensionReason reason : {rights::ExtensionReason::Complexity, rights::ExtensionReason::NumberOfRequests})
        m_reason->addItem(rights::extensionReasonName(reason), static_cast<int>(reason));
    for (QWidget *line : std::initializer_list<QWidget *>{m_intro, m_kindField, m_articleField, m_reasonField, m_wordsField, m_searchField, m_hits})
        m_card->body()->addWidget(line);
    auto *buttons = new QHBoxLayout;
    Metrics::scaledSpacing(buttons, 8);
    auto *cancel = makeButton(tr("&Back"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    m_card->body()->addLayout(buttons);
    column()->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &RequestActs::cancelled);
    connect(m_do, &QPushButton::clicked, this, &RequestActs::act);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &RequestActs::fillArticles);
    connect(m_search, &SearchField::searchRequested, this, &RequestActs::search);
    connect(m_hits, &QListWidget::itemSelectionChanged, this, [this] {
        const QListWidgetItem *item = m_hits->currentItem();
        m_customer = item ? customers::CustomerId(item->data(Qt::UserRole).toLongLong()) : customers::CustomerId();
    });
    tabInReadingOrder(this);
}

void RequestActs::start(Act act, const shop::RequestView &view)
{
    m_act = act;
    m_id = view.row.request.id;
    m_customer = {};
    m_message->clear();
    m_words->clear();
    m_search->clear();
    m_hits->clear();
    m_do->setEnabled(true);
    fillKinds(view.row.request);
    m_kindField->setVisible(act == Act::Refuse);
    m_articleField->setVisible(act == Act::Refuse);
    m_reasonField->setVisible(act == Act::Extend);
    m_wordsField->setVisible(act != Act::Assign);
    m_searchField->setVisible(act == Act::Assign);
    m_hits->setVisible(act == Act::Assign);
    const QString last = dayWithYear(view.row.days.dates.extendedDeadline);
    switch (act) {
    case Act::Ask:
        m_card->setTitle(tr("Ask the person something"));
        m_intro->setText(tr("Ask only what you need: who it is, or what is meant. The last day stays the same."));
        m_wordsField->setLabel(tr("Your question"));
        m_do->setText(tr("&Write down and make the letter"));
        break;
    case Act::Extend:
        m_card->setTitle(tr("Take longer: until %1").arg(last));
        m_intro->setText(tr("Once, by two months, and only before the last day. The letter must go out before %1.").arg(dayWithYear(view.row.days.last)));
        m_wordsField->setLabel(tr("The reason, as the person will read it"));
        m_do->setText(tr("&Extend and make the letter"));
        break;
    case Act::Refuse:
        m_card->setTitle(tr("Refuse a part of the request"));
        m_intro->setText(tr("The person reads the article and the reasons, and hears about the supervisor and the judge. Advertising and consent cannot be refused."));
        m_wordsField->setLabel(tr("The reasons, as the person will read them"));
        m_do->setText(tr("&Refuse and make the letter"));
        break;
    case Act::Assign:
        m_card->setTitle(tr("Another customer was meant"));
        m_intro->setText(tr("The request keeps its number and its last day. What was asked about advertising and consent takes effect for this customer too."));
        m_do->setText(tr("&This customer asks"));
        break;
    }
    act == Act::Assign ? m_search->setFocus() : act == Act::Refuse ? m_kinds->setFocus() : m_words->setFocus();
}

/// What may be refused at all.
void RequestActs::fillKinds(const rights::Request &request)
{
    m_kinds->clear();
    for (const rights::RequestCase &one : request.cases) {
        const bool isAbsolute = one.kind == RequestKind::Withdrawal || one.kind == RequestKind::Objection;
        if (one.state == rights::CaseState::Open && !isAbsolute)
            m_kinds->addItem(rights::requestKindName(one.kind), static_cast<int>(one.kind));
    }
    fillArticles();
}

RequestKind RequestActs::kind() const
{
    return static_cast<RequestKind>(m_kinds->currentData().toInt());
}

/// The grounds that occur in a shop; others can be typed.
void RequestActs::fillArticles()
{
    m_article->clear();
    if (kind() == RequestKind::Erasure)
        m_article->addItems({tr("art. 17(3)(e) GDPR: needed for a claim that is open"), tr("art. 17(3)(b) GDPR: the law makes us keep this")});
    if (kind() == RequestKind::Access || kind() == RequestKind::Portability)
        m_article->addItem(tr("art. 15(4) GDPR: the rights of somebody else"));
    if (kind() == RequestKind::Portability)
        m_article->addItem(tr("art. 20(1) GDPR: not held on consent or a contract"));
    if (kind() == RequestKind::Rectification)
        m_article->addItem(tr("art. 16 GDPR: what stands there is right"));
    if (kind() == RequestKind::Restriction)
        m_article->addItem(tr("art. 18(1) GDPR: none of its grounds is there"));
    m_article->addItems({tr("art. 12(2) GDPR: we cannot find out who asks"), tr("art. 12(5) GDPR: manifestly unfounded or excessive")});
}

void RequestActs::search(const QString &typed, quint64 generation)
{
    m_customer = {};
    m_hits->clear();
    if (typed.isEmpty())
        return;
    inBackground(this, [ask = m_questions.search, typed] { return ask(typed); }, [this, generation](const Result<QList<customers::CustomerRow>> &rows) {
        if (!rows || generation != m_search->generation())
            return;
        for (const customers::CustomerRow &row : *rows) {
            auto *item = new QListWidgetItem(tr("%1 · %2 %3", "name, postcode, town").arg(row.name, row.postcode, row.city), m_hits);
            item->setData(Qt::UserRole, row.id.value);
        }
    });
}

void RequestActs::act()
{
    const QString words = m_words->toPlainText().trimmed();
    if (m_act == Act::Assign) {
        if (!m_customer.isValid())
            return m_message->say({Tone::Warn, {}, tr("Choose a customer in the list first."), {}});
        return finish([assign = m_questions.assign, id = m_id, customer = m_customer] { return assign(id, customer); }, tr("The request is about this customer now."), {});
    }
    if (words.isEmpty()) {
        m_message->say({Tone::Warn, {}, tr("Write it in a sentence or two. The person reads it."), {}});
        return m_words->setFocus();
    }
    if (m_act == Act::Ask) {
        finish([ask = m_questions.ask, id = m_id, words] { return ask(id, words); }, tr("Written down that you asked something. The last day stays the same."),
               DueLetter{rights::LetterKind::Question, {}});
    } else if (m_act == Act::Extend) {
        finish([extend = m_questions.extend, id = m_id, words, why = static_cast<rights::ExtensionReason>(m_reason->currentData().toInt())] { return extend(id, why, words); },
               tr("Extended. Send the letter before the first last day."), DueLetter{rights::LetterKind::Extension, {}});
    } else {
        DueLetter letter{rights::LetterKind::Refusal, {}};
        letter.details.refused = kind();
        finish([refuse = m_questions.refuse, id = m_id, kind = kind(), article = m_article->currentText(), words] { return refuse(id, kind, article, words); },
               tr("Written down as refused. Send the letter now."), letter);
    }
}

void RequestActs::finish(std::function<Result<>()> work, const QString &told, const std::optional<DueLetter> &letter)
{
    m_do->setEnabled(false);
    inBackground(this, std::move(work), [this, told, letter](const Result<> &done) {
        m_do->setEnabled(true);
        if (!done)
            return m_message->say({Tone::Bad, {}, done.error().userText, {}});
        Q_EMIT this->done(told, letter);
    });
}

} // namespace kk::ui
