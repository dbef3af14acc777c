#pragma once

#include "app/shop/SafetyDesk.h"

#include <QWidget>

namespace kk::ui {

/// Receipts of the last shop days as bars: known customers below, unknown above, the sum on top. Can be focused, so that a
/// reader says its sentence; the table twin stands in `DaysCard`.
class DayBars : public QWidget {
    Q_OBJECT

public:
    explicit DayBars(QWidget *parent = nullptr);

    void setDays(const QList<shop::Overview::Day> &days);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGrid(QPainter &painter, const QRectF &plot, qint64 top, qint64 step) const;
    void paintBar(QPainter &painter, const QRectF &plot, const QRectF &column, const shop::Overview::Day &day, qint64 top) const;

    QList<shop::Overview::Day> m_days;
};

} // namespace kk::ui
