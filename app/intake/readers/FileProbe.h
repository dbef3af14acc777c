#pragma once

#include "app/intake/readers/Container.h"

#include <string>
#include <string_view>
#include <vector>

namespace kk::intake {

/// The head of a part of a file and, where it can be skipped through, some pieces from its middle and end: enough to recognise it,
/// whatever its size.
class FileProbe
{
public:
    /// Fails with Storage or Input when the part cannot be read. The container must outlive the probe.
    [[nodiscard]] static Result<FileProbe> open(const Container &container, const FilePart &part);

    std::string_view head() const { return m_pieces.front(); }
    const std::vector<std::string> &pieces() const { return m_pieces; } ///< the first is the head
    std::vector<std::string_view> views() const { return {m_pieces.begin(), m_pieces.end()}; }
    bool isWhole() const { return m_isWhole; } ///< the head is all there is
    /// Reads a longer head, for files whose first row does not fit; false: it is as long as it gets.
    [[nodiscard]] Result<bool> lengthenHead();

private:
    FileProbe(const Container &container, const FilePart &part)
        : m_container(&container)
        , m_part(part)
    {}
    [[nodiscard]] Result<> readHead(qint64 size);
    [[nodiscard]] Result<> readPieces();
    [[nodiscard]] Result<> findLetters();

    const Container *m_container;
    FilePart m_part;
    std::vector<std::string> m_pieces;
    bool m_isWhole = false;
    bool m_isLong = false;
};

} // namespace kk::intake
