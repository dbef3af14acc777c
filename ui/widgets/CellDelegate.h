#pragma once

#include <QStyledItemDelegate>

namespace kk::ui {

/// Draws the cells of an IdTable: icon, text in its role, a line below; a grey bar for what is not yet read.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

} // namespace kk::ui
