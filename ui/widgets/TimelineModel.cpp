#include "ui/widgets/TimelineModel.h"

#include <QLocale>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

QString monthOf(QDate day)
{
    const QLocale locale;
    QString month = locale.standaloneMonthName(day.month()) + u' ' + QString::number(day.year());
    month[0] = month.at(0).toUpper();
    return month;
}

} // namespace

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_rows.clear();
    QDate month;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QDate day = entries.at(i).day;
        const QDate first = day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
        if (first.isValid() && first != month) {
            month = first;
            m_rows.append({monthOf(day), -1});
        }
        m_rows.append({{}, i});
    }
    endResetModel();
}

const TimelineEntry *TimelineModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).entry < 0)
        return nullptr;
    return &m_entries.at(m_rows.at(index.row()).entry);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsHeaderRole)
        return row.entry < 0;
    if (row.entry < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.month) : QVariant();
    const TimelineEntry &entry = m_entries.at(row.entry);
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        QStringList words{entry.title, entry.detail, entry.chip, entry.when};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    return {};
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (m_rows.at(index.row()).entry < 0)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace kk::ui
