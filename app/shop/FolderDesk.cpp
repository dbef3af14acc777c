#include "app/shop/FolderDesk.h"

#include "app/intake/FileHash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kk::shop {

using namespace Qt::StringLiterals;
using intake::FolderStore;
using intake::SavedMapping;
using intake::WatchedFolder;
using vault::Act;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kk::shop::FolderDesk)
};

QStringList exportPatterns()
{
    return {u"*.csv"_s, u"*.txt"_s, u"*.tsv"_s, u"*.xlsx"_s, u"*.ods"_s, u"*.zip"_s, u"*.xml"_s, u"*.xaa"_s, u"*.xaf"_s, u"*.vcf"_s};
}

} // namespace

bool FolderSightings::isStable(const QString &path, qint64 bytes, Instant changedAt, Instant now)
{
    Seen &seen = m_seen[path];
    if (seen.bytes != bytes || seen.changedAt != changedAt) {
        seen = {bytes, changedAt, now, {}};
        return bytes > 0 && changedAt + kLongAgo <= now;
    }
    return bytes > 0 && (seen.since + kQuiet <= now || changedAt + kLongAgo <= now);
}

/// What reading a file as it stands would mean.
struct FolderDesk::Judged {
    FoundFile::State state = FoundFile::State::Ready;
    QString why;
    QString profileId;
    ImportFile order;
};

Result<QList<WatchedFolder>> FolderDesk::folders() const
{
    if (const auto allowed = m_session.require(Act::SeeImports); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return FolderStore(db).all(); });
}

Result<qint64> FolderDesk::add(const WatchedFolder &folder) const
{
    if (const auto allowed = m_session.require(Act::ChangeSettings); !allowed)
        return fail(allowed);
    const QFileInfo place(folder.path);
    if (!place.isDir() || !place.isReadable())
        return fail(ErrorKind::Input, Words::tr("This folder cannot be opened. Choose one in which your till or web shop leaves its files."));
    WatchedFolder tidy = folder;
    tidy.path = QDir(place.absoluteFilePath()).absolutePath();
    return m_vault.writeNow([&](vault::Connection &db) { return FolderStore(db).add(tidy, m_session.user, m_clock.now()); });
}

Result<> FolderDesk::change(const WatchedFolder &folder) const
{
    if (const auto allowed = m_session.require(Act::ChangeSettings); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) { return FolderStore(db).change(folder); });
}

Result<> FolderDesk::remove(qint64 id) const
{
    if (const auto allowed = m_session.require(Act::ChangeSettings); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) { return FolderStore(db).remove(id); });
}

Result<QList<FoundFile>> FolderDesk::look(FolderSightings &sightings, const vault::CancelToken &cancel) const
{
    if (const auto allowed = m_session.require(Act::PreviewImport); !allowed)
        return fail(allowed);
    const auto watched = folders();
    if (!watched)
        return fail(watched);
    QList<FoundFile> found;
    for (const WatchedFolder &folder : *watched) {
        const QFileInfoList files = QDir(folder.path).entryInfoList(exportPatterns(), QDir::Files | QDir::Readable | QDir::NoSymLinks, QDir::Time);
        for (const QFileInfo &file : files.mid(0, kMostFiles)) {
            if (cancel.isCancelled())
                return fail(ErrorKind::Cancelled, Words::tr("Looking in the folders was stopped."));
            const Instant changedAt = fromEpochMilliseconds(file.lastModified().toMSecsSinceEpoch());
            if (!sightings.isStable(file.filePath(), file.size(), changedAt, m_clock.now()))
                continue;
            auto one = judge(folder, file.filePath(), sightings, cancel);
            if (!one)
                return fail(one);
            if (*one)
                found.append(std::move(**one));
        }
    }
    return found;
}

Result<std::optional<FoundFile>> FolderDesk::judge(const WatchedFolder &folder, const QString &path, FolderSightings &sightings,
                                                   const vault::CancelToken &cancel) const
{
    QByteArray sha256 = sightings.sha256(path);
    if (sha256.isEmpty()) {
        auto hash = intake::fileSha256(path, cancel);
        if (!hash && hash.error().kind != ErrorKind::Cancelled)
            return std::nullopt; // gone, or still open elsewhere: the next look tells
        if (!hash)
            return fail(hash);
        sha256 = std::move(*hash);
        sightings.setSha256(path, sha256);
    }
    const auto done = m_vault.readNow([&](vault::Connection &db) { return FolderStore(db).isDone(folder.id, sha256); });
    if (!done)
        return fail(done);
    if (*done)
        return std::nullopt;
    const auto judged = askWhat(folder, path);
    if (!judged)
        return fail(judged);
    return FoundFile{folder, path, QFileInfo(path).size(), sha256, judged->state, judged->why, judged->profileId};
}

Result<FolderDesk::Judged> FolderDesk::askWhat(const WatchedFolder &folder, const QString &path) const
{
    Judged judged;
    judged.order.path = path;
    judged.order.sourceName = folder.sourceName;
    judged.order.profile = folder.profileId;
    const auto recognition = m_imports.recognise(path, folder.profileId);
    const auto ask = [&judged](const QString &why) {
        judged.state = FoundFile::State::AsksFirst;
        judged.why = why;
        return judged;
    };
    if (!recognition && recognition.error().kind == ErrorKind::Forbidden)
        return fail(recognition);
    if (!recognition) {
        judged.state = FoundFile::State::Unreadable;
        judged.why = recognition.error().userText;
        return judged;
    }
    if (!recognition->profile)
        return ask(Words::tr("We do not know this file yet. Show us what the columns hold."));
    judged.profileId = recognition->profile->info().id;
    const auto remembered = m_mappings.find(intake::headerFingerprint(recognition->header));
    if (!remembered)
        return fail(remembered);
    const SavedMapping saved = remembered->value_or(SavedMapping{});
    if (recognition->mapping && (!saved.mapping || saved.profileId != judged.profileId))
        return ask(Words::tr("Files with these columns were not read before. Look at the columns first."));
    if (const QStringList open = saved.openConsents(*recognition); !open.isEmpty())
        return ask(Words::tr("Column %1 says who wants news. Look at it once; then we remember.").arg(open.first()));
    judged.order.mapping = saved.mapping;
    judged.order.options = saved.readOptions(recognition->header);
    if (judged.order.sourceName.isEmpty())
        judged.order.sourceName = saved.sourceName;
    for (const intake::ColumnNotation &notation : recognition->notations) {
        const auto &options = judged.order.options;
        const bool said = notation.kind == intake::ColumnNotation::Kind::Date ? options.dateOrders.count(notation.column) > 0
                                                                              : options.decimalMarks.count(notation.column) > 0;
        if (notation.isAmbiguous() && !said)
            return ask(Words::tr("Column %1 can be read in two ways. Say once which is right.").arg(notation.name));
    }
    return judged;
}

Result<> FolderDesk::dismiss(const FoundFile &file) const
{
    if (const auto allowed = m_session.require(Act::RunImport); !allowed)
        return allowed;
    return m_vault.writeNow([&](vault::Connection &db) { return FolderStore(db).setDone(file.folder.id, file.sha256, m_clock.now()); });
}

Result<intake::ImportReport> FolderDesk::read(const FoundFile &file, const ImportDesk::ProgressFunction &progress, const vault::CancelToken &cancel) const
{
    const auto judged = askWhat(file.folder, file.path);
    if (!judged)
        return fail(judged);
    if (judged->state != FoundFile::State::Ready)
        return fail(ErrorKind::Conflict, judged->why);
    ImportOrder order;
    order.files.append(judged->order);
    return m_imports.run(order, progress, cancel);
}

} // namespace kk::shop
