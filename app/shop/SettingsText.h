#pragma once

#include "app/shop/SafetyDesk.h"

#include <QMap>

namespace kk::shop {

/// Settings as the vault stores them: key and text. Unknown keys are left alone, missing ones give the default.
ShopSettings settingsFromText(const QMap<QString, QString> &text);
QMap<QString, QString> settingsToText(const ShopSettings &settings);

} // namespace kk::shop
