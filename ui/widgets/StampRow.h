#pragma once

#include <QWidget>

namespace kk::ui {

/// The stamps somebody has of a card: full and empty rounds in one row.
class StampRow final : public QWidget {
    Q_OBJECT

public:
    explicit StampRow(QWidget *parent = nullptr);

    /// `name` says what they are, for readers; at most 40 of them.
    void show(qint64 count, qint64 goal, const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    int m_goal = 1;
};

} // namespace kk::ui
