#pragma once

#include <QByteArray>
#include <QList>

namespace kk::testing {

/// A file somebody could be handed, by accident or on purpose.
struct BadFile {
    enum class Must {
        BeRefused,  ///< with a sentence
        BeRead,     ///< with exactly `items` records and sales
        BeEither,   ///< refused, or read so that every row is accounted for
    };

    QByteArray name; ///< what is wrong with it; also the name of the case
    QByteArray bytes;
    Must must = Must::BeEither;
    int items = 0;
    QByteArray suffix = ".csv"; ///< of the file on disk

    static BadFile refused(const QByteArray &name, const QByteArray &bytes, const QByteArray &suffix = ".csv");
    static BadFile read(const QByteArray &name, const QByteArray &bytes, int items, const QByteArray &suffix = ".csv");
    static BadFile either(const QByteArray &name, const QByteArray &bytes, const QByteArray &suffix = ".csv");
};

/// Delimited text: quotes, columns, encodings, dates, numbers, headers.
QList<BadFile> badTexts();
/// Zip files and what they say about themselves.
QList<BadFile> badZips();
/// XML of every kind we read: documents, and the members of workbooks.
QList<BadFile> badXml();
/// Cells of workbooks.
QList<BadFile> badSheets();
/// Address books.
QList<BadFile> badCards();
/// Right files of every format, cut off and with bytes turned, always at the same places.
QList<BadFile> spoiledFiles();

QList<BadFile> allBadFiles();

/// Small right files to start from.
QByteArray goodCsv();
QByteArray goodTill();
QByteArray goodBookkeeping();
QByteArray goodCards();
QByteArray goodXlsx();
QByteArray goodOds();
QByteArray goodZip();

} // namespace kk::testing
