#pragma once

#include "app/intake/Profile.h"
#include "app/intake/profiles/HeaderSignature.h"
#include "app/intake/profiles/PersonReader.h"

namespace kk::intake {

/// What has to be known to read the customers of a system: data only.
struct CustomerProfileData {
    ProfileInfo info;
    std::vector<HeaderSignature> signatures;
    PersonLayout person;
    QStringList alsoKnown; ///< columns of this system that nothing is taken from
    QString shadowColumn;  ///< a yes in it: the system made this person up; left out
    DateOrder usualOrder = DateOrder::Unknown;
};

/// Customers, one in a row.
class CustomerProfile final : public Profile
{
public:
    explicit CustomerProfile(CustomerProfileData data);

    ProfileInfo info() const override { return m_data.info; }
    double recognise(const HeaderFingerprint &fingerprint) const override;
    std::vector<ColumnUse> columnUses(const Header &header, const ImportOptions &options) const override;
    std::vector<int> usedColumns(const Header &header, const ImportOptions &options) const override;
    Result<std::unique_ptr<RowMapper>> mapper(const Header &header, const ImportOptions &options) const override;

private:
    CustomerProfileData m_data;
    QStringList m_known;
};

/// Makes a record of every row.
class CustomerMapper final : public RowMapper
{
public:
    /// `shadowColumn` -1: there is none.
    CustomerMapper(const Header &header, PersonColumns columns, const ImportOptions &options, int shadowColumn);

    Result<> take(const CsvRow &row, StagingSink &sink, RowTally &tally) override;
    Result<> finish(StagingSink &sink, RowTally &tally) override;

private:
    void reject(const CsvRow &row, RejectReason reason, StagingSink &sink, RowTally &tally) const;

    QStringList m_names;
    PersonReader m_person;
    int m_shadowColumn;
};

} // namespace kk::intake
