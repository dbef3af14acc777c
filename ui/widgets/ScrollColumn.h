#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace kk::ui {

/// A column of cards that scrolls by itself, up and down only. What lies in it gets the focus into view.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    /// Cards one below the other, 12 px apart. Ends with no stretch of its own.
    QVBoxLayout *column() const { return m_column; }
    /// As high as what lies in it, for a page that scrolls as a whole: one bar instead of two.
    void setWhole(bool whole);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    bool m_whole = false;
    QVBoxLayout *m_column;
};

} // namespace kk::ui
