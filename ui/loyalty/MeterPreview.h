#pragma once

#include "app/loyalty/engine/Programme.h"

#include <QWidget>

#include <optional>

namespace kk::ui {

/// What the customer sees of a counter: a stamp card, a bar to the next reward, levels, a badge, the steps of a mission, weeks in a row,
/// the goal of a whole street. Shown as somebody has it who is well on the way.
class MeterPreview final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Stamps, Bar, Levels, Badge, Mission, Streak, Street };

    explicit MeterPreview(QWidget *parent = nullptr);

    void show(const loyalty::Programme &programme, const loyalty::Meter &meter);
    /// Points on the way to the cheapest reward. False when the programme has none.
    bool showPoints(const loyalty::Programme &programme);
    Kind kind() const { return m_kind; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void name();
    void paintStamps(QPainter &painter) const;
    void paintBar(QPainter &painter) const;
    void paintLevels(QPainter &painter) const;
    void paintSteps(QPainter &painter) const;

    Kind m_kind = Kind::Bar;
    std::int64_t m_goal = 1;
    std::int64_t m_count = 0;
    QString m_gift;
    QStringList m_steps; ///< of a mission; names of levels
};

} // namespace kk::ui
