#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

class QPushButton;

namespace kk::ui {

class TextLabel;

/// What just happened, and the way back. One act at a time: the next act replaces it. Goes after 12 seconds in which
/// it had neither pointer nor focus. Undo stays possible elsewhere after that.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// `undo` is called at most once. Without it the bar only tells.
    void offer(const QString &whatHappened, std::function<void()> undo = {});
    void dismiss();
    QSize sizeHint() const override;
    bool canUndo() const { return static_cast<bool>(m_undo); }
    /// As Ctrl+Z does.
    void undo();
    void setLifetime(std::chrono::milliseconds lifetime) { m_timer.setInterval(lifetime); }

Q_SIGNALS:
    void availabilityChanged(bool canUndo);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goUnlessHeld();

    TextLabel *m_label;
    QPushButton *m_button;
    std::function<void()> m_undo;
    QTimer m_timer;
};

} // namespace kk::ui
