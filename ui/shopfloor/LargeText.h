#pragma once

#include "ui/style/Role.h"

#include <QLabel>

namespace kk::ui {

/// Text to be read from two steps away, in points of the shop floor: 13, 14.5, 28 and 48. Follows theme and text size.
class LargeText final : public QLabel {
    Q_OBJECT

public:
    enum class Weight { Regular, Strong };

    LargeText(const QString &text, double points, Role role = Role::Text, Weight weight = Weight::Regular, QWidget *parent = nullptr);
    void setRole(Role role);

protected:
    bool event(QEvent *event) override;

private:
    void applyLooks();

    double m_points;
    Role m_role;
    Weight m_weight;
};

} // namespace kk::ui
