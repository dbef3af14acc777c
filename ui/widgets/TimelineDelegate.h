#pragma once

#include <QStyledItemDelegate>

namespace kk::ui {

struct TimelineEntry;

/// Draws month headers and entries of a TimelineList.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the link of this entry stands; empty without a link.
    static QRect linkRect(const QRect &row, const TimelineEntry &entry);
};

} // namespace kk::ui
