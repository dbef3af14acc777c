#include "ui/loyalty/LoyaltyPage.h"

#include "ui/loyalty/PublishReview.h"
#include "ui/loyalty/RewardsPane.h"
#include "ui/loyalty/RulesPane.h"
#include "ui/loyalty/RunningPane.h"
#include "ui/loyalty/SimulationPane.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/DialogSeam.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SegmentRow.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kLargestFile = 1'100'000; // bytes; the reader says no above 1 MB
}

LoyaltyPage::LoyaltyPage(LoyaltyQuestions questions, const Clock &clock, PaperTools tools, QWidget *parent)
    : Page(parent)
    , m_questions(questions)
    , m_presenter(std::move(questions))
    , m_clock(clock)
    , m_tools(tools)
    , m_sheets(new QStackedWidget)
    , m_tabs(new SegmentRow(tr("Part of the programme")))
    , m_check(new Chip)
    , m_checkNote(new TextLabel({}, TextStyle::Small, Role::Muted))
    , m_undo(makeIconButton(u"undo-2"_s, tr("Undo")))
    , m_redo(makeIconButton(u"redo-2"_s, tr("Redo")))
    , m_message(new MessageBar)
    , m_columns(new Columns(tr("Panes of the programme")))
    , m_left(new QStackedWidget)
    , m_rules(new RulesPane(&m_presenter))
    , m_rewards(new RewardsPane(&m_presenter))
    , m_simulation(new SimulationPane(&m_presenter, shopDay(clock.now()).month()))
    , m_running(new RunningPane(&m_presenter))
    , m_review(new PublishReview(&m_presenter))
    , m_paper(new PaperView(tools))
    , m_publish(makeButton(tr("Let it &start…"), ButtonLook::Primary))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sheets);
    auto *writing = new QWidget;
    m_sheets->addWidget(writing);
    m_sheets->addWidget(m_review);
    m_sheets->addWidget(m_paper);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 12);
    column->addWidget(makeTopRow());
    m_message->setDismissible(true);
    column->addWidget(m_message);
    m_left->addWidget(m_rules);
    m_left->addWidget(m_rewards);
    m_left->addWidget(m_running);
    m_columns->addPane(tr("Programme"), m_left, 456);
    m_columns->addPane(tr("Cost"), m_simulation);
    m_columns->setLimits(960, 700);
    column->addWidget(m_columns, 1);
    connect(m_tabs, &SegmentRow::currentChanged, m_left, &QStackedWidget::setCurrentIndex);
    connect(m_undo, &QToolButton::clicked, &m_presenter, &LoyaltyPresenter::undo);
    connect(m_redo, &QToolButton::clicked, &m_presenter, &LoyaltyPresenter::redo);
    connect(&m_presenter, &LoyaltyPresenter::programmeChanged, this, &LoyaltyPage::refresh);
    connect(m_message, &MessageBar::dismissed, m_message, &MessageBar::clear);
    followRunning();
    setTitle(tr("Loyalty"));
    addActions();
    refresh();
}

QWidget *LoyaltyPage::makeTopRow()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 10);
    m_tabs->addSegment(tr("Rules"));
    m_tabs->addSegment(tr("Rewards"));
    m_tabs->addSegment(tr("Runs now"));
    m_tabs->setCurrent(Rules);
    row->addWidget(m_tabs);
    row->addWidget(m_check);
    row->addWidget(m_checkNote, 1);
    row->addStretch(0);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    m_publish->setVisible(m_presenter.mayPublish());
    row->addWidget(m_publish);
    return top;
}

void LoyaltyPage::addActions()
{
    if (!m_presenter.mayChange())
        return;
    auto *open = new QAction(tr("Open a &programme file…"), this);
    connect(open, &QAction::triggered, this, &LoyaltyPage::openFile);
    addMenuAction(MenuPlace::File, open);
    auto *empty = new QAction(tr("&Begin with an empty programme"), this);
    connect(empty, &QAction::triggered, &m_presenter, &LoyaltyPresenter::clear);
    addMenuAction(MenuPlace::Edit, empty);
}

void LoyaltyPage::activated()
{
    m_presenter.begin();
}

bool LoyaltyPage::can(Command command) const
{
    switch (command) {
    case Command::Undo: return m_presenter.history().canUndo();
    case Command::Redo: return m_presenter.history().canRedo();
    case Command::New: return m_presenter.mayChange();
    case Command::Refresh: return true;
    case Command::Export: return !m_presenter.isEmpty();
    case Command::Primary: return m_publish->isEnabled() && m_sheets->currentIndex() == 0;
    case Command::Back: return m_sheets->currentIndex() != 0;
    default: return false;
    }
}

void LoyaltyPage::perform(Command command)
{
    switch (command) {
    case Command::Undo: m_presenter.undo(); break;
    case Command::Redo: m_presenter.redo(); break;
    case Command::New: m_presenter.addRule(); break;
    case Command::Refresh: m_presenter.refresh(); break;
    case Command::Export: saveFile(); break;
    case Command::Primary: review(); break;
    case Command::Back: m_sheets->setCurrentIndex(0); break;
    default: break;
    }
}

void LoyaltyPage::open(const QString &target)
{
    m_tabs->setCurrent(target == u"rewards" ? Rewards : target == u"running" ? Running : Rules);
    if (target == u"examples")
        m_rules->showExamples();
    else
        m_rules->showRules();
}

QList<QWidget *> LoyaltyPage::panes() const
{
    return m_columns->panes();
}

void LoyaltyPage::refresh()
{
    const auto &programme = m_presenter.programme();
    setFacts(programme.rules.empty() ? tr("nothing written yet") : loyalty::titleOf(programme.title, programme.id));
    qsizetype refusals = 0;
    for (const loyalty::Problem &problem : m_presenter.problems())
        refusals += problem.severity == loyalty::Problem::Severity::Refuse ? 1 : 0;
    const auto warnings = static_cast<int>(m_presenter.problems().size() - refusals);
    if (refusals > 0)
        m_check->setChip(tr("Check: %Ln thing(s) to mend", nullptr, static_cast<int>(refusals)), Tone::Bad, u"circle-alert"_s);
    else if (warnings > 0)
        m_check->setChip(tr("Check: %Ln thing(s) to look at", nullptr, warnings), Tone::Warn, u"triangle-alert"_s);
    else
        m_check->setChip(tr("Check: all right"), Tone::Good, u"check"_s);
    m_check->setVisible(!programme.rules.empty());
    m_tabs->setCount(Rules, static_cast<qint64>(m_presenter.sentences().size()));
    m_tabs->setCount(Rewards, static_cast<qint64>(programme.rewards.size()));
    const DraftHistory &history = m_presenter.history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setToolTip(history.canUndo() ? tr("Undo %1").arg(history.undoText()) : tr("Undo"));
    m_redo->setToolTip(history.canRedo() ? tr("Redo %1").arg(history.redoText()) : tr("Redo"));
    m_undo->setVisible(m_presenter.mayChange());
    m_redo->setVisible(m_presenter.mayChange());
    const QString why = m_presenter.whyNotPublish();
    if (why.isEmpty())
        enable(m_publish);
    else
        disableBecause(m_publish, why);
    const qsizetype parts = m_presenter.sentences().size() * 1000 + m_presenter.meters().size() * 100 + m_presenter.problems().size();
    if (parts != m_parts)
        tabInReadingOrder(this); // cards came or went
    m_parts = parts;
    Q_EMIT commandsChanged();
}

void LoyaltyPage::openFile()
{
    m_tools.dialogs->openFiles(this, {tr("Open a programme"), tr("Programmes (*.json)"), {}}, [this](const QStringList &paths) {
        QFile file(paths.value(0));
        const bool isRead = file.open(QIODevice::ReadOnly) && file.size() <= kLargestFile;
        const Result<> done = isRead ? m_presenter.readFile(file.readAll()) : fail(ErrorKind::Input, tr("This file cannot be read. The draft is as it was; choose another file."));
        if (done)
            m_message->clear();
        else
            m_message->say({Tone::Bad, {}, done.error().userText, {}});
    });
}

void LoyaltyPage::saveFile()
{
    m_tools.dialogs->saveFile(this, {tr("Save the programme"), tr("Programmes (*.json)"), QString::fromStdString(m_presenter.programme().id) + u".json"_s}, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray json = m_presenter.file();
        if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
            Q_EMIT happened(tr("The programme is saved as a file."), {});
        else
            m_message->say({Tone::Bad, {}, tr("The file could not be written. The draft is as it was; choose another folder."), {}});
    });
}

} // namespace kk::ui
