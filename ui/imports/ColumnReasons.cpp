// The part of ColumnSheet that says why a column is taken for what it is.
#include "ui/imports/ColumnMeanings.h"
#include "ui/imports/ColumnSheet.h"

#include <QLocale>

#include <algorithm>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMost = 0.5; ///< of the cells must look like it before it counts as a reason

}

QString ColumnSheet::why(int column) const
{
    if (m_ofKnownFile || column < 0 || column >= columnCount() || m_meanings[column].isEmpty())
        return {};
    const auto told = std::find_if(m_evidence.begin(), m_evidence.end(),
                                   [&](const intake::ColumnEvidence &one) { return columnNamed(one.column, one.occurrence) == column; });
    if (told == m_evidence.end() || told->field != m_meanings[column])
        return tr("A person said so, now or an earlier time.");
    const bool looksLikeIt = !told->shape.isEmpty() && told->share >= kMost;
    const QString part = QLocale().toString(qRound(told->share * 100));
    if (told->byName && looksLikeIt)
        return tr("The name says so, and %1 % of the cells look like it, for example %2.").arg(part, told->example);
    if (told->byName)
        return tr("The name of the column says so.");
    return looksLikeIt ? tr("%1 % of the cells look like it, for example %2.").arg(part, told->example) : QString();
}

} // namespace kk::ui
