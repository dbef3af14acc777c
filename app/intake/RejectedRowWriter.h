#pragma once

#include "app/base/Result.h"
#include "app/intake/RejectedRow.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace kk::intake {

/// The rows that were not taken in, as a file to mend and read again: the columns of the original file, its separator, and one more column at
/// the end, `Reden`, that says what is wrong. UTF-8 with a byte order mark, so that every spreadsheet reads the letters right.
///
/// Safe to open in a spreadsheet: a cell that would be taken for a formula gets an apostrophe before it, which reading takes away again.
/// The file appears under its name only with commit(); until then an older one stays as it was.
class RejectedRowWriter
{
public:
    /// Fails with ErrorKind::Storage when the place cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<RejectedRowWriter>> create(const QString &path, const QStringList &header,
                                                                           const QString &delimiter);

    /// `original`: the row as it stood in the file, in UTF-8 and without line end.
    [[nodiscard]] Result<> add(qint64 row, RejectReason reason, const QByteArray &original);
    [[nodiscard]] Result<> commit();
    qint64 rows() const { return m_rows; }

private:
    RejectedRowWriter(const QString &path, const QStringList &header, const QString &delimiter);
    void appendCell(std::string_view cell, bool first);
    [[nodiscard]] Result<> flush(bool force);
    Error writeError() const;

    QSaveFile m_file;
    QStringList m_header;
    char m_delimiter;
    bool m_hadReason = false; ///< the original had the column already; its cells are left out
    std::string m_pending;
    qint64 m_rows = 0;
};

} // namespace kk::intake
