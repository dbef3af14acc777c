#pragma once

#include "app/identity/Lexicon.h"
#include "app/identity/PersonRecord.h"
#include "app/identity/WordTraits.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace kk::identity {

/// One record brought into the form in which it is compared: numbers of words in the table's lexicons, 0 where nothing is known.
struct Features {
    std::array<std::uint32_t, 3> given{};   ///< given names in the order written; a name read from the mailbox when only an initial is known
    std::array<std::uint32_t, 3> surname{}; ///< the parts of the surname without infix: "laan", "wit"
    std::uint32_t wholeSurname = 0;         ///< the same as one word
    std::uint32_t infix = 0;
    std::uint32_t initials = 0;  ///< five bits a letter (1 = a), first letter lowest; all that is known of them
    std::uint32_t email = 0;
    std::uint32_t mailbox = 0;   ///< the part before the @, without dots and tags
    std::array<std::uint32_t, 2> phone{};
    std::uint32_t door = 0;      ///< postcode with house number
    std::uint32_t postcode = 0;
    std::uint32_t area = 0;      ///< the coarse part of the postcode: "7411"
    std::uint32_t street = 0;
    std::uint32_t city = 0;
    std::uint32_t birth = 0;     ///< yyyymmdd; month or day 00 when not known
    std::uint32_t card = 0;
    std::uint32_t account = 0;
    std::uint32_t company = 0;
    std::uint32_t note = 0;
    std::uint16_t houseNumber = 0;
    std::uint16_t addition = 0;  ///< hash of the addition
    std::uint16_t mailYear = 0;  ///< a year of birth that stands in the mailbox, 1900 to 2029
    Sex sex = Sex::Unknown;
    bool givenIsFull = false;    ///< the first given name is a written name, no initial
    bool givenIsGuess = false;   ///< it was read from the mailbox
    bool mailIsName = false;     ///< the mailbox is nothing but this record's own name: "j.devries@" of a Jan de Vries
};

/// The records of a shop as columns of numbers. Fill it with `add`, then `finish` once; after that it is only read, from any thread.
class RecordTable {
public:
    RecordTable();

    void reserve(std::size_t records);
    void add(const PersonRecord &record);
    /// What can only be known when all records are in: which values are junk, which mailboxes hold a name that is in use. `goesOn` is asked
    /// between its steps; false when it said no, and then the table is good for nothing.
    bool finish(const std::function<bool()> &goesOn = {});

    /// One more record after `finish`, at the end. `dropLast` takes it away again; its words stay in the lexicons, unused.
    void append(const PersonRecord &record);
    void dropLast();

    /// Do the ids ascend?
    bool isInOrder() const { return m_idsAscend; }
    std::size_t size() const { return m_features.size(); }
    const Features &operator[](std::size_t index) const { return m_features[index]; }
    std::int64_t id(std::size_t index) const { return m_ids[index]; }
    /// The index of a record, or size() when it is not here.
    std::size_t indexOf(std::int64_t id) const;

    const Lexicon &names() const { return m_names; }
    const NameTraits &traits() const { return m_traits; }
    const Lexicon &emails() const { return m_emails; }
    const Lexicon &mailboxes() const { return m_mailboxes; }
    const Lexicon &phones() const { return m_phones; }
    const Lexicon &places() const { return m_places; } ///< doors, postcodes, areas, streets and cities
    const Lexicon &numbers() const { return m_numbers; } ///< cards and accounts
    const Lexicon &texts() const { return m_texts; } ///< companies and notes

    /// Is it an address of a family or a desk, or one that people of different given names use?
    bool isShared(std::uint32_t email) const { return email < m_shared.size() && m_shared[email]; }
    std::uint32_t givenUses(std::uint32_t name) const { return m_givenUses[name]; }
    std::uint32_t surnameUses(std::uint32_t name) const { return m_surnameUses[name]; }

private:
    void readName(const PersonRecord &record, Features &features);
    void readEmail(const PersonRecord &record, Features &features);
    void readPhones(const PersonRecord &record, Features &features);
    void readAddress(const PersonRecord &record, Features &features);
    std::uint32_t addPlace(char kind, const std::string &name);
    void addGiven(std::string_view word, Features &features);
    void nameFromMailbox(Features &features);
    void straighten(Features &features);
    void dropJunk();
    bool isOfAnotherName(const Features &features);
    void findSharedMailboxes();
    void complete(Features &features);
    void countNames(const Features &features, bool more);

    std::vector<Features> m_features;
    std::vector<std::int64_t> m_ids;
    bool m_idsAscend = true;
    bool m_idsAscended = true; ///< before `append`
    Lexicon m_names;
    NameTraits m_traits;
    Lexicon m_emails;
    Lexicon m_mailboxes;
    Lexicon m_phones;
    Lexicon m_places;
    Lexicon m_numbers;
    Lexicon m_texts;
    std::vector<std::uint32_t> m_givenUses;
    std::vector<std::uint32_t> m_surnameUses;
    std::vector<bool> m_shared; ///< by e-mail address
    std::string m_buffer;
};

} // namespace kk::identity
