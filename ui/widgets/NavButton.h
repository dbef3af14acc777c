#pragma once

#include <QPushButton>

namespace kk::ui {

/// A button on the dark ground of the navigation and of the UndoBar.
class NavButton : public QPushButton {
    Q_OBJECT

public:
    /// With an empty text: a square with the icon alone; give it an accessible name then.
    explicit NavButton(const QString &text, const QString &icon = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace kk::ui
