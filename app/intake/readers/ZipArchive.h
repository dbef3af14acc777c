#pragma once

#include "app/intake/readers/ByteSource.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace kk::intake {

/// A zip file, read where it stands: nothing is unpacked to disk and no name in it is used as a path.
///
/// Refused as a whole: more than 10 000 members, members that lie over each other, a member that unpacks to over 64 MB and more than
/// 200 times its packed size, over 4 GB together. Not thread-safe.
class ZipArchive
{
public:
    struct Member {
        std::string name;       ///< as it stands in the zip; not to be trusted
        qint64 bytes = 0;       ///< unpacked, as the zip states it; reading never gives more
        qint64 packedBytes = 0;
        quint64 index = 0;
    };

    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Fails with NotFound or Storage when the file cannot be read; with Input and a sentence when it is refused, damaged or locked with
    /// a password.
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(const QString &path);
    /// The same for bytes that are open already. `fileName`: for the sentences.
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(std::unique_ptr<QIODevice> bytes, const QString &fileName);

    const std::vector<Member> &members() const { return m_members; } ///< folders left out
    /// The member of that name, or null.
    const Member *find(std::string_view name) const;
    /// Unpacks while it is read. The source keeps the archive alive; several may be open.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> read(const std::shared_ptr<ZipArchive> &archive, const Member &member);

private:
    ZipArchive(std::unique_ptr<QIODevice> bytes, QString fileName)
        : m_bytes(std::move(bytes))
        , m_name(std::move(fileName))
    {}
    [[nodiscard]] Result<> checkDirectory();
    [[nodiscard]] Result<> openArchive();
    [[nodiscard]] Result<> listMembers();

    std::unique_ptr<QIODevice> m_bytes;
    QString m_name;
    zip *m_zip = nullptr;
    std::vector<Member> m_members;
};

/// A member's name fit to be shown: control characters off, at most 120 characters.
QString shownName(std::string_view memberName);

} // namespace kk::intake
