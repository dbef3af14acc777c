#pragma once

#include "ui/style/Role.h"

#include <QWidget>

namespace kk::ui {

/// One icon beside words that say the same; on a soft tile or disc when asked. Not for readers, not focusable.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    enum class Ground { None, Tile, Disc };

    explicit IconLabel(const QString &icon, Role role = Role::Text, int size = 16, QWidget *parent = nullptr);
    /// On a ground of `ground` pixels in the tone's soft colour.
    IconLabel(const QString &icon, Tone tone, Ground shape, int size, int ground, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Role role);
    void setTone(const QString &icon, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_role;
    Tone m_tone = Tone::Neutral;
    Ground m_shape = Ground::None;
    int m_size;
    int m_ground;
};

} // namespace kk::ui
