#pragma once

#include "ui/duplicates/DuplicateWords.h"

#include <QWidget>

namespace kk::ui {

/// Two or more customers side by side, row by row: = equal, ≈ alike, ≠ different, – one side empty. Letters that differ have a
/// ground and a line below. Right and left walk the differences, which readers hear.
class ComparisonGrid final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonGrid(QWidget *parent = nullptr);
    void show(const shop::DuplicateView &view, const QList<int> &leftOut);
    void clear();
    /// To the next row that differs; round to the first.
    void nextDifference();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sideClicked(int side);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;
    int labelWidth() const;
    QRectF cell(int side, double top) const;
    void paintValue(QPainter &painter, const QRectF &rect, const ComparedRow &row, int side) const;

    QStringList m_titles;
    QList<ComparedRow> m_rows;
    QList<int> m_leftOut;
    int m_current = -1;
};

} // namespace kk::ui
