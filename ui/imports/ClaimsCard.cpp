#include "ui/imports/ClaimsCard.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace kk::ui {

using namespace Qt::StringLiterals;

ClaimsCard::ClaimsCard(QWidget *parent)
    : CardFrame(tr("Consent in this file"), Body::Padded, parent)
{
    setIcon(u"shield-check"_s);
    hide();
}

void ClaimsCard::show(const intake::ClaimWorth &claims, bool isOld)
{
    setVisible(claims.hasAnswers());
    if (m_rows && claims == m_shown && isOld == m_isOld)
        return;
    m_shown = claims;
    m_isOld = isOld;
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    Metrics::scaledSpacing(grid, 6);
    grid->setColumnStretch(1, 1);
    const qint64 confirmed = claims.yesByGrade.value(u"E4"_s);
    const qint64 proved = claims.yesByGrade.value(u"E3"_s);
    const qint64 dated = claims.yesByGrade.value(u"E2"_s);
    const qint64 bare = claims.yesByGrade.value(u"E1"_s);
    if (confirmed > 0)
        addRow(grid, confirmed, tr("× yes, confirmed a second time"), Role::Good);
    if (proved > 0)
        addRow(grid, proved, tr("× yes, with day and proof"), Role::Good);
    if (dated > 0)
        addRow(grid, dated, tr("× yes, with a day but no proof"), Role::Warn);
    if (bare > 0)
        addRow(grid, bare, tr("× yes, without proof"), Role::Warn);
    addRow(grid, claims.no, tr("× no"), Role::Text);
    if (claims.silent > 0)
        addRow(grid, claims.silent, tr("× no answer: that is no consent"), Role::Muted);
    const QString note = dated + bare > 0 ? tr("A yes without proof opens nothing until you add the proof. A no always counts.") : tr("A no always counts.");
    grid->addWidget(wrappedText(note, TextStyle::Small, Role::Muted), grid->rowCount(), 0, 1, 2);
    body()->addWidget(m_rows);
}

void ClaimsCard::addRow(QGridLayout *grid, qint64 count, const QString &words, Role role)
{
    const int row = grid->rowCount();
    auto *number = new TextLabel(QLocale().toString(count), TextStyle::Strong, m_isOld ? Role::Muted : role);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    Metrics::scaledMinimumWidth(number, 30);
    grid->addWidget(number, row, 0);
    grid->addWidget(wrappedText(words, TextStyle::Body, m_isOld || role == Role::Muted ? Role::Muted : Role::Text), row, 1);
}

} // namespace kk::ui
