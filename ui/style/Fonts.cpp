#include "ui/style/Fonts.h"

#include "ui/style/Metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

namespace kk::ui {

using namespace Qt::StringLiterals;

QFont Fonts::font(TextStyle style)
{
    QFont font = QApplication::font();
    font.setPointSizeF(Metrics::points(pointSize(style)));
    font.setWeight(isStrong(style) ? QFont::DemiBold : QFont::Normal);
    return font;
}

double Fonts::pointSize(TextStyle style)
{
    switch (style) {
    case TextStyle::Small:
    case TextStyle::SmallStrong:
        return 9;
    case TextStyle::Body:
    case TextStyle::Strong:
        return 10;
    case TextStyle::CardTitle:
        return 10.5;
    case TextStyle::PageTitle:
        return 15;
    case TextStyle::Figure:
        return 18;
    }
    return 10;
}

bool Fonts::isStrong(TextStyle style)
{
    return style != TextStyle::Small && style != TextStyle::Body;
}

bool Fonts::hasTabularDigits(const QFont &font)
{
    QFont large = font;
    large.setPointSizeF(72); // large enough for a difference to show
    const QFontMetricsF metrics(large);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.5)
            return false;
    }
    return true;
}

QFont Fonts::choose(const QFont &desktop)
{
    if (hasTabularDigits(desktop))
        return desktop;
    const auto openSans = u"Open Sans"_s;
    if (!QFontDatabase::families().contains(openSans))
        return desktop;
    QFont font = desktop;
    font.setFamilies({openSans});
    return font;
}

} // namespace kk::ui
