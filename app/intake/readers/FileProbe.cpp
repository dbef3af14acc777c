#include "app/intake/readers/FileProbe.h"

#include "app/intake/readers/ByteSource.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kk::intake {

namespace {

constexpr qint64 kHead = 256 * 1024;
constexpr qint64 kLongHead = 4 * 1024 * 1024;
constexpr qint64 kPiece = 32 * 1024;
constexpr int kPieces = 7;
constexpr qint64 kLettersWithin = 48 * 1024 * 1024; ///< takes about 20 ms

bool isAscii(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

} // namespace

Result<FileProbe> FileProbe::open(const QString &path)
{
    FileProbe probe;
    probe.m_path = path;
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(fileError(file));
    probe.m_size = file.size();
    if (probe.m_size == 0) {
        return fail(
            ErrorKind::Input,
            QCoreApplication::translate("Intake", "The file %1 is empty. Download the export again.").arg(QFileInfo(path).fileName()));
    }
    auto head = probe.readPiece(file, 0, kHead);
    if (!head)
        return fail(head);
    probe.m_pieces.push_back(std::move(*head));
    for (int i = 1; i <= kPieces && !probe.isWhole(); ++i) {
        const qint64 from = std::max(kHead, (probe.m_size - kPiece) / kPieces * i) & ~qint64(1);
        auto piece = probe.readPiece(file, from, i == kPieces ? probe.m_size - from : kPiece);
        if (!piece)
            return fail(piece);
        probe.m_pieces.push_back(std::move(*piece));
    }
    if (const auto found = probe.findLetters(file); !found)
        return fail(found);
    return probe;
}

Result<std::string> FileProbe::readPiece(QFile &file, qint64 from, qint64 size) const
{
    std::string piece(static_cast<size_t>(std::min(size, std::max<qint64>(m_size - from, 0))), '\0');
    if (!file.seek(from))
        return tl::unexpected<Error>(fileError(file));
    const qint64 read = file.read(piece.data(), static_cast<qint64>(piece.size()));
    if (read < 0)
        return tl::unexpected<Error>(fileError(file));
    piece.resize(static_cast<size_t>(read));
    return piece;
}

/// When no piece has a letter beyond ASCII, the first one further on decides the encoding.
Result<> FileProbe::findLetters(QFile &file)
{
    const bool plain = std::all_of(m_pieces.begin(), m_pieces.end(), [](const std::string &piece) { return isAscii(piece); });
    if (!plain || isWhole())
        return {};
    constexpr qint64 kStep = 1024 * 1024;
    for (qint64 from = kHead; from < std::min(m_size, kLettersWithin); from += kStep) {
        auto step = readPiece(file, from, kStep);
        if (!step)
            return fail(step);
        const auto letter = std::find_if(step->begin(), step->end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (letter == step->end())
            continue;
        const qint64 around = std::max<qint64>(from + (letter - step->begin()) - kPiece / 2, 0) & ~qint64(1);
        auto piece = readPiece(file, around, kPiece);
        if (!piece)
            return fail(piece);
        m_pieces.push_back(std::move(*piece));
        return {};
    }
    return {};
}

Result<bool> FileProbe::lengthenHead()
{
    if (isWhole() || static_cast<qint64>(head().size()) >= kLongHead)
        return false;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(fileError(file));
    auto longer = readPiece(file, 0, kLongHead);
    if (!longer)
        return fail(longer);
    m_pieces.front() = std::move(*longer);
    return true;
}

} // namespace kk::intake
