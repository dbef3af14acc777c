// The keys of the screen: everything on it goes without a mouse.
#include "ui/duplicates/DuplicatesPage.h"

#include "ui/duplicates/ComparisonGrid.h"
#include "ui/duplicates/WeightBar.h"
#include "ui/widgets/CardFrame.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/PlainTable.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace kk::ui {

void DuplicatesPage::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_stack->currentIndex() == Questions)
                act();
        });
    };
    key(Qt::Key_S, [this] { decide(&DuplicatesPresenter::same); });
    key(Qt::Key_N, [this] { decide(&DuplicatesPresenter::notSame); });
    key(Qt::Key_L, [this] { decide(&DuplicatesPresenter::later); });
    for (int number = 1; number <= 9; ++number)
        key(QKeySequence(Qt::Key_0 + number), [this, number] { digit(number); });
    key(Qt::Key_Right, [this] { m_grid->nextDifference(); });
    key(Qt::Key_V, [this] { m_grid->chooseOther(); });
    key(Qt::Key_W, [this] {
        m_columns->showPane(WhyPane);
        (m_asTable->isChecked() ? static_cast<QWidget *>(m_whyTable) : m_bar)->setFocus();
    });
}

/// Two customers: 1, 2, 3 decide. More: the number leaves a customer out or takes them in again.
void DuplicatesPage::digit(int number)
{
    if (!m_presenter.view())
        return;
    if (m_presenter.view()->sides.size() > 2)
        m_presenter.toggle(number - 1);
    else if (number == 1)
        decide(&DuplicatesPresenter::same);
    else if (number == 2)
        decide(&DuplicatesPresenter::notSame);
    else if (number == 3)
        decide(&DuplicatesPresenter::later);
}

/// Where panes are tabs the question may lie behind another: then a key brings it to the front and decides nothing.
void DuplicatesPage::decide(void (DuplicatesPresenter::*act)())
{
    if (m_question->isVisible())
        (m_presenter.*act)();
    else
        m_columns->showPane(QuestionPane);
}

} // namespace kk::ui
