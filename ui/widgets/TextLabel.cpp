#include "ui/widgets/TextLabel.h"

#include "ui/style/Theme.h"

#include <QEvent>

namespace kk::ui {

TextLabel::TextLabel(const QString &text, TextStyle style, Role role, QWidget *parent) : QLabel(text, parent), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyLooks();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    applyLooks();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    applyLooks();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == Theme::changeEvent())
        applyLooks();
    return QLabel::event(event);
}

void TextLabel::applyLooks()
{
    setFont(Fonts::font(m_style));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::color(m_role));
    colors.setColor(QPalette::Text, Theme::color(m_role));
    colors.setColor(QPalette::Link, Theme::color(Role::Accent));
    setPalette(colors);
    updateGeometry();
}

TextLabel *wrappedText(const QString &text, TextStyle style, Role role, QWidget *parent)
{
    auto *label = new TextLabel(text, style, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace kk::ui
