#pragma once

#include "ui/style/Fonts.h"
#include "ui/style/Role.h"

#include <QLabel>

namespace kk::ui {

/// Text in one of the program's styles and colours; follows theme and text size. Plain text unless told otherwise, as
/// names and notes of customers may hold anything.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextStyle style = TextStyle::Body, Role role = Role::Text, QWidget *parent = nullptr);

    void setTextStyle(TextStyle style);
    void setRole(Role role);
    TextStyle textStyle() const { return m_style; }
    Role role() const { return m_role; }

protected:
    bool event(QEvent *event) override;

private:
    void applyLooks();

    TextStyle m_style;
    Role m_role;
};

/// A label that breaks into lines.
TextLabel *wrappedText(const QString &text, TextStyle style = TextStyle::Body, Role role = Role::Text, QWidget *parent = nullptr);

} // namespace kk::ui
