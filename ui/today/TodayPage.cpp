#include "ui/today/TodayPage.h"

#include "ui/style/Metrics.h"
#include "ui/today/DaysCard.h"
#include "ui/today/HappenedCard.h"
#include "ui/today/TodayTasks.h"
#include "ui/widgets/FigureCard.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/ScrollColumn.h"

#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace kk::ui {

namespace {

constexpr int kFigures = 4;
constexpr int kSideWidth = 354;      ///< of the right column
constexpr int kTwoColumnsFrom = 860; ///< effective width of the page

} // namespace

TodayPage::TodayPage(TodayPresenter *presenter, QWidget *parent)
    : Page(parent),
      m_presenter(presenter),
      m_message(new MessageBar),
      m_scroll(new ScrollColumn),
      m_figureGrid(new QGridLayout),
      m_columns(new QGridLayout),
      m_tasks(new TodayTasks),
      m_days(new DaysCard),
      m_happened(new HappenedCard)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    Metrics::scaledSpacing(m_figureGrid, 12);
    Metrics::scaledSpacing(m_columns, 12);
    m_message->setDismissible(true);
    m_scroll->column()->addWidget(m_message);
    m_scroll->column()->addLayout(m_figureGrid);
    m_scroll->column()->addLayout(m_columns, 1);
    for (int index = 0; index < kFigures; ++index) {
        m_figures.append(new FigureCard);
        m_figures.last()->setOpensList(false);
    }
    place();

    m_presenter->setParent(this);
    connect(m_presenter, &TodayPresenter::changed, this, [this] { show(m_presenter->board()); });
    connect(m_presenter, &TodayPresenter::told, this, [this](const QString &sentence) { Q_EMIT happened(sentence, {}); });
    connect(m_presenter, &TodayPresenter::failed, this, [this](const QString &sentence) { m_message->say({Tone::Bad, {}, sentence, {}}); });
    connect(m_tasks, &TodayTasks::goalRequested, this, &TodayPage::goalRequested);
    connect(m_tasks, &TodayTasks::skipRequested, m_presenter, &TodayPresenter::skip);
    connect(m_happened, &HappenedCard::undoRequested, m_presenter, &TodayPresenter::undoImport);
    connect(m_happened, &HappenedCard::allRequested, this, [this] { Q_EMIT goalRequested(TodayGoal::Import, {}); });
    show(m_presenter->board());
}

void TodayPage::activated()
{
    m_presenter->refresh();
}

bool TodayPage::can(Command command) const
{
    return command == Command::Refresh || (command == Command::Primary && m_tasks->primaryButton());
}

void TodayPage::perform(Command command)
{
    if (command == Command::Refresh)
        m_presenter->refresh();
    else if (command == Command::Primary && m_tasks->primaryButton())
        m_tasks->primaryButton()->click();
}

QList<QWidget *> TodayPage::panes() const
{
    return {m_tasks, m_days, m_happened};
}

void TodayPage::show(const TodayBoard &board)
{
    showFigures(board);
    m_days->setDays(board.days, board.daysLine);
    m_happened->setHappened(board.happened, board.happenedProblem);
    if (m_presenter->isLoaded())
        m_tasks->setGroups(board.groups, board.tasksLine);
    tabInReadingOrder(this); // rows were made anew
    setTitle(board.greeting);
    setFacts(board.date);
    Q_EMIT commandsChanged();
}

void TodayPage::showFigures(const TodayBoard &board)
{
    for (int index = 0; index < kFigures; ++index) {
        const TodayFigure &figure = board.figures.at(index);
        if (!m_presenter->isLoaded())
            m_figures.at(index)->setWaiting(figure.label);
        else if (!board.figuresProblem.isEmpty())
            m_figures.at(index)->setFailed(figure.label, board.figuresProblem);
        else
            m_figures.at(index)->setFigure({figure.label, figure.value, {}, {}, Tone::Neutral, {}, figure.comparison});
    }
}

void TodayPage::place()
{
    const int effective = Metrics::effectiveWidth(width());
    const int figureColumns = effective >= 820 ? 4 : effective >= 420 ? 2 : 1;
    if (figureColumns != m_figureColumns) {
        m_figureColumns = figureColumns;
        for (int index = 0; index < kFigures; ++index)
            m_figureGrid->addWidget(m_figures.at(index), index / figureColumns, index % figureColumns);
        for (int column = 0; column < kFigures; ++column)
            m_figureGrid->setColumnStretch(column, column < figureColumns ? 1 : 0);
    }
    const int sideBySide = effective >= kTwoColumnsFrom ? 1 : 0;
    for (QWidget *card : {static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_happened)}) {
        card->setMinimumWidth(sideBySide ? Metrics::px(kSideWidth) : 0);
        card->setMaximumWidth(sideBySide ? Metrics::px(kSideWidth) : QWIDGETSIZE_MAX);
    }
    if (sideBySide == m_sideBySide)
        return;
    m_sideBySide = sideBySide;
    if (sideBySide) {
        m_columns->addWidget(m_tasks, 0, 0, 2, 1);
        m_columns->addWidget(m_days, 0, 1);
        m_columns->addWidget(m_happened, 1, 1);
        m_columns->setRowStretch(1, 1);
    } else {
        m_columns->addWidget(m_tasks, 0, 0);
        m_columns->addWidget(m_days, 1, 0);
        m_columns->addWidget(m_happened, 2, 0);
        m_columns->setRowStretch(1, 0);
    }
    m_columns->setColumnStretch(0, 1);
    m_columns->setHorizontalSpacing(sideBySide ? Metrics::px(12) : 0);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

} // namespace kk::ui
