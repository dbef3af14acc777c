#pragma once

#include <QWidget>

namespace kk::ui {

/// The amber band over a sample shop, with the one button that throws it away.
class SampleBand final : public QWidget {
    Q_OBJECT

public:
    explicit SampleBand(QWidget *parent = nullptr);

Q_SIGNALS:
    void throwAwayRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kk::ui
