#include "ui/loyalty/RewardsPane.h"

#include "app/loyalty/drafting/RewardSentence.h"
#include "ui/loyalty/LoyaltyPresenter.h"
#include "ui/loyalty/RuleCard.h"
#include "ui/loyalty/ValuePopup.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(loyalty::RewardKind kind)
{
    switch (kind) {
    case loyalty::RewardKind::Discount: return u"coins"_s;
    case loyalty::RewardKind::Product: return u"gift"_s;
    case loyalty::RewardKind::Experience: return u"star"_s;
    case loyalty::RewardKind::Service: return u"heart"_s;
    }
    return u"gift"_s;
}

} // namespace

RewardsPane::RewardsPane(LoyaltyPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_cards(new QVBoxLayout)
    , m_empty(wrappedText(tr("There is nothing to get yet. Add a reward, or begin with an example."), TextStyle::Body, Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    column->addWidget(scroll);
    scroll->column()->addWidget(m_empty);
    Metrics::scaledSpacing(m_cards, 8);
    scroll->column()->addLayout(m_cards);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(10, buttons);
    const QList<std::pair<loyalty::RewardKind, QString>> kinds{{loyalty::RewardKind::Discount, tr("Add a discount")}, {loyalty::RewardKind::Product, tr("Add a product")},
                                                               {loyalty::RewardKind::Experience, tr("Add an evening or a choice")}, {loyalty::RewardKind::Service, tr("Add a service")}};
    for (const auto &[kind, text] : kinds) {
        auto *button = makeButton(text, ButtonLook::Plain, u"plus"_s);
        connect(button, &QPushButton::clicked, this, [this, wanted = kind] { add(wanted); });
        row->addWidget(button);
    }
    buttons->setVisible(m_presenter->mayChange());
    scroll->column()->addWidget(buttons);
    scroll->column()->addStretch(1);
    connect(m_presenter, &LoyaltyPresenter::programmeChanged, this, &RewardsPane::refresh);
    refresh();
}

void RewardsPane::add(loyalty::RewardKind kind)
{
    m_presenter->edit(tr("the new reward"), [kind](loyalty::Programme &programme) { loyalty::addReward(programme, kind); });
}

void RewardsPane::editValue(const loyalty::EditableValue &value, QWidget *at)
{
    auto *popup = new ValuePopup(value, {}, this);
    connect(popup, &ValuePopup::valueChanged, m_presenter, &LoyaltyPresenter::setValue);
    connect(popup, &ValuePopup::closed, m_presenter, &LoyaltyPresenter::settle);
    popup->popUp(at);
}

void RewardsPane::refresh()
{
    const QList<loyalty::RewardSentence> rewards = loyalty::rewardSentencesOf(m_presenter->programme());
    for (qsizetype at = 0; at < rewards.size(); ++at) {
        if (at == m_shown.size()) {
            m_shown.append(new RuleCard);
            m_cards->addWidget(m_shown.last());
            connect(m_shown.last(), &RuleCard::valueChosen, this, &RewardsPane::editValue);
            connect(m_shown.last(), &RuleCard::repairRequested, m_presenter, &LoyaltyPresenter::repair);
        }
        const loyalty::RewardSentence &reward = rewards[at];
        CardFacts facts;
        facts.title = reward.title;
        facts.icon = iconOf(reward.kind);
        facts.mayChange = m_presenter->mayChange();
        const QString place = u"rewards/"_s + QString::fromStdString(reward.reward);
        for (const loyalty::Problem &problem : m_presenter->problems()) {
            if (problem.path != place)
                continue;
            facts.problems.append(problem);
            const auto repair = loyalty::repairOf(m_presenter->programme(), problem);
            facts.repairs.append(repair ? repair->label : QString());
        }
        RuleCard *card = m_shown[at];
        card->show(facts, reward.lines, reward.values);
        card->setVisible(true);
        card->menu()->disconnect(this);
        connect(card->menu(), &QMenu::aboutToShow, this, [this, card, id = reward.reward, title = reward.title] {
            card->menu()->clear();
            card->menu()->addAction(tr("Remove this reward"), this, [this, id, title] {
                m_presenter->edit(tr("the reward ‘%1’").arg(title), [&id](loyalty::Programme &programme) { loyalty::removeReward(programme, id); });
            });
        });
    }
    for (auto at = rewards.size(); at < m_shown.size(); ++at)
        m_shown[at]->setVisible(false);
    m_empty->setVisible(rewards.isEmpty());
}

} // namespace kk::ui
