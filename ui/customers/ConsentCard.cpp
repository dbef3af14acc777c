#include "ui/customers/ConsentCard.h"

#include "ui/customers/CustomerWords.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/DateWords.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

ConsentCard::ConsentCard(QWidget *parent)
    : CardFrame(tr("What files say is allowed"), Body::Padded, parent)
{
    setIcon(u"shield-check"_s);
}

void ConsentCard::show(const QList<customers::ConsentClaimView> &claims)
{
    if (m_rows) { // not at once: the act may come from a button in it
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(column, 8);
    body()->addWidget(m_rows);
    if (claims.isEmpty())
        column->addWidget(wrappedText(tr("Nothing was asked yet. That counts as no."), TextStyle::Small, Role::Muted));
    for (const customers::ConsentClaimView &claim : claims)
        addClaim(claim);
    column->addStretch();
}

void ConsentCard::addClaim(const customers::ConsentClaimView &claim)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(row, 8);
    row->addWidget(new IconLabel(claim.yes ? u"check"_s : u"x"_s, claim.yes ? Role::Good : Role::Bad, 16), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappedText(CustomerWords::consentAbout(claim.channel, claim.purpose)));
    words->addWidget(wrappedText(CustomerWords::consentAnswer(claim), TextStyle::Small, claim.yes ? Role::Text : Role::Bad));
    const QString said = tr("%1 says “%2” · %3").arg(claim.sourceName, claim.words, dayWithYear(shopDay(claim.claimedAt.value_or(claim.importedAt))));
    words->addWidget(wrappedText(said, TextStyle::Small, Role::Muted));
    words->addStretch();
    row->addLayout(words, 1);
    m_rows->layout()->addWidget(box);
}

} // namespace kk::ui
