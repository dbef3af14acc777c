#include "ui/widgets/FigureCard.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Painting.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

FigureCard::FigureCard(QWidget *parent)
    : QAbstractButton(parent), m_label(new ElidedLabel({}, TextStyle::Small, Role::Muted)), m_value(new ElidedLabel({}, TextStyle::Figure)),
      m_extra(new ElidedLabel({}, TextStyle::CardTitle, Role::Muted)), m_icon(new IconLabel({}, Role::Muted, 14)),
      m_difference(new ElidedLabel({}, TextStyle::Small)), m_comparison(new ElidedLabel({}, TextStyle::Small, Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    Metrics::scaledMargins(column, 14, 11, 14, 11);
    Metrics::scaledSpacing(column, 3);
    column->addWidget(m_label);
    auto *values = new QHBoxLayout;
    Metrics::scaledSpacing(values, 6);
    values->addWidget(m_value);
    values->addWidget(m_extra, 1, Qt::AlignBottom);
    column->addLayout(values);
    auto *words = new QHBoxLayout;
    Metrics::scaledSpacing(words, 4);
    words->addWidget(m_icon);
    words->addWidget(m_difference);
    words->addWidget(m_comparison, 1);
    column->addLayout(words);
    const auto labels = findChildren<QWidget *>();
    for (QWidget *label : labels)
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_extra->setTextStyle(TextStyle::Body);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setOpensList(false);
}

void FigureCard::setFigure(const Figure &figure)
{
    m_label->setText(figure.label);
    m_value->setText(figure.value);
    m_extra->setText(figure.extra);
    m_icon->setTone(figure.icon, figure.tone);
    m_icon->setVisible(!figure.icon.isEmpty());
    m_difference->setText(figure.difference);
    m_difference->setRole(toneInk(figure.tone));
    m_difference->setVisible(!figure.difference.isEmpty());
    m_comparison->setText(figure.comparison);
    QStringList words{figure.extra, figure.difference, figure.comparison};
    words.removeAll(QString());
    setAccessibleName(figure.label + u": "_s + figure.value);
    setAccessibleDescription(words.join(u", "_s));
}

void FigureCard::setWaiting(const QString &label)
{
    setFigure({label, u"…"_s, {}, {}, Tone::Neutral, {}, {}});
    setAccessibleName(tr("%1: being counted").arg(label));
}

void FigureCard::setFailed(const QString &label, const QString &why)
{
    setFigure({label, u"–"_s, {}, u"circle-alert"_s, Tone::Warn, {}, tr("Why?")});
    setAccessibleDescription(why);
    setToolTip(why);
}

void FigureCard::setOpensList(bool opens)
{
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, opens);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
}

QSize FigureCard::sizeHint() const
{
    return layout()->sizeHint();
}

bool FigureCard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool clipped = m_label->isElided() || m_extra->isElided() || m_comparison->isElided() || m_difference->isElided();
        if (clipped)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleName().toHtmlEscaped() + u", "_s + accessibleDescription().toHtmlEscaped(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hovered = focusPolicy() != Qt::NoFocus && underMouse();
    paintBox(&painter, rect(), Role::Surface, hovered ? Role::ControlLine : Role::Line, 1, Metrics::px(8));
    if (hasFocus())
        paintFocus(&painter, rect(), Role::Focus, Metrics::px(8));
}

} // namespace kk::ui
