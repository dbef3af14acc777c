#pragma once

#include "app/consent/ProcessingStop.h"
#include "app/loyalty/ledger/LedgerRun.h"
#include "app/loyalty/ledger/LedgerViews.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

namespace kk::shop {

/// A reward that was handed over.
struct TakenReward {
    loyalty::ProgrammeEventId redemption; ///< to take it back with
    QString title;
    loyalty::MemberCard card;             ///< what is left
};

/// A correction of a balance by hand.
struct Adjustment {
    QString programme;
    QString subject;   ///< unit ("punt", "reward:koffie") or "meter:stempels"
    qint64 amount = 0; ///< below 0: taken off
    QString reason;    ///< why; the customer may ask for it. Never empty
};

/// What became of a correction.
struct AdjustOutcome {
    bool isWaiting = false;      ///< above the shop's limit: a second person has to agree
    loyalty::ProposalId waiting;
    loyalty::ProgrammeEventId event;
};

/// What is done with loyalty at the counter. Each act is written down and posted in one transaction: it holds when it returns, and what
/// fails leaves nothing. Blocking; some milliseconds for a programme without shared budgets.
class CounterDesk {
public:
    CounterDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, consent::ProcessingStops stops);

    /// What the customer has today. The look is written down.
    [[nodiscard]] Result<loyalty::MemberCard> card(customers::CustomerId customer) const;                                     ///< Act::LookUpAtCounter
    /// Makes somebody a member: what a rule gives for joining is posted. Conflict when they are one.
    [[nodiscard]] Result<loyalty::MemberCard> signUp(customers::CustomerId customer, const QString &programme) const;          ///< Act::GiveAtCounter
    /// Counts `amount` (1 to 10) on a counter by hand: a stamp for what no till told. Answers the card afterwards.
    [[nodiscard]] Result<loyalty::MemberCard> addStamp(customers::CustomerId customer, const QString &programme, const QString &meter, int amount = 1) const; ///< Act::GiveAtCounter
    /// Something happened that rules may react to: a visit, a form, a step of a mission, somebody was brought along (`amount`: cents of the
    /// first purchase).
    [[nodiscard]] Result<loyalty::MemberCard> note(customers::CustomerId customer, const QString &programme, loyalty::EventKind kind, const QString &subject,
                                                   qint64 amount = 1) const;                                                    ///< Act::GiveAtCounter
    /// Hands a reward over. Conflict when it cannot be paid.
    [[nodiscard]] Result<TakenReward> redeem(customers::CustomerId customer, const QString &programme, const QString &reward) const; ///< Act::GiveAtCounter
    /// Takes it back: what was paid returns to the lots it came from. One's own of today at the till; of others with Act::UndoRewards.
    [[nodiscard]] Result<loyalty::MemberCard> undo(loyalty::ProgrammeEventId redemption) const;                                 ///< Act::GiveAtCounter

    /// Corrects a balance. Input without reason or amount; above the limit it waits for a second person.
    [[nodiscard]] Result<AdjustOutcome> adjust(customers::CustomerId customer, const Adjustment &adjustment) const;             ///< Act::AdjustPoints
    [[nodiscard]] Result<QList<loyalty::AdjustProposal>> waiting() const;                                                       ///< Act::AdjustPoints
    /// The second person agrees, or not. Forbidden for who asked.
    [[nodiscard]] Result<> decide(loyalty::ProposalId proposal, bool agrees) const;                                             ///< Act::AdjustPoints
    /// From how many units on a correction needs a second person; 0 to 1,000,000.
    [[nodiscard]] Result<qint64> adjustLimit() const;
    [[nodiscard]] Result<> setAdjustLimit(qint64 units) const;                                                                  ///< Act::ChangeSettings

private:
    template <class Work>
    auto acting(vault::Act act, Work work) const;
    [[nodiscard]] Result<loyalty::MemberCard> cardIn(vault::Connection &db, customers::CustomerId customer) const;
    [[nodiscard]] Result<loyalty::ProgrammeEventId> write(vault::Connection &db, customers::CustomerId customer, loyalty::ProgrammeEvent event) const;
    [[nodiscard]] Result<loyalty::ProgrammeEventId> writeFor(vault::Connection &db, customers::CustomerId customer, loyalty::ProgrammeEvent event, const QString &action) const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    consent::ProcessingStops m_stops;
};

} // namespace kk::shop
