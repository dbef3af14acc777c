#pragma once

#include "app/consent/DisclosureStore.h"
#include "app/reports/Document.h"
#include "app/rights/RegisterStore.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// The registers of the shop. Act::KeepRegisters; breaches Act::ReportBreach, because whoever sees one must be able to write it down.
/// Blocking; call from a background thread.
class RegisterDesk {
public:
    RegisterDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock);

    /// With the shipped entries, in `language`.
    [[nodiscard]] Result<QList<rights::RegisterEntry>> entries(const QString &form, const QString &language) const;
    /// Adds or changes. Input: the entry has no name, or an unknown field.
    [[nodiscard]] Result<rights::RegisterEntryId> save(const rights::RegisterEntry &entry) const;
    [[nodiscard]] Result<> remove(const QString &form, rights::RegisterEntryId id) const; ///< Conflict: a breach stays

    [[nodiscard]] Result<rights::Controller> controller() const;
    [[nodiscard]] Result<> setController(const rights::Controller &controller) const;

    [[nodiscard]] Result<reports::Document> document(const QString &form, const QString &language) const;
    [[nodiscard]] Result<QByteArray> csv(const QString &form, const QString &language, bool forSpreadsheets) const;
    [[nodiscard]] Result<reports::Document> privacyStatement(const QString &language) const;

    /// What was given to others, newest first; the whole as a document or as CSV.
    [[nodiscard]] Result<QList<consent::Disclosure>> disclosures() const;
    [[nodiscard]] Result<reports::Document> disclosureDocument(const QString &language) const;
    [[nodiscard]] Result<QByteArray> disclosureCsv(bool forSpreadsheets) const;
    /// The fifteen questions with their answers; `yes`: keys of those answered with yes.
    [[nodiscard]] Result<reports::Document> dpia(const QStringList &yes, const QString &language) const;
    /// The sign at the entrance for this technique. Input: there is nothing to announce, or it is refused.
    [[nodiscard]] Result<reports::Document> sign(const rights::RegisterEntry &entry, const QString &language) const;

private:
    static vault::Act actOf(const QString &form);
    [[nodiscard]] Result<> isGood(const rights::RegisterEntry &entry) const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kk::shop
