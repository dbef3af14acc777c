#include "ui/shopfloor/FloorWindow.h"

#include "ui/shopfloor/LookupPage.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kk::ui {

FloorWindow::FloorWindow(LookupPage *page, const QString &user, const QString &role, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_page(page)
{
    setWindowTitle(tr("Shop floor – Klantenkring")); // never a customer: the title stands in lists of windows
    auto *column = new QVBoxLayout(this);
    Metrics::scaledMargins(column, 24, 16, 24, 20);
    Metrics::scaledSpacing(column, 10);
    column->addWidget(makeBand(user, role));
    column->addWidget(m_page, 1);
    resize(1100, 720);
    connect(m_page, &LookupPage::escaped, this, &QWidget::close);
    connect(m_page, &Page::happened, this, [this](const QString &what, const std::function<void()> &) {
        m_told->setText(what);
        announce(m_told, what);
    });
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, m_page, [this] {
        if (m_page->can(Command::Undo))
            m_page->perform(Command::Undo);
    });
}

QWidget *FloorWindow::makeBand(const QString &user, const QString &role)
{
    auto *band = new QWidget;
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 12);
    row->addWidget(new TextLabel(user, TextStyle::Strong));
    row->addWidget(new TextLabel(role, TextStyle::Body, Role::Muted));
    m_told = new TextLabel({}, TextStyle::Body, Role::Muted);
    row->addWidget(m_told, 1);
    auto *close = makeButton(tr("&Close · Esc"), ButtonLook::Plain, QStringLiteral("x"));
    close->setFocusPolicy(Qt::NoFocus); // the focus stays in the field
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    return band;
}

void FloorWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_page->activated();
}

void FloorWindow::closeEvent(QCloseEvent *event)
{
    m_page->deactivated(); // nobody stays on a screen that nobody looks at
    QWidget::closeEvent(event);
}

void FloorWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_page->field()->setFocus();
    QWidget::changeEvent(event);
}

void FloorWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::color(Role::Window));
}

} // namespace kk::ui
