#pragma once

#include "app/intake/ColumnMapping.h"
#include "app/intake/Header.h"
#include "app/intake/RowMapper.h"

#include <memory>
#include <vector>

namespace kk::intake {

struct ProfileInfo {
    enum class Kind { Customers, Sales, Balances, PeopleCounts };

    QString id;         ///< `shopify-orders`; stable: it is stored with the batch
    QString systemName; ///< `Shopify`; translated only where it is no name ("Other customers file")
    Kind kind = Kind::Customers;
};

class DocumentProfile;

/// A column in which a file says who agreed to what.
struct ConsentColumn {
    static constexpr int kFileName = -1; ///< not a column: the name of the file says it

    int position = 0;
    QString meaning; ///< as in ColumnMapping: `consent:email:news`; an inverted column is a `refusal:…`
    bool operator==(const ConsentColumn &) const = default;
};

/// How one system writes one kind of file. Data plus, where the rows need it, a small class of its own.
/// Immutable after construction; one object serves all threads.
class Profile
{
public:
    virtual ~Profile() = default;

    virtual ProfileInfo info() const = 0;

    /// How sure this profile is that the file is its own, from 0 (not) to 1 (every column known).
    virtual double recognise(const HeaderFingerprint &fingerprint) const = 0;

    /// Which columns hold dates and amounts, so that their notation can be decided over the whole column.
    virtual std::vector<ColumnUse> columnUses(const Header &header, const ImportOptions &options) const = 0;

    /// The positions of the columns something is taken from.
    virtual std::vector<int> usedColumns(const Header &header, const ImportOptions &options) const = 0;

    /// The columns claims of consent are taken from, so that a person can confirm each before it counts.
    virtual std::vector<ConsentColumn> consentColumns(const Header &header, const ImportOptions &options) const
    {
        static_cast<void>(header);
        static_cast<void>(options);
        return {};
    }

    /// Fails with ErrorKind::Input when a column it cannot do without is missing.
    [[nodiscard]] virtual Result<std::unique_ptr<RowMapper>> mapper(const Header &header, const ImportOptions &options) const = 0;

    /// Itself, when it reads a structured file instead of rows; else null.
    virtual const DocumentProfile *asDocument() const { return nullptr; }
};

/// Every profile, in the order in which they are shown. Lives as long as the program.
const std::vector<const Profile *> &profiles();

/// The profile with this id, or null.
const Profile *profileById(QStringView id);

} // namespace kk::intake
