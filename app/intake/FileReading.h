#pragma once

#include "app/base/Result.h"
#include "app/intake/Profile.h"
#include "app/intake/StagingSink.h"

#include <map>

namespace kk::intake {

/// What a person may settle beforehand. Everything left empty is found out.
struct RecogniseOptions {
    QString encoding;  ///< a name of Recognition::encoding
    QString delimiter; ///< one character
    QString profileId; ///< empty or `auto`: recognise
    std::optional<ColumnMapping> mapping;
    QString part = {}; ///< see Recognition::part; empty: the one that fits best
};

/// What we think a file is, from its head and samples; for the preview and as the input of readFile.
struct Recognition {
    QString part;           ///< which member of a zip or which sheet; empty: the file itself, or all of it as one document
    QStringList otherParts; ///< what else the file holds that could be read by itself
    bool isSheet = false;   ///< rows of a workbook: short rows are usual, and cells have types
    QString encoding; ///< `UTF-8`, `UTF-16LE`, `UTF-16BE`, `windows-1252`, `IBM850`, `macintosh`, `ISO-8859-15`
    bool byteOrderMark = false;
    QString delimiter;                ///< `,` `;` tab or `|`
    bool sepLine = false;             ///< the file began with a line `sep=;`
    bool carriageReturnRows = false;  ///< rows end with CR alone (old Macs)
    qint64 headerRow = 1;             ///< see RejectedRow::row; above it stand title rows that are skipped
    QStringList header;               ///< as it stands in the file, duplicates included
    const Profile *profile = nullptr; ///< null: nothing fits, a mapping is needed
    double score = 0;                 ///< 0…1
    const Profile *runnerUp = nullptr;
    double runnerUpScore = 0;
    /// For generic profiles: what the columns mean, as told in the options or else as it seems. Change it before readFile if it is wrong.
    std::optional<ColumnMapping> mapping;
    /// Columns of an unknown file that are probably about consent. They are not in `mapping`: a person must put them there.
    QList<ColumnMapping::Entry> consentsToConfirm;
    /// For generic profiles: why each column is thought to mean what `mapping` and `consentsToConfirm` say.
    QList<ColumnEvidence> evidence;
    /// Columns the profile (or the mapping) takes claims of consent from: a person confirms each before it counts.
    std::vector<ConsentColumn> consentColumns;
    QList<QStringList> sampleRows; ///< the first rows after the header, at most 100, padded to the header
    qint64 bytes = 0;
    std::vector<ColumnNotation> notations; ///< of the date and amount columns the profile uses
    QStringList neverStored;               ///< columns that are left out whatever is chosen: password hashes, IP addresses, card digits
    QStringList unusedColumns;             ///< columns that no field takes
    bool looksDoubleEncoded = false;       ///< `JosÃ©`: the system itself spoiled the letters; another export setting may help
    QStringList decodedSamples;            ///< up to three words with letters beyond ASCII, to show that the encoding is right
};

/// What to read and how. Answers to questions the Recognition asked go in here.
struct ReadOptions {
    FieldSelection fieldsToKeep = FieldSelection().set(); ///< the others stay empty in every StagedRecord
    std::map<int, DateOrder> dateOrders;                  ///< by column; overrules what was found
    std::map<int, DecimalMark> decimalMarks;              ///< by column
    /// The columns of consent a person confirmed, by name; claims of others are left out. Nothing: the caller answers for all of them.
    std::optional<QStringList> consentColumns;
    /// What a person put in the place of cells that could not be read: by row (RejectedRow::row) and name of the column.
    std::map<qint64, std::map<QString, QString>> mendedCells;
};

/// Something worth telling that cost no row.
struct ReadingNote {
    enum class Kind {
        PaddedRows,         ///< rows with fewer cells than the header
        RepairedQuotes,     ///< a stray quotation mark was understood
        MixedEncoding,      ///< cells that were not UTF-8 inside a UTF-8 file, read as windows-1252
        NulBytes,           ///< NUL bytes were dropped
        BlankRows,          ///< rows without any text
        TotalRows,          ///< a closing row with totals
        AmbiguousBirthDate, ///< left empty because day and month cannot be told apart
        UnreadableBirthDate,
        MangledIdentifiers, ///< a column of numbers that a spreadsheet rounded away was not used
        ShadowProfiles,     ///< people a till made up from a bank card; left out
        UnknownConsentWord, ///< a consent cell that is neither yes nor no; no claim was made
        NotCustomers,       ///< suppliers and staff; left out
        NotSales,           ///< payouts and the like in a list of sales; left out
        Vouchers,           ///< gift vouchers sold or paid with; they are no turnover and were left out of the sale
        RepairedRows,       ///< a separator inside a name had shifted the row; it was put right
        HiddenRows,         ///< rows that a workbook does not show, filtered away perhaps; read like the others
    };

    Kind kind = Kind::PaddedRows;
    qint64 count = 0;
    qint64 firstRow = 0;
    QString column; ///< empty: the whole row
};

/// One sentence for a note, in the current language.
QString noteSentence(const ReadingNote &note);

/// Sums over the sales that are turnover, to compare with the shop's own screen.
struct SaleSums {
    qint64 sales = 0;
    qint64 totalCents = 0;
    qint64 refundedCents = 0;
    bool operator==(const SaleSums &) const = default;
};

/// The counts add up: rows = used in records and sales + rejected + skipped + header and title rows.
struct ReadingSummary {
    qint64 rows = 0;     ///< all rows of the file
    qint64 headRows = 0; ///< `sep=` line, titles and the header
    qint64 usedRows = 0; ///< rows that became (part of) a record or a sale
    qint64 rejectedRows = 0;
    qint64 skippedRows = 0; ///< blank rows, total rows, shadow profiles
    qint64 records = 0;     ///< StagedRecords given to the sink by themselves
    qint64 sales = 0;       ///< of any status
    qint64 lines = 0;
    qint64 balances = 0;     ///< of cards or customers
    qint64 pointsMilli = 0;  ///< the sum of the balances
    qint64 peopleCounts = 0; ///< hours or days of a door
    qint64 peopleIn = 0;     ///< the sum of the counts
    qint64 consentClaims = 0; ///< in records and in the customers of sales
    qint64 bytes = 0;
    std::map<SaleStatus, qint64> salesByStatus;
    std::map<Currency, SaleSums> sums;
    std::vector<ReadingNote> notes;
};

/// Every part of a file that can be read, and what was left out.
struct RecognisedFile {
    std::vector<Recognition> parts; ///< in the order of the file; never empty
    QStringList leftOut;            ///< names of members of a zip that are no export
};

/// The file's name without folder and, when it is a part, the part's: `export.zip: klanten.csv`.
QString partTitle(const QString &path, const Recognition &recognition);

/// Looks at the head and some samples: at most 150 ms whatever the size of the file. Any thread. Of a zip with several exports it gives
/// the part that fits best and names the others; of a workbook the first sheet with rows.
///
/// Fails with NotFound or Storage when the file cannot be read; with Input and a sentence that says what it is and what to do when it
/// is empty, has only a header, is a picture, spreadsheet, PDF or other binary, or has more than 20 000 columns.
/// An unknown header is no failure: `profile` is then null.
[[nodiscard]] Result<Recognition> recognise(const QString &path, const RecogniseOptions &options = {});

/// The same for every member of a zip, each recognised by itself, so that all of them can be read with readFile. Of other files it gives
/// one part. Fails as recognise() does, and when no member can be read.
[[nodiscard]] Result<RecognisedFile> recogniseAll(const QString &path, const RecogniseOptions &options = {});

/// Reads the whole file and gives every row to the sink, in one pass and with memory that does not grow with the file (a second,
/// earlier pass is made only when the samples left the notation of a column open). Any thread; returns when done.
///
/// Fails with Input when there is no profile, when a column that decides (the date of a sale, its amount) stays ambiguous over the whole
/// file, when a row is longer than 16 MB; with Cancelled when the sink says so; with the sink's own failure. What the sink got
/// until then must be thrown away by the caller.
[[nodiscard]] Result<ReadingSummary> readFile(const QString &path, const Recognition &recognition, const ReadOptions &options,
                                              StagingSink &sink);

} // namespace kk::intake
