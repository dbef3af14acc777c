#pragma once

#include "ui/style/Role.h"

#include <QWidget>

namespace kk::ui {

/// A line of one pixel, lying or standing.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr, Role role = Role::Line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
};

} // namespace kk::ui
