#include "app/intake/RejectedFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace kk::intake {

namespace {

QByteArray quoted(const QString &cell)
{
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return QByteArray(1, '"') + doubled.toUtf8() + '"';
}

/// How many cells a row has: separators outside quotation marks, and one.
qsizetype cellsOf(const QByteArray &row, const QByteArray &separator)
{
    qsizetype cells = 1;
    bool quotedNow = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i] == '"')
            quotedNow = !quotedNow;
        else if (!quotedNow && QByteArrayView(row).sliced(i).startsWith(separator))
            ++cells;
    }
    return cells;
}

} // namespace

QString rejectedPath(const QString &chosen, int index)
{
    if (index == 0)
        return chosen;
    const QFileInfo info(chosen);
    const QString suffix = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    return info.path() + u'/' + info.completeBaseName() + u'-' + QString::number(index + 1) + suffix;
}

Result<> saveRejectedRows(const QString &path, const QStringList &header, const QString &delimiter, const QList<KeptRow> &rows)
{
    const QByteArray separator = delimiter.isEmpty() ? QByteArray(",") : delimiter.toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, QCoreApplication::translate("Intake", "The rows cannot be saved in this place. Choose another folder."));
    file.write("\xEF\xBB\xBF");
    for (const QString &name : header)
        file.write(quoted(name) + separator);
    file.write("\"Reden\"\r\n");
    for (const KeptRow &row : rows) {
        // Short rows are filled up, so that the reason stands below its name.
        const auto missing = std::max<qsizetype>(0, header.size() - cellsOf(row.original, separator));
        file.write(row.original + separator.repeated(missing) + separator + quoted(rejectSentence(row.reason)) + "\r\n");
    }
    if (!file.commit())
        return fail(ErrorKind::Storage, QCoreApplication::translate("Intake", "The rows could not be saved: the disk may be full. Choose another folder."));
    return {};
}

} // namespace kk::intake
