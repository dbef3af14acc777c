#pragma once

#include "app/intake/SavedMapping.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// How files were read before: remembered by header, listed, shared as a file. Blocking; background threads and the command line.
class MappingDesk {
public:
    MappingDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock) : m_vault(vault), m_session(session), m_clock(clock) {}

    /// What is remembered for a file with this header; nothing when such a file was never read.
    [[nodiscard]] Result<std::optional<intake::SavedMapping>> find(const QString &fingerprint) const; ///< Act::PreviewImport
    [[nodiscard]] Result<QList<intake::SavedMapping>> all() const;                                    ///< Act::SeeImports
    /// Remembers what somebody here decided. Act::RunImport.
    [[nodiscard]] Result<> remember(const intake::SavedMapping &mapping) const;
    [[nodiscard]] Result<> forget(qint64 id) const;
    /// Writes one to a file that other shops can read; without what was said about consent here.
    [[nodiscard]] Result<> writeFile(const intake::SavedMapping &mapping, const QString &path) const;
    /// Takes a shared file in. Its columns about consent are asked about when the first such file is read.
    [[nodiscard]] Result<intake::SavedMapping> readFile(const QString &path) const;

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kk::shop
