#include "ui/privacy/ConsentTab.h"

#include "app/base/Background.h"
#include "ui/privacy/AudiencePane.h"
#include "ui/privacy/PurposeCard.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TaskRow.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using consent::ClaimRuling;

namespace {

// What may be chosen beside the number of a version.
constexpr int kNotKnown = 0;
constexpr int kTickedBeforehand = -1;

} // namespace

PurposeQuestions PurposeQuestions::of(const shop::ConsentDesk &desk)
{
    const shop::ConsentDesk *asked = &desk;
    return {
        .purposes = [asked] { return asked->purposes(true); },
        .choose = [asked](const auto &purpose, const auto &choice) { return asked->choose(purpose, choice); },
        .addWording = [asked](const auto &purpose, const auto &words, bool asksAgain) { return asked->addWording(purpose, words, asksAgain); },
        .claimSources = [asked] { return asked->claimSources(); },
        .rule = [asked](const auto &ruling) { return asked->rule(ruling); },
    };
}

ConsentTab::ConsentTab(PurposeQuestions questions, bool canChange, QWidget *parent)
    : PrivacyTab(parent), m_questions(std::move(questions)), m_canChange(canChange), m_stack(new QStackedWidget), m_list(makeButton(tr("Make a &list for a mailing…"), ButtonLook::Primary, u"send"_s)), m_message(new MessageBar), m_sources(new CardFrame(tr("What files say"))), m_expiring(new CardFrame(tr("Their yes lapses soon"), CardFrame::Body::Rows))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    auto *scroll = new ScrollColumn;
    m_stack->addWidget(scroll);
    m_column = scroll->column();
    Metrics::scaledSpacing(m_column, 12);
    m_message->setDismissible(true);
    m_column->addWidget(m_message);
    m_column->addWidget(m_list, 0, Qt::AlignRight);
    m_list->hide();
    connect(m_list, &QPushButton::clicked, this, [this] { open(u"list"_s); });
    m_column->addWidget(m_expiring);
    m_expiring->hide();
    m_column->addWidget(m_sources);
    m_column->addStretch();
    m_sources->setIcon(u"file-text"_s);
    m_sources->hide();
}

void ConsentTab::setAudiences(const AudienceQuestions &questions)
{
    m_audience = new AudiencePane(questions);
    m_stack->addWidget(m_audience);
    m_list->show();
    connect(m_audience, &AudiencePane::happened, this, &PrivacyTab::happened);
    connect(m_audience, &AudiencePane::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        activated();
    });
}

void ConsentTab::open(const QString &target)
{
    if (target != "list"_L1 || !m_audience)
        return;
    m_stack->setCurrentWidget(m_audience);
    m_audience->start();
}

void ConsentTab::activated()
{
    if (m_audience && m_stack->currentWidget() == m_audience)
        return;
    const quint64 generation = ++m_generation;
    inBackground(this, m_questions.purposes, [this, generation](const Result<QList<shop::PurposeView>> &purposes) {
        if (generation != m_generation)
            return;
        if (purposes)
            show(*purposes);
        else
            m_message->say({Tone::Bad, {}, purposes.error().userText, {}});
    });
    if (m_questions.expiring)
        inBackground(this, m_questions.expiring, [this, generation](const Result<QList<customers::CustomerRow>> &expiring) {
            if (generation == m_generation && expiring)
                showExpiring(*expiring);
        });
    inBackground(this, m_questions.claimSources, [this, generation](const Result<QList<shop::ClaimSource>> &sources) {
        if (generation == m_generation && sources)
            showSources(*sources);
    });
}

PurposeCard *ConsentTab::card(const QString &purpose) const
{
    return m_cards.value(purpose);
}

template <class Work>
void ConsentTab::act(Work work, const QString &told)
{
    inBackground(this, std::move(work), [this, told](const auto &done) {
        if (done)
            Q_EMIT happened(told, {});
        else
            m_message->say({Tone::Bad, {}, done.error().userText, {}});
        activated();
    });
}

void ConsentTab::show(const QList<shop::PurposeView> &purposes)
{
    QList<shop::PurposeView> ordered = purposes; // what customers are asked first
    std::stable_sort(ordered.begin(), ordered.end(), [](const shop::PurposeView &left, const shop::PurposeView &right) {
        return left.entry.asksConsent() && !right.entry.asksConsent();
    });
    for (const shop::PurposeView &purpose : purposes)
        m_versions.insert(purpose.entry.id, purpose.wordings.isEmpty() ? 1 : purpose.wordings.last().version);
    if (!m_known.isEmpty())
        showSources(m_known); // with the versions there are now
    for (const shop::PurposeView &purpose : std::as_const(ordered)) {
        const QString id = purpose.entry.id;
        if (PurposeCard *known = m_cards.value(id)) {
            known->show(purpose);
            continue;
        }
        auto *card = new PurposeCard(purpose, m_canChange);
        m_cards.insert(id, card);
        m_column->insertWidget(m_column->count() - 3, card);
        connect(card, &PurposeCard::choiceMade, this, [this, id](const consent::PurposeChoice &choice) {
            act([ask = m_questions.choose, id, choice] { return ask(id, choice); }, tr("What this purpose may do was written down."));
        });
        connect(card, &PurposeCard::textWritten, this, [this, id](const consent::WordingText &words, bool asksAgain) {
            act([ask = m_questions.addWording, id, words, asksAgain] { return ask(id, words, asksAgain); }, tr("From now on customers are shown the new text."));
        });
    }
}

void ConsentTab::showExpiring(const QList<customers::CustomerRow> &customers)
{
    while (QLayoutItem *item = m_expiring->body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may have asked for this
        }
        delete item;
    }
    for (const customers::CustomerRow &customer : customers) {
        auto *row = new TaskRow(u"hourglass"_s, Tone::Neutral, customer.name, tr("Ask again at the counter; whoever buys something stays on by itself."));
        auto *button = makeButton(tr("Open"));
        button->setAccessibleName(tr("Open %1").arg(customer.name));
        connect(button, &QPushButton::clicked, this, [this, id = customer.id] { Q_EMIT pageRequested(u"customers"_s, u"customer/%1"_s.arg(id.value)); });
        row->addWidget(button);
        m_expiring->body()->addWidget(row);
    }
    m_expiring->setVisible(!customers.isEmpty());
}

void ConsentTab::showSources(const QList<shop::ClaimSource> &sources)
{
    m_known = sources;
    if (m_rows) { // not at once: the act may come from a list in it
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(rows, 8);
    rows->addWidget(wrappedText(tr("A yes in a file counts only with its moment and the text that stood beside the box. Say here what you know of each source."), TextStyle::Small, Role::Muted));
    for (const shop::ClaimSource &source : sources) {
        const consent::PurposeEntry *purpose = consent::PurposeCatalogue::shipped().purpose(source.purpose);
        auto *choice = new QComboBox;
        choice->addItem(tr("not known"), kNotKnown);
        choice->addItem(tr("the box was ticked beforehand"), kTickedBeforehand);
        for (int version = 1; version <= std::max(m_versions.value(source.purpose, 1), source.ruling.wording); ++version)
            choice->addItem(tr("the text of version %1 stood beside it").arg(version), version);
        using Kind = ClaimRuling::Kind;
        choice->setCurrentIndex(choice->findData(source.ruling.kind == Kind::Wording ? source.ruling.wording : source.ruling.kind == Kind::TickedBeforehand ? kTickedBeforehand : kNotKnown));
        choice->setEnabled(m_canChange);
        rows->addWidget(new FormField(tr("%1 · %2: %n yes", nullptr, static_cast<int>(source.yes)).arg(source.name, purpose ? purpose->name.spoken() : source.purpose), choice));
        connect(choice, &QComboBox::activated, this, [this, choice, ruling = source.ruling]() mutable {
            const int chosen = choice->currentData().toInt();
            ruling.kind = chosen > 0 ? ClaimRuling::Kind::Wording : chosen == kTickedBeforehand ? ClaimRuling::Kind::TickedBeforehand : ClaimRuling::Kind::None;
            ruling.wording = std::max(0, chosen);
            act([ask = m_questions.rule, ruling] { return ask(ruling); }, tr("What this source is worth was written down."));
        });
    }
    m_sources->body()->addWidget(m_rows);
    m_sources->setVisible(!sources.isEmpty());
}

} // namespace kk::ui
