#pragma once

#include "app/intake/readers/ByteSource.h"

#include <algorithm>

namespace kk::testing {

/// Bytes in memory that come a few at a time, so that every place in a text is once the border between two pieces.
class DribbleSource final : public intake::ByteSource
{
public:
    DribbleSource(std::string_view bytes, qint64 pieceSize)
        : m_memory(bytes)
        , m_pieceSize(pieceSize)
    {}
    Result<qint64> read(char *to, qint64 max) override { return m_memory.read(to, std::min(max, m_pieceSize)); }
    qint64 bytesConsumed() const override { return m_memory.bytesConsumed(); }

private:
    intake::MemorySource m_memory;
    qint64 m_pieceSize;
};

} // namespace kk::testing
