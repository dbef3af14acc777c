#pragma once

#include "app/intake/readers/ByteSource.h"

#include <memory>
#include <vector>

namespace kk::intake {

/// One thing in a file that can be read by itself.
struct FilePart {
    enum class Shape {
        Bytes, ///< a text in its own encoding: delimited rows, XML, vCard
        Sheet, ///< a sheet of a workbook; reading it gives its rows as comma-separated UTF-8, one line a row of the sheet
    };

    QString name; ///< of the member of a zip or of the sheet, fit to be shown; empty: the file itself. No two parts have the same.
    Shape shape = Shape::Bytes;
    qint64 bytes = 0; ///< unpacked, as the file states it; what ByteSource::bytesConsumed grows to
    size_t index = 0; ///< for the container
};

/// A file on disk as the parts that can be read by themselves: the file itself, the members of a zip, the sheets of a workbook.
///
/// Nothing is ever unpacked to disk, and a name in a zip is shown to people but never used as a path.
class Container
{
public:
    virtual ~Container() = default;

    /// Looks at the outside only. Fails with NotFound or Storage when the file cannot be read; with Input and a sentence when it is
    /// empty, encrypted, damaged, or unpacks to more than is sane. Any thread.
    [[nodiscard]] static Result<std::unique_ptr<Container>> open(const QString &path);

    virtual const std::vector<FilePart> &parts() const = 0;
    /// Reads a part from its start. The source must not outlive the container; several may be open at the same time.
    [[nodiscard]] virtual Result<std::unique_ptr<ByteSource>> read(const FilePart &part) const = 0;

    /// The part of that name, or null.
    const FilePart *part(const QString &name) const;
};

/// The name by which a system knows its file again: of the part without its folders, else of the file.
QString fileNameOf(const QString &path, const QString &part);

} // namespace kk::intake
