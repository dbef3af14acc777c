#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

#include <QMap>

namespace kk::vault {

/// Settings of the shop, preferences and drafts of a user. Borrows a connection.
class SettingStore {
public:
    explicit SettingStore(Connection &db) : m_db(db) {}

    [[nodiscard]] Result<QMap<QString, QString>> settings();
    [[nodiscard]] Result<> set(const QString &key, const QString &value);
    [[nodiscard]] Result<QString> preference(ShopUserId user, const QString &key); ///< empty when unset
    [[nodiscard]] Result<> setPreference(ShopUserId user, const QString &key, const QString &value);
    [[nodiscard]] Result<QString> draft(ShopUserId user, const QString &place);
    [[nodiscard]] Result<> saveDraft(ShopUserId user, const QString &place, const QString &content, Instant now); ///< empty: forgets it
    /// Drafts nobody took up for 30 days go.
    [[nodiscard]] Result<> forgetOldDrafts(Instant now);

private:
    Connection &m_db;
};

} // namespace kk::vault
