#pragma once

#include "app/base/Result.h"

#include <QFile>

#include <string>
#include <string_view>
#include <vector>

namespace kk::intake {

/// The head of a file and some pieces from its middle and end: enough to recognise it, whatever its size.
class FileProbe
{
public:
    /// Fails with NotFound, Storage or Input when the file is not there, cannot be read or is empty.
    [[nodiscard]] static Result<FileProbe> open(const QString &path);

    std::string_view head() const { return m_pieces.front(); }
    const std::vector<std::string> &pieces() const { return m_pieces; } ///< the first is the head
    std::vector<std::string_view> views() const { return {m_pieces.begin(), m_pieces.end()}; }
    qint64 size() const { return m_size; }
    bool isWhole() const { return static_cast<qint64>(head().size()) == m_size; } ///< the head is the file
    /// Reads a longer head, for files whose first row does not fit; false: it is as long as it gets.
    [[nodiscard]] Result<bool> lengthenHead();

private:
    FileProbe() = default;
    [[nodiscard]] Result<std::string> readPiece(QFile &file, qint64 from, qint64 size) const;
    [[nodiscard]] Result<> findLetters(QFile &file);

    QString m_path;
    qint64 m_size = 0;
    std::vector<std::string> m_pieces;
};

} // namespace kk::intake
