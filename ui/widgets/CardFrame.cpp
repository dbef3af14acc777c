#include "ui/widgets/CardFrame.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kk::ui {

CardFrame::CardFrame(const QString &title, Body body, QWidget *parent)
    : QFrame(parent), m_kind(body), m_titleRow(new QWidget(this)), m_titleLayout(new QHBoxLayout(m_titleRow)), m_icon(new IconLabel({}, Role::Text, 18)),
      m_title(new ElidedLabel({}, TextStyle::CardTitle)), m_note(new ElidedLabel({}, TextStyle::Small, Role::Muted)), m_line(new Hairline),
      m_body(new QVBoxLayout)
{
    setLook(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // the border
    column->setSpacing(0);

    Metrics::scaledMargins(m_titleLayout, 14, 6, 14, 6);
    Metrics::scaledSpacing(m_titleLayout, 8);
    Metrics::scaledMinimumHeight(m_titleRow, 38);
    m_titleRow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_titleLayout->addWidget(m_icon);
    m_titleLayout->addWidget(m_title, 1);
    m_titleLayout->addWidget(m_note);
    m_icon->hide();
    m_note->hide();
    column->addWidget(m_titleRow);
    column->addWidget(m_line);
    Metrics::scaledSpacing(m_body, body == Body::Padded ? 8 : 0);
    column->addLayout(m_body); // without a stretch: a card grows only as far as what lies in it does
    setTitle(title);
}

void CardFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showTitleRow();
}

QString CardFrame::title() const
{
    return m_title->text();
}

void CardFrame::setIcon(const QString &icon)
{
    m_icon->setIcon(icon, Role::Text);
    m_icon->setVisible(!icon.isEmpty());
}

void CardFrame::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CardFrame::addToTitle(QWidget *widget)
{
    m_titleLayout->addWidget(widget);
}

void CardFrame::showTitleRow()
{
    const bool titled = !m_title->text().isEmpty();
    m_titleRow->setVisible(titled);
    m_line->setVisible(titled && m_kind == Body::Rows);
    if (m_kind == Body::Rows)
        Metrics::scaledMargins(m_body, 0, titled ? 0 : 4, 0, 4); // rows keep out of the rounded corners
    else
        Metrics::scaledMargins(m_body, 14, titled ? 0 : 12, 14, 14);
}

} // namespace kk::ui
