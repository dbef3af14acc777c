#include "app/identity/ProposalStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace kk::identity {

namespace {

constexpr std::array kClasses{PairClass::SamePerson, PairClass::SamePersonMoved, PairClass::Household};
constexpr std::array kClassKeys{"same", "moved", "household"};

/// A probability as written, or nothing when it is none.
std::optional<double> probability(const QJsonValue &value)
{
    const double read = value.toDouble(-1);
    return std::isfinite(read) && read > 0 && read < 1 ? std::optional(read) : std::nullopt;
}

constexpr double kMostRecords = 4e9;

QJsonObject yardstickToJson(const Yardstick &yardstick)
{
    QJsonArray blocks;
    for (const std::uint32_t largest : yardstick.largestBlocks)
        blocks.append(static_cast<qint64>(largest));
    return {{QStringLiteral("records"), yardstick.records}, {QStringLiteral("dates"), yardstick.dates}, {QStringLiteral("initials"), yardstick.initials},
            {QStringLiteral("largest_blocks"), blocks}};
}

/// None where anything in it cannot be: then it is taken anew.
Yardstick yardstickFromJson(const QJsonObject &json)
{
    Yardstick yardstick;
    const auto count = [&json](const char *key) { return json.value(QLatin1StringView(key)).toDouble(-1); };
    yardstick.records = count("records");
    yardstick.dates = count("dates");
    yardstick.initials = count("initials");
    for (const double one : {yardstick.records, yardstick.dates, yardstick.initials}) {
        if (!(one >= 0 && one <= kMostRecords))
            return {};
    }
    for (const QJsonValue &largest : json.value(QStringLiteral("largest_blocks")).toArray())
        yardstick.largestBlocks.push_back(static_cast<std::uint32_t>(std::clamp(largest.toDouble(), 1.0, kMostRecords)));
    return yardstick;
}

} // namespace

QByteArray modelToJson(const WeightModel &model)
{
    QJsonObject fields;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        QJsonObject learnt;
        QJsonArray u;
        for (std::size_t level = 1; level < levelCount(field); ++level)
            u.append(model.u(field, static_cast<std::uint8_t>(level)));
        learnt.insert(QStringLiteral("u"), u);
        for (std::size_t pairClass = 0; pairClass < kClasses.size(); ++pairClass) {
            QJsonArray m;
            for (std::size_t level = 1; level < levelCount(field); ++level)
                m.append(model.m(kClasses[pairClass], field, static_cast<std::uint8_t>(level)));
            learnt.insert(QString::fromLatin1(kClassKeys[pairClass]), m);
        }
        fields.insert(QString::fromUtf8(fieldKey(field)), learnt);
    }
    QJsonObject priors;
    for (std::size_t pairClass = 0; pairClass < kClasses.size(); ++pairClass)
        priors.insert(QString::fromLatin1(kClassKeys[pairClass]), model.prior(kClasses[pairClass]));
    return QJsonDocument(QJsonObject{{QStringLiteral("fields"), fields}, {QStringLiteral("priors"), priors}, {QStringLiteral("yardstick"), yardstickToJson(model.yardstick())}}).toJson(QJsonDocument::Compact);
}

WeightModel modelFromJson(const QByteArray &json)
{
    WeightModel model;
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    const QJsonObject fields = read.value(QStringLiteral("fields")).toObject();
    const QJsonObject priors = read.value(QStringLiteral("priors")).toObject();
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        const QJsonObject learnt = fields.value(QString::fromUtf8(fieldKey(field))).toObject();
        const QJsonArray u = learnt.value(QStringLiteral("u")).toArray();
        for (std::size_t level = 1; level < levelCount(field); ++level) {
            if (const auto chance = probability(u.at(static_cast<qsizetype>(level) - 1)))
                model.setU(field, static_cast<std::uint8_t>(level), *chance);
        }
        for (std::size_t pairClass = 0; pairClass < kClasses.size(); ++pairClass) {
            const QJsonArray m = learnt.value(QString::fromLatin1(kClassKeys[pairClass])).toArray();
            for (std::size_t level = 1; level < levelCount(field); ++level) {
                if (const auto chance = probability(m.at(static_cast<qsizetype>(level) - 1)))
                    model.setM(kClasses[pairClass], field, static_cast<std::uint8_t>(level), *chance);
            }
        }
    }
    for (std::size_t pairClass = 0; pairClass < kClasses.size(); ++pairClass) {
        if (const auto chance = probability(priors.value(QString::fromLatin1(kClassKeys[pairClass]))))
            model.setPrior(kClasses[pairClass], *chance);
    }
    model.setYardstick(yardstickFromJson(read.value(QStringLiteral("yardstick")).toObject()));
    return model;
}

} // namespace kk::identity
