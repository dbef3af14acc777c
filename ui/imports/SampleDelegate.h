#pragma once

#include <QStyledItemDelegate>

namespace kk::ui {

/// Draws the first rows of a file: bad cells on a red ground and semibold, asked columns on amber, empty ones in words.
class SampleDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kk::ui
