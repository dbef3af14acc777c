#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace kk::ui {

/// A few choices in one row, one of them chosen: "All | Purchases | Points". Arrow keys go along.
class SegmentRow : public QWidget {
    Q_OBJECT

public:
    /// `name` for readers: what is chosen here.
    explicit SegmentRow(const QString &name, QWidget *parent = nullptr);

    int addSegment(const QString &text);
    /// Beside the text; negative hides it.
    void setCount(int segment, qint64 count);
    void setCurrent(int segment);
    int current() const;

Q_SIGNALS:
    /// By the user or by setCurrent.
    void currentChanged(int segment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Segment;

    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    QList<Segment *> m_segments;
};

} // namespace kk::ui
