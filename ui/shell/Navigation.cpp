#include "ui/shell/Navigation.h"

#include "ui/shell/NavItem.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NavButton.h"
#include "ui/widgets/ProgressArea.h"
#include "ui/widgets/ScrollColumn.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 188;
constexpr int kCompactWidth = 56;

/// The program's sign.
class Mark final : public QWidget {
public:
    Mark() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {Metrics::px(26), Metrics::px(26)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Icons::paintMark(&painter, rect());
    }
};

QWidget *separator()
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    Metrics::scaledMargins(layout, 8, 7, 8, 7);
    layout->addWidget(new Hairline(Qt::Horizontal, nullptr, Role::NavSel));
    return holder;
}

} // namespace

Navigation::Navigation(const QList<PageSpec> &pages, QWidget *parent) : QWidget(parent), m_progress(new ProgressArea)
{
    setAccessibleName(tr("Screens"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeShop());
    auto *scroll = new ScrollColumn;
    scroll->setProperty("kkThin", true);
    scroll->column()->setSpacing(0);
    scroll->column()->setProperty("kkSpacing", QVariant());
    scroll->column()->addWidget(makeItems(pages, false));
    scroll->column()->addStretch(1);
    column->addWidget(scroll, 1);
    column->addWidget(makeItems(pages, true));

    m_stateRow = new QWidget;
    auto *state = new QHBoxLayout(m_stateRow);
    m_stateLayout = state;
    Metrics::scaledSpacing(state, 10);
    m_stateIcon = new IconLabel({}, Role::NavMuted, 15);
    m_stateLine = new ElidedLabel({}, TextStyle::Small, Role::NavMuted);
    state->addWidget(m_stateIcon);
    state->addWidget(m_stateLine, 1);
    m_stateRow->hide();
    column->addWidget(m_stateRow);
    column->addWidget(m_progress);
    connect(m_progress, &ProgressArea::shownChanged, this, &Navigation::showStateLine);
    column->addWidget(makeUser());
    setCompact(false);
}

QWidget *Navigation::makeShop()
{
    auto *shop = new QWidget;
    auto *row = new QHBoxLayout(shop);
    m_shopRow = row;
    Metrics::scaledSpacing(row, 12);
    row->addWidget(new Mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_shopName = new ElidedLabel({}, TextStyle::Strong, Role::NavSelText);
    m_shopLine = new ElidedLabel({}, TextStyle::Small, Role::NavMuted);
    words->addWidget(m_shopName);
    words->addWidget(m_shopLine);
    row->addLayout(words, 1);
    return shop;
}

QWidget *Navigation::makeItems(const QList<PageSpec> &pages, bool bottom)
{
    auto *items = new QWidget;
    auto *column = new QVBoxLayout(items);
    Metrics::scaledMargins(column, 8, 0, 8, 0);
    column->setSpacing(0);
    int group = -1;
    for (const PageSpec &page : pages) {
        if (page.atBottom != bottom)
            continue;
        if (group >= 0 && page.group != group)
            column->addWidget(separator());
        group = page.group;
        auto *item = new NavItem(page.icon, page.name);
        item->setFocusPolicy(m_order.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        item->installEventFilter(this);
        connect(item, &NavItem::clicked, this, [this, id = page.id] {
            setCurrent(m_current); // the window decides whether it changes
            Q_EMIT pageChosen(id);
        });
        m_order.append(item);
        m_items.insert(page.id, item);
        column->addWidget(item);
    }
    return items;
}

QWidget *Navigation::makeUser()
{
    auto *user = new QWidget;
    auto *column = new QVBoxLayout(user);
    Metrics::scaledMargins(column, 8, 0, 8, 8);
    Metrics::scaledSpacing(column, 8);
    column->addWidget(new Hairline(Qt::Horizontal, nullptr, Role::NavSel));
    auto *row = new QHBoxLayout;
    Metrics::scaledMargins(row, 4, 0, 4, 0);
    Metrics::scaledSpacing(row, 6);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_userName = new ElidedLabel({}, TextStyle::Strong, Role::NavSelText);
    m_userRole = new ElidedLabel({}, TextStyle::Small, Role::NavMuted);
    words->addWidget(m_userName);
    words->addWidget(m_userRole);
    row->addLayout(words, 1);
    m_lock = new NavButton({}, u"lock"_s);
    m_lock->setAccessibleName(tr("Lock now"));
    m_lock->setToolTip(tr("Lock now (Ctrl+L)"));
    connect(m_lock, &NavButton::clicked, this, &Navigation::lockRequested);
    row->addWidget(m_lock);
    column->addLayout(row);
    return user;
}

void Navigation::setShop(const QString &name, const QString &line)
{
    m_shopName->setText(name);
    m_shopLine->setText(line);
    m_shopLine->setVisible(!line.isEmpty() && !m_compact);
}

void Navigation::setUser(const QString &name, const QString &role)
{
    m_userName->setText(name);
    m_userRole->setText(role);
}

void Navigation::setStateLine(const QString &icon, const QString &line)
{
    m_stateText = line;
    m_stateIcon->setIcon(icon, Role::NavMuted);
    m_stateLine->setText(line);
    m_stateRow->setToolTip(m_compact ? line : QString());
    showStateLine();
}

void Navigation::showStateLine()
{
    m_stateRow->setVisible(!m_stateText.isEmpty() && m_progress->isHidden());
}

void Navigation::setCurrent(const QString &pageId)
{
    m_current = pageId;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        const bool current = item.key() == pageId;
        item.value()->setChecked(current);
        item.value()->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus); // one stop for Tab; arrows do the rest
    }
}

void Navigation::setBadge(const QString &pageId, int count, Tone tone, const QString &spoken)
{
    if (NavItem *item = m_items.value(pageId))
        item->setBadge(count, tone, spoken);
}

void Navigation::setCompact(bool compact)
{
    m_compact = compact;
    Metrics::scaledFixedWidth(this, compact ? kCompactWidth : kWidth);
    Metrics::scaledMargins(m_shopRow, compact ? 15 : 18, 14, compact ? 15 : 10, 14);
    Metrics::scaledMargins(m_stateLayout, compact ? 20 : 18, 4, 10, 8);
    for (NavItem *item : std::as_const(m_order))
        item->setCompact(compact);
    m_shopName->setVisible(!compact);
    m_shopLine->setVisible(!compact && !m_shopLine->text().isEmpty());
    m_userName->setVisible(!compact);
    m_userRole->setVisible(!compact);
    m_stateLine->setVisible(!compact);
    m_stateRow->setToolTip(compact ? m_stateText : QString());
    m_progress->setCompact(compact);
}

void Navigation::focusCurrent()
{
    if (NavItem *item = m_items.value(m_current))
        item->setFocus(Qt::OtherFocusReason);
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    auto *item = qobject_cast<NavItem *>(watched);
    if (!item || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto index = m_order.indexOf(item);
    qsizetype target = -1;
    if (key == Qt::Key_Down)
        target = index + 1;
    else if (key == Qt::Key_Up)
        target = index - 1;
    else if (key == Qt::Key_Home)
        target = 0;
    else if (key == Qt::Key_End)
        target = m_order.size() - 1;
    else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        item->click();
        return true;
    } else {
        return QWidget::eventFilter(watched, event);
    }
    if (target >= 0 && target < m_order.size())
        m_order.at(target)->setFocus(Qt::TabFocusReason);
    return true;
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::color(Role::Nav));
}

} // namespace kk::ui
