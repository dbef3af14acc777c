#pragma once

#include "app/intake/Profile.h"
#include "app/intake/profiles/KeyedRows.h"

namespace kk::intake {

struct ReadingSummary;

/// Whether this part is the receipts of DSFinV-K and the other files of the standard stand beside it in the same zip: then they belong to
/// it and are no exports of their own (one of them has the shop's own address).
bool isDsfinvkWithLines(const Profile *profile, const Container &container, const FilePart &part);

/// Passes everything on, the receipts with the lines that stand in `lines.csv` and their amounts in `lines_vat.csv`.
class DsfinvkLines final : public StagingSink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DsfinvkLines>> open(const Container &container, const FilePart &receipts, StagingSink &to,
                                                                    ReadingSummary &summary);

    Result<> record(StagedRecord &&record) override { return m_to.record(std::move(record)); }
    Result<> sale(StagedSale &&sale) override;
    void rejected(RejectedRow &&row) override { m_to.rejected(std::move(row)); }
    bool progress(qint64 bytesRead, qint64 rowsRead) override { return m_to.progress(bytesRead, rowsRead); }

private:
    DsfinvkLines(StagingSink &to, ReadingSummary &summary)
        : m_to(to)
        , m_summary(summary)
    {}

    StagingSink &m_to;
    ReadingSummary &m_summary;
    std::unique_ptr<KeyedRows> m_lines;   ///< null: there are none
    std::unique_ptr<KeyedRows> m_amounts; ///< null: there are none
};

} // namespace kk::intake
