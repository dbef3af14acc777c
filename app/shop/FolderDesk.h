#pragma once

#include "app/intake/FolderStore.h"
#include "app/shop/ImportDesk.h"
#include "app/shop/MappingDesk.h"

#include <QHash>

namespace kk::shop {

/// A file in a watched folder that nobody has dealt with yet.
struct FoundFile {
    enum class State {
        Ready,     ///< can be read without asking anything
        AsksFirst, ///< something must be decided; `why` says what
        Unreadable ///< `why` says what is wrong
    };

    intake::WatchedFolder folder;
    QString path;
    qint64 bytes = 0;
    QByteArray sha256;
    State state = State::Ready;
    QString why;       ///< a sentence; empty when Ready
    QString profileId; ///< empty: not recognised
    bool operator==(const FoundFile &) const = default;
};

/// What files looked like when they were last seen: a file is taken only when it has stopped growing. Kept between two looks; a value.
class FolderSightings {
public:
    /// True when the file looks as it did at least `quiet` ago, or was last changed long before. Remembers this look.
    bool isStable(const QString &path, qint64 bytes, Instant changedAt, Instant now);
    QByteArray sha256(const QString &path) const { return m_seen.value(path).sha256; }
    void setSha256(const QString &path, const QByteArray &sha256) { m_seen[path].sha256 = sha256; }

    static constexpr std::chrono::seconds kQuiet{5};      ///< between two looks at an unchanged file
    static constexpr std::chrono::seconds kLongAgo{60};   ///< since its last change: no second look is needed

private:
    struct Seen {
        qint64 bytes = -1;
        Instant changedAt{};
        Instant since{};
        QByteArray sha256; ///< of these bytes; empty when not known yet
    };
    QHash<QString, Seen> m_seen;
};

/// Folders in which new exports are looked for. A file that asks for a decision is offered, never guessed; the same bytes are never
/// read twice by themselves. Only the files right in the folder count, and no links. Blocking; background threads and the command line.
class FolderDesk {
public:
    static constexpr int kMostFiles = 200; ///< the newest of each folder are looked at

    FolderDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, const ImportDesk &imports, const MappingDesk &mappings)
        : m_vault(vault), m_session(session), m_clock(clock), m_imports(imports), m_mappings(mappings)
    {
    }

    [[nodiscard]] Result<QList<intake::WatchedFolder>> folders() const;              ///< Act::SeeImports
    [[nodiscard]] Result<qint64> add(const intake::WatchedFolder &folder) const;     ///< Act::ChangeSettings; Input when it is no folder
    [[nodiscard]] Result<> change(const intake::WatchedFolder &folder) const;        ///< Act::ChangeSettings
    [[nodiscard]] Result<> remove(qint64 id) const;                                  ///< Act::ChangeSettings
    /// New files, in the order of the folders. Act::PreviewImport. A folder that is not there gives nothing: a stick may be out.
    [[nodiscard]] Result<QList<FoundFile>> look(FolderSightings &sightings, const vault::CancelToken &cancel) const;
    /// Never offers these bytes in this folder again. Act::RunImport.
    [[nodiscard]] Result<> dismiss(const FoundFile &file) const;
    /// Reads one that is Ready, as it was read before. Act::RunImport; Conflict when it asks for a decision.
    [[nodiscard]] Result<intake::ImportReport> read(const FoundFile &file, const ImportDesk::ProgressFunction &progress, const vault::CancelToken &cancel) const;

private:
    struct Judged;
    Result<std::optional<FoundFile>> judge(const intake::WatchedFolder &folder, const QString &path, FolderSightings &sightings,
                                           const vault::CancelToken &cancel) const;
    Result<Judged> askWhat(const intake::WatchedFolder &folder, const QString &path) const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    const ImportDesk &m_imports;
    const MappingDesk &m_mappings;
};

} // namespace kk::shop
