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
    /// From this item on they stand at the far end of the line, as the buttons of a row do.
    void setEndFrom(int index) { m_endFrom = index; }
    /// This item takes the room that is left on its line, up to its greatest width.
    void setGrowing(int index) { m_growing = index; }
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

    /// How large an item becomes on a line with `left` pixels to spare, of which it may take some.
    QSize sizeOf(qsizetype index, int room, int *left) const;

    QList<QLayoutItem *> m_items; ///< owned
    int m_endFrom = -1;
    int m_growing = -1;
};

} // namespace kk::ui
