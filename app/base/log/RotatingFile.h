#pragma once

#include "app/base/Result.h"

#include <QFile>

namespace kk {

/// A file that starts anew when it is full; the older ones are kept as NAME.1 (the youngest) to NAME.n. Not thread-safe.
class RotatingFile {
public:
    /// `files` counts the one being written; at least 1.
    RotatingFile(QString path, qint64 bytesPerFile, int files);

    /// Opens for appending; makes the folder. Only the user may read the file. ErrorKind::Storage when it cannot.
    [[nodiscard]] Result<> open();
    /// A line goes whole into one file. What cannot be written is dropped: a full disk must not stop the shop.
    void writeLine(const QByteArray &line);
    const QString &path() const { return m_path; }

private:
    void rotate();

    QString m_path;
    QFile m_file;
    qint64 m_bytesPerFile;
    int m_files;
};

} // namespace kk
