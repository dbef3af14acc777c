#pragma once

#include <QLayout>
#include <QList>

#include <memory>

namespace kk::ui {

/// Puts widgets side by side at their own width and goes on in a new line where there is no room: chips, buttons, filters.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    /// `gap` in unscaled pixels, between widgets and between lines. Sets a parent's layout when one is given.
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override; ///< takes it
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height it took; moves the widgets only when `apply`.
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items; ///< owned
};

} // namespace kk::ui
