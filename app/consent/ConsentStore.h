#pragma once

#include "app/base/Result.h"
#include "app/consent/ClaimMapping.h"
#include "app/consent/PersonWords.h"
#include "app/vault/Connection.h"

namespace kk::consent {

/// What is written for one word; see ConsentEvent.
struct NewWord {
    SourceRecordId record;
    ContactPoint contact;
    QString purpose;
    QString channel;
    State state = State::Unknown;
    Grade grade = Grade::E0;
    QString evidence;
    ScanId scan;
    int wording = 0;
    QString language;
    bool byGuardian = false;
    Place place = Place::Counter;
    Instant at{};
    std::optional<Instant> until;
};

/// The ledger of consent and what hangs on it. Borrows a connection; use inside one question to the vault.
class ConsentStore {
public:
    explicit ConsentStore(vault::Connection &db) : m_db(db) {}

    /// Everything said about this person; without records when the customer is gone. `minorAge`: years, on the shop day of `now`.
    [[nodiscard]] Result<PersonWords> wordsOf(CustomerId customer, const QList<ClaimRuling> &rulings, int minorAge, Instant now);
    /// Moments after `since` at which something was bought on this record, in order.
    [[nodiscard]] Result<std::vector<Instant>> signsOfLife(SourceRecordId record, Instant since);
    /// A purchase with something to pay was made on a record that states this address.
    [[nodiscard]] Result<bool> boughtWith(CustomerId customer, const ContactPoint &contact);

    [[nodiscard]] Result<ConsentEventId> add(const NewWord &word, vault::ShopUserId user, Instant now);
    [[nodiscard]] Result<> setWish(SourceRecordId record, ContactWish wish, vault::ShopUserId user, Instant now);
    [[nodiscard]] Result<> setAgeBand(SourceRecordId record, AgeBand band, vault::ShopUserId user, Instant now);

    [[nodiscard]] Result<ScanId> addScan(const QString &type, const QByteArray &content, vault::ShopUserId user, Instant now);
    struct Scan {
        QString type;
        QByteArray content;
    };
    [[nodiscard]] Result<Scan> scan(ScanId id);
    /// The number of words in the ledger, those of import claims included.
    [[nodiscard]] Result<qint64> count();

private:
    [[nodiscard]] Result<> readRecords(PersonWords &words, int minorAge, Instant now);
    [[nodiscard]] Result<> readClaims(PersonWords &words, const QList<ClaimRuling> &rulings);
    [[nodiscard]] Result<> readLedger(PersonWords &words);
    [[nodiscard]] Result<> readWishesAndAges(PersonWords &words);
    [[nodiscard]] Result<> readOthers(PersonWords &words, const QList<ClaimRuling> &rulings);
    [[nodiscard]] Result<QList<ImportedClaim>> claimsOf(SourceRecordId record);

    vault::Connection &m_db;
};

} // namespace kk::consent
