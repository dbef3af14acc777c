#pragma once

#include "ui/style/Role.h"

#include <QLabel>

namespace kk::ui {

/// A short word on a soft ground, with an icon if wanted. Elides with a tooltip where there is no room.
class Chip : public QLabel {
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, const QString &icon = {}, QWidget *parent = nullptr);

    void setChip(const QString &text, Tone tone, const QString &icon = {});
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_icon;
};

} // namespace kk::ui
