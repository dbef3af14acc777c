#pragma once

#include "app/intake/Profile.h"
#include "app/intake/profiles/HeaderSignature.h"
#include "app/intake/profiles/SaleMapper.h"

namespace kk::intake {

/// What has to be known to read the sales of a system.
struct SaleProfileData {
    ProfileInfo info;
    std::vector<HeaderSignature> signatures;
    SaleLayout sale;
    QStringList alsoKnown; ///< columns of this system that nothing is taken from
};

/// Sales of a system. Where its rows have habits of their own, a class derives from it that adjusts the columns or makes its own mapper.
class SaleProfile : public Profile
{
public:
    explicit SaleProfile(SaleProfileData data);

    ProfileInfo info() const final { return m_data.info; }
    double recognise(const HeaderFingerprint &fingerprint) const final;
    std::vector<ColumnUse> columnUses(const Header &header, const ImportOptions &options) const final;
    std::vector<int> usedColumns(const Header &header, const ImportOptions &options) const final;
    std::vector<ConsentColumn> consentColumns(const Header &header, const ImportOptions &options) const override;
    Result<std::unique_ptr<RowMapper>> mapper(const Header &header, const ImportOptions &options) const final;

protected:
    virtual void adjustColumns(const Header &header, SaleColumns &columns) const;
    virtual std::unique_ptr<RowMapper> makeMapper(const Header &header, SaleColumns columns, const ImportOptions &options) const;

private:
    SaleColumns columnsOf(const Header &header) const;

    SaleProfileData m_data;
    QStringList m_known;
};

/// The sentence for a sales file in which a needed column is missing; nothing when all are there.
std::optional<Error> missingSaleColumn(const SaleColumns &columns);

} // namespace kk::intake
