#pragma once

#include "app/intake/Profile.h"
#include "app/intake/readers/Container.h"

namespace kk::intake {

struct ReadingSummary;

/// How one kind of structured file is read: XML, vCard. It has no columns to be pointed out, so of a
/// Profile it keeps only the name, and goes from bytes to the sink by itself.
///
/// Every record, receipt or row it meets counts as a row in the tally, so that the counts of the ReadingSummary add up.
class DocumentProfile : public Profile
{
public:
    const DocumentProfile *asDocument() const final { return this; }
    double recognise(const HeaderFingerprint &) const final { return 0; }
    std::vector<ColumnUse> columnUses(const Header &, const ImportOptions &) const final { return {}; }
    std::vector<int> usedColumns(const Header &, const ImportOptions &) const final { return {}; }
    Result<std::unique_ptr<RowMapper>> mapper(const Header &, const ImportOptions &) const final;

    /// Whether a part that starts with `head` (UTF-8, at most 256 KB) is of this kind.
    virtual bool isHead(std::string_view head) const = 0;

    /// What the preview and the file of rejected rows show: the names of columns for a document that has none.
    virtual QStringList columns() const = 0;

    /// Reads the document, a part of the container. Failures as for readFile. `progress` of the sink is asked
    /// at least every megabyte.
    [[nodiscard]] virtual Result<> read(const Container &container, const FilePart &part, const ImportOptions &options, StagingSink &sink,
                                        ReadingSummary &summary) const = 0;
};

/// The document profile that a part which starts with `head` belongs to, or null.
const DocumentProfile *documentAmong(const std::vector<const Profile *> &profiles, std::string_view head);

/// A record or sale in the columns of a document, for the preview: by the names of customer fields and of `number`, `date`, `total`,
/// `currency`, `status`, `customer_id`, `lines`.
QStringList previewRow(const QStringList &columns, const StagedRecord &record);
QStringList previewRow(const QStringList &columns, const StagedSale &sale);

/// A rejected record as one line of comma-separated text.
QByteArray rejectedLine(std::initializer_list<std::string_view> cells);

/// Reading was stopped by the person.
Error readingCancelled();

} // namespace kk::intake
