#include "ui/widgets/PageHeader.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace kk::ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_back(makeIconButton(u"arrow-left"_s, tr("Back"))), m_title(new ElidedLabel({}, TextStyle::PageTitle)),
      m_facts(new ElidedLabel({}, TextStyle::Body, Role::Muted))
{
    Metrics::scaledMargins(m_row, 20, 0, 20, 0);
    Metrics::scaledSpacing(m_row, 12);
    Metrics::scaledMinimumHeight(this, 54);
    m_row->addWidget(m_back);
    m_row->addWidget(m_title);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the title has the room first
    m_row->addWidget(m_facts, 1);
    m_back->setProperty("kkTone", static_cast<int>(Tone::Neutral));
    m_back->setVisible(false);
    connect(m_back, &QToolButton::clicked, this, &PageHeader::backRequested);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->updateGeometry();
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void PageHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void PageHeader::setRightWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace kk::ui
