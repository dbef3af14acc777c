#pragma once

#include "ui/imports/ColumnSheet.h"

#include <QAbstractTableModel>

namespace kk::ui {

/// The first rows of a file, with the cells marked that are not what their column should hold.
class SampleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum { MarkRole = Qt::UserRole + 20 }; ///< int of Mark
    enum class Mark { None, Bad, Asked, LeftOut };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const ColumnSheet &sheet);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Mark mark(const QModelIndex &index) const;

    ColumnSheet m_sheet;
    QList<ColumnSheet::Tone> m_tones;
};

} // namespace kk::ui
