#include "ui/entry/EntryFrame.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kk::ui {

namespace {

constexpr int kWidth = 640;

/// The sign on a round ground of the navigation, as its dots are light.
class Sign final : public QWidget {
public:
    Sign()
    {
        Metrics::scaledFixedWidth(this, 48);
        Metrics::scaledFixedHeight(this, 48);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Role::Nav));
        painter.drawRoundedRect(rect(), Metrics::px(10), Metrics::px(10));
        const double inset = Metrics::px(9);
        Icons::paintMark(&painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset));
    }
};

} // namespace

EntryFrame::EntryFrame(const QString &title, const QString &line, QWidget *parent)
    : QWidget(parent),
      m_title(wrappedText(title, TextStyle::PageTitle)),
      m_line(wrappedText(line, TextStyle::Body, Role::Muted)),
      m_message(new MessageBar),
      m_column(new QVBoxLayout)
{
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn;
    page->addWidget(scroll);

    auto *middle = new QWidget;
    Metrics::scaledMaximumWidth(middle, kWidth);
    auto *column = new QVBoxLayout(middle);
    Metrics::scaledMargins(column, 20, 20, 20, 20);
    Metrics::scaledSpacing(column, 12);
    auto *head = new QHBoxLayout;
    Metrics::scaledSpacing(head, 14);
    head->addWidget(new Sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    Metrics::scaledSpacing(words, 2);
    words->addWidget(m_title);
    words->addWidget(m_line);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addWidget(m_message);
    Metrics::scaledSpacing(m_column, 12);
    column->addLayout(m_column);

    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(middle, 1000);
    centred->addStretch(1);
    scroll->column()->addStretch(2);
    scroll->column()->addLayout(centred);
    scroll->column()->addStretch(3);
    setTitle(title);
    setLine(line);
}

void EntryFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EntryFrame::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

} // namespace kk::ui
