#pragma once

#include "app/base/Clock.h"
#include "app/consent/DisclosureStore.h"
#include "app/consent/Judgement.h"
#include "app/consent/ProcessingStop.h"

namespace kk::consent {

/// Figures by which consent is judged; the shop fills them from the law's facts and the catalogue.
struct ConsentPolicy {
    int minorAge = 0;     ///< years, below which somebody does not consent alone
    int expiryMonths = 0; ///< without sign of life
    int doNotAskMonths = 0;
};

/// One word of a customer, as somebody of the shop took it in.
struct Word {
    QString purpose;          ///< empty, only for a no: all marketing
    QString channel;          ///< empty, only for a no: every channel
    State state = State::Unknown; ///< Given, Refused, Withdrawn, Terminated or Requested
    ContactPoint contact;     ///< Person: where the customer is reached first
    Place place = Place::Counter;
    QString evidence;
    ScanId scan;              ///< of a signed card
    bool byGuardian = false;
    QString language = QStringLiteral("nl"); ///< in which the text was shown
    std::optional<Instant> at; ///< when it was said, if not now; never in the future
};

/// One cell of the matrix of purposes and channels.
struct ConsentCell {
    QString purpose;
    QString channel;
    Verdict verdict;
    bool isUsable = true; ///< the owner switched the purpose on and it has a ground
};

/// Everything a screen shows about the consent of one customer, read at one moment.
struct ConsentPicture {
    CustomerId customer;
    QList<ConsentCell> cells;        ///< of every purpose that somebody can say yes or no to
    QList<ConsentEvent> history;     ///< own words, newest first
    ContactWish wish = ContactWish::NotSaid;
    AgeBand band = AgeBand::Unknown;
    std::optional<Instant> doNotAskBefore;
    bool hasObjected = false;        ///< wants no advertising at all
    std::optional<QString> stopped;  ///< a sentence: the data must not be used now

    const ConsentCell *cell(QStringView purpose, QStringView channel) const;
};

/// The ledger of consent: takes words in, says where consent stands, and lets people through or not.
///
/// Every call is one transaction, also inside one that is open: it holds when it returns, and what fails leaves nothing. Merging and
/// taking apart need no call: words hang on source records. Borrows a connection of the writer (for `picture` any).
class ConsentLedger {
public:
    ConsentLedger(vault::Connection &db, const Clock &clock, vault::ShopUserId user, const ConsentPolicy &policy, const ProcessingStops &stops)
        : m_db(db), m_clock(clock), m_user(user), m_policy(policy), m_stops(stops)
    {
    }

    [[nodiscard]] Result<ConsentPicture> picture(CustomerId customer);
    [[nodiscard]] Result<PersonWords> words(CustomerId customer);

    /// Takes one word in. A yes is one entry at its contact point. A no goes to every record and contact point of the customer, so that
    /// it stays with each of them when they are taken apart, and shuts for everybody with that contact point.
    /// Errors: Input (nobody is asked for this purpose, no such channel, a moment in the future), Forbidden (purpose without ground,
    /// a minor without guardian, data that must not be used now), Conflict (no such contact point), NotFound.
    [[nodiscard]] Result<> say(CustomerId customer, const Word &word);
    /// No advertising any more: shuts every purpose of marketing in every channel (art. 21(2) AVG).
    [[nodiscard]] Result<> object(CustomerId customer, Place place, const QString &evidence);
    /// "Niet vragen": nobody asks for consent for the months of the policy, in no channel. Gives and takes nothing.
    [[nodiscard]] Result<> doNotAsk(CustomerId customer, Place place);
    [[nodiscard]] Result<> setWish(CustomerId customer, ContactWish wish);
    [[nodiscard]] Result<> setAgeBand(CustomerId customer, AgeBand band);

    /// Lets through whom consent, the law and the wish of the person let through, and writes one line in the disclosure ledger.
    /// Duplicates in `people` count once. `leaveOut` may leave out more, of those who would be let through.
    /// Forbidden when the purpose is off, has no ground or lacks its form; Input when it does not go through this channel.
    using LeaveOut = std::function<Result<std::optional<Refusal>>(CustomerId)>;
    [[nodiscard]] Result<PermittedSet> permit(const QList<CustomerId> &people, const QString &purpose, const QString &channel, const Use &use,
                                              const LeaveOut &leaveOut = {});

private:
    [[nodiscard]] Result<ConsentRules> rules();
    [[nodiscard]] Result<std::optional<QString>> stopOf(CustomerId customer, const QString &purpose);
    [[nodiscard]] Result<> giveInside(const PersonWords &words, const Word &word);
    [[nodiscard]] Result<> closeInside(const PersonWords &words, const Word &word);
    [[nodiscard]] Result<> onEveryRecord(CustomerId customer, const char *action, const std::function<Result<>(const RecordWords &)> &write);
    Surroundings around(CustomerId customer);

    vault::Connection &m_db;
    const Clock &m_clock;
    vault::ShopUserId m_user;
    const ConsentPolicy m_policy;
    const ProcessingStops &m_stops;
};

} // namespace kk::consent
