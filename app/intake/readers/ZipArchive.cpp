#include "app/intake/readers/ZipArchive.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <zip.h>

#include <algorithm>

namespace kk::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMostMembers = 10'000;
constexpr quint64 kMostDirectoryBytes = 16 * 1024 * 1024;
constexpr qint64 kAlwaysFine = 64 * 1024 * 1024; ///< a member of this size is read whatever its ratio
constexpr qint64 kMostRatio = 200;               ///< what shops and spreadsheets write packs 5 to 30 times
constexpr qint64 kMostBytes = Q_INT64_C(4) * 1024 * 1024 * 1024;
constexpr qint64 kEndRecord = 22;
constexpr qint64 kLongestComment = 65'535;

Error refused(const char *sentence, const QString &fileName)
{
    return {ErrorKind::Input, QCoreApplication::translate("Intake", sentence).arg(fileName), {}};
}

constexpr const char *kDamaged = QT_TRANSLATE_NOOP(
    "Intake", "%1 is damaged or was not downloaded to its end. Nothing was taken in. Download the export again.");
constexpr const char *kBomb = QT_TRANSLATE_NOOP(
    "Intake", "%1 is packed in such a way that it would fill this computer. That is not the export of a shop or till. Nothing was taken in.");
constexpr const char *kLocked = QT_TRANSLATE_NOOP(
    "Intake", "%1 is locked with a password. Open it with the password, save it without one, and choose that file.");
constexpr const char *kOtherPacking = QT_TRANSLATE_NOOP(
    "Intake", "%1 is packed in a way that is not known here. Unpack it, and choose the file that was in it.");

/// libzip's way of asking for the bytes of the file; a device, so that no path has to be spelled for the system.
zip_int64_t giveBytes(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto *file = static_cast<QIODevice *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN: return file->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ: return file->read(static_cast<char *>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_TELL: return file->pos();
    case ZIP_SOURCE_SEEK: {
        const auto size = static_cast<zip_uint64_t>(file->size());
        const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(file->pos()), size, data, length, nullptr);
        return to >= 0 && file->seek(to) ? 0 : -1;
    }
    case ZIP_SOURCE_STAT: {
        auto *about = static_cast<zip_stat_t *>(data);
        zip_stat_init(about);
        about->size = static_cast<zip_uint64_t>(file->size());
        about->valid |= ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR: {
        if (length < 2 * sizeof(int))
            return -1;
        auto *codes = static_cast<int *>(data);
        codes[0] = ZIP_ER_READ;
        codes[1] = 0;
        return 2 * sizeof(int);
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default: return 0;
    }
}

class MemberSource final : public ByteSource
{
public:
    MemberSource(std::shared_ptr<ZipArchive> archive, zip_file_t *file, qint64 bytes, QString fileName)
        : m_archive(std::move(archive))
        , m_file(file)
        , m_bytes(bytes)
        , m_name(std::move(fileName))
    {}
    ~MemberSource() override { zip_fclose(m_file); }

    Result<qint64> read(char *to, qint64 max) override
    {
        const qint64 size = zip_fread(m_file, to, static_cast<zip_uint64_t>(max));
        if (size < 0 || m_read + size > m_bytes || (size == 0 && max > 0 && m_read < m_bytes))
            return tl::unexpected<Error>(refused(kDamaged, m_name));
        m_read += size;
        return size;
    }
    qint64 bytesConsumed() const override { return m_read; }

private:
    std::shared_ptr<ZipArchive> m_archive;
    zip_file_t *m_file;
    qint64 m_bytes;
    qint64 m_read = 0;
    QString m_name;
};

} // namespace

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr)
        zip_discard(m_zip);
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(fileError(*file));
    return open(std::move(file), QFileInfo(path).fileName());
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QIODevice> bytes, const QString &fileName)
{
    std::shared_ptr<ZipArchive> archive(new ZipArchive(std::move(bytes), fileName));
    if (const auto checked = archive->checkDirectory(); !checked)
        return fail(checked);
    if (const auto opened = archive->openArchive(); !opened)
        return fail(opened);
    if (const auto listed = archive->listMembers(); !listed)
        return fail(listed);
    return archive;
}

/// Before anything is made for its members: how many does the zip say there are?
Result<> ZipArchive::checkDirectory()
{
    const qint64 from = std::max<qint64>(m_bytes->size() - kEndRecord - kLongestComment - 20, 0);
    if (!m_bytes->seek(from))
        return tl::unexpected<Error>(refused(kDamaged, m_name));
    const QByteArray tail = m_bytes->read(kEndRecord + kLongestComment + 20);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || tail.size() - end < kEndRecord)
        return tl::unexpected<Error>(refused(kDamaged, m_name));
    quint64 members = qFromLittleEndian<quint16>(tail.constData() + end + 10);
    quint64 bytes = qFromLittleEndian<quint32>(tail.constData() + end + 12);
    if (end >= 20 && tail.mid(end - 20, 4) == "PK\x06\x07") {
        const auto at = qFromLittleEndian<quint64>(tail.constData() + end - 12);
        if (at > static_cast<quint64>(m_bytes->size()) || !m_bytes->seek(static_cast<qint64>(at)))
            return tl::unexpected<Error>(refused(kDamaged, m_name));
        const QByteArray record = m_bytes->read(56);
        if (record.size() < 56 || !record.startsWith("PK\x06\x06"))
            return tl::unexpected<Error>(refused(kDamaged, m_name));
        members = std::max(members == 0xFFFF ? 0 : members, qFromLittleEndian<quint64>(record.constData() + 32));
        bytes = std::max(bytes == 0xFFFFFFFF ? 0 : bytes, qFromLittleEndian<quint64>(record.constData() + 40));
    }
    if (members > kMostMembers || bytes > kMostDirectoryBytes)
        return tl::unexpected<Error>(refused(kBomb, m_name));
    return {};
}

Result<> ZipArchive::openArchive()
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(giveBytes, m_bytes.get(), &error);
    if (source != nullptr) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (m_zip == nullptr)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    if (m_zip == nullptr)
        return tl::unexpected<Error>(refused(kDamaged, m_name));
    return {};
}

Result<> ZipArchive::listMembers()
{
    qint64 packed = 0;
    qint64 unpacked = 0;
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        const auto index = static_cast<zip_uint64_t>(i);
        if (zip_stat_index(m_zip, index, ZIP_FL_ENC_RAW, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0 ||
            (about.valid & ZIP_STAT_COMP_SIZE) == 0 || about.name == nullptr)
            return tl::unexpected<Error>(refused(kDamaged, m_name));
        if (about.size > static_cast<zip_uint64_t>(kMostBytes) || about.comp_size > static_cast<zip_uint64_t>(m_bytes->size()))
            return tl::unexpected<Error>(refused(kBomb, m_name));
        Member member{about.name, static_cast<qint64>(about.size), static_cast<qint64>(about.comp_size), index};
        packed += member.packedBytes;
        unpacked += member.bytes;
        // Members that together are larger than the file lie over each other.
        if (packed > m_bytes->size() || unpacked > kMostBytes || (member.bytes > kAlwaysFine && member.bytes / kMostRatio > member.packedBytes))
            return tl::unexpected<Error>(refused(kBomb, m_name));
        if (member.name.empty() || member.name.back() == '/')
            continue;
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
            return tl::unexpected<Error>(refused(kLocked, m_name));
        m_members.push_back(std::move(member));
    }
    return {};
}

const ZipArchive::Member *ZipArchive::find(std::string_view name) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [name](const Member &member) { return member.name == name; });
    return found == m_members.end() ? nullptr : &*found;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::read(const std::shared_ptr<ZipArchive> &archive, const Member &member)
{
    zip_file_t *file = zip_fopen_index(archive->m_zip, member.index, 0);
    if (file == nullptr) {
        const int code = zip_error_code_zip(zip_get_error(archive->m_zip));
        const bool locked = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
        const bool otherPacking = code == ZIP_ER_COMPNOTSUPP;
        return tl::unexpected<Error>(refused(locked ? kLocked : otherPacking ? kOtherPacking : kDamaged, archive->m_name));
    }
    return std::unique_ptr<ByteSource>(std::make_unique<MemberSource>(archive, file, member.bytes, archive->m_name));
}

QString shownName(std::string_view memberName)
{
    const bool isUtf8 = isValidUtf8(memberName);
    std::string converted;
    if (!isUtf8)
        appendDecoded(converted, memberName, Encoding::Cp850); // what zip programs write when they do not write UTF-8
    const std::string_view bytes = isUtf8 ? memberName : std::string_view(converted);
    QString shown;
    for (QChar c : QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).left(120)) {
        if (c.isPrint() || c.isSurrogate())
            shown += c == u'\\' ? QChar(u'/') : c;
    }
    return shown;
}

} // namespace kk::intake
