#include "ui/privacy/KeepTab.h"

#include "app/base/Background.h"
#include "ui/privacy/EraseReview.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TaskRow.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using rights::RetentionState;

namespace {

QString stateText(RetentionState state)
{
    switch (state) {
    case RetentionState::Warn: return KeepTab::tr("goes soon");
    case RetentionState::Grace: return KeepTab::tr("time to look");
    case RetentionState::Due: return KeepTab::tr("goes now");
    case RetentionState::Held: return KeepTab::tr("held");
    case RetentionState::Young: break;
    }
    return {};
}

QString numberText(qint64 number)
{
    return number == 0 ? QString() : QLocale().toString(number);
}

qint64 goesNow(const rights::RetentionPlan &plan)
{
    qint64 sum = 0;
    for (const rights::RetentionLine &line : plan.lines)
        sum += line.goes;
    return sum;
}

qint64 warnsNow(const rights::RetentionPlan &plan)
{
    qint64 sum = 0;
    for (const rights::RetentionLine &line : plan.lines)
        sum += line.warns;
    return sum;
}

} // namespace

KeepTab::KeepTab(KeepQuestions questions, QWidget *parent)
    : PrivacyTab(parent), m_questions(std::move(questions)), m_stack(new QStackedWidget), m_review(new EraseReview(m_questions)), m_message(new MessageBar),
      m_rules(new TextTableModel({{tr("What"), TextTableModel::Align::Words}, {tr("Kept for"), TextTableModel::Align::Words}, {tr("Goes now"), TextTableModel::Align::Numbers}, {tr("Soon"), TextTableModel::Align::Numbers}, {tr("Held"), TextTableModel::Align::Numbers}}, this)),
      m_ruleTable(new PlainTable(tr("How long what is kept"), m_rules)), m_length(new QSpinBox), m_lengthField(new FormField(tr("&Kept for"), m_length)),
      m_isOn(new QCheckBox(tr("&Let go of it by this rule"))), m_save(makeButton(tr("&Save"))), m_chosen(wrappedText({}, TextStyle::Body)),
      m_people(new TextTableModel({{tr("Customer"), TextTableModel::Align::Words}, {tr("Last seen"), TextTableModel::Align::Words}, {tr("Goes from"), TextTableModel::Align::Words}, {tr("State"), TextTableModel::Align::Words}}, this)),
      m_peopleTable(new PlainTable(tr("Customers whose time is nearly over"), m_people)), m_nobody(wrappedText(tr("Nobody's time is nearly over."), TextStyle::Body, Role::Muted)),
      m_why(wrappedText({}, TextStyle::Small, Role::Muted)), m_run(makeButton({}, ButtonLook::Danger, u"trash-2"_s)),
      m_notices(new CardFrame(tr("Receivers of data who still have to be told"), CardFrame::Body::Rows))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(m_review);
    connect(m_review, &EraseReview::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        activated();
    });
    connect(m_review, &EraseReview::told, this, [this](const QString &sentence) { Q_EMIT happened(sentence, {}); });
    connect(m_review, &EraseReview::erased, this, [this](const QString &sentence) { Q_EMIT happened(sentence, {}); });
    connect(m_ruleTable, &PlainTable::rowChosen, this, &KeepTab::showRule);
    connect(m_peopleTable, &PlainTable::rowChosen, this, [this](int row) { m_why->setText(row >= 0 && row < m_plan.customers.size() ? m_plan.customers[row].why : QString()); });
    connect(m_peopleTable, &PlainTable::rowOpened, this, [this](int row) { open(u"erase/%1"_s.arg(m_people->id(row))); });
    connect(m_save, &QPushButton::clicked, this, &KeepTab::saveRule);
    connect(m_run, &QPushButton::clicked, this, &KeepTab::run);
}

QWidget *KeepTab::makeOverview()
{
    auto *overview = new ScrollColumn;
    m_message->setDismissible(true);
    overview->column()->addWidget(m_message);
    overview->column()->addWidget(makeRules());
    auto *who = new CardFrame(tr("Customers whose time is nearly over"));
    m_peopleTable->setWidths({180, 130, 130, 120});
    Metrics::scaledMinimumHeight(m_peopleTable, 180);
    who->body()->addWidget(m_peopleTable);
    who->body()->addWidget(m_nobody);
    who->body()->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addStretch(1);
    who->body()->addLayout(buttons);
    overview->column()->addWidget(who);
    overview->column()->addWidget(m_notices);
    m_notices->hide();
    overview->column()->addStretch(1);
    return overview;
}

QWidget *KeepTab::makeRules()
{
    auto *card = new CardFrame(tr("How long what is kept"));
    card->setNote(tr("looking changes nothing"));
    m_ruleTable->setWidths({220, 270, 100, 90, 110});
    Metrics::scaledMinimumHeight(m_ruleTable, 290);
    card->body()->addWidget(m_ruleTable);
    card->body()->addWidget(m_chosen);
    auto *row = new QHBoxLayout;
    Metrics::scaledSpacing(row, 12);
    m_length->setMaximum(1200);
    Metrics::scaledMinimumWidth(m_lengthField, 260);
    row->addWidget(m_lengthField);
    row->addWidget(m_isOn, 0, Qt::AlignBottom);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

void KeepTab::activated()
{
    if (m_stack->currentWidget() == m_review)
        return;
    const quint64 generation = ++m_generation;
    inBackground(this, m_questions.plan, [this, generation](const Result<rights::RetentionPlan> &plan) {
        if (generation != m_generation)
            return;
        if (!plan)
            return fail(plan.error());
        tell(*plan);
    });
    inBackground(this, m_questions.openNotices, [this, generation](const Result<QList<rights::Notice>> &notices) {
        if (generation == m_generation && notices)
            showNotices(*notices);
    });
}

void KeepTab::open(const QString &target)
{
    if (target.section(u'/', 0, 0) != u"erase")
        return;
    ++m_generation;
    m_stack->setCurrentWidget(m_review);
    m_review->start(customers::CustomerId(target.section(u'/', 1, 1).toLongLong()), rights::RequestId(target.section(u'/', 2, 2).toLongLong()));
}

void KeepTab::tell(const rights::RetentionPlan &plan)
{
    const int chosen = m_ruleTable->currentIndex().row();
    m_plan = plan;
    QList<QStringList> rules;
    for (const rights::RetentionLine &line : plan.lines)
        rules.append({rights::retentionRuleName(line.rule.key), line.rule.isOn ? rights::retentionLengthText(line.rule) : tr("switched off"), numberText(line.goes),
                      numberText(line.warns + line.waits), numberText(line.held)});
    m_rules->setRows(std::move(rules));
    QList<QStringList> people;
    QList<qint64> ids;
    for (const rights::RetentionItem &item : plan.customers) {
        people.append({item.name.isEmpty() ? tr("name unknown") : item.name, dayWithYear(item.lastSeen), dayWithYear(item.endsOn), stateText(item.state)});
        ids.append(item.customer.value);
    }
    m_people->setRows(std::move(people), std::move(ids));
    m_peopleTable->setVisible(!plan.customers.isEmpty());
    m_nobody->setVisible(plan.customers.isEmpty());
    m_why->clear();
    const qint64 goes = goesNow(plan);
    const qint64 warns = warnsNow(plan);
    setButtonLook(m_run, goes > 0 ? ButtonLook::Danger : ButtonLook::Plain, goes > 0 ? u"trash-2"_s : QString());
    m_run->setText(goes > 0 ? tr("Let &go for good: %Ln thing(s)", nullptr, static_cast<int>(goes)) : tr("&Note that these go soon: %Ln customer(s)", nullptr, static_cast<int>(warns)));
    m_run->setVisible(goes > 0 || warns > 0);
    showRule(std::clamp(chosen, 0, static_cast<int>(plan.lines.size()) - 1));
    tabInReadingOrder(this);
}

void KeepTab::showRule(int row)
{
    if (row < 0 || row >= m_plan.lines.size())
        return;
    const rights::RetentionLine &line = m_plan.lines[row];
    if (m_ruleTable->currentIndex().row() != row)
        m_ruleTable->selectRow(row);
    m_chosen->setText(tr("%1: %2 (%3)", "rule, why, source").arg(rights::retentionRuleName(line.rule.key), line.why, line.rule.source));
    m_length->setMinimum(line.rule.least);
    m_length->setValue(line.rule.length);
    switch (line.rule.unit) {
    case rights::RetentionRule::Unit::Days: m_lengthField->setLabel(tr("&Kept for, in days")); break;
    case rights::RetentionRule::Unit::Months: m_lengthField->setLabel(tr("&Kept for, in months")); break;
    case rights::RetentionRule::Unit::BookYears: m_lengthField->setLabel(tr("&Kept for, in years after the year of the sale")); break;
    }
    m_isOn->setChecked(line.rule.isOn);
    m_isOn->setEnabled(line.rule.least == 1);
}

void KeepTab::saveRule()
{
    const int row = m_ruleTable->currentIndex().row();
    if (row < 0 || row >= m_plan.lines.size())
        return;
    rights::RetentionRule rule = m_plan.lines[row].rule;
    rule.length = m_length->value();
    rule.isOn = m_isOn->isChecked();
    inBackground(this, [act = m_questions.change, rule] { return act(rule); }, [this](const Result<> &changed) {
        if (!changed)
            return fail(changed.error());
        m_message->clear();
        Q_EMIT happened(tr("Saved. Nothing was taken out; the numbers show what the new rule would do."), {});
        activated();
    });
}

void KeepTab::run()
{
    m_run->setEnabled(false);
    inBackground(this, [act = m_questions.run, seen = m_plan] { return act(seen); }, [this](const Result<rights::RetentionPlan> &done) {
        m_run->setEnabled(true);
        if (!done) {
            fail(done.error());
        } else {
            m_message->clear();
            const qint64 goes = goesNow(*done);
            Q_EMIT happened(goes > 0 ? tr("%Ln thing(s) went because their time was over.", nullptr, static_cast<int>(goes)) : tr("Noted. They go when the time to look is over."), {});
        }
        activated();
    });
}

void KeepTab::showNotices(const QList<rights::Notice> &notices)
{
    while (QLayoutItem *item = m_notices->body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may have asked for this
        }
        delete item;
    }
    for (const rights::Notice &notice : notices) {
        const QString state = notice.sentAt ? tr("sent on %1, not confirmed yet").arg(dayWithYear(shopDay(*notice.sentAt))) : notice.message;
        auto *row = new TaskRow(u"mail"_s, notice.sentAt ? Tone::Neutral : Tone::Warn, notice.recipient, state);
        auto *button = makeButton(notice.sentAt ? tr("Confirmed") : tr("Was sent"));
        button->setAccessibleName(tr("%1: %2", "receiver, what happened").arg(notice.recipient, button->text()));
        const auto act = notice.sentAt ? m_questions.markConfirmed : m_questions.markSent;
        connect(button, &QPushButton::clicked, this, [this, act, id = notice.id] {
            inBackground(this, [act, id] { return act(id); }, [this](const Result<> &done) {
                if (!done)
                    fail(done.error());
                activated();
            });
        });
        row->addWidget(button);
        m_notices->body()->addWidget(row);
    }
    m_notices->setVisible(!notices.isEmpty());
    Q_EMIT countChanged(notices.isEmpty() ? -1 : static_cast<int>(notices.size()));
}

void KeepTab::fail(const Error &error)
{
    m_message->say({Tone::Warn, {}, error.userText, {}});
}

} // namespace kk::ui
