#include "ui/loyalty/RunningPane.h"

#include "ui/loyalty/LoyaltyPresenter.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

void empty(CardFrame *card)
{
    while (QLayoutItem *item = card->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

RunningPane::RunningPane(LoyaltyPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_none(wrappedText(tr("Nothing runs yet. Write a programme under Rules, and let it start."), TextStyle::Body, Role::Muted))
    , m_says(new CardFrame(tr("Runs now")))
    , m_versions(new CardFrame(tr("Versions")))
    , m_end(makeButton(tr("&End the programme…"), ButtonLook::Danger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    column->addWidget(scroll);
    scroll->column()->addWidget(m_none);
    scroll->column()->addWidget(m_says);
    scroll->column()->addWidget(m_versions);
    auto *papers = new CardFrame(tr("For the counter"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(10, buttons);
    const auto add = [&](const QString &text, void (RunningPane::*signal)()) {
        auto *button = makeButton(text, ButtonLook::Plain, u"printer"_s);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(tr("What does the card bring?"), &RunningPane::leafletRequested);
    add(tr("For who is new at the till"), &RunningPane::instructionRequested);
    add(tr("Text for the receipt"), &RunningPane::receiptTextRequested);
    add(tr("Cards to hand out…"), &RunningPane::cardsRequested);
    papers->body()->addWidget(buttons);
    scroll->column()->addWidget(papers);
    scroll->column()->addWidget(m_end, 0, Qt::AlignLeft);
    scroll->column()->addStretch(1);
    connect(m_end, &QPushButton::clicked, this, &RunningPane::endRequested);
    connect(m_presenter, &LoyaltyPresenter::publishedChanged, this, &RunningPane::refresh);
    refresh();
}

void RunningPane::refresh()
{
    const loyalty::PublishedProgramme *now = m_presenter->running();
    m_none->setVisible(!now);
    m_says->setVisible(now);
    m_versions->setVisible(now);
    m_end->setVisible(now && m_presenter->mayPublish());
    empty(m_says);
    empty(m_versions);
    if (!now)
        return;
    m_says->setTitle(loyalty::titleOf(now->newest().title, now->name()));
    for (const loyalty::RuleSentence &sentence : loyalty::sentencesOf(now->newest())) {
        QStringList lines;
        for (const loyalty::SentenceLine &line : sentence.lines)
            lines.append(line.text());
        m_says->body()->addWidget(new TextLabel(sentence.title, TextStyle::Strong));
        m_says->body()->addWidget(wrappedText(lines.join(u", "_s) + u'.', TextStyle::Body, Role::Muted));
    }
    for (auto version = now->versions.crbegin(); version != now->versions.crend(); ++version) {
        const QString when = version->startsOn ? dayWithYear(loyalty::dateOfDay(*version->startsOn)) : tr("as its rules say");
        m_versions->body()->addWidget(wrappedText(tr("Version %1, set on %2, from %3").arg(QString::number(version->programme.version), dayWithYear(shopDay(version->publishedAt)), when)));
    }
}

} // namespace kk::ui
