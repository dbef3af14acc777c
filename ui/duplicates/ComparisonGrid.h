#pragma once

#include "ui/duplicates/DuplicateWords.h"
#include "ui/widgets/WrappedText.h"

#include <QWidget>

namespace kk::ui {

/// Two or more customers side by side, row by row: = equal, ≈ alike, ≠ different, – one side empty. Letters that differ have a
/// ground and a line below; what is long goes over more lines, so that no difference is cut away. Right walks the differences, which
/// readers hear.
class ComparisonGrid final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonGrid(QWidget *parent = nullptr);
    void show(const shop::DuplicateView &view, const QList<int> &leftOut, const QList<shop::ChosenValue> &chosen = {});
    void clear();
    /// To the next row that differs; round to the first.
    void nextDifference();
    /// In the row that is walked to, what another side says is to be shown.
    void chooseOther();
    /// Whether there is anything to choose.
    bool hasChoices() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void sideClicked(int side);
    void valueChosen(kk::customers::FactKind kind, int side);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;
    int labelWidth(int width) const;
    /// Where a side stands: left and width.
    QRectF cell(int side, const QRectF &row) const;
    QString title(int side) const;
    WrappedText valueText(const ComparedRow &row, int side, double width) const;
    double headerHeight(int width) const;
    double valueWidth(const ComparedRow &row, int side, double width) const;
    double heightOf(const ComparedRow &row, int width) const;
    void paintHeader(QPainter &painter, const QRectF &header) const;
    void paintRow(QPainter &painter, const QRectF &line, const ComparedRow &row) const;

    QStringList m_titles;
    QList<ComparedRow> m_rows;
    QList<int> m_leftOut;
    int m_current = -1;
};

} // namespace kk::ui
