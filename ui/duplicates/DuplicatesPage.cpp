#include "ui/duplicates/DuplicatesPage.h"

#include "ui/duplicates/ComparisonGrid.h"
#include "ui/duplicates/QueueDelegate.h"
#include "ui/duplicates/WeightBar.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/ProgressArea.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/SegmentRow.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TextTableModel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;
using Tab = DuplicatesPresenter::Tab;

namespace {

constexpr int kProgressSteps = 100;

/// What scrolls takes the room that is left, however long it is, so that the buttons below it stay in sight.
void leaveRoom(QWidget *scroll)
{
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    Metrics::scaledMinimumHeight(scroll, 120);
}

} // namespace

DuplicatesPage::DuplicatesPage(DuplicateQuestions questions, const vault::Session &session, ProgressArea *progress, QWidget *parent)
    : Page(parent), m_session(session), m_presenter(questions), m_progress(progress), m_message(new MessageBar), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    column->addWidget(makeToolRow());
    m_message->setDismissible(true);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_columns = new Columns(tr("Duplicates"));
    m_columns->addPane(tr("Queue"), makeQueue(), 276);
    m_columns->addPane(tr("Question"), makeQuestion());
    m_columns->addPane(tr("Why"), makeWhy(), 308);
    m_columns->showPane(QuestionPane);
    m_stack->addWidget(m_columns);
    m_empty = new EmptyState(u"copy"_s, QString());
    connect(m_empty, &EmptyState::buttonClicked, &m_presenter, &DuplicatesPresenter::search);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBulk());
    m_stack->addWidget(makeDecided());
    m_stack->addWidget(makePick(questions));
    makeKeys();

    connect(&m_presenter, &DuplicatesPresenter::changed, this, &DuplicatesPage::refresh);
    connect(&m_presenter, &DuplicatesPresenter::viewChanged, this, &DuplicatesPage::showView);
    connect(&m_presenter, &DuplicatesPresenter::happened, this, [this](const QString &sentence, bool canUndo) {
        announce(m_question, sentence);
        Q_EMIT happened(sentence, canUndo ? std::function<void()>([this] { m_presenter.undo(); }) : std::function<void()>());
        Q_EMIT commandsChanged();
    });
    connect(&m_presenter, &DuplicatesPresenter::failed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::Cancelled)
            m_message->say({Tone::Warn, error.userText, {}, {}});
    });
    connect(&m_presenter, &DuplicatesPresenter::searchProgressed, this, [this](double done) {
        if (m_progress && m_job != 0)
            m_progress->advance(m_job, static_cast<qint64>(done * kProgressSteps), kProgressSteps);
    });
    setTitle(tr("Duplicates"));
    refresh();
}

QWidget *DuplicatesPage::makeToolRow()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(12, box);
    m_tabs = new SegmentRow(tr("Which questions"));
    for (const QString &name : {tr("In doubt"), tr("Certain"), tr("Later"), tr("Decided")})
        m_tabs->addSegment(name);
    connect(m_tabs, &SegmentRow::currentChanged, this, [this](int tab) { m_presenter.setTab(static_cast<Tab>(tab)); });
    row->addWidget(m_tabs);
    m_again = makeButton(tr("Search a&gain"), ButtonLook::Plain, u"refresh-cw"_s);
    connect(m_again, &QPushButton::clicked, &m_presenter, &DuplicatesPresenter::search);
    row->addWidget(m_again);
    m_certain = makeButton({}, ButtonLook::Plain, u"check-check"_s);
    connect(m_certain, &QPushButton::clicked, this, [this] { showBulk(true); });
    row->addWidget(m_certain);
    row->setEndFrom(1);
    return box;
}

QWidget *DuplicatesPage::makeQueue()
{
    auto *card = new CardFrame(tr("Queue"), CardFrame::Body::Rows);
    card->setNote(tr("certainty"));
    m_queueModel = new TextTableModel({{tr("Customer"), TextTableModel::Align::Words}, {tr("Certainty"), TextTableModel::Align::Numbers}}, this);
    m_queue = new PlainTable(tr("Queue"), m_queueModel);
    m_queue->setWidths({120, 52});
    m_queue->setRows(new QueueDelegate, &QueueDelegate::rowHeight);
    m_queue->horizontalHeader()->hide(); // the title of the card says what the figure is
    connect(m_queue, &PlainTable::rowChosen, &m_presenter, &DuplicatesPresenter::choose);
    connect(m_queue, &PlainTable::rowOpened, this, [this] { m_columns->showPane(QuestionPane); });
    card->body()->addWidget(m_queue);
    return card;
}

QWidget *DuplicatesPage::makeQuestion()
{
    m_question = new CardFrame(tr("Is this the same customer?"), CardFrame::Body::Rows);
    m_family = new MessageBar;
    m_grid = new ComparisonGrid;
    m_meaning = wrappedText({}, TextStyle::Small, Role::Text);
    m_same = makeButton(tr("&Merge") + u"  S"_s, ButtonLook::Primary, u"combine"_s);
    m_notSame = makeButton(tr("&Not the same") + u"  N"_s, ButtonLook::Plain, u"split"_s);
    m_later = makeButton(tr("&Later") + u"  L"_s, ButtonLook::Plain, u"clock"_s);
    connect(m_same, &QPushButton::clicked, &m_presenter, &DuplicatesPresenter::same);
    connect(m_notSame, &QPushButton::clicked, &m_presenter, &DuplicatesPresenter::notSame);
    connect(m_later, &QPushButton::clicked, &m_presenter, &DuplicatesPresenter::later);
    connect(m_grid, &ComparisonGrid::sideClicked, &m_presenter, &DuplicatesPresenter::toggle);
    connect(m_grid, &ComparisonGrid::valueChosen, &m_presenter, &DuplicatesPresenter::chooseValue);
    m_choosing = wrappedText(tr("✓ is what you will see afterwards. Click another value to see that one, or press V."), TextStyle::Small, Role::Muted);
    m_choosing->setContentsMargins(Metrics::px(14), 0, Metrics::px(14), 0);
    auto *scroll = new ScrollColumn;
    scroll->column()->addWidget(m_family);
    scroll->column()->addWidget(m_grid);
    scroll->column()->addWidget(m_choosing);
    scroll->column()->addStretch();
    leaveRoom(scroll);
    m_question->body()->addWidget(scroll, 1);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    Metrics::scaledMargins(column, 14, 8, 14, 12);
    Metrics::scaledSpacing(column, 10);
    column->addWidget(m_meaning);
    auto *row = new FlowLayout(8);
    row->addWidget(m_same);
    row->addWidget(m_notSame);
    row->addWidget(m_later);
    column->addLayout(row);
    m_question->body()->addWidget(foot);
    return m_question;
}

QWidget *DuplicatesPage::makeWhy()
{
    m_why = new CardFrame(tr("Why do we think so?"));
    m_asTable = makeButton(tr("As a &table"), ButtonLook::Quiet);
    m_asTable->setCheckable(true);
    m_why->addToTitle(m_asTable);
    m_likeliness = wrappedText({}, TextStyle::Strong, Role::Text);
    m_bar = new WeightBar;
    m_whyModel = new TextTableModel({{tr("Step"), TextTableModel::Align::Words}, {tr("Points"), TextTableModel::Align::Numbers}}, this);
    m_whyTable = new PlainTable(tr("Why do we think so?"), m_whyModel);
    m_whyTable->setWidths({150, 70});
    m_whyTable->hide();
    auto *scroll = new ScrollColumn;
    scroll->column()->addWidget(m_likeliness);
    scroll->column()->addWidget(m_bar);
    scroll->column()->addWidget(m_whyTable);
    m_points = wrappedText({}, TextStyle::Small, Role::Muted);
    scroll->column()->addWidget(m_points);
    scroll->column()->addStretch();
    leaveRoom(scroll);
    m_why->body()->addWidget(scroll);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        m_bar->setVisible(!table);
        m_whyTable->setVisible(table);
    });
    return m_why;
}

void DuplicatesPage::activated()
{
    m_presenter.refresh();
    focusSheet();
}

/// Where the keyboard belongs on this sheet: the queue, or the one button of the empty one.
void DuplicatesPage::focusSheet()
{
    if (m_stack->currentIndex() == Empty && m_empty->button())
        m_empty->button()->setFocus();
    else if (m_stack->currentIndex() == Questions)
        m_queue->setFocus();
}

bool DuplicatesPage::can(Command command) const
{
    switch (command) {
    case Command::Undo: return m_presenter.canUndo();
    case Command::Refresh: return !m_presenter.isSearching();
    case Command::Primary:
        return m_stack->currentIndex() == Empty ? !m_presenter.isSearching() : m_stack->currentIndex() == Questions && m_presenter.view().has_value();
    case Command::Back: return m_stack->currentIndex() == Bulk || m_stack->currentIndex() == Pick || m_presenter.isByHand();
    default: return false;
    }
}

void DuplicatesPage::perform(Command command)
{
    switch (command) {
    case Command::Undo: m_presenter.undo(); break;
    case Command::Refresh: m_presenter.search(); break;
    case Command::Primary:
        if (m_stack->currentIndex() == Empty)
            m_presenter.search();
        else if (m_presenter.view() && m_presenter.view()->isFamily)
            m_presenter.later();
        else
            m_presenter.same();
        break;
    case Command::Back:
        if (m_stack->currentIndex() == Bulk)
            showBulk(false);
        else
            leavePick();
        break;
    default: break;
    }
}

QList<QWidget *> DuplicatesPage::panes() const
{
    if (m_stack->currentIndex() == DecidedList)
        return {m_tabs, m_decided};
    return {m_tabs, m_queue, m_grid, m_asTable->isChecked() ? static_cast<QWidget *>(m_whyTable) : m_bar};
}

void DuplicatesPage::followSearch()
{
    if (!m_progress)
        return;
    if (m_presenter.isSearching() && m_job == 0)
        m_job = m_progress->begin(tr("Looking for duplicates"), [this] { m_presenter.stopSearch(); });
    if (!m_presenter.isSearching() && m_job != 0)
        m_progress->end(std::exchange(m_job, 0));
}

void DuplicatesPage::refresh()
{
    followSearch();
    const shop::DuplicateQueue &queue = m_presenter.queue();
    m_tabs->setCount(static_cast<int>(Tab::Doubt), queue.doubtCount);
    m_tabs->setCount(static_cast<int>(Tab::Certain), queue.certainCount);
    m_tabs->setCount(static_cast<int>(Tab::Later), queue.laterCount);
    m_certain->setText(tr("Merge the certain &ones (%1)…").arg(QLocale().toString(queue.certainCount)));
    m_certain->setVisible(m_session.may(vault::Act::MergeCertain));
    m_points->setText(queue.certainFrom > 0 ? DuplicateWords::pointsSentence(queue.certainFrom) : QString());
    if (queue.certainCount > 0 && !m_presenter.isBusy())
        enable(m_certain);
    else
        disableBecause(m_certain, tr("Nothing is certain enough now."));
    if (m_presenter.isSearching())
        disableBecause(m_again, tr("The search is running."));
    else
        enable(m_again);
    if (const int open = static_cast<int>(queue.doubtCount); open != m_badge && m_presenter.state() == DuplicatesPresenter::State::Ready) {
        m_badge = open;
        Q_EMIT openCountChanged(open);
    }
    const bool hadFocus = m_stack->isAncestorOf(focusWidget()) || !focusWidget();
    const int before = m_stack->currentIndex();
    QString facts;
    if (m_presenter.state() == DuplicatesPresenter::State::Failed)
        m_message->say({Tone::Bad, m_presenter.error().userText, {}, {}});
    else if (queue.doubtCount > 0)
        facts = tr("%n to go, about %1", nullptr, static_cast<int>(queue.doubtCount)).arg(tr("%n minute(s)", nullptr, static_cast<int>(queue.doubtCount / 20 + 1)));
    setFacts(facts);
    if (m_presenter.tab() == Tab::Decided) {
        refreshDecided();
        m_stack->setCurrentIndex(DecidedList);
    } else if (m_stack->currentIndex() == Pick && !m_presenter.isByHand()) {
        // whoever chooses somebody goes on choosing
    } else if (m_presenter.items().isEmpty() && !m_presenter.isByHand()) {
        m_empty->setButton(queue.lastSearch ? tr("Search a&gain") : tr("Search for d&uplicates"), u"refresh-cw"_s);
        m_empty->setSentence(!queue.lastSearch ? tr("Nobody has looked for duplicates yet.")
                                               : tr("No duplicates here. Last searched: %1.").arg(DuplicateWords::dayAndTime(*queue.lastSearch)));
        m_stack->setCurrentIndex(Empty);
    } else if (m_stack->currentIndex() != Bulk) {
        m_stack->setCurrentIndex(Questions);
    }
    if (hadFocus && before != m_stack->currentIndex())
        focusSheet();
    m_again->setVisible(m_stack->currentIndex() != Empty); // there the same stands in the middle
    refreshQueue();
    Q_EMIT commandsChanged();
}

void DuplicatesPage::refreshQueue()
{
    QList<QStringList> rows;
    QList<qint64> family;
    for (const shop::DuplicateItem &item : m_presenter.items()) {
        rows.append({DuplicateWords::name(item.name) + u'\n' + DuplicateWords::because(item), QString::number(DuplicateWords::outOfHundred(item.probability))});
        family.append(item.isFamily ? 1 : 0);
    }
    const QSignalBlocker quiet(m_queue);
    m_queueModel->setRows(rows, family);
    if (m_presenter.row() < rows.size()) {
        const QSignalBlocker still(m_queue->selectionModel());
        m_queue->setCurrentIndex(m_queueModel->index(m_presenter.row(), 0));
        m_queue->viewport()->update();
    }
}

void DuplicatesPage::showView()
{
    const auto &view = m_presenter.view();
    for (QPushButton *button : {m_same, m_notSame, m_later})
        button->setEnabled(view.has_value());
    m_question->setNote(m_presenter.isByHand() ? tr("chosen by you") : view ? tr("%1 of %2").arg(m_presenter.row() + 1).arg(m_presenter.items().size()) : QString());
    Q_EMIT commandsChanged();
    if (!view) {
        m_grid->clear();
        m_meaning->setText({});
        m_choosing->hide();
        m_family->clear();
        m_likeliness->setText({});
        m_bar->setSteps({});
        return;
    }
    if (view->isFamily)
        m_family->say({Tone::Warn, tr("Careful: this may be family."), tr("Not sure? Choose Later and ask."), {}});
    else
        m_family->clear();
    setButtonLook(m_same, view->isFamily ? ButtonLook::Plain : ButtonLook::Primary, u"combine"_s);
    setButtonLook(m_later, view->isFamily ? ButtonLook::Primary : ButtonLook::Plain, u"clock"_s);
    m_grid->show(*view, m_presenter.leftOut(), m_presenter.chosen());
    m_choosing->setVisible(m_grid->hasChoices());
    m_meaning->setText(DuplicateWords::meaning(*view, m_presenter.leftOut()));
    m_likeliness->setText(DuplicateWords::likelinessSentence(view->probability));
    const QList<WhyStep> steps = view->why.isEmpty() ? QList<WhyStep>() : DuplicateWords::why(view->why.first());
    m_bar->setSteps(steps);
    QList<QStringList> rows;
    for (const WhyStep &step : steps)
        rows.append({step.detail.isEmpty() ? step.label : u"%1: %2"_s.arg(step.label, step.detail), QLocale().toString(step.weight, 'f', 1)});
    m_whyModel->setRows(rows);
    m_whyTable->setMinimumHeight(Metrics::px(28) + Metrics::px(35) * static_cast<int>(rows.size() + 1));
}

} // namespace kk::ui
