#include "ui/widgets/MessageBar.h"

#include "ui/style/Metrics.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"circle-check"_s;
    case Tone::Warn:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"circle-alert"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel({}, Role::Info, 18)), m_label(wrappedText({})), m_button(makeButton({})),
      m_close(makeIconButton(u"x"_s, tr("Put this message away"), nullptr, 26))
{
    auto *row = new QHBoxLayout(this);
    Metrics::scaledMargins(row, 12, 8, 12, 8);
    Metrics::scaledSpacing(row, 10);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    setFocusPolicy(Qt::StrongFocus);
    m_close->hide();
    connect(m_button, &QPushButton::clicked, this, &MessageBar::buttonClicked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    hide();
}

void MessageBar::say(const Message &message)
{
    m_tone = message.tone;
    m_icon->setTone(iconOf(m_tone), m_tone);
    const QString space = message.lead.isEmpty() || message.text.isEmpty() ? QString() : u" "_s;
    m_spoken = message.lead + space + message.text;
    m_label->setTextFormat(Qt::RichText);
    const QString lead = message.lead.isEmpty() ? QString() : u"<span style='font-weight:600'>"_s + message.lead.toHtmlEscaped() + u"</span>"_s;
    m_label->setText(lead + space + message.text.toHtmlEscaped());
    m_label->setAccessibleName(m_spoken);
    m_button->setText(message.button);
    m_button->setVisible(!message.button.isEmpty());
    show();
    update();
    announce(this, m_spoken);
}

void MessageBar::clear()
{
    m_spoken.clear();
    m_label->clear();
    m_label->setAccessibleName({});
    setAccessibleName({});
    hide();
}

void MessageBar::setDismissible(bool dismissible)
{
    m_dismissible = dismissible;
    m_close->setVisible(dismissible);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), toneGround(m_tone), Role::Line, 0, Metrics::px(6));
    if (hasFocus())
        paintFocus(&painter, rect(), Role::Focus, Metrics::px(6));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_button->text().isEmpty()) {
        m_button->click();
    } else if (event->key() == Qt::Key_Escape && m_dismissible) {
        m_close->click();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace kk::ui
