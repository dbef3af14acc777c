#pragma once

#include "ui/widgets/TextLabel.h"

namespace kk::ui {

/// One line that ends in "…" where there is no room; the whole text is then the tooltip. Readers get the whole text.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TextStyle style = TextStyle::Body, Role role = Role::Text, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace kk::ui
