#include "ui/style/PlatformColorScheme.h"

#include <QApplication>
#include <QPalette>

namespace kk::ui {

namespace {

Scheme schemeOfPalette(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Scheme::Dark : Scheme::Light;
}

} // namespace

PlatformColorScheme::PlatformColorScheme(QObject *parent)
    : QObject(parent), m_atStart(schemeOfPalette(QApplication::palette())), m_current(m_atStart)
{
    watch();
}

void PlatformColorScheme::take(std::optional<Scheme> scheme)
{
    const Scheme next = scheme.value_or(m_atStart);
    if (next == m_current)
        return;
    m_current = next;
    Q_EMIT changed(next);
}

} // namespace kk::ui
