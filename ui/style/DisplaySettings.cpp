#include "ui/style/DisplaySettings.h"

#include "ui/style/Metrics.h"

#include <QSettings>

namespace kk::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kSchemeKey = u"display/scheme"_s;
const auto kTextSizeKey = u"display/text_size"_s;
const auto kLight = u"light"_s;
const auto kDark = u"dark"_s;

SchemeChoice choiceOf(const QString &word)
{
    if (word == kLight)
        return SchemeChoice::Light;
    return word == kDark ? SchemeChoice::Dark : SchemeChoice::System;
}

QString wordOf(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Light:
        return kLight;
    case SchemeChoice::Dark:
        return kDark;
    case SchemeChoice::System:
        break;
    }
    return u"system"_s;
}

} // namespace

DisplaySettings DisplaySettings::load(const QSettings &settings)
{
    DisplaySettings loaded;
    loaded.scheme = choiceOf(settings.value(kSchemeKey).toString());
    const int size = settings.value(kTextSizeKey, loaded.textSize).toInt();
    if (Metrics::textSizes().contains(size))
        loaded.textSize = size;
    return loaded;
}

void DisplaySettings::save(QSettings &settings) const
{
    settings.setValue(kSchemeKey, wordOf(scheme));
    settings.setValue(kTextSizeKey, textSize);
}

} // namespace kk::ui
