#include "ui/imports/SampleModel.h"

#include <QLocale>

namespace kk::ui {

void SampleModel::setSheet(const ColumnSheet &sheet)
{
    const bool same = sheet.rowCount() == m_sheet.rowCount() && sheet.columnCount() == m_sheet.columnCount();
    QList<ColumnSheet::Tone> tones;
    for (int column = 0; column < sheet.columnCount(); ++column)
        tones.append(sheet.tone(column));
    if (!same)
        beginResetModel();
    m_sheet = sheet;
    m_tones = tones;
    if (!same)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sheet.rowCount();
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sheet.columnCount();
}

SampleModel::Mark SampleModel::mark(const QModelIndex &index) const
{
    if (m_sheet.isBadCell(index.row(), index.column()))
        return Mark::Bad;
    switch (m_tones[index.column()]) {
    case ColumnSheet::Tone::Ask: return Mark::Asked;
    case ColumnSheet::Tone::LeftOut: return Mark::LeftOut;
    case ColumnSheet::Tone::Sure: break;
    }
    return Mark::None;
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &text = m_sheet.cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return mark(index) == Mark::Bad ? tr("This is not a %1: %2").arg(m_sheet.meaningWords(index.column()), text) : text;
    case Qt::AccessibleTextRole: {
        const QString said = text.isEmpty() ? tr("empty") : text;
        return mark(index) == Mark::Bad ? tr("%1, not right").arg(said) : said;
    }
    case MarkRole: return static_cast<int>(mark(index));
    default: return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return QLocale().toString(section + 1);
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_sheet.columnCount())
        return m_sheet.name(section);
    return {};
}

} // namespace kk::ui
