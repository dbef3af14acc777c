#pragma once

#include "app/base/SecretBuffer.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace kk::ui {

class TextLabel;

/// A field for a password. What was typed leaves once, as a SecretBuffer, and is overwritten here at that moment.
/// Says when Caps Lock is on; the text can be shown while one types.
class SecretEdit : public QWidget {
    Q_OBJECT

public:
    /// `name` for readers: "Password". A visible label takes `field()` as its buddy.
    explicit SecretEdit(const QString &name, QWidget *parent = nullptr);
    ~SecretEdit() override;

    /// What was typed; the field is empty and overwritten afterwards.
    [[nodiscard]] SecretBuffer take();
    /// A copy for checks while typing (strength, equality); the field keeps its text.
    [[nodiscard]] SecretBuffer peek() const;
    bool isEmpty() const;
    void clear();
    /// A sentence below the field; empty takes it away.
    void setProblem(const QString &sentence);
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText(bool visible);
    void noteCapsLock(bool on);

    QLineEdit *m_field;
    QToolButton *m_eye;
    TextLabel *m_caps;
    TextLabel *m_problem;
};

} // namespace kk::ui
