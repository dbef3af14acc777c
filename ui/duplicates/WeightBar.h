#pragma once

#include "ui/duplicates/DuplicateWords.h"

#include <QWidget>

namespace kk::ui {

/// The why-chart: match weights as a waterfall, one step below the other, the sum at the end. Arrow keys walk the steps, which
/// readers hear; the same stands in the table beside it.
class WeightBar final : public QWidget {
    Q_OBJECT

public:
    explicit WeightBar(QWidget *parent = nullptr);
    void setSteps(const QList<WhyStep> &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int wordsWidth(int width) const;
    double rowHeight(const WhyStep &step, int width) const;
    void say();

    QList<WhyStep> m_steps;
    int m_current = 0;
};

} // namespace kk::ui
