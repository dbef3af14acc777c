#include "ui/style/Tokens.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

namespace kk::ui {

namespace {

struct Token {
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Token, kRoleCount> kTokens{{
    {Role::Window, 0xF5F4F0, 0x14191B},
    {Role::Surface, 0xFFFFFF, 0x1C2326},
    {Role::Sunken, 0xECEAE4, 0x242C30},
    {Role::Line, 0xDAD6CD, 0x38434A},
    {Role::ControlLine, 0x857F74, 0x7E8B92},
    {Role::Text, 0x1B2325, 0xE9EEEF},
    {Role::Muted, 0x566064, 0xA9B4B9},
    {Role::Accent, 0x0B655F, 0x5CC9BE},
    {Role::AccentHover, 0x084E49, 0x7FD8CF},
    {Role::OnAccent, 0xFFFFFF, 0x06211E},
    {Role::AccentSoft, 0xDCEFEC, 0x143B38},
    {Role::OnAccentSoft, 0x0A4E49, 0xBDEDE7},
    {Role::Info, 0x1B5A9E, 0x93C0F5},
    {Role::InfoSoft, 0xE4EEF9, 0x172B40},
    {Role::Good, 0x27692B, 0x92CF92},
    {Role::GoodSoft, 0xE3F1E2, 0x183219},
    {Role::Warn, 0x7F4B00, 0xF2BD68},
    {Role::WarnSoft, 0xFCEFD6, 0x3A2A0F},
    {Role::Bad, 0xA9241B, 0xFFA59C},
    {Role::BadSoft, 0xFBE6E3, 0x42201D},
    {Role::Focus, 0x1266D6, 0x7DB4FF},
    {Role::NavFocus, 0x7DB4FF, 0x7DB4FF},
    {Role::Nav, 0x11322F, 0x0E1315},
    {Role::NavText, 0xD5E4E1, 0xC9D3D5},
    {Role::NavMuted, 0x9DB8B4, 0x8E9DA2},
    {Role::NavSel, 0x22524D, 0x1E3B39},
    {Role::NavSelText, 0xFFFFFF, 0xE6FBF8},
    {Role::NavAccent, 0x7FD8CF, 0x7FD8CF},
    {Role::NavWarn, 0xF2BD68, 0xF2BD68},
    {Role::Series1, 0x0B655F, 0x5CC9BE},
    {Role::Series2, 0xB86E00, 0xF2BD68},
    {Role::Series3, 0x7A3E8E, 0xCBA0DE},
    {Role::Series4, 0x2E77B8, 0x93C0F5},
    {Role::Series5, 0xB5482E, 0xF5A08A},
    {Role::Series6, 0x8F8A80, 0x75828A},
    {Role::Heat0, 0xEFF6F5, 0x1F2A2D},
    {Role::Heat1, 0xCFE6E3, 0x1C3B39},
    {Role::Heat2, 0x9DCBC6, 0x1F5450},
    {Role::Heat3, 0x5AA29B, 0x2C7670},
    {Role::Heat4, 0x2B7F78, 0x3F9E95},
    {Role::Heat5, 0x0B655F, 0x5CC9BE},
}};

constexpr bool rowsStandInTheOrderOfTheEnum()
{
    for (size_t i = 0; i < kTokens.size(); ++i) {
        if (static_cast<size_t>(kTokens[i].role) != i)
            return false;
    }
    return true;
}
static_assert(rowsStandInTheOrderOfTheEnum());

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor tokenColor(Role role, Scheme scheme)
{
    const Token &token = kTokens[static_cast<size_t>(role)];
    return QColor::fromRgb(scheme == Scheme::Light ? token.light : token.dark);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Role toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Muted;
    case Tone::Accent:
        return Role::OnAccentSoft;
    case Tone::Info:
        return Role::Info;
    case Tone::Good:
        return Role::Good;
    case Tone::Warn:
        return Role::Warn;
    case Tone::Bad:
        return Role::Bad;
    }
    return Role::Text;
}

Role toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Sunken;
    case Tone::Accent:
        return Role::AccentSoft;
    case Tone::Info:
        return Role::InfoSoft;
    case Tone::Good:
        return Role::GoodSoft;
    case Tone::Warn:
        return Role::WarnSoft;
    case Tone::Bad:
        return Role::BadSoft;
    }
    return Role::Sunken;
}

} // namespace kk::ui
