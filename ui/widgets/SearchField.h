#pragma once

#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace kk::ui {

class KeyCap;

/// A field that searches while one types: it waits 120 ms after the last key and numbers every question, so that a late
/// answer to an old question can be dropped. Enter asks at once; Esc empties; Down goes to the hits.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// The number of the newest question.
    quint64 generation() const { return m_generation; }
    /// A key cap at the right while the field is empty: "Ctrl K".
    void setKeyHint(const QString &keys);
    void setDelay(std::chrono::milliseconds delay) { m_timer.setInterval(delay); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Trimmed text; also when it became empty.
    void searchRequested(const QString &text, quint64 generation);
    void movedToHits();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void place();

    QTimer m_timer;
    quint64 m_generation = 0;
    QString m_asked;
    KeyCap *m_hint = nullptr;
};

} // namespace kk::ui
