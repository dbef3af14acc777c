#pragma once

#include "app/base/Result.h"
#include "ui/style/Role.h"

#include <QList>
#include <QString>

#include <functional>

namespace kk::ui {

/// One cell, ready to show.
struct Cell {
    QString text;
    QString icon;         ///< in front of the text; may be empty
    Role role = Role::Text;
    bool strong = false;
    QString spoken;       ///< for readers, where an icon stands alone ("may be mailed"); else the text

    bool operator==(const Cell &) const = default;
};

struct PagedRow {
    qint64 id = 0;
    QList<Cell> cells;
    QString name; ///< what readers call this row: the customer

    bool operator==(const PagedRow &) const = default;
};

struct PagedColumn {
    QString title;
    int width = 120; ///< unscaled pixels
    bool rightAligned = false;
    bool sortable = false;
};

/// Where a PagedModel gets its rows: all ids in order at once, the rows themselves a page at a time.
///
/// Called in the GUI thread and must return at once; the answer is called later (or at once) in the GUI thread, at most
/// once, with the generation it was asked with. It may come after the model is gone: then nothing happens.
class RowSource {
public:
    using IdsAnswer = std::function<void(quint64 generation, Result<QList<qint64>> ids)>;
    using RowsAnswer = std::function<void(quint64 generation, Result<QList<PagedRow>> rows)>;

    virtual ~RowSource() = default;

    virtual QList<PagedColumn> columns() const = 0;
    virtual void requestIds(quint64 generation, IdsAnswer answer) = 0;
    /// Rows that are no longer there may be missing from the answer.
    virtual void requestRows(quint64 generation, const QList<qint64> &ids, RowsAnswer answer) = 0;
    /// The order of the ids from the next request on. Called for sortable columns only.
    virtual void setOrder(int column, Qt::SortOrder order);
};

} // namespace kk::ui
