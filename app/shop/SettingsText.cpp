#include "app/shop/SettingsText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kk::shop {

namespace {

QString rhythmKey(ShopSettings::Rhythm rhythm)
{
    switch (rhythm) {
    case ShopSettings::Rhythm::Never: return QStringLiteral("never");
    case ShopSettings::Rhythm::Daily: return QStringLiteral("daily");
    case ShopSettings::Rhythm::Weekly: return QStringLiteral("weekly");
    }
    return {};
}

QString keepKey(ShopSettings::Keep keep)
{
    return keep == ShopSettings::Keep::All ? QStringLiteral("all") : keep == ShopSettings::Keep::Part ? QStringLiteral("part") : QStringLiteral("nothing");
}

ShopSettings::Keep keepFromKey(const QString &key)
{
    return key == u"part" ? ShopSettings::Keep::Part : key == u"nothing" ? ShopSettings::Keep::Nothing : ShopSettings::Keep::All;
}

} // namespace

ShopSettings settingsFromText(const QMap<QString, QString> &text)
{
    ShopSettings settings;
    settings.shopName = text.value(QStringLiteral("shop.name"));
    settings.shopKind = text.value(QStringLiteral("shop.kind"));
    settings.isSample = text.value(QStringLiteral("shop.sample")) == u"1";
    settings.idleMinutes = std::clamp(text.value(QStringLiteral("lock.idle_minutes"), QStringLiteral("5")).toInt(), 1, 60);
    settings.backupFolder = text.value(QStringLiteral("backup.folder"));
    const QString rhythm = text.value(QStringLiteral("backup.rhythm"));
    settings.backupRhythm = rhythm == u"never" ? ShopSettings::Rhythm::Never
        : rhythm == u"weekly"                  ? ShopSettings::Rhythm::Weekly
                                               : ShopSettings::Rhythm::Daily;
    const QJsonObject keep = QJsonDocument::fromJson(text.value(QStringLiteral("keep")).toUtf8()).object();
    for (auto it = keep.begin(); it != keep.end(); ++it)
        settings.keep.insert(it.key(), keepFromKey(it.value().toString()));
    return settings;
}

QMap<QString, QString> settingsToText(const ShopSettings &settings)
{
    QJsonObject keep;
    for (auto it = settings.keep.begin(); it != settings.keep.end(); ++it)
        keep.insert(it.key(), keepKey(it.value()));
    return {{QStringLiteral("shop.name"), settings.shopName},
            {QStringLiteral("shop.kind"), settings.shopKind},
            {QStringLiteral("shop.sample"), settings.isSample ? QStringLiteral("1") : QStringLiteral("0")},
            {QStringLiteral("lock.idle_minutes"), QString::number(std::clamp(settings.idleMinutes, 1, 60))},
            {QStringLiteral("backup.folder"), settings.backupFolder},
            {QStringLiteral("backup.rhythm"), rhythmKey(settings.backupRhythm)},
            {QStringLiteral("keep"), QString::fromUtf8(QJsonDocument(keep).toJson(QJsonDocument::Compact))}};
}

} // namespace kk::shop
