#include "app/loyalty/JsonWalk.h"

#include <QDate>

#include <cmath>

namespace kk::loyalty {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestText = 500;
constexpr int kLongestId = 60;
constexpr std::int64_t kLargestRatio = 1'000'000;

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble() && std::abs(value.toDouble()) < 9e15;
}

} // namespace

JsonWalk::JsonWalk(QJsonObject object, QString path, Problems &problems)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problems(problems)
{
}

JsonWalk::~JsonWalk()
{
    for (auto entry = m_object.constBegin(); entry != m_object.constEnd(); ++entry) {
        if (!m_asked.contains(entry.key()))
            m_problems.append({u"unknown_key"_s, Problem::Severity::Refuse, m_path, {entry.key().left(kLongestId)}});
    }
}

QString JsonWalk::placeOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'/' + key;
}

void JsonWalk::wrong(const QString &code, QLatin1StringView key, const QString &value)
{
    m_problems.append({code, Problem::Severity::Refuse, placeOf(key), {value.left(kLongestId)}});
}

QJsonValue JsonWalk::value(QLatin1StringView key)
{
    m_asked.insert(QString(key));
    return m_object.value(key);
}

std::string JsonWalk::text(QLatin1StringView key, bool isRequired)
{
    const QJsonValue found = value(key);
    if (found.isUndefined() && !isRequired)
        return {};
    const QString text = found.toString();
    if (!found.isString() || text.size() > kLongestText || (isRequired && text.isEmpty())) {
        wrong(found.isUndefined() ? u"missing"_s : u"bad_text"_s, key);
        return {};
    }
    return text.toStdString();
}

std::string JsonWalk::id(QLatin1StringView key, bool isRequired)
{
    const std::string name = text(key, isRequired);
    const auto isFine = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
    if (name.size() > kLongestId || !std::all_of(name.begin(), name.end(), isFine)) {
        wrong(u"bad_id"_s, key, QString::fromStdString(name));
        return {};
    }
    return name;
}

LocalText JsonWalk::local(QLatin1StringView key)
{
    LocalText read;
    object(key, [&read](JsonWalk &walk) {
        read.dutch = walk.text("nl"_L1);
        read.english = walk.text("en"_L1);
    });
    return read;
}

std::int64_t JsonWalk::number(QLatin1StringView key, std::int64_t otherwise, std::int64_t lowest, std::int64_t highest)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    // Only a whole number of bounded size may be cast: of any other the result is undefined.
    const auto number = isWhole(found) ? static_cast<std::int64_t>(found.toDouble()) : lowest - 1;
    if (number >= lowest && number <= highest)
        return number;
    m_problems.append({u"bad_number"_s, Problem::Severity::Refuse, placeOf(key), {QString::number(lowest), QString::number(highest)}});
    return otherwise;
}

bool JsonWalk::truth(QLatin1StringView key, bool otherwise)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        wrong(u"bad_truth"_s, key);
    return found.toBool(otherwise);
}

Ratio JsonWalk::ratio(QLatin1StringView key, Ratio otherwise)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    const QJsonArray parts = found.isArray() ? found.toArray() : QJsonArray{found, 1};
    const auto isSmall = [](const QJsonValue &part) { return isWhole(part) && part.toDouble() >= 0 && part.toDouble() <= double(kLargestRatio); };
    if (parts.size() != 2 || !isSmall(parts.at(0)) || !isSmall(parts.at(1)) || parts.at(1).toInt() == 0) {
        wrong(u"bad_ratio"_s, key);
        return otherwise;
    }
    return {parts.at(0).toInt(), parts.at(1).toInt()};
}

Day JsonWalk::day(QLatin1StringView key, Day otherwise)
{
    if (!has(key))
        return otherwise;
    const QDate date = QDate::fromString(QString::fromStdString(text(key)), Qt::ISODate);
    if (!date.isValid() || date.year() < 1970 || date.year() > 2200) {
        wrong(u"bad_date"_s, key);
        return otherwise;
    }
    return static_cast<Day>(QDate(1970, 1, 1).daysTo(date));
}

int JsonWalk::days(QLatin1StringView key, int otherwise)
{
    if (!has(key))
        return otherwise;
    const QString text = QString::fromStdString(this->text(key));
    bool isNumber = false;
    const int days = QStringView(text).mid(1).chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    if (!text.startsWith(u'P') || !text.endsWith(u'D') || !isNumber || days < 1 || days > 3660) {
        wrong(u"bad_period"_s, key, text);
        return otherwise;
    }
    return days;
}

QJsonArray JsonWalk::array(QLatin1StringView key, int most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isArray() || found.toArray().size() > most) {
        wrong(found.isArray() ? u"too_many"_s : u"bad_list"_s, key, QString::number(most));
        return {};
    }
    return found.toArray();
}

std::vector<std::string> JsonWalk::texts(QLatin1StringView key)
{
    std::vector<std::string> read;
    for (const QJsonValue &entry : array(key, 1000)) {
        if (!entry.isString() || entry.toString().isEmpty() || entry.toString().size() > kLongestText)
            wrong(u"bad_text"_s, key);
        else
            read.push_back(entry.toString().toStdString());
    }
    return read;
}

void JsonWalk::object(QLatin1StringView key, const std::function<void(JsonWalk &)> &read)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return;
    if (!found.isObject()) {
        wrong(u"bad_object"_s, key);
        return;
    }
    JsonWalk walk(found.toObject(), placeOf(key), m_problems);
    read(walk);
}

void JsonWalk::objects(QLatin1StringView key, int most, const std::function<void(JsonWalk &)> &read)
{
    const QJsonArray entries = array(key, most);
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const QJsonObject entry = entries.at(at).toObject();
        const QString name = entry.value("id"_L1).toString().left(kLongestId);
        if (!entries.at(at).isObject()) {
            wrong(u"bad_object"_s, key);
            continue;
        }
        JsonWalk walk(entry, placeOf(key) + u'/' + (name.isEmpty() ? QString::number(at + 1) : name), m_problems);
        read(walk);
    }
}

} // namespace kk::loyalty
