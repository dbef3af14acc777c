#include "app/identity/ProposalStore.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace kk::identity {

namespace {

/// Raise it when records are read, blocked or compared in another way: what was weighed in the old way counts no longer.
constexpr quint32 kWays = 1;
constexpr qsizetype kHeaderBytes = 20;
constexpr quint64 kRecordBytes = 16;
constexpr quint64 kPairBytes = 20;

bool isProbability(float value) { return value >= 0 && value <= 1; }

} // namespace

QByteArray memoryToBytes(const SearchMemory &memory)
{
    QByteArray bytes;
    bytes.reserve(kHeaderBytes + static_cast<qsizetype>(kRecordBytes * memory.ids.size() + kPairBytes * memory.pairs.size()));
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << kWays << quint64(memory.ids.size()) << quint64(memory.pairs.size());
    for (std::size_t i = 0; i < memory.ids.size(); ++i)
        stream << qint64(memory.ids[i]) << quint64(memory.marks[i]);
    for (const Edge &pair : memory.pairs)
        stream << pair.a << pair.b << pair.probability << pair.household << pair.weight;
    return bytes;
}

SearchMemory memoryFromBytes(QByteArrayView bytes)
{
    const QByteArray content = QByteArray::fromRawData(bytes.data(), bytes.size());
    QDataStream stream(content);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 ways = 0;
    quint64 records = 0;
    quint64 pairs = 0;
    stream >> ways >> records >> pairs;
    const auto size = static_cast<quint64>(bytes.size());
    if (ways != kWays || records > size / kRecordBytes || pairs > size / kPairBytes || size != kHeaderBytes + kRecordBytes * records + kPairBytes * pairs)
        return {};
    SearchMemory memory;
    memory.ids.resize(records);
    memory.marks.resize(records);
    memory.pairs.resize(pairs);
    for (std::size_t i = 0; i < records; ++i) {
        qint64 id = 0;
        quint64 mark = 0;
        stream >> id >> mark;
        if (i > 0 && id <= memory.ids[i - 1])
            return {};
        memory.ids[i] = id;
        memory.marks[i] = mark;
    }
    for (Edge &pair : memory.pairs) {
        stream >> pair.a >> pair.b >> pair.probability >> pair.household >> pair.weight;
        if (pair.a >= pair.b || pair.b >= records || !isProbability(pair.probability) || !isProbability(pair.household) || !std::isfinite(pair.weight))
            return {};
    }
    return stream.status() == QDataStream::Ok ? memory : SearchMemory();
}

} // namespace kk::identity
