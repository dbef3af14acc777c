#include "ui/widgets/TextTableModel.h"

#include "ui/widgets/PagedModel.h"

namespace kk::ui {

TextTableModel::TextTableModel(QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void TextTableModel::setRows(QList<QStringList> rows, QList<qint64> ids)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_ids = std::move(ids);
    endResetModel();
}

void TextTableModel::setEditable(int column, std::function<bool(int row)> mayEdit)
{
    m_editableColumn = column;
    m_mayEdit = std::move(mayEdit);
}

Qt::ItemFlags TextTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && index.column() == m_editableColumn && m_mayEdit && m_mayEdit(index.row());
    return editable ? usual | Qt::ItemIsEditable : usual;
}

bool TextTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || value.toString() == m_rows[index.row()].value(index.column()))
        return false;
    m_rows[index.row()][index.column()] = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(index.row(), index.column(), value.toString());
    return true;
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &text = m_rows[index.row()].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return text;
    case Qt::TextAlignmentRole: return alignment(index.column());
    case PagedModel::LoadedRole: return true;
    case PagedModel::ColorRole: return static_cast<int>(Role::Text);
    case Qt::AccessibleTextRole: return QString(m_columns[index.column()].title + QStringLiteral(": ") + text);
    default: return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

int TextTableModel::alignment(int column) const
{
    return static_cast<int>(Qt::AlignVCenter | (m_columns[column].align == Align::Numbers ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace kk::ui
