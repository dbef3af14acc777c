#include "app/vault/SettingStore.h"

#include "app/vault/Statement.h"

namespace kk::vault {

namespace {

constexpr auto kAll = "SELECT key, value FROM setting";
constexpr auto kSet = "INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
constexpr auto kPreference = "SELECT value FROM preference WHERE user_id = :user AND key = :key";
constexpr auto kSetPreference = R"(
    INSERT INTO preference (user_id, key, value) VALUES (:user, :key, :value)
    ON CONFLICT (user_id, key) DO UPDATE SET value = excluded.value)";
constexpr auto kDraft = "SELECT content FROM draft WHERE user_id = :user AND place = :place";
constexpr auto kSaveDraft = R"(
    INSERT INTO draft (user_id, place, content, saved_at) VALUES (:user, :place, :content, :now)
    ON CONFLICT (user_id, place) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at)";
constexpr auto kDropDraft = "DELETE FROM draft WHERE user_id = :user AND place = :place";
constexpr auto kOldDrafts = "DELETE FROM draft WHERE saved_at < :before";

constexpr auto kDraftLife = std::chrono::days(30);

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<QString> oneText(Result<Statement> query, ShopUserId user, const char *name, const QString &value)
{
    if (!query)
        return fail(query);
    const auto row = query->bind(":user", user).bind(name, value).step();
    if (!row)
        return fail(row);
    return *row ? query->text(0) : QString();
}

} // namespace

Result<QMap<QString, QString>> SettingStore::settings()
{
    auto query = m_db.prepare(kAll);
    if (!query)
        return fail(query);
    QMap<QString, QString> settings;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return settings;
        settings.insert(query->text(0), query->text(1));
    }
}

Result<> SettingStore::set(const QString &key, const QString &value)
{
    auto set = m_db.prepare(kSet);
    if (!set)
        return fail(set);
    return set->bind(":key", key).bind(":value", notNull(value)).run();
}

Result<QString> SettingStore::preference(ShopUserId user, const QString &key)
{
    return oneText(m_db.prepare(kPreference), user, ":key", key);
}

Result<> SettingStore::setPreference(ShopUserId user, const QString &key, const QString &value)
{
    auto set = m_db.prepare(kSetPreference);
    if (!set)
        return fail(set);
    return set->bind(":user", user).bind(":key", key).bind(":value", notNull(value)).run();
}

Result<QString> SettingStore::draft(ShopUserId user, const QString &place)
{
    return oneText(m_db.prepare(kDraft), user, ":place", place);
}

Result<> SettingStore::saveDraft(ShopUserId user, const QString &place, const QString &content, Instant now)
{
    auto save = m_db.prepare(content.isEmpty() ? kDropDraft : kSaveDraft);
    if (!save)
        return fail(save);
    save->bind(":user", user).bind(":place", place);
    if (!content.isEmpty())
        save->bind(":content", content).bind(":now", now);
    return save->run();
}

Result<> SettingStore::forgetOldDrafts(Instant now)
{
    auto forget = m_db.prepare(kOldDrafts);
    if (!forget)
        return fail(forget);
    return forget->bind(":before", now - kDraftLife).run();
}

} // namespace kk::vault
