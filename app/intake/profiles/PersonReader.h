#pragma once

#include "app/intake/RowTally.h"
#include "app/intake/profiles/PersonLayout.h"
#include "app/intake/readers/CsvRow.h"
#include "app/intake/values/DateFormat.h"

namespace kk::intake {

/// Reads what a row states about a person.
class PersonReader
{
public:
    PersonReader(const Header &header, PersonColumns columns, const ImportOptions &options);

    enum class Key {
        Found,   ///< `externalId` is filled
        None,    ///< too little is stated to know this person again; `externalId` is empty
        Mangled, ///< a spreadsheet rounded the key away and there is nothing to replace it
    };

    /// Fills fields, consents, key and row. Blank cells, unknown consent words and doubtful birth dates are told to `tally`.
    Key read(const CsvRow &row, StagedRecord &record, RowTally &tally) const;

    /// Whether anything is stated that can be a person: a name, an address of any kind, a card.
    static bool statesSomebody(const StagedRecord &record);

    /// The moment in a cell, in the time of the system; nothing when there is none. -1: no column.
    std::optional<Instant> moment(const CsvRow &row, int column) const;

    /// What these cells show of how a consent was given, at most kLongestEvidence characters of each; see ConsentClaim::evidence.
    std::string evidence(const CsvRow &row, const std::vector<int> &columns) const;
    static constexpr std::size_t kLongestEvidence = 120;

    /// A name that a till needs when nobody gave theirs (`Contante klant`, `Balie`, `Gast`), and nothing else that says who it is.
    static bool isNobody(const StagedRecord &record);

    const PersonColumns &columns() const { return m_columns; }

private:
    void readField(const CsvRow &row, const PersonColumns::Column &column, std::string &text, RowTally &tally) const;
    void readBirthDate(std::string_view cell, int column, qint64 row, std::string &text, RowTally &tally) const;
    void readAddress(const CsvRow &row, StagedRecord &record, RowTally &tally) const;
    void readMixedContacts(const CsvRow &row, StagedRecord &record) const;
    void readConsents(const CsvRow &row, StagedRecord &record, RowTally &tally) const;
    Key findKey(const CsvRow &row, StagedRecord &record, RowTally &tally) const;
    Key readKey(const CsvRow &row, StagedRecord &record, RowTally &tally) const;
    std::string accountKeyOf(const CsvRow &row, const StagedRecord &record) const;
    bool isKept(CustomerField field) const { return m_fieldsToKeep.test(static_cast<size_t>(field)); }
    DateOrder orderOf(int column) const;

    QStringList m_names;
    PersonColumns m_columns;
    FieldSelection m_fieldsToKeep;
    std::map<int, DateOrder> m_dateOrders;
    std::optional<DateFormat> m_birthFormat;
    LocalClock m_clock;
};

} // namespace kk::intake
