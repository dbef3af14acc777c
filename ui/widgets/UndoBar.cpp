#include "ui/widgets/UndoBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/NavButton.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace kk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent), m_label(new TextLabel({}, TextStyle::Body, Role::NavSelText)), m_button(new NavButton(tr("&Undo"), u"undo-2"_s))
{
    auto *row = new QHBoxLayout(this);
    Metrics::scaledMargins(row, 16, 8, 8, 8);
    Metrics::scaledSpacing(row, 12);
    m_label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(12s);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::goUnlessHeld);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    hide();
}

void UndoBar::offer(const QString &whatHappened, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_label->setText(whatHappened);
    m_button->setVisible(canUndo());
    updateGeometry();
    show();
    announce(this, canUndo() ? tr("%1 You can undo this.").arg(whatHappened) : whatHappened);
    m_timer.start();
    Q_EMIT availabilityChanged(canUndo());
}

void UndoBar::dismiss()
{
    m_timer.stop();
    m_undo = {};
    m_label->clear();
    setAccessibleName({});
    hide();
    Q_EMIT availabilityChanged(false);
}

void UndoBar::undo()
{
    const auto act = std::exchange(m_undo, {});
    if (!act)
        return;
    dismiss();
    act();
}

bool UndoBar::event(QEvent *event)
{
    if (event->type() == QEvent::Leave && isVisible())
        m_timer.start();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return QFrame::event(event);
}

void UndoBar::goUnlessHeld()
{
    if (underMouse() || m_button->hasFocus())
        m_timer.start();
    else
        dismiss();
}

QSize UndoBar::sizeHint() const
{
    // On one line where there is room; a label that may wrap would ask for a narrow block.
    const QMargins margins = layout()->contentsMargins();
    const int button = m_button->isHidden() ? 0 : m_button->sizeHint().width() + layout()->spacing();
    const int width = margins.left() + m_label->fontMetrics().horizontalAdvance(m_label->text()) + 2 + button + margins.right();
    return {width, layout()->heightForWidth(width)};
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), Role::Nav, Role::NavSel, 1, Metrics::px(6));
}

} // namespace kk::ui
