#include "ui/widgets/EmptyState.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kk::ui {

EmptyState::EmptyState(const QString &icon, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_sentence(wrappedText(sentence)), m_button(makeButton({}, ButtonLook::Primary)), m_link(makeButton({}, ButtonLook::Quiet))
{
    auto *column = new QVBoxLayout(this);
    Metrics::scaledMargins(column, 24);
    Metrics::scaledSpacing(column, 14);
    m_sentence->setAlignment(Qt::AlignHCenter);
    Metrics::scaledMaximumWidth(m_sentence, 460);
    column->addStretch(2);
    column->addWidget(new IconLabel(icon, Tone::Neutral, IconLabel::Ground::Disc, 24, 56), 0, Qt::AlignHCenter);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_sentence, 100);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->hide();
    m_link->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkClicked);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setButton(const QString &text, const QString &icon)
{
    m_button->setText(text);
    setButtonLook(m_button, ButtonLook::Primary, icon);
    m_button->setVisible(!text.isEmpty());
}

QWidget *EmptyState::button() const
{
    return m_button->isHidden() ? nullptr : m_button;
}

void EmptyState::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_link->hasFocus() && m_link->isEnabled())
        m_link->click();
    else if (isEnter && button() && m_button->isEnabled())
        m_button->click();
    else
        QWidget::keyPressEvent(event);
}

void EmptyState::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

} // namespace kk::ui
