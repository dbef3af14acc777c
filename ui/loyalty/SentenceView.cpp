#include "ui/loyalty/SentenceView.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/ReadingOrder.h"

#include <QPainter>

namespace kk::ui {

namespace {

constexpr int kLeadWidth = 74;
constexpr int kLineHeight = 26; // also the least a finger or pointer needs
constexpr int kGap = 4;

} // namespace

ValueButton::ValueButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ValueButton::show(const loyalty::EditableValue &value)
{
    setText(value.text);
    setAccessibleName(tr("%1: %2", "what, value").arg(value.label, value.text));
    setToolTip(value.label);
    setVisible(true);
    updateGeometry();
    update();
}

QSize ValueButton::sizeHint() const
{
    return {textWidth(text(), TextStyle::Strong) + Metrics::px(2), Metrics::px(kLineHeight)};
}

void ValueButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role ink = isEnabled() ? (underMouse() ? Role::AccentHover : Role::Accent) : Role::Text;
    paintText(&painter, rect(), text(), TextStyle::Strong, ink);
    if (isEnabled()) {
        QPen pen(Theme::color(ink), 1, Qt::DashLine);
        painter.setPen(pen);
        const int y = height() / 2 + lineHeight(TextStyle::Strong) / 2 + 1;
        painter.drawLine(0, qMin(y, height() - 2), width(), qMin(y, height() - 2));
    }
    if (hasFocus())
        paintFocus(&painter, rect());
}

SentenceView::SentenceView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty(kInReadingOrder, true);
}

void SentenceView::show(const loyalty::SentenceLine &line, const QList<loyalty::EditableValue> &values, bool mayChange)
{
    m_lead = line.lead;
    m_pieces.clear();
    m_valueOf.clear();
    for (const loyalty::SentencePart &part : line.parts) {
        if (part.value < 0) {
            for (const QString &word : part.text.split(u' ', Qt::SkipEmptyParts))
                m_pieces.append({word, -1, {}});
            continue;
        }
        const auto at = m_valueOf.size();
        if (at == m_buttons.size()) {
            auto *button = new ValueButton(this);
            m_buttons.append(button);
            connect(button, &QAbstractButton::clicked, this, [this, at, button] { Q_EMIT valueChosen(m_valueOf.value(at), button); });
        }
        m_buttons[at]->show(values[part.value]);
        m_buttons[at]->setEnabled(mayChange);
        m_pieces.append({values[part.value].text, static_cast<int>(at), {}});
        m_valueOf.append(part.value);
    }
    for (auto at = m_valueOf.size(); at < m_buttons.size(); ++at)
        m_buttons[at]->setVisible(false);
    setAccessibleName(line.text());
    arrange(width());
    updateGeometry();
    update();
}

int SentenceView::arrange(int width)
{
    const int line = qMax(Metrics::px(kLineHeight), lineHeight(TextStyle::Body) + Metrics::px(4));
    const int left = Metrics::px(kLeadWidth);
    int x = left;
    int y = 0;
    for (Piece &piece : m_pieces) {
        const bool isButton = piece.button >= 0;
        const int room = qMax(width - left, Metrics::px(60));
        const int wanted = qMin(isButton ? m_buttons[piece.button]->sizeHint().width() : textWidth(piece.word, TextStyle::Body), room);
        const bool sticks = piece.word == u",";
        if (x > left && !sticks && x + wanted > qMax(width, left + room)) {
            x = left;
            y += line;
        }
        if (sticks && x > left)
            x -= Metrics::px(kGap);
        piece.place = QRect(x, y, wanted, line);
        if (isButton)
            m_buttons[piece.button]->setGeometry(piece.place);
        x += wanted + Metrics::px(kGap);
    }
    return y + line;
}

int SentenceView::heightForWidth(int width) const
{
    SentenceView *self = const_cast<SentenceView *>(this); // NOLINT: places are put back by the next resize
    const int height = self->arrange(width);
    self->arrange(this->width());
    return height;
}

QSize SentenceView::sizeHint() const
{
    const int width = Metrics::px(400);
    return {width, heightForWidth(width)};
}

QSize SentenceView::minimumSizeHint() const
{
    return {Metrics::px(kLeadWidth + 120), Metrics::px(kLineHeight)};
}

void SentenceView::resizeEvent(QResizeEvent *)
{
    arrange(width());
}

void SentenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = qMax(Metrics::px(kLineHeight), lineHeight(TextStyle::Body) + Metrics::px(4));
    paintText(&painter, QRectF(0, 0, Metrics::px(kLeadWidth - 4), line), m_lead, TextStyle::Body, Role::Muted);
    for (const Piece &piece : m_pieces) {
        if (piece.button < 0)
            paintText(&painter, piece.place.adjusted(0, 0, Metrics::px(kGap), 0), piece.word, TextStyle::Body, Role::Text);
    }
}

bool SentenceView::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent()) {
        arrange(width());
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace kk::ui
