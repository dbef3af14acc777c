#pragma once

#include "ui/widgets/RowSource.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>

namespace kk::ui {

/// A table of any length: ordered ids, and a cache of pages of 200 rows that are asked for when somebody looks at them.
///
/// Never waits. A row that is not there yet has no text and `LoadedRole` false; the delegate draws a grey bar.
/// Each refresh has a generation; answers to an older one are dropped. GUI thread.
class PagedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum { LoadedRole = Qt::UserRole + 1, IdRole, IconRole, ColorRole, StrongRole };
    static constexpr int kPageSize = 200;

    /// `source` must outlive the model. Nothing is asked before `refresh`.
    explicit PagedModel(RowSource &source, QObject *parent = nullptr);

    /// Asks for the ids anew. What is shown stays until the answer comes.
    void refresh();
    quint64 generation() const { return m_generation; }
    bool isRefreshing() const { return m_refreshing; }
    qint64 idAt(int row) const { return m_ids.value(row); }
    /// -1 when it is not in the list.
    int rowOf(qint64 id) const;
    const PagedColumn &column(int index) const { return m_columns.at(index); }

    /// The rows of these ids in this order, those not yet here fetched first. Not called when the list changed meanwhile.
    void collect(const QList<qint64> &ids, std::function<void(QList<PagedRow>)> then);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// New ids are in place.
    void refreshed(int count);
    void failed(const kk::Error &error);

private:
    using Page = QHash<qint64, PagedRow>;

    const PagedRow *row(int row) const;
    void requestPage(int page) const;
    void onIds(quint64 generation, Result<QList<qint64>> ids);
    void onRows(quint64 generation, int page, const Result<QList<PagedRow>> &rows);
    QList<qint64> pageIds(int page) const;

    RowSource &m_source;
    QList<PagedColumn> m_columns;
    QList<qint64> m_ids;
    mutable QHash<qint64, int> m_rowOfId; ///< filled at the first question
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_requested;
    quint64 m_generation = 0; ///< of the newest question for ids
    quint64 m_shown = 0;      ///< of the ids in place; rows belong to it
    bool m_refreshing = false;
};

} // namespace kk::ui
