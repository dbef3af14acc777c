#pragma once

#include "app/intake/Profile.h"
#include "app/intake/profiles/HeaderSignature.h"
#include "app/intake/profiles/PersonReader.h"

namespace kk::intake {

/// Rows that are no customers.
struct RowSkip {
    QString column;
    ReadingNote::Kind kind = ReadingNote::Kind::NotCustomers;
    QString unlessColumn = {};    ///< a yes in this one: a customer all the same
    QStringList skeletons = {};   ///< words that mean it (`wordSkeleton`); none: a yes means it
    bool anyText = false;         ///< whatever stands there means it
};

/// The words of a file's name that say whether the people in it are on the list.
struct FileNameConsent {
    QString word;
    std::optional<ConsentClaim::Answer> answer; ///< nothing: it says neither
    QStringList claimedAt = {};                 ///< columns that say when, the best first
    /// Put before the keys, so that a refusal in one file is not undone by another file of the same day.
    QString keyPrefix = {};
    QStringList evidence = {}; ///< columns that show how it was said
};

/// What has to be known to read the customers of a system: data only.
struct CustomerProfileData {
    ProfileInfo info;
    std::vector<HeaderSignature> signatures;
    PersonLayout person;
    QStringList alsoKnown; ///< columns of this system that nothing is taken from
    std::vector<RowSkip> skips;
    /// What a word in the file's name says about everybody in it, the first that occurs counts.
    std::vector<FileNameConsent> fileNameConsents;
    /// A blank cell in this column: the row has a further address of the person in the row above.
    QString continuedColumn;
    DateOrder usualOrder = DateOrder::Unknown;
};

/// Customers, one in a row.
class CustomerProfile : public Profile
{
public:
    explicit CustomerProfile(CustomerProfileData data);

    ProfileInfo info() const final { return m_data.info; }
    double recognise(const HeaderFingerprint &fingerprint) const final;
    std::vector<ColumnUse> columnUses(const Header &header, const ImportOptions &options) const final;
    std::vector<int> usedColumns(const Header &header, const ImportOptions &options) const final;
    std::vector<ConsentColumn> consentColumns(const Header &header, const ImportOptions &options) const override;
    Result<std::unique_ptr<RowMapper>> mapper(const Header &header, const ImportOptions &options) const final;

protected:
    virtual std::unique_ptr<RowMapper> makeMapper(const Header &header, PersonColumns columns, const ImportOptions &options) const;
    const CustomerProfileData &data() const { return m_data; }

private:
    CustomerProfileData m_data;
    QStringList m_known;
};

/// Makes a record of every row.
class CustomerMapper : public RowMapper
{
public:
    CustomerMapper(const Header &header, PersonColumns columns, const ImportOptions &options, const CustomerProfileData &data = {});

    Result<> take(const CsvRow &row, StagingSink &sink, RowTally &tally) override;
    Result<> finish(StagingSink &sink, RowTally &tally) override;

protected:
    /// Called when the row was read, before it is judged.
    virtual void adjust(const CsvRow &, StagedRecord &) const {}

private:
    struct Skip {
        int column = -1;
        int unlessColumn = -1;
        ReadingNote::Kind kind = ReadingNote::Kind::NotCustomers;
        QStringList skeletons;
        bool anyText = false;
    };

    const Skip *skipOf(const CsvRow &row) const;
    void claimByFileName(const CsvRow &row, StagedRecord &record) const;
    void reject(const CsvRow &row, RejectReason reason, StagingSink &sink, RowTally &tally) const;

    QStringList m_names;
    PersonReader m_person;
    std::vector<Skip> m_skips;
    std::string m_fileName;
    std::string m_filePrefix;
    std::optional<ConsentClaim::Answer> m_fileAnswer;
    std::vector<int> m_fileClaimedAt;
    std::vector<int> m_fileEvidence;
    int m_continuedColumn = -1;
    bool m_hadPerson = false; ///< the row above gave a person that the next may go on about
};

} // namespace kk::intake
