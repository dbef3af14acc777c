#include "ui/style/Theme.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Style.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace kk::ui {

namespace {

Scheme s_scheme = Scheme::Light; // written by Theme::apply alone

QPalette paletteOf(Scheme scheme)
{
    const auto token = [scheme](Role role) { return tokenColor(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, token(Role::Window));
    palette.setColor(QPalette::WindowText, token(Role::Text));
    palette.setColor(QPalette::Base, token(Role::Surface));
    palette.setColor(QPalette::AlternateBase, token(Role::Sunken));
    palette.setColor(QPalette::Text, token(Role::Text));
    palette.setColor(QPalette::PlaceholderText, token(Role::Muted));
    palette.setColor(QPalette::Button, token(Role::Surface));
    palette.setColor(QPalette::ButtonText, token(Role::Text));
    palette.setColor(QPalette::BrightText, token(Role::Bad));
    palette.setColor(QPalette::Light, token(Role::Surface));
    palette.setColor(QPalette::Midlight, token(Role::Sunken));
    palette.setColor(QPalette::Mid, token(Role::Line));
    palette.setColor(QPalette::Dark, token(Role::ControlLine));
    palette.setColor(QPalette::Shadow, token(Role::ControlLine));
    palette.setColor(QPalette::Highlight, token(Role::AccentSoft));
    palette.setColor(QPalette::HighlightedText, token(Role::OnAccentSoft));
    palette.setColor(QPalette::Link, token(Role::Accent));
    palette.setColor(QPalette::LinkVisited, token(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, token(Role::Sunken));
    palette.setColor(QPalette::ToolTipText, token(Role::Text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, token(Role::Muted));
    palette.setColor(QPalette::Disabled, QPalette::Base, token(Role::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, token(Role::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, token(Role::Muted));
    return palette;
}

int nearestTextSize(int percent)
{
    const QList<int> &sizes = Metrics::textSizes();
    return *std::min_element(sizes.begin(), sizes.end(), [percent](int one, int other) { return std::abs(one - percent) < std::abs(other - percent); });
}

int neighbour(int percent, int step)
{
    const QList<int> &sizes = Metrics::textSizes();
    const auto index = sizes.indexOf(nearestTextSize(percent)) + step;
    return sizes.at(std::clamp(index, qsizetype(0), sizes.size() - 1));
}

/// A widget shown later still holds the sizes of the moment it was made, so rescaling reaches hidden ones too.
void tellWidgets()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(Theme::changeEvent());
        QCoreApplication::sendEvent(widget, &event);
        widget->update();
    }
}

} // namespace

Theme::Theme(const DisplaySettings &settings, QObject *parent) : QObject(parent), m_platform(nullptr), m_settings(settings)
{
    QApplication::setStyle(new Style);
    QApplication::setFont(Fonts::choose(QApplication::font()));
    connect(&m_platform, &PlatformColorScheme::changed, this, [this] {
        if (m_settings.scheme == SchemeChoice::System)
            apply();
    });
    apply();
}

Theme::~Theme() = default;

QColor Theme::color(Role role)
{
    return tokenColor(role, s_scheme);
}

Scheme Theme::scheme()
{
    return s_scheme;
}

QEvent::Type Theme::changeEvent()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

void Theme::setSchemeChoice(SchemeChoice choice)
{
    DisplaySettings next = m_settings;
    next.scheme = choice;
    set(next);
}

void Theme::setTextSize(int percent)
{
    DisplaySettings next = m_settings;
    next.textSize = nearestTextSize(percent);
    set(next);
}

void Theme::enlargeText()
{
    setTextSize(neighbour(m_settings.textSize, 1));
}

void Theme::shrinkText()
{
    setTextSize(neighbour(m_settings.textSize, -1));
}

void Theme::set(const DisplaySettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    apply();
    Q_EMIT settingsChanged(m_settings);
}

void Theme::apply()
{
    const SchemeChoice choice = m_settings.scheme;
    s_scheme = choice == SchemeChoice::System ? m_platform.current() : choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    Metrics::setTextSize(m_settings.textSize);

    const QPalette palette = paletteOf(s_scheme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(Fonts::font(TextStyle::Body));
    QToolTip::setFont(Fonts::font(TextStyle::Small));

    const QWidgetList widgets = QApplication::allWidgets();
    std::for_each(widgets.begin(), widgets.end(), Metrics::rescale);
    tellWidgets();
    Q_EMIT changed();
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("kk", look ? QVariant(QString::fromLatin1(look)) : QVariant());
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        QFont font; // as the application's, and heavier
        if (look)
            font.setWeight(QFont::DemiBold);
        button->setFont(font);
    }
    widget->updateGeometry();
    widget->update();
}

} // namespace kk::ui
