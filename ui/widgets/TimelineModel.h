#pragma once

#include "ui/widgets/Timeline.h"

#include <QAbstractListModel>

namespace kk::ui {

/// Entries with a header row before each month. Headers cannot be chosen.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum { IsHeaderRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<TimelineEntry> &entries);
    /// Null for a header.
    const TimelineEntry *entry(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString month; ///< of a header
        qsizetype entry = -1;
    };

    QList<TimelineEntry> m_entries;
    QList<Row> m_rows;
};

} // namespace kk::ui
