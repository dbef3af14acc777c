#pragma once

#include "ui/style/Role.h"

#include <QLabel>

namespace kk::ui {

/// A key as it stands on the keyboard: "Ctrl K".
class KeyCap : public QLabel {
    Q_OBJECT

public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kk::ui
