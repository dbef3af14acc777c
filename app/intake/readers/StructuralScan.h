#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define KK_INTAKE_SSE2 1
#endif

namespace kk::intake {

/// Walks over the characters that give a delimited file its shape: separator, quotation mark, line feed and, where rows end so,
/// carriage return. Looks at 64 bytes at once. The memory must be readable for 64 bytes after `end`.
class StructuralScan
{
public:
    StructuralScan(char delimiter, char quote, bool carriageReturn)
        : m_delimiter(delimiter)
        , m_quote(quote)
        , m_carriageReturn(carriageReturn ? '\r' : '\n')
    {}

    void reset(const char *begin, const char *end)
    {
        m_end = end;
        m_block = begin;
        m_mask = begin < end ? maskOf(begin) : 0;
    }

    /// The next structural character, or null at the end.
    const char *next()
    {
        while (m_mask == 0) {
            m_block += kBlock;
            if (m_block >= m_end) {
                m_block = m_end;
                return nullptr;
            }
            m_mask = maskOf(m_block);
        }
        const char *found = m_block + std::countr_zero(m_mask);
        m_mask &= m_mask - 1;
        return found;
    }

    /// Goes on at `position`: usually behind the last character found, before it when a row is read once more.
    void skipTo(const char *position)
    {
        const auto ahead = position - m_block;
        if (ahead >= 0 && ahead < kBlock)
            m_mask &= ~quint64(0) << ahead;
        else
            reset(position, m_end);
    }

private:
    static constexpr qptrdiff kBlock = 64;

    quint64 maskOf(const char *block) const
    {
        const quint64 all = matches(block);
        const auto left = m_end - block;
        return left >= kBlock ? all : all & ((quint64(1) << left) - 1);
    }

#ifdef KK_INTAKE_SSE2
    quint64 matches(const char *block) const
    {
        const __m128i delimiter = _mm_set1_epi8(m_delimiter);
        const __m128i quote = _mm_set1_epi8(m_quote);
        const __m128i lineFeed = _mm_set1_epi8('\n');
        const __m128i carriageReturn = _mm_set1_epi8(m_carriageReturn);
        quint64 mask = 0;
        for (int part = 0; part < 4; ++part) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + part * 16));
            const __m128i lines = _mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeed), _mm_cmpeq_epi8(bytes, carriageReturn));
            const __m128i cells = _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter), _mm_cmpeq_epi8(bytes, quote));
            const auto bits = static_cast<quint32>(_mm_movemask_epi8(_mm_or_si128(lines, cells)));
            mask |= static_cast<quint64>(bits) << (part * 16);
        }
        return mask;
    }
#else
    quint64 matches(const char *block) const
    {
        quint64 mask = 0;
        for (int i = 0; i < kBlock; ++i) {
            const char c = block[i];
            const bool found = c == m_delimiter || c == m_quote || c == '\n' || c == m_carriageReturn;
            mask |= static_cast<quint64>(found) << i;
        }
        return mask;
    }
#endif

    char m_delimiter;
    char m_quote;
    char m_carriageReturn; ///< `\n` again when carriage returns mean nothing
    const char *m_end = nullptr;
    const char *m_block = nullptr;
    quint64 m_mask = 0; ///< of m_block; bits already walked over are cleared
};

} // namespace kk::intake
