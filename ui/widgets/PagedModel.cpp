#include "ui/widgets/PagedModel.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace kk::ui {

namespace {

constexpr int kCachedPages = 60; // 12,000 rows

} // namespace

PagedModel::PagedModel(RowSource &source, QObject *parent) : QAbstractTableModel(parent), m_source(source), m_columns(source.columns()), m_pages(kCachedPages)
{
}

void PagedModel::refresh()
{
    m_refreshing = true;
    const QPointer<PagedModel> self(this);
    m_source.requestIds(++m_generation, [self](quint64 generation, Result<QList<qint64>> ids) {
        if (self)
            self->onIds(generation, std::move(ids));
    });
}

int PagedModel::rowOf(qint64 id) const
{
    if (m_rowOfId.isEmpty()) {
        m_rowOfId.reserve(m_ids.size());
        for (int i = 0; i < m_ids.size(); ++i)
            m_rowOfId.insert(m_ids.at(i), i);
    }
    return m_rowOfId.value(id, -1);
}

void PagedModel::collect(const QList<qint64> &ids, std::function<void(QList<PagedRow>)> then)
{
    const QPointer<PagedModel> self(this);
    m_source.requestRows(m_shown, ids, [self, ids, then = std::move(then)](quint64 generation, Result<QList<PagedRow>> rows) {
        if (!self || generation != self->m_shown)
            return;
        if (!rows) {
            Q_EMIT self->failed(rows.error());
            return;
        }
        QHash<qint64, PagedRow> byId;
        for (PagedRow &row : *rows)
            byId.insert(row.id, std::move(row));
        QList<PagedRow> ordered;
        for (const qint64 id : ids) {
            if (const auto found = byId.constFind(id); found != byId.constEnd())
                ordered.append(*found);
        }
        then(ordered);
    });
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((m_columns.at(index.column()).rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == IdRole)
        return m_ids.at(index.row());
    const PagedRow *loaded = row(index.row());
    if (role == LoadedRole)
        return loaded != nullptr;
    if (!loaded || index.column() >= loaded->cells.size())
        return {};
    const Cell &cell = loaded->cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case IconRole:
        return cell.icon;
    case ColorRole:
        return static_cast<int>(cell.role);
    case StrongRole:
        return cell.strong;
    default:
        return {};
    }
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const PagedRow *loaded = role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? row(section) : nullptr;
        return loaded ? QVariant(loaded->name) : QVariant();
    }
    if (section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((m_columns.at(section).rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags PagedModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column).sortable)
        return;
    m_source.setOrder(column, order);
    refresh();
}

const PagedRow *PagedModel::row(int row) const
{
    const int page = row / kPageSize;
    const Page *rows = m_pages.object(page);
    if (!rows) {
        requestPage(page);
        rows = m_pages.object(page); // a source may answer at once
    }
    if (!rows)
        return nullptr;
    const auto found = rows->constFind(m_ids.value(row));
    return found == rows->constEnd() ? nullptr : &*found;
}

QList<qint64> PagedModel::pageIds(int page) const
{
    return m_ids.mid(page * kPageSize, kPageSize);
}

void PagedModel::requestPage(int page) const
{
    if (page < 0 || page * kPageSize >= m_ids.size() || m_requested.contains(page))
        return;
    m_requested.insert(page);
    // Asking is not a change of the model; the answer is, and it comes through onRows.
    const QPointer<PagedModel> self(const_cast<PagedModel *>(this));
    m_source.requestRows(m_shown, pageIds(page), [self, page](quint64 generation, const Result<QList<PagedRow>> &rows) {
        if (self)
            self->onRows(generation, page, rows);
    });
}

void PagedModel::onIds(quint64 generation, Result<QList<qint64>> ids)
{
    if (generation != m_generation)
        return;
    m_refreshing = false;
    if (!ids) {
        Q_EMIT failed(ids.error());
        return;
    }
    beginResetModel();
    m_ids = std::move(*ids);
    m_shown = generation;
    m_rowOfId.clear();
    m_pages.clear();
    m_requested.clear();
    endResetModel();
    Q_EMIT refreshed(static_cast<int>(m_ids.size()));
}

void PagedModel::onRows(quint64 generation, int page, const Result<QList<PagedRow>> &rows)
{
    if (generation != m_shown)
        return;
    m_requested.remove(page);
    auto *loaded = new Page;
    if (rows) {
        for (const PagedRow &each : *rows)
            loaded->insert(each.id, each);
    }
    m_pages.insert(page, loaded); // an empty page too, or a failing source would be asked at every repaint
    const int first = page * kPageSize;
    const int last = std::min(first + kPageSize, static_cast<int>(m_ids.size())) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (!rows)
        Q_EMIT failed(rows.error());
}

} // namespace kk::ui
