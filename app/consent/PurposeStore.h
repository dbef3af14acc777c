#pragma once

#include "app/base/Result.h"
#include "app/consent/ClaimMapping.h"
#include "app/consent/PurposeCatalogue.h"
#include "app/vault/Connection.h"
#include "app/vault/Roles.h"

#include <QHash>
#include <QJsonObject>

namespace kk::consent {

/// What the owner decided about a purpose, or what the catalogue proposes.
struct PurposeChoice {
    bool inUse = false;
    Basis basis = Basis::None;
    QJsonObject balancing; ///< the balancing form; empty: not filled in
    bool operator==(const PurposeChoice &) const = default;
};

/// One version of what customers agree to.
struct Wording {
    int version = 0;
    WordingText words;
    bool asksAgain = false;  ///< what was agreed to older versions no longer counts
    bool isShipped = false;  ///< came with the program
    std::optional<Instant> at;
    bool operator==(const Wording &) const = default;
};

/// How purposes, texts and claims are read for one question to the vault.
struct ConsentRules {
    QHash<QString, PurposeChoice> choices;  ///< by purpose; all of the catalogue are there
    QHash<QString, int> asksAgainFrom;      ///< by purpose; missing: never
    QList<ClaimRuling> rulings;
};

/// The owner's choices about purposes, the versions of their texts and what is known about the claims of a source.
class PurposeStore {
public:
    explicit PurposeStore(vault::Connection &db) : m_db(db) {}

    [[nodiscard]] Result<ConsentRules> rules();
    [[nodiscard]] Result<> choose(const QString &purpose, const PurposeChoice &choice, vault::ShopUserId user, Instant now);

    /// Oldest first; at least the shipped one, when the purpose asks anything.
    [[nodiscard]] Result<QList<Wording>> wordings(const QString &purpose);
    /// The number of the new version. Writes the shipped text down as version 1 first, when it is not there yet.
    [[nodiscard]] Result<int> addWording(const QString &purpose, const Wording &wording, vault::ShopUserId user, Instant now);
    /// The newest version, surely written down: somebody is going to agree to it.
    [[nodiscard]] Result<Wording> shown(const QString &purpose, Instant now);

    [[nodiscard]] Result<> rule(const ClaimRuling &ruling, vault::ShopUserId user, Instant now);

private:
    [[nodiscard]] Result<> keepShipped(const QString &purpose, Instant now);
    [[nodiscard]] Result<> write(const QString &purpose, const Wording &wording, vault::ShopUserId user, Instant now);

    vault::Connection &m_db;
};

} // namespace kk::consent
