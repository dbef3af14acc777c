#include "ui/customers/RhythmCard.h"

#include "ui/customers/PurchaseRhythm.h"
#include "ui/customers/RhythmDots.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace kk::ui {

RhythmCard::RhythmCard(QWidget *parent)
    : CardFrame(tr("Purchase rhythm"), Body::Padded, parent)
    , m_dots(new RhythmDots)
    , m_sentence(wrappedText({}, TextStyle::Small))
    , m_total(wrappedText({}, TextStyle::Small, Role::Muted))
{
    setIcon(QStringLiteral("repeat"));
    body()->addWidget(m_dots);
    body()->addWidget(m_sentence);
    body()->addWidget(m_total);
    body()->addStretch();
}

void RhythmCard::show(const customers::CustomerPage &page, QDate today)
{
    const PurchaseRhythm rhythm = PurchaseRhythm::of(page.timeline, today);
    m_dots->setRhythm(rhythm);
    m_dots->setVisible(!rhythm.days.isEmpty());
    m_sentence->setText(rhythm.sentence());
    const Money total{page.row.totalCents, {}};
    m_total->setText(page.row.purchases > 0
                         ? tr("%Ln purchase(s) for %1 in all, shop and web shop together.", "", static_cast<int>(page.row.purchases)).arg(total.display())
                         : QString());
    m_total->setVisible(page.row.purchases > 0);
}

} // namespace kk::ui
