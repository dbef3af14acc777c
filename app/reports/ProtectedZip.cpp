#include "app/reports/ProtectedZip.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <zip.h>

#include <memory>
#include <string>

namespace kk::reports {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> couldNot(const char *where)
{
    return fail(ErrorKind::Storage, QCoreApplication::translate("Reports", "The ZIP could not be made. Nothing was saved. Free some memory and try again."),
                QLatin1StringView(where));
}

struct SourceEnds {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct ArchiveEnds {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

Result<> addFile(zip_t *archive, const NamedBytes &file, const std::string &password, time_t at)
{
    zip_source_t *content = zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
    if (!content)
        return couldNot("zip_source_buffer");
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return couldNot("zip_file_add");
    }
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_file_set_encryption(archive, place, ZIP_EM_AES_256, password.c_str()) != 0 || zip_file_set_mtime(archive, place, at, 0) != 0)
        return couldNot("zip_file_set_encryption");
    return {};
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t size;
    if (zip_source_stat(source, &size) != 0 || !(size.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return couldNot("zip_source_stat");
    QByteArray bytes(static_cast<qsizetype>(size.size), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(bytes.size()))
        return couldNot("zip_source_read");
    return bytes;
}

} // namespace

Result<QByteArray> protectedZip(const QList<NamedBytes> &files, const SecretBuffer &password, Instant madeAt)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, SourceEnds> target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return couldNot("zip_source_buffer_create");
    zip_source_keep(target.get()); // one for the archive, one for reading what it wrote
    std::unique_ptr<zip_t, ArchiveEnds> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return couldNot("zip_open_from_source");
    }
    const auto plain = password.bytes();
    const std::string key(plain.begin(), plain.end());
    const auto at = static_cast<time_t>(toEpochMilliseconds(madeAt) / 1000);
    for (const NamedBytes &file : files) {
        if (const auto added = addFile(archive.get(), file, key, at); !added)
            return fail(added);
    }
    if (zip_close(archive.get()) != 0)
        return couldNot("zip_close");
    archive.release(); // closed
    return contentOf(target.get());
}

Result<> writeAllOrNone(const QString &folder, const QList<NamedBytes> &files)
{
    const QDir place(folder);
    const auto failed = [](const QStringList &made) {
        for (const QString &path : made)
            QFile::remove(path);
        return fail(ErrorKind::Storage, QCoreApplication::translate("Reports", "The files could not be written: the disk is full, or this folder allows no writing. "
                                                                               "Nothing half was left behind. Choose another place and try again."));
    };
    if (!place.exists() && !QDir().mkpath(folder))
        return failed({});
    for (const NamedBytes &file : files) {
        if (QFile::exists(place.filePath(file.name)))
            return fail(ErrorKind::Conflict, QCoreApplication::translate("Reports", "There is already a file of this name in the folder. Choose an empty folder. Nothing was written."));
    }
    const QString mark = u".part-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    QStringList made;
    for (const NamedBytes &file : files) {
        QFile out(place.filePath(file.name + mark));
        made.append(out.fileName());
        const bool isWritten = out.open(QIODevice::WriteOnly | QIODevice::NewOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            && out.write(file.bytes) == file.bytes.size() && out.flush();
        out.close();
        if (!isWritten || out.error() != QFileDevice::NoError)
            return failed(made);
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString final = place.filePath(files[i].name);
        if (!QFile::rename(made[i], final))
            return failed(made);
        made[i] = final;
    }
    return {};
}

Result<> writeOver(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorKind::Storage, QCoreApplication::translate("Reports", "The file could not be written: the disk is full, or this folder allows no writing. "
                                                                           "Choose another place and try again."));
}

} // namespace kk::reports
