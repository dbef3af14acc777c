#pragma once

#include "ui/style/Role.h"

#include <QAbstractButton>

namespace kk::ui {

/// A screen in the navigation: icon, name, badge, and a bar of 3 px when it is in front.
class NavItem : public QAbstractButton {
    Q_OBJECT

public:
    NavItem(const QString &icon, const QString &name, QWidget *parent = nullptr);

    /// 0 takes it away. `spoken` says what is counted: "38 open".
    void setBadge(int count, Tone tone, const QString &spoken);
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameForReaders();
    void paintBadge(QPainter *painter) const;

    QString m_icon;
    QString m_badge;
    QString m_spoken;
    Tone m_badgeTone = Tone::Neutral;
    bool m_compact = false;
};

} // namespace kk::ui
