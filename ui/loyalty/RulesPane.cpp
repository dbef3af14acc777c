#include "ui/loyalty/RulesPane.h"

#include "ui/loyalty/ExampleList.h"
#include "ui/loyalty/FigureWords.h"
#include "ui/loyalty/LoyaltyPresenter.h"
#include "ui/loyalty/MeterPreview.h"
#include "ui/loyalty/RuleCard.h"
#include "ui/loyalty/ValuePopup.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;
using loyalty::EditableValue;
using loyalty::RuleSentence;

namespace {

QString placeOfProblem(const char *list, const std::string &id)
{
    return QString::fromLatin1(list) + u'/' + QString::fromStdString(id);
}

/// The problems at this place, and what their buttons say.
void addProblems(CardFacts &facts, const LoyaltyPresenter &presenter, const QString &place)
{
    for (const loyalty::Problem &problem : presenter.problems()) {
        if (problem.path != place && !problem.path.startsWith(place + u'/'))
            continue;
        facts.problems.append(problem);
        const auto repair = loyalty::repairOf(presenter.programme(), problem);
        facts.repairs.append(repair ? repair->label : QString());
    }
}

std::size_t firstOf(const RuleSentence &sentence)
{
    return static_cast<std::size_t>(sentence.rules.value(0));
}

} // namespace

RulesPane::RulesPane(LoyaltyPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(makeRules());
    connect(m_presenter, &LoyaltyPresenter::programmeChanged, this, &RulesPane::refresh);
    connect(m_presenter, &LoyaltyPresenter::figuresChanged, this, &RulesPane::refreshRules);
    refresh();
}

QWidget *RulesPane::makeRules()
{
    m_scroll = new ScrollColumn;
    m_empty = wrappedText(tr("There are no rules yet. Begin with an example: it stands here at once, and every value in it can be changed."), TextStyle::Body, Role::Muted);
    m_scroll->column()->addWidget(m_empty);
    m_general = wrappedText({}, TextStyle::Body, Role::Bad);
    m_scroll->column()->addWidget(m_general);
    m_ruleColumn = new QVBoxLayout;
    Metrics::scaledSpacing(m_ruleColumn, 8);
    m_scroll->column()->addLayout(m_ruleColumn);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(10, buttons);
    m_addRule = makeButton(tr("&Add a rule"), ButtonLook::Plain, u"plus"_s);
    m_addExample = makeButton(tr("From an e&xample"), ButtonLook::Plain, u"layout-template"_s);
    row->addWidget(m_addRule);
    row->addWidget(m_addExample);
    buttons->setVisible(m_presenter->mayChange());
    m_scroll->column()->addWidget(buttons);
    m_meterTitle = new TextLabel(tr("What is counted, as the customer sees it"), TextStyle::SmallStrong, Role::Muted);
    m_scroll->column()->addWidget(m_meterTitle);
    m_meterColumn = new QVBoxLayout;
    Metrics::scaledSpacing(m_meterColumn, 8);
    m_scroll->column()->addLayout(m_meterColumn);
    m_scroll->column()->addStretch(1);
    connect(m_addRule, &QPushButton::clicked, m_presenter, &LoyaltyPresenter::addRule);
    connect(m_addExample, &QPushButton::clicked, this, &RulesPane::showExamples);
    return m_scroll;
}

void RulesPane::showExamples()
{
    if (!m_presenter->mayChange())
        return;
    if (!m_examples) {
        m_examples = new ExampleList(m_presenter);
        m_stack->addWidget(m_examples);
        connect(m_examples, &ExampleList::closed, this, &RulesPane::showRules);
    }
    m_stack->setCurrentWidget(m_examples);
    m_presenter->countExamples(ExampleList::counted());
}

void RulesPane::showRules()
{
    m_stack->setCurrentIndex(0);
    m_addExample->setFocus();
}

bool RulesPane::isShowingExamples() const
{
    return m_examples && m_stack->currentWidget() == m_examples;
}

RuleCard *RulesPane::cardAt(QList<RuleCard *> &cards, qsizetype at, QVBoxLayout *into)
{
    if (at < cards.size())
        return cards[at];
    auto *card = new RuleCard;
    cards.append(card);
    into->addWidget(card);
    connect(card, &RuleCard::valueChosen, this, &RulesPane::editValue);
    connect(card, &RuleCard::repairRequested, m_presenter, &LoyaltyPresenter::repair);
    return card;
}

void RulesPane::refresh()
{
    const qsizetype cards = m_ruleCards.size();
    refreshRules();
    refreshMeters();
    m_empty->setVisible(m_presenter->isEmpty());
    QStringList general;
    for (const loyalty::Problem &problem : m_presenter->problems()) {
        if (!problem.path.startsWith(u"rules/") && !problem.path.startsWith(u"meters/") && !problem.path.startsWith(u"rewards/"))
            general.append(problem.text());
    }
    m_general->setText(general.join(u'\n'));
    m_general->setVisible(!general.isEmpty());
    if (cards != m_ruleCards.size())
        tabInReadingOrder(this);
}

void RulesPane::refreshRules()
{
    const QList<RuleSentence> &sentences = m_presenter->sentences();
    const Variant &draft = m_presenter->variants()[Variant::Draft];
    for (qsizetype at = 0; at < sentences.size(); ++at) {
        const RuleSentence &sentence = sentences[at];
        CardFacts facts;
        facts.title = sentence.title;
        facts.icon = sentence.icon;
        facts.chip = sentence.consent.empty() ? QString() : tr("only with consent");
        facts.isChosen = m_presenter->touchedRule() == sentence.rule;
        facts.mayChange = m_presenter->mayChange();
        if (draft.forecast && draft.counted == draft.programme) {
            std::int64_t value = 0;
            for (const int rule : sentence.rules)
                value += draft.forecast->valueOfRule[static_cast<std::size_t>(rule)];
            facts.note = value > 0 ? tr("worth %1 a year").arg(FigureWords::euros(value)) : QString();
        }
        for (const int rule : sentence.rules)
            addProblems(facts, *m_presenter, placeOfProblem("rules", m_presenter->programme().rules[static_cast<std::size_t>(rule)].id));
        RuleCard *card = cardAt(m_ruleCards, at, m_ruleColumn);
        card->show(facts, sentence.lines, sentence.values);
        card->setVisible(true);
        card->menu()->disconnect(this);
        connect(card->menu(), &QMenu::aboutToShow, this, [this, card, sentence] { fillMenu(card, sentence); });
    }
    for (auto at = sentences.size(); at < m_ruleCards.size(); ++at)
        m_ruleCards[at]->setVisible(false);
}

void RulesPane::refreshMeters()
{
    const QList<loyalty::MeterSentence> &meters = m_presenter->meters();
    const loyalty::Programme &programme = m_presenter->programme();
    for (qsizetype at = 0; at < meters.size(); ++at) {
        CardFacts facts;
        facts.title = meters[at].title;
        facts.icon = u"stamp"_s;
        facts.mayChange = m_presenter->mayChange();
        addProblems(facts, *m_presenter, placeOfProblem("meters", meters[at].meter));
        RuleCard *card = cardAt(m_meterCards, at, m_meterColumn);
        if (!card->preview())
            card->setPreview(new MeterPreview);
        static_cast<MeterPreview *>(card->preview())->show(programme, programme.meters[static_cast<std::size_t>(at)]);
        card->show(facts, meters[at].lines, meters[at].values);
        card->hideMenu();
        card->setVisible(true);
    }
    for (auto at = meters.size(); at < m_meterCards.size(); ++at)
        m_meterCards[at]->setVisible(false);
    m_meterTitle->setVisible(!meters.isEmpty());
}

void RulesPane::editValue(const EditableValue &value, QWidget *at)
{
    const bool isProduct = value.suggestions == loyalty::Field::LineProduct;
    const bool isGroup = value.suggestions == loyalty::Field::LineGroup;
    const QStringList suggestions = isProduct ? m_presenter->words().products : isGroup ? m_presenter->words().groups : QStringList();
    auto *popup = new ValuePopup(value, value.kind == EditableValue::Kind::Words ? suggestions : QStringList(), this);
    connect(popup, &ValuePopup::valueChanged, m_presenter, &LoyaltyPresenter::setValue);
    connect(popup, &ValuePopup::closed, m_presenter, &LoyaltyPresenter::settle);
    popup->popUp(at);
}

void RulesPane::rename(RuleCard *card, const RuleSentence &sentence)
{
    const loyalty::Rule &rule = m_presenter->programme().rules[firstOf(sentence)];
    EditableValue title;
    title.place = "rules/" + rule.id + "/title";
    title.kind = EditableValue::Kind::Text;
    title.words = {rule.title.dutch, rule.title.english};
    title.label = tr("Name of the rule");
    editValue(title, card);
}

void RulesPane::fillMenu(RuleCard *card, const RuleSentence &sentence)
{
    QMenu *menu = card->menu();
    menu->clear();
    const std::size_t rule = firstOf(sentence);
    const auto act = [&](const QString &text, const QString &what, const std::function<void(loyalty::Programme &)> &change) {
        return menu->addAction(text, this, [this, what, change] { m_presenter->edit(what, change); });
    };
    if (sentence.rules.size() == 1) {
        menu->addAction(tr("Change the name…"), this, [this, card, sentence] { rename(card, sentence); });
        addConditionMenus(menu, sentence);
    }
    act(tr("Add a limit"), tr("the new limit"), [rule](loyalty::Programme &programme) { loyalty::addCap(programme, rule); });
    if (!m_presenter->programme().rules[rule].caps.empty())
        act(tr("Take the limits out"), tr("the limits"), [rule](loyalty::Programme &programme) { loyalty::removeCaps(programme, rule); });
    menu->addSeparator();
    act(tr("Move up"), tr("the place of the rule"), [rule](loyalty::Programme &programme) { loyalty::moveRule(programme, rule, false); });
    act(tr("Move down"), tr("the place of the rule"), [rule](loyalty::Programme &programme) { loyalty::moveRule(programme, rule, true); });
    menu->addSeparator();
    act(tr("Remove this rule"), tr("the rule ‘%1’").arg(sentence.title), [rule](loyalty::Programme &programme) { loyalty::removeRule(programme, rule); });
}

void RulesPane::addConditionMenus(QMenu *menu, const RuleSentence &sentence)
{
    using loyalty::Field;
    const std::size_t rule = firstOf(sentence);
    const loyalty::Rule &of = m_presenter->programme().rules[rule];
    if (of.on == loyalty::EventKind::Sale) {
        QMenu *add = menu->addMenu(tr("Add a condition"));
        const std::string group = m_presenter->words().groups.value(0).toStdString();
        const QList<std::pair<Field, QString>> fields{{Field::ReceiptWeekday, tr("On certain days of the week")}, {Field::ReceiptTime, tr("At certain times")}, {Field::ReceiptMonth, tr("In certain months")},
                                                      {Field::ReceiptTotal, tr("From a certain amount")}, {Field::ReceiptItems, tr("From a certain number of pieces")}, {Field::LineGroup, tr("For certain product groups")},
                                                      {Field::LineIsReduced, tr("Not on reduced prices")}, {Field::MemberFirstBuy, tr("At the first purchase")}};
        for (const auto &[field, name] : fields) {
            if (std::ranges::any_of(of.when, [known = field](const loyalty::Condition &condition) { return condition.field == known; }))
                continue;
            add->addAction(name, this, [this, rule, group, wanted = field] {
                m_presenter->edit(tr("the new condition"), [&](loyalty::Programme &programme) { loyalty::addCondition(programme, rule, wanted, group); });
            });
        }
    }
    if (!of.when.empty()) {
        menu->addAction(tr("Take the last condition out"), this, [this, rule, last = of.when.size() - 1] {
            m_presenter->edit(tr("the condition"), [&](loyalty::Programme &programme) { loyalty::removeCondition(programme, rule, last); });
        });
    }
}

} // namespace kk::ui
