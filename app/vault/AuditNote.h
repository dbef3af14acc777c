#pragma once

#include "app/vault/AuditChain.h"
#include "app/vault/Roles.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kk::vault {

/// An entry of the audit chain with its details as JSON: what an act of a user leaves behind, in the act's own transaction.
[[nodiscard]] inline Result<> note(Connection &db, const Clock &clock, ShopUserId user, const QString &action, const QJsonObject &details = {})
{
    const QByteArray json = details.isEmpty() ? QByteArray() : QJsonDocument(details).toJson(QJsonDocument::Compact);
    const auto appended = AuditChain(db, clock).append(user, action, json);
    if (!appended)
        return fail(appended);
    return {};
}

} // namespace kk::vault
