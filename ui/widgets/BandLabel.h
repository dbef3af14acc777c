#pragma once

#include "ui/widgets/TextLabel.h"

namespace kk::ui {

/// The title of a group of rows inside a card: muted words on a sunken band from edge to edge.
class BandLabel : public TextLabel {
    Q_OBJECT

public:
    explicit BandLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kk::ui
