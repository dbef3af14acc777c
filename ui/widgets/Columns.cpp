#include "ui/widgets/Columns.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PaneTabs.h"
#include "ui/widgets/ScrollColumn.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kk::ui {

Columns::Columns(const QString &name, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_tabbed(new QWidget(this)), m_tabs(new PaneTabs(name)), m_stack(new QStackedWidget)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(m_row, 12);
    auto *column = new QVBoxLayout(m_tabbed);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 10);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_tabbed->hide();
    connect(m_tabs, &PaneTabs::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        updateGeometry();
    });
}

void Columns::addPane(const QString &title, QWidget *pane, int width)
{
    m_panes.append({title, pane, width});
    pane->setParent(this);
    m_arranged = false;
    arrange(fitting());
}

void Columns::setLimits(int wide, int narrow)
{
    m_wide = wide;
    m_narrow = narrow;
    arrange(fitting());
}

void Columns::setPaneShown(int pane, bool shown)
{
    if (m_panes.at(pane).isShown == shown)
        return;
    m_panes[pane].isShown = shown;
    m_arranged = false;
    arrange(fitting());
}

QList<Columns::Pane> Columns::shownPanes() const
{
    QList<Pane> shown;
    std::copy_if(m_panes.begin(), m_panes.end(), std::back_inserter(shown), [](const Pane &pane) { return pane.isShown; });
    return shown;
}

void Columns::showPane(int pane)
{
    const int first = m_arrangement == Arrangement::AllAsTabs ? 0 : static_cast<int>(m_panes.size()) - 2;
    if (m_arrangement != Arrangement::SideBySide && pane >= first)
        m_tabs->setCurrentIndex(pane - first);
}

QList<QWidget *> Columns::panes() const
{
    QList<QWidget *> widgets;
    for (const Pane &pane : m_panes)
        widgets.append(pane.widget);
    return widgets;
}

QSize Columns::sizeHint() const
{
    // No higher than it must be: the page gives it the room that is left, and scrolls only when even this does not fit.
    return {QWidget::sizeHint().width(), minimumSizeHint().height()};
}

QSize Columns::minimumSizeHint() const
{
    // A page may always shrink to one pane: then they are tabs.
    int width = 0;
    int height = 0;
    for (const Pane &pane : shownPanes()) {
        width = std::max(width, pane.widget->minimumSizeHint().width());
        const bool isBehind = m_arrangement == Arrangement::AllAsTabs && m_stack->currentWidget() != pane.widget;
        if (!isBehind)
            height = std::max({height, pane.widget->minimumSizeHint().height(), pane.widget->minimumHeight()});
    }
    height = std::max(height, Metrics::px(260)); // panes that scroll by themselves still show something
    const bool hasTabs = m_arrangement != Arrangement::SideBySide;
    return {width, height + (hasTabs ? m_tabs->sizeHint().height() + Metrics::px(10) : 0)};
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(fitting());
}

bool Columns::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        arrange(fitting());
    return QWidget::event(event);
}

Columns::Arrangement Columns::fitting() const
{
    const int effective = Metrics::effectiveWidth(width());
    const qsizetype panes = shownPanes().size();
    if (panes < 2 || effective >= m_wide)
        return Arrangement::SideBySide;
    return effective >= m_narrow && panes > 2 ? Arrangement::LastAsTab : effective >= m_narrow ? Arrangement::SideBySide : Arrangement::AllAsTabs;
}

void Columns::arrange(Arrangement arrangement)
{
    if (m_arranged && arrangement == m_arrangement)
        return;
    m_arranged = true;
    m_arrangement = arrangement;
    const int kept = m_tabs->currentIndex();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    while (m_stack->count() > 0) {
        QWidget *pane = m_stack->widget(0);
        m_stack->removeWidget(pane);
        pane->setParent(this);
    }
    const QList<Pane> shown = shownPanes();
    const qsizetype firstTab = arrangement == Arrangement::SideBySide ? shown.size() : arrangement == Arrangement::AllAsTabs ? 0 : shown.size() - 2;
    for (const Pane &pane : std::as_const(m_panes))
        pane.widget->setVisible(pane.isShown);
    for (qsizetype i = 0; i < shown.size(); ++i)
        place(shown.at(i), i >= firstTab);
    m_tabbed->setVisible(arrangement != Arrangement::SideBySide);
    if (arrangement != Arrangement::SideBySide) {
        m_row->addWidget(m_tabbed, 1);
        m_tabs->setCurrentIndex(std::clamp(kept, 0, std::max(0, m_tabs->count() - 1)));
        m_stack->setCurrentIndex(m_tabs->currentIndex());
    }
    Q_EMIT arrangementChanged();
}

void Columns::place(const Pane &pane, bool asTab)
{
    if (auto *scroll = qobject_cast<ScrollColumn *>(pane.widget))
        scroll->setWhole(m_arrangement == Arrangement::AllAsTabs);
    const auto forget = [](QWidget *widget, const char *property) { widget->setProperty(property, QVariant()); };
    if (asTab) {
        forget(pane.widget, "kkFixedWidth");
        pane.widget->setMinimumWidth(0);
        pane.widget->setMaximumWidth(QWIDGETSIZE_MAX);
        m_stack->addWidget(pane.widget);
        m_tabs->addTab(pane.title);
        return;
    }
    if (pane.width > 0)
        Metrics::scaledFixedWidth(pane.widget, pane.width);
    m_row->addWidget(pane.widget, pane.width > 0 ? 0 : 1);
    pane.widget->show();
}

} // namespace kk::ui
