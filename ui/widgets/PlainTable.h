#pragma once

#include <QList>
#include <QTableView>

namespace kk::ui {

class TextTableModel;

/// A short table of ready words: no grid, rows of 35, one row chosen at a time. Enter and double click open the row;
/// Ctrl+C copies it (marked sensitive).
class PlainTable final : public QTableView {
    Q_OBJECT

public:
    /// `name` for readers. `model` must outlive the table or be its child. The first column grows.
    PlainTable(const QString &name, TextTableModel *model, QWidget *parent = nullptr);
    /// Unscaled pixels, a column each; of the first the smallest.
    void setWidths(const QList<int> &widths);
    /// Rows of another height, drawn by `delegate` (taken over); `height` gives pixels at the present text size.
    void setRows(QAbstractItemDelegate *delegate, int (*height)());

Q_SIGNALS:
    void rowOpened(int row);
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applySizes();

    TextTableModel *m_model;
    QList<int> m_widths;
    int (*m_rowHeight)() = nullptr;
};

} // namespace kk::ui
