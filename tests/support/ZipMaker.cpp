#include "tests/support/ZipMaker.h"

#include <array>

namespace kk::testing {

namespace {

template <class Number>
void put(QByteArray &to, Number number)
{
    for (size_t i = 0; i < sizeof(Number); ++i)
        to += static_cast<char>((static_cast<quint64>(number) >> (8 * i)) & 0xFF);
}

/// What qCompress makes, without its length, the two bytes before and the sum behind the deflated stream.
QByteArray deflated(const QByteArray &content)
{
    const QByteArray packed = qCompress(content, 9);
    return packed.mid(6, packed.size() - 10);
}

} // namespace

quint32 zipSum(const QByteArray &content)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (char c : content)
        sum = table[(sum ^ static_cast<unsigned char>(c)) & 0xFF] ^ (sum >> 8);
    return sum ^ 0xFFFFFFFFU;
}

ZipMaker &ZipMaker::add(const QByteArray &name, const QByteArray &content)
{
    Member member;
    member.name = name;
    member.content = content;
    return add(member);
}

ZipMaker &ZipMaker::add(Member member)
{
    m_members.append(std::move(member));
    return *this;
}

QByteArray ZipMaker::bytes(int statedMembers) const
{
    QByteArray file;
    QByteArray directory;
    QList<quint32> offsets;
    for (const Member &member : m_members) {
        const Member &body = member.bodyOf >= 0 ? m_members.at(member.bodyOf) : member;
        const QByteArray packed = body.packed && !body.content.isEmpty() ? deflated(body.content) : body.content;
        QByteArray about;
        put<quint16>(about, 20);
        put<quint16>(about, static_cast<quint16>(member.flags | 0x0800));
        put<quint16>(about, static_cast<quint16>(member.method >= 0 ? member.method : body.packed && !body.content.isEmpty() ? 8 : 0));
        put<quint16>(about, 0);
        put<quint16>(about, 0x5A21); // 1 January 2025
        put<quint32>(about, zipSum(body.content) ^ (member.wrongSum ? 1U : 0U));
        put<quint32>(about, static_cast<quint32>(member.statedPacked >= 0 ? member.statedPacked : packed.size()));
        put<quint32>(about, static_cast<quint32>(member.statedBytes >= 0 ? member.statedBytes : body.content.size()));
        put<quint16>(about, static_cast<quint16>(member.name.size()));
        put<quint16>(about, 0);
        const quint32 offset = member.bodyOf >= 0 ? offsets.at(member.bodyOf) : static_cast<quint32>(file.size());
        offsets << offset;
        if (member.bodyOf < 0)
            file += "PK\x03\x04" + about + member.name + packed;
        directory += "PK\x01\x02";
        put<quint16>(directory, 0x0314); // made on Unix
        directory += about;
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint32>(directory, member.attributes);
        put<quint32>(directory, offset);
        directory += member.name;
    }
    const auto count = static_cast<quint16>(statedMembers >= 0 ? statedMembers : m_members.size());
    const auto at = static_cast<quint32>(file.size());
    file += directory;
    file += "PK\x05\x06";
    put<quint32>(file, 0);
    put<quint16>(file, count);
    put<quint16>(file, count);
    put<quint32>(file, static_cast<quint32>(directory.size()));
    put<quint32>(file, at);
    put<quint16>(file, 0);
    return file;
}

} // namespace kk::testing
