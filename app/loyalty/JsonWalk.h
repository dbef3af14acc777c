#pragma once

#include "app/loyalty/Problem.h"
#include "app/loyalty/ProgrammeNames.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <string>

namespace kk::loyalty {

/// One object of a programme file, while it is read. Asks for keys, remembers which were there, and writes down what is wrong with its
/// place instead of stopping: the owner sees all of it at once.
class JsonWalk
{
public:
    JsonWalk(QJsonObject object, QString path, Problems &problems);
    JsonWalk(const JsonWalk &) = delete;
    JsonWalk &operator=(const JsonWalk &) = delete;
    /// Complains about keys that nobody asked for.
    ~JsonWalk();

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    std::string text(QLatin1StringView key, bool isRequired = false);
    /// A name that other parts refer to: letters, digits, `-`, `_`, at most 60.
    std::string id(QLatin1StringView key, bool isRequired = true);
    LocalText local(QLatin1StringView key);
    std::int64_t number(QLatin1StringView key, std::int64_t otherwise, std::int64_t lowest, std::int64_t highest);
    bool truth(QLatin1StringView key, bool otherwise);
    Ratio ratio(QLatin1StringView key, Ratio otherwise);
    Day day(QLatin1StringView key, Day otherwise);
    /// "P14D"
    int days(QLatin1StringView key, int otherwise);
    std::vector<std::string> texts(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key, int most);
    QJsonValue value(QLatin1StringView key);
    void object(QLatin1StringView key, const std::function<void(JsonWalk &)> &read);
    /// Each object of a list; `id` of the object, where it has one, names it in the path.
    void objects(QLatin1StringView key, int most, const std::function<void(JsonWalk &)> &read);

    template <class Enum>
    Enum choice(QLatin1StringView key, Enum otherwise)
    {
        if (!has(key))
            return otherwise;
        const std::string name = text(key);
        if (const auto known = fromFileName<Enum>(name))
            return *known;
        wrong(QStringLiteral("unknown_word"), key, QString::fromStdString(name));
        return otherwise;
    }

    void wrong(const QString &code, QLatin1StringView key, const QString &value = {});
    const QString &path() const { return m_path; }

private:
    QString placeOf(QLatin1StringView key) const;

    QJsonObject m_object;
    QString m_path;
    Problems &m_problems;
    QSet<QString> m_asked;
};

} // namespace kk::loyalty
