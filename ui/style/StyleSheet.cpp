#include "ui/style/StyleSheet.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QHash>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

// {role} stands for a colour, {n px} for a scaled length, {n pt} for a scaled size of text.
constexpr auto kTemplate = R"(
QFrame[kk="card"] { background: {surface}; border: 1px solid {line}; border-radius: {8 px}; }
QFrame[kk="card"]:disabled { background: {window}; }

QPushButton[kk="primary"] {
    background: {accent}; color: {onAccent}; border: 1px solid {accent}; border-radius: {5 px};
    min-height: {28 px}; padding: 0 {12 px}; font-weight: 600;
}
QPushButton[kk="primary"]:hover, QPushButton[kk="primary"]:pressed { background: {accentHover}; border-color: {accentHover}; }
QPushButton[kk="primary"]:focus { border: 2px solid {focus}; min-height: {26 px}; padding: 0 {11 px}; }
QPushButton[kk="primary"]:disabled { background: {window}; color: {muted}; border-color: {controlLine}; }

QPushButton[kk="danger"] {
    background: {surface}; color: {bad}; border: 1px solid {bad}; border-radius: {5 px};
    min-height: {28 px}; padding: 0 {12 px}; font-weight: 600;
}
QPushButton[kk="danger"]:hover, QPushButton[kk="danger"]:pressed { background: {badSoft}; }
QPushButton[kk="danger"]:focus { border: 2px solid {focus}; min-height: {26 px}; padding: 0 {11 px}; }
QPushButton[kk="danger"]:disabled { background: {window}; color: {muted}; border-color: {controlLine}; }

QPushButton[kk="quiet"] {
    background: transparent; color: {accent}; border: 2px solid transparent; border-radius: {5 px};
    min-height: {24 px}; padding: 0 {4 px}; font-weight: 600; text-align: left;
}
QPushButton[kk="quiet"]:hover { color: {accentHover}; text-decoration: underline; }
QPushButton[kk="quiet"]:focus { border-color: {focus}; }
QPushButton[kk="quiet"]:disabled { color: {muted}; }

QLabel[kk="muted"] { color: {muted}; font-size: {9 pt}; }
QLabel[kk="title"] { color: {text}; font-size: {15 pt}; font-weight: 600; }
QLabel[kk="chip"] {
    background: {sunken}; color: {muted}; border-radius: {10 px}; font-size: {9 pt};
    min-height: {20 px}; max-height: {20 px}; padding: 0 {8 px};
}
)";

QColor colorNamed(const QString &name)
{
    static const QHash<QString, Role> roles{
        {u"window"_s, Role::Window},       {u"surface"_s, Role::Surface}, {u"sunken"_s, Role::Sunken},
        {u"line"_s, Role::Line},           {u"text"_s, Role::Text},       {u"controlLine"_s, Role::ControlLine},
        {u"muted"_s, Role::Muted},         {u"accent"_s, Role::Accent},   {u"accentHover"_s, Role::AccentHover},
        {u"onAccent"_s, Role::OnAccent},   {u"bad"_s, Role::Bad},         {u"badSoft"_s, Role::BadSoft},
        {u"focus"_s, Role::Focus},
    };
    Q_ASSERT(roles.contains(name));
    return Theme::color(roles.value(name));
}

QString valueOf(const QString &expression)
{
    if (expression.endsWith(u" px"))
        return QString::number(Metrics::px(QStringView(expression).chopped(3).toInt())) + u"px"_s;
    if (expression.endsWith(u" pt"))
        return QString::number(Metrics::points(QStringView(expression).chopped(3).toDouble())) + u"pt"_s;
    return colorNamed(expression).name();
}

bool startsExpression(QChar next)
{
    return next.isLetterOrNumber();
}

} // namespace

QString styleSheet()
{
    const QString source = QString::fromLatin1(kTemplate);
    QString sheet;
    sheet.reserve(source.size());
    for (qsizetype at = 0; at < source.size(); ++at) {
        const QChar character = source.at(at);
        if (character != u'{' || !startsExpression(source.at(at + 1))) { // "{ " opens a rule
            sheet += character;
            continue;
        }
        const qsizetype end = source.indexOf(u'}', at);
        sheet += valueOf(source.mid(at + 1, end - at - 1));
        at = end;
    }
    return sheet;
}

} // namespace kk::ui
