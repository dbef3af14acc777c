#include "ui/widgets/WrappedText.h"

#include "ui/style/Theme.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace kk::ui {

WrappedText::WrappedText(const QString &text, TextStyle style, double width, const TextMark &mark) : m_layout(text, Fonts::font(style))
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    if (mark.length > 0) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.at);
        range.length = static_cast<int>(mark.length);
        range.format.setBackground(Theme::color(mark.ground));
        range.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        range.format.setUnderlineColor(Theme::color(mark.line));
        range.format.setFontWeight(QFont::DemiBold);
        m_layout.setFormats({range});
    }
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

void WrappedText::paint(QPainter *painter, const QRectF &rect, Role role, bool inMiddle) const
{
    painter->setPen(Theme::color(role));
    m_layout.draw(painter, {rect.left(), inMiddle ? rect.top() + std::max(0.0, (rect.height() - m_height) / 2) : rect.top()});
}

} // namespace kk::ui
