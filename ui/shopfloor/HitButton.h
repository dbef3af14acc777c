#pragma once

#include "app/shop/CustomerDesk.h"

#include <QAbstractButton>

namespace kk::ui {

/// One of at most five hits: a name and the end of the card number, large enough for a finger.
/// Never takes the focus: that stays in the field.
class HitButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit HitButton(QWidget *parent = nullptr);
    void show(const shop::CounterHit &hit, bool current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_card;
    bool m_current = false;
};

} // namespace kk::ui
