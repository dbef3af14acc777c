#pragma once

#include <QStyledItemDelegate>

namespace kk::ui {

/// A row of the queue: who, and below it why it is asked, with a sign where they may be family; the certainty at the right.
/// The first column holds both lines, parted by a line break.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of every row, pixels.
    static int rowHeight();
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kk::ui
