#pragma once

#include <QWidget>

class QPushButton;

namespace kk::ui {

class IconLabel;
class TextLabel;

/// What stands where nothing is yet: an icon, one sentence, one button and one link. Enter presses the button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setButton(const QString &text, const QString &icon = {});
    void setLink(const QString &text);
    /// Where the focus belongs; null when there is no button.
    QWidget *button() const;

Q_SIGNALS:
    void buttonClicked();
    void linkClicked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_link;
};

} // namespace kk::ui
