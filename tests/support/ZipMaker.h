#pragma once

#include <QByteArray>
#include <QList>

namespace kk::testing {

/// Writes zip files byte by byte, right ones and wrong ones: whatever a field says can be made to lie.
class ZipMaker
{
public:
    struct Member {
        QByteArray name;
        QByteArray content;
        bool packed = true;          ///< deflated; else stored
        qint64 statedBytes = -1;     ///< -1: the truth
        qint64 statedPacked = -1;
        bool wrongSum = false;       ///< the CRC does not fit
        quint16 flags = 0;           ///< 1: encrypted
        int method = -1;             ///< -1: as `packed` says
        qint64 bodyOf = -1;          ///< shares the bytes of that earlier member
        quint32 attributes = 0;      ///< upper half: the mode on Unix
    };

    ZipMaker &add(const QByteArray &name, const QByteArray &content);
    ZipMaker &add(Member member);
    /// The whole file. `statedMembers` -1: the truth.
    QByteArray bytes(int statedMembers = -1) const;

private:
    QList<Member> m_members;
};

quint32 zipSum(const QByteArray &content);

} // namespace kk::testing
