#pragma once

#include "ui/style/Role.h"

#include <QProgressBar>

namespace kk::ui {

/// A bar of 6 px that fills. With an unknown end (range 0 to 0) it stands half full; nothing moves.
class MeterBar : public QProgressBar {
    Q_OBJECT

public:
    explicit MeterBar(Role ground = Role::Sunken, Role fill = Role::Accent, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_ground;
    Role m_fill;
};

} // namespace kk::ui
