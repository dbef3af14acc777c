#pragma once

#include "ui/style/Role.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace kk::ui {

class IconLabel;
class TextLabel;

/// What a MessageBar says. `lead` is the first, semibold sentence; `text` what to do now.
struct Message {
    Tone tone = Tone::Info;
    QString lead;
    QString text;
    QString button; ///< empty: no button
};

/// One message inside the page, with at most one button. Can be focused; a screen reader hears it when it appears.
/// Hidden until something is to be said.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const Message &message);
    void clear();
    /// Whether the user can put it away; not when it tells a state that lasts.
    void setDismissible(bool dismissible);
    QString text() const { return m_spoken; }
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void buttonClicked();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QString m_spoken;
    bool m_dismissible = false;
    IconLabel *m_icon;
    TextLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace kk::ui
