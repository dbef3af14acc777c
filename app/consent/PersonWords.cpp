#include "app/consent/PersonWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kk::consent {

using namespace Qt::StringLiterals;

QLatin1StringView wishKey(ContactWish wish)
{
    switch (wish) {
    case ContactWish::Nothing: return "nothing"_L1;
    case ContactWish::Service: return "service"_L1;
    case ContactWish::General: return "general"_L1;
    case ContactWish::Personal: return "personal"_L1;
    case ContactWish::NotSaid: return "not_said"_L1;
    }
    return "not_said"_L1;
}

std::optional<ContactWish> wishFromKey(QStringView key)
{
    for (ContactWish wish : {ContactWish::Nothing, ContactWish::Service, ContactWish::General, ContactWish::Personal, ContactWish::NotSaid}) {
        if (wishKey(wish) == key)
            return wish;
    }
    return std::nullopt;
}

QString wishName(ContactWish wish)
{
    switch (wish) {
    case ContactWish::Nothing: return QCoreApplication::translate("Consent", "nothing at all");
    case ContactWish::Service: return QCoreApplication::translate("Consent", "only about orders and repairs");
    case ContactWish::General: return QCoreApplication::translate("Consent", "general news");
    case ContactWish::Personal: return QCoreApplication::translate("Consent", "also personal offers");
    case ContactWish::NotSaid: return QCoreApplication::translate("Consent", "not said");
    }
    return {};
}

QLatin1StringView ageBandKey(AgeBand band)
{
    switch (band) {
    case AgeBand::Unknown: return "unknown"_L1;
    case AgeBand::Minor: return "minor"_L1;
    case AgeBand::Youth: return "youth"_L1;
    case AgeBand::Adult: return "adult"_L1;
    }
    return "unknown"_L1;
}

std::optional<AgeBand> ageBandFromKey(QStringView key)
{
    for (AgeBand band : {AgeBand::Unknown, AgeBand::Minor, AgeBand::Youth, AgeBand::Adult}) {
        if (ageBandKey(band) == key)
            return band;
    }
    return std::nullopt;
}

QString ageBandName(AgeBand band)
{
    switch (band) {
    case AgeBand::Unknown: return QCoreApplication::translate("Consent", "age not known");
    case AgeBand::Minor: return QCoreApplication::translate("Consent", "younger than 16");
    case AgeBand::Youth: return QCoreApplication::translate("Consent", "16 or 17");
    case AgeBand::Adult: return QCoreApplication::translate("Consent", "18 or older");
    }
    return {};
}

bool PersonWords::anyIsMinor() const
{
    return std::any_of(records.begin(), records.end(), [](const RecordWords &record) { return record.band == AgeBand::Minor; });
}

AgeBand PersonWords::band() const
{
    AgeBand youngest = AgeBand::Unknown;
    for (const RecordWords &record : records) {
        if (record.band != AgeBand::Unknown && (youngest == AgeBand::Unknown || record.band < youngest))
            youngest = record.band;
    }
    return youngest;
}

ContactWish PersonWords::wish() const
{
    ContactWish least = ContactWish::NotSaid;
    for (const RecordWords &record : records)
        least = std::min(least, record.wish);
    return least;
}

QList<ContactPoint> PersonWords::contacts(ContactKind kind, bool forMarketing) const
{
    if (kind == ContactKind::Person)
        return {ContactPoint{}};
    std::vector<const RecordWords *> order;
    for (const RecordWords &record : records)
        order.push_back(&record);
    std::stable_sort(order.begin(), order.end(), [](const RecordWords *left, const RecordWords *right) {
        return left->isOwn != right->isOwn ? left->isOwn : left->id > right->id;
    });
    QList<ContactPoint> found;
    for (const RecordWords *record : order) {
        if (forMarketing && record->notForMarketing)
            continue;
        for (const ContactPoint &point : contactPointsOf(record->fields, kind)) {
            if (!found.contains(point))
                found.append(point);
        }
    }
    return found;
}

} // namespace kk::consent
