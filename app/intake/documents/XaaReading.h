#pragma once

#include "app/intake/RowTally.h"
#include "app/intake/documents/XaaReceipt.h"
#include "app/intake/profiles/SeenKeys.h"
#include "app/intake/readers/Container.h"

#include <functional>
#include <unordered_map>

namespace kk::intake {

struct CivilTime;

/// Reads one XAA file into a sink, in one pass and in memory that grows only with the list of articles.
///
/// Every receipt becomes a sale with its lines, its amount as it stands on the receipt (which differs from the sum of its lines by
/// discounts on the whole and by rounding to five cents). One that was voided is told as cancelled; training and pro forma receipts are
/// left out. Times count as the clock on the wall, as writers add the same +01:00 in summer and winter.
class XaaReading
{
public:
    /// `refundsAreNegative` is asked once, when the first amount marked D (debit) is above zero: whether any in the file is below, so that
    /// the mark adds nothing to the sign. Source: README of the samples.
    XaaReading(ByteSource &source, const ImportOptions &options, StagingSink &sink, ReadingSummary &summary,
               std::function<Result<bool>()> refundsAreNegative);

    [[nodiscard]] Result<> read();

private:
    [[nodiscard]] Result<> readCompany();
    [[nodiscard]] Result<> readArticles();
    [[nodiscard]] Result<> readBasics();
    [[nodiscard]] Result<> readLocation();
    [[nodiscard]] Result<> readRegister();
    [[nodiscard]] Result<> readReceipt();
    [[nodiscard]] Result<> takeReceipt(const XaaReceipt &receipt, qint64 row);
    [[nodiscard]] Result<std::optional<StagedLine>> stagedLine(const XaaLine &line);
    [[nodiscard]] Result<std::optional<qint64>> cents(const XaaAmount &amount);
    [[nodiscard]] Result<std::optional<qint64>> sumOf(const std::vector<XaaAmount> &amounts);
    static qint64 discountOf(const std::vector<std::string> &amounts);
    [[nodiscard]] Result<> reject(const XaaReceipt &receipt, qint64 row, RejectReason reason, const char *column, std::string cell);
    std::string keyOf(const XaaReceipt &receipt, const CivilTime &when);

    XmlReader m_xml;
    const ImportOptions &m_options;
    StagingSink &m_sink;
    ReadingSummary &m_summary;
    RowTally m_tally;
    std::function<Result<bool>()> m_refundsAreNegative;
    std::optional<bool> m_flipDebit; ///< amounts marked D are turned around; nothing: not settled yet
    Currency m_currency;
    std::string m_company;
    std::string m_register;
    std::unordered_map<std::string, std::string> m_articles; ///< names by number
    std::unordered_map<std::string, std::string> m_groups;   ///< names of article groups
    size_t m_articleBytes = 0;
    SeenKeys m_keys;
    qint64 m_entries = 0; ///< receipts and events so far
};

/// Whether any receipt or line marked D has an amount below zero. Reads the file up to the first.
[[nodiscard]] Result<bool> xaaRefundsAreNegative(const Container &container, const FilePart &part);

} // namespace kk::intake
