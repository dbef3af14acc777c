#include "ui/style/Style.h"

#include "ui/style/Icons.h"
#include "ui/style/Looks.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kControlHeight = 30;
constexpr int kRadius = 5;
constexpr int kIndicator = 18;

std::optional<Tone> toneOf(const QWidget *widget)
{
    const QVariant tone = widget ? widget->property("kkTone") : QVariant();
    return tone.isValid() ? std::optional(static_cast<Tone>(tone.toInt())) : std::nullopt;
}

/// A scroll bar of a widget with the property `kkThin`.
bool isThin(const QWidget *widget)
{
    for (const QWidget *owner = widget; owner; owner = owner->parentWidget()) {
        if (owner->property("kkThin").toBool())
            return true;
        if (owner->isWindow())
            break;
    }
    return false;
}

struct Frame {
    QColor ground;
    QColor border;
    double width = 1;
};

Frame frameOf(const QStyleOption *option, const QWidget *widget)
{
    Frame frame{Theme::color(Role::Surface), Theme::color(Role::ControlLine), 1};
    if (const auto tone = toneOf(widget)) {
        frame.border = Theme::color(*tone == Tone::Accent ? Role::Accent : *tone == Tone::Neutral ? Role::ControlLine : toneInk(*tone));
        if (*tone == Tone::Warn || *tone == Tone::Bad)
            frame.ground = Theme::color(toneGround(*tone));
    }
    if (!(option->state & QStyle::State_Enabled)) {
        frame.ground = Theme::color(Role::Window);
        frame.border = Theme::color(Role::Line);
    }
    if (option->state & QStyle::State_HasFocus) {
        frame.border = Theme::color(Role::Focus);
        frame.width = 2;
    }
    return frame;
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    Frame frame = frameOf(option, widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    if (enabled && (option->state & (QStyle::State_Sunken | QStyle::State_On)))
        frame.ground = Theme::color(Role::AccentSoft);
    else if (enabled && (option->state & QStyle::State_MouseOver))
        frame.ground = Theme::color(Role::Sunken);
    drawBox(painter, option->rect, frame.ground, frame.border, frame.width, Metrics::px(kRadius));
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Frame frame = frameOf(option, widget);
    drawBox(painter, option->rect, frame.ground, frame.border, frame.width, Metrics::px(kRadius));
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool filled = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = option->rect;
    const double radius = round ? box.height() / 2 : Metrics::px(4);
    const QColor ground = Theme::color(!enabled ? Role::Window : filled ? Role::Accent : Role::Surface);
    const bool focused = option->state & QStyle::State_HasFocus;
    const QColor border = focused ? Theme::color(Role::Focus) : !enabled ? Theme::color(Role::Line) : filled ? ground : Theme::color(Role::ControlLine);
    drawBox(painter, box, ground, border, focused ? 2 : 1, radius);
    if (!filled)
        return;
    const Role ink = enabled ? Role::OnAccent : Role::Muted;
    if (round) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(ink));
        painter->drawEllipse(box.center(), box.width() / 5, box.height() / 5);
        painter->restore();
        return;
    }
    Icons::paint(painter, box, option->state & QStyle::State_NoChange ? u"minus"_s : u"check"_s, ink, static_cast<int>(box.width() * 0.78));
}

/// Around things that draw no border of their own: links, tabs, rows.
void drawFocusRect(const QStyleOption *option, QPainter *painter)
{
    drawBox(painter, option->rect, Qt::transparent, Theme::color(Role::Focus), 2, Metrics::px(4));
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, Theme::color(Role::Sunken));
    painter->setPen(Theme::color(Role::Line));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawMenuBarItem(const QStyleOptionMenuItem *item, QPainter *painter, const QStyle *style)
{
    const bool active = (item->state & QStyle::State_Selected) && (item->state & QStyle::State_Enabled);
    painter->fillRect(item->rect, Theme::color(active ? Role::AccentSoft : Role::Surface));
    painter->fillRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1, Theme::color(Role::Line));
    const QPalette::ColorRole ink = active ? QPalette::HighlightedText : QPalette::ButtonText;
    style->drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine, item->palette,
                        item->state & QStyle::State_Enabled, item->text, ink);
}

void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    drawField(option, painter, widget);
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, const QString &icon) {
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, option, part, widget);
        const bool usable = (option->state & QStyle::State_Enabled) && (option->stepEnabled & step);
        Icons::paint(painter, rect, icon, usable ? Role::Text : Role::ControlLine, Metrics::px(12));
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    const bool thin = isThin(widget); // on the dark ground of the navigation
    painter->fillRect(option->rect, Theme::color(thin ? Role::Nav : Role::Window));
    const QRect slider = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    if (!slider.isValid() || option->minimum == option->maximum)
        return;
    const bool held = (option->state & QStyle::State_Sunken) && (option->activeSubControls & QStyle::SC_ScrollBarSlider);
    const int gap = thin ? 1 : Metrics::px(3);
    const QRectF thumb = QRectF(slider).adjusted(gap, gap, -gap, -gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(thin ? Role::NavMuted : held ? Role::Accent : Role::ControlLine));
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const Look look = lookOf(widget); look != Look::None)
            drawLookPanel(look, option, painter);
        else
            drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (widget && qobject_cast<const QTabBar *>(widget->parentWidget())) // the arrows of a bar that is too long
            painter->fillRect(option->rect, Theme::color(Role::Window));
        if (toneOf(widget) || (option->state & (State_Sunken | State_On | State_MouseOver | State_HasFocus)))
            drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == PE_PanelLineEdit && frame && frame->lineWidth == 0) { // inside a spin or combo box
            painter->fillRect(option->rect.adjusted(1, 1, -1, -1), option->palette.brush(QPalette::Base));
            return;
        }
        drawField(option, painter, widget);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, Theme::color(Role::Window));
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget)) // its border says so
            return;
        drawFocusRect(option, painter);
        return;
    case PE_IndicatorArrowDown:
        Icons::paint(painter, option->rect, u"chevron-down"_s, option->state & State_Enabled ? Role::Text : Role::ControlLine, Metrics::px(16));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::color(Role::Surface));
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, Theme::color(Role::Line));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(item, painter, this);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (lookOf(widget) == Look::Card) {
            drawCard(option, painter);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && lookOf(widget) != Look::None) {
            drawLookLabel(*button, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawLookLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionButton dressed = option;
    const QFont plain = painter->font();
    if (dressLookLabel(lookOf(widget), widget, &dressed)) {
        QFont underlined = plain;
        underlined.setUnderline(true);
        painter->setFont(underlined);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &dressed, painter, widget);
    painter->setFont(plain);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(slider, painter, widget, this);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(spin, painter, widget, proxy());
            return;
        }
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable) {
            drawButtonPanel(option, painter, widget);
            const QRect &box = option->rect; // Fusion's own place for the arrow does not grow with the text
            const QRect arrow = visualRect(option->direction, box, QRect(box.right() - Metrics::px(24), box.top(), Metrics::px(16), box.height()));
            Icons::paint(painter, arrow, u"chevron-down"_s, option->state & State_Enabled ? Role::Text : Role::ControlLine, Metrics::px(16));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (lookOf(widget) == Look::Quiet)
            return quietSize(size);
        result.setWidth(size.width() + Metrics::px(26));
        result.setHeight(std::max(size.height() + Metrics::px(6), Metrics::px(kControlHeight)));
        break;
    case CT_ComboBox:
        result.rwidth() += Metrics::px(24) - 24;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), Metrics::px(kControlHeight)));
        break;
    case CT_ToolButton:
        result = result.expandedTo({Metrics::px(26), Metrics::px(26)});
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), Metrics::px(28)));
        break;
    case CT_MenuBarItem:
        result += QSize(Metrics::px(4), 0);
        result.setHeight(std::max(result.height(), Metrics::px(26)));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), Metrics::px(26)));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(Metrics::px(6), 0, -Metrics::px(6), 0);
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Metrics::px(kIndicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Metrics::px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return Metrics::px(16);
    case PM_ScrollBarExtent:
        return isThin(widget) ? Metrics::px(6) : Metrics::px(14);
    case PM_TabBarScrollButtonWidth:
        return Metrics::px(26);
    case PM_FocusFrameHMargin:
        return Metrics::px(6); // beside the text of a cell
    case PM_ScrollBarSliderMin:
        return Metrics::px(32);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return Metrics::px(10);
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
        return Metrics::px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace kk::ui
