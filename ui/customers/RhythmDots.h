#pragma once

#include "ui/customers/PurchaseRhythm.h"

#include <QWidget>

namespace kk::ui {

/// A year as a line with a dot for each day on which something was bought. The sentence beside it says the same.
class RhythmDots final : public QWidget {
    Q_OBJECT

public:
    explicit RhythmDots(QWidget *parent = nullptr);
    void setRhythm(const PurchaseRhythm &rhythm);
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PurchaseRhythm m_rhythm;
};

} // namespace kk::ui
