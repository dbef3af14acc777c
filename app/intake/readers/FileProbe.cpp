#include "app/intake/readers/FileProbe.h"

#include <algorithm>

namespace kk::intake {

namespace {

constexpr qint64 kHead = 256 * 1024;
constexpr qint64 kLongHead = 4 * 1024 * 1024;
constexpr qint64 kPiece = 32 * 1024;
constexpr int kPieces = 7;
constexpr qint64 kStep = 1024 * 1024;
constexpr qint64 kLettersWithin = 48 * 1024 * 1024;        ///< takes about 20 ms
constexpr qint64 kPackedLettersWithin = 16 * 1024 * 1024; ///< the same for what has to be unpacked

auto firstLetter(const std::string &bytes)
{
    return std::find_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

} // namespace

Result<FileProbe> FileProbe::open(const Container &container, const FilePart &part)
{
    FileProbe probe(container, part);
    if (const auto read = probe.readHead(kHead); !read)
        return fail(read);
    if (probe.m_isWhole || part.shape == FilePart::Shape::Sheet)
        return probe;
    if (const auto read = probe.readPieces(); !read)
        return fail(read);
    if (const auto found = probe.findLetters(); !found)
        return fail(found);
    return probe;
}

/// One byte more than the head is asked for, to know whether the head is all.
Result<> FileProbe::readHead(qint64 size)
{
    const auto source = m_container->read(m_part);
    if (!source)
        return fail(source);
    auto head = readUpTo(**source, size + 1);
    if (!head)
        return fail(head);
    m_isWhole = static_cast<qint64>(head->size()) <= size;
    if (!m_isWhole)
        head->pop_back();
    if (m_pieces.empty())
        m_pieces.emplace_back();
    m_pieces.front() = std::move(*head);
    return {};
}

Result<> FileProbe::readPieces()
{
    const auto source = m_container->read(m_part);
    if (!source)
        return fail(source);
    for (int i = 1; i <= kPieces; ++i) {
        const qint64 from = std::max(kHead, (m_part.bytes - kPiece) / kPieces * i) & ~qint64(1);
        const auto there = (*source)->skipTo(from);
        if (!there)
            return fail(there);
        if (!*there)
            return {};
        auto piece = readUpTo(**source, i == kPieces ? std::min(m_part.bytes - from, kStep) : kPiece);
        if (!piece)
            return fail(piece);
        m_pieces.push_back(std::move(*piece));
    }
    return {};
}

/// When no piece has a letter beyond ASCII, the first one further on decides the encoding.
Result<> FileProbe::findLetters()
{
    const bool plain = std::all_of(m_pieces.begin(), m_pieces.end(), [](const std::string &piece) { return firstLetter(piece) == piece.end(); });
    if (!plain)
        return {};
    const auto source = m_container->read(m_part);
    if (!source)
        return fail(source);
    const auto there = (*source)->skipTo(kHead);
    if (!there)
        return fail(there);
    for (qint64 from = *there ? kHead : 0; from < (*there ? kLettersWithin : kPackedLettersWithin); from += kStep) {
        auto step = readUpTo(**source, kStep);
        if (!step)
            return fail(step);
        const auto letter = firstLetter(*step);
        if (letter != step->end()) {
            const qint64 around = std::max<qint64>(letter - step->begin() - kPiece / 2, 0) & ~qint64(1);
            m_pieces.push_back(step->substr(static_cast<size_t>(around), kPiece));
            return {};
        }
        if (step->empty())
            return {};
    }
    return {};
}

Result<bool> FileProbe::lengthenHead()
{
    if (m_isWhole || m_isLong)
        return false;
    if (const auto read = readHead(kLongHead); !read)
        return fail(read);
    m_isLong = true;
    return true;
}

} // namespace kk::intake
