#include "app/vault/ErasureJournal.h"

#include "app/vault/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sodium.h>

namespace kk::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 256 * 1024 * 1024; // a journal of a shop has kilobytes

QByteArray sealOf(const QByteArray &json)
{
    QByteArray seal(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(seal.data()), static_cast<size_t>(seal.size()),
                       reinterpret_cast<const unsigned char *>(json.constData()), static_cast<size_t>(json.size()), nullptr, 0);
    return seal.toHex();
}

QByteArray lineOf(const QJsonObject &content)
{
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return sealOf(json) + ' ' + json + '\n';
}

QByteArray lineOf(const JournalEntry &entry)
{
    QJsonArray hashes;
    for (const JournalHash &hash : entry.hashes)
        hashes.append(QJsonArray{hash.kind, QString::fromLatin1(hash.hash.toHex())});
    return lineOf(QJsonObject{{u"mark"_s, QString::fromLatin1(entry.mark.toHex())}, {u"at"_s, toEpochMilliseconds(entry.at)}, {u"hashes"_s, hashes}});
}

/// The content of a line whose seal fits; empty for any other.
QJsonObject contentOf(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    if (blank < 0)
        return {};
    const QByteArray json = line.mid(blank + 1);
    return sealOf(json) == line.left(blank) ? QJsonDocument::fromJson(json).object() : QJsonObject();
}

QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

} // namespace

QString ErasureJournal::pathBesideBackup(const QString &backupPath, const QByteArray &mark)
{
    return QFileInfo(backupPath).absoluteDir().filePath(QString::fromLatin1(mark.toHex()) + u".kring-erased"_s);
}

Result<QByteArray> ErasureJournal::bytes() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("kk::vault::ErasureJournal",
                                                "The list of erasures beside the vault cannot be read. Nothing was changed. Look whether the disk is whole and may be read."),
                    u"erasure journal: read"_s);
    return file.readAll();
}

Result<QList<JournalEntry>> ErasureJournal::entries() const
{
    const auto all = bytes();
    if (!all)
        return fail(all);
    QList<JournalEntry> entries;
    QSet<QByteArray> withdrawn;
    for (const QByteArray &line : all->split('\n')) {
        const QJsonObject content = contentOf(line);
        const QByteArray mark = bytesOf(content.value(u"mark"_s));
        if (mark.size() != 16)
            continue;
        if (content.value(u"withdrawn"_s).toBool()) {
            withdrawn.insert(mark);
            continue;
        }
        JournalEntry entry{mark, fromEpochMilliseconds(content.value(u"at"_s).toInteger()), {}};
        for (const QJsonValue &hash : content.value(u"hashes"_s).toArray())
            entry.hashes.append({hash.toArray().at(0).toString(), bytesOf(hash.toArray().at(1))});
        entries.append(std::move(entry));
    }
    entries.removeIf([&](const JournalEntry &entry) { return withdrawn.contains(entry.mark); });
    return entries;
}

Result<> ErasureJournal::append(const QByteArray &lines) const
{
    auto all = bytes();
    if (!all)
        return fail(all);
    if (!all->isEmpty() && !all->endsWith('\n'))
        all->append('\n');
    return writeDurably(m_path, *all + lines);
}

Result<> ErasureJournal::add(const JournalEntry &entry) const
{
    return append(lineOf(entry));
}

Result<> ErasureJournal::withdraw(const QByteArray &mark) const
{
    return append(lineOf(QJsonObject{{u"mark"_s, QString::fromLatin1(mark.toHex())}, {u"withdrawn"_s, true}}));
}

Result<> ErasureJournal::takeOver(const ErasureJournal &other) const
{
    const auto theirs = other.bytes();
    if (!theirs)
        return fail(theirs);
    const auto ours = bytes();
    if (!ours)
        return fail(ours);
    const QList<QByteArray> ourLines = ours->split('\n');
    const QSet<QByteArray> known(ourLines.begin(), ourLines.end());
    QByteArray added;
    for (const QByteArray &line : theirs->split('\n')) {
        if (!contentOf(line).isEmpty() && !known.contains(line))
            added += line + '\n';
    }
    return added.isEmpty() ? Result<>() : append(added);
}

} // namespace kk::vault
