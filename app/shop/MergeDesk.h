#pragma once

#include "app/base/Result.h"
#include "app/customers/CustomerPage.h"
#include "app/identity/Estimates.h"
#include "app/identity/MergeJournal.h"
#include "app/identity/Proposals.h"
#include "app/vault/Vault.h"

#include <QList>

#include <memory>
#include <mutex>

namespace kk::shop {

/// One question of the queue: are these the same customer?
struct DuplicateItem {
    identity::ProposalId id;
    QString name;            ///< of the oldest of them; may be empty
    int customers = 2;
    double probability = 0;
    bool isFamily = false;
    identity::Field strongest = identity::Field::Surname;
    bool operator==(const DuplicateItem &) const = default;
};

/// What is open, in the order of deciding. Lists are cut to kLongList for who may not see long lists; the counts are not.
struct DuplicateQueue {
    QList<DuplicateItem> doubt;
    QList<DuplicateItem> certain;
    QList<DuplicateItem> later;
    qint64 doubtCount = 0;
    qint64 certainCount = 0;
    qint64 laterCount = 0;
    double certainFrom = 0;            ///< the probability from which a question is certain, 0 to 1
    double expectedWrong = 0;          ///< how many of the certain ones are expected not to be the same customer after all
    std::optional<Instant> lastSearch; ///< none: nobody searched yet
    bool isOutdated = false;           ///< something came in since
};

/// One customer of a question.
struct DuplicateSide {
    customers::CustomerRow row;
    QList<customers::RecordView> records;
    QList<customers::Fact> facts;
};

/// Everything to decide one question.
struct DuplicateView {
    identity::ProposalId id; ///< none: chosen by hand
    double probability = 0;
    bool isFamily = false;
    QList<DuplicateSide> sides;            ///< the oldest first; two or more
    QList<identity::Explanation> why;      ///< the first side against each other one, in their order
};

/// Which record's word is to be shown for a fact, where those who are merged disagree.
struct ChosenValue {
    customers::FactKind kind = customers::FactKind::Name;
    customers::SourceRecordId record;
    bool operator==(const ChosenValue &) const = default;
};

/// What was decided, for taking it back.
struct Decided {
    identity::MergeId merge;     ///< none: nothing was merged
    QList<qint64> decisions;     ///< words without a merge
    QString name;                ///< of the customer, for the sentence afterwards
    customers::CustomerId customer;
    bool operator==(const Decided &) const = default;
};

/// A line of the list of what was decided.
struct DecidedItem {
    enum class Kind { Merged, MergedTogether, TakenApart, NotSame } kind = Kind::Merged;
    Instant at{};
    QString who;              ///< of the shop
    QStringList names;        ///< of the customers concerned, at most three
    qint64 count = 0;         ///< customers that went into others, or records taken out
    Decided decided;
    bool isUndone = false;
    bool operator==(const DecidedItem &) const = default;
};

/// How good the questions are: estimated from the last search, corrected by what the shop itself decided.
struct DuplicateQuality {
    double certainFrom = 0;                     ///< the probability from which something is certain, 0 to 1
    std::optional<identity::Estimate> estimate; ///< at that probability; none: nobody searched yet
    int certainJudged = 0;                      ///< questions answered that were certain
    int certainSame = 0;                        ///< of these, answered with: the same customer
    int doubtJudged = 0;
    int doubtSame = 0;
};

struct BulkMerge {
    identity::MergeId merge;
    qint64 mergedRecords = 0;
    qint64 groups = 0;
    qint64 held = 0;        ///< left out: something is open about them
    qint64 customers = 0;   ///< in the shop, afterwards
};

/// Who somebody who is being typed in may be.
struct LikelyCustomer {
    customers::CustomerId id;
    QString name;
    double probability = 0;
};

/// Deciding about duplicates: the queue, merging, taking apart, undoing. Blocking; call from a background thread or the command line.
class MergeDesk {
public:
    MergeDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, identity::MergeStops stops = {});

    /// Weighs every record and makes the queue anew. Act::FindDuplicates. Cancelled when `progress` says no: the old queue stays.
    [[nodiscard]] Result<> search(const identity::Progress &progress) const;
    /// The same after an import, a correction or an undo, with the weights of the last search: weighs only what is new or changed, and gives
    /// what weighing everything would. Learns anew, as `search`, when nothing was ever learnt or the shop grew or shrank by a quarter.
    [[nodiscard]] Result<> searchNew(const identity::Progress &progress) const;
    [[nodiscard]] Result<DuplicateQueue> queue() const;                                                 ///< Act::DecideDuplicates, as all that follow
    /// Conflict: the question changed meanwhile; take the next one. The view is logged.
    [[nodiscard]] Result<DuplicateView> view(identity::ProposalId id) const;
    /// The same for two customers somebody points out.
    [[nodiscard]] Result<DuplicateView> compare(customers::CustomerId one, customers::CustomerId other) const;

    /// Merges `same`; `leftOut` are other people, and stay so. `chosen` goes with the merge when it is undone.
    [[nodiscard]] Result<Decided> same(const QList<customers::CustomerId> &same, const QList<customers::CustomerId> &leftOut, std::optional<double> probability,
                                       const QList<ChosenValue> &chosen = {}) const;
    [[nodiscard]] Result<Decided> notSame(const QList<customers::CustomerId> &customers) const;
    [[nodiscard]] Result<Decided> later(const QList<customers::CustomerId> &customers) const;
    /// Takes a decision back: what was merged is apart again, what was said is open again.
    [[nodiscard]] Result<> takeBack(const Decided &decided) const;
    /// Takes records out of their customer. They are somebody else from now on.
    [[nodiscard]] Result<Decided> takeApart(const QList<customers::SourceRecordId> &records) const;

    /// Merges what is certain: proposals from this probability on that are not family. Act::MergeCertain. Whole or not at all.
    [[nodiscard]] Result<BulkMerge> mergeCertain(double from, const vault::CancelToken &cancel) const;
    /// Undoes a merge of the journal. A bulk merge: Act::MergeCertain.
    [[nodiscard]] Result<BulkMerge> undo(identity::MergeId merge) const;
    /// Undoes every merge and taking apart; `groups` says how many. Act::MergeCertain
    [[nodiscard]] Result<BulkMerge> undoAll() const;
    [[nodiscard]] Result<QList<DecidedItem>> decided() const;                                            ///< newest first
    /// What was merged into this customer or taken out, and still is; newest first, without names. `count` is of records.
    [[nodiscard]] Result<QList<DecidedItem>> aboutCustomer(customers::CustomerId customer) const;
    [[nodiscard]] Result<DuplicateQuality> quality() const;

    /// Who this may be, from `from` on; nobody when no customer is like it. Act::EditCustomer.
    [[nodiscard]] Result<std::optional<LikelyCustomer>> whoIs(const customers::FieldValues &values, double from = 0.8) const;

private:
    [[nodiscard]] Result<> searched(bool onlyNew, const identity::Progress &progress) const;
    [[nodiscard]] Result<std::shared_ptr<identity::Matcher>> matcher() const;
    [[nodiscard]] Result<DuplicateView> lay(QList<customers::CustomerId> customers) const;
    [[nodiscard]] Result<Decided> say(const QList<customers::CustomerId> &customers, identity::Verdict verdict) const;
    identity::MergeJournal journal(vault::Connection &db) const { return {db, m_clock, m_session.user, m_stops}; }

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    identity::MergeStops m_stops;
    mutable std::mutex m_guard;                          ///< of what follows, and of asking the matcher
    mutable std::shared_ptr<identity::Matcher> m_matcher;
    mutable qint64 m_stamp = -1;
};

} // namespace kk::shop
