#pragma once

#include "app/loyalty/TodayOffers.h"
#include "app/shop/CounterDesk.h"
#include "app/shop/ProgrammeDesk.h"

#include <optional>

namespace kk::shop {

/// Something that stands on the shop floor in one row.
struct FloorRow {
    enum class Kind { Ready, Offer, Counter };
    Kind kind = Kind::Offer;
    QString title;
    QString detail;
    QString chip;       ///< "× 2"
    qint64 count = 0;   ///< of a counter …
    qint64 goal = 0;    ///< … and what it counts to
    bool operator==(const FloorRow &) const = default;
};

/// What the card of a customer brings today: no amounts spent, no groups, no scores.
struct FloorCard {
    struct Target {
        QString programme;
        QString id;
        QString title;
        bool operator==(const Target &) const = default;
    };
    bool isMember = false;
    bool hasProgramme = false;      ///< one runs
    QList<FloorRow> rows;
    QString unitTitle;              ///< empty: nothing is saved in points
    qint64 points = 0;
    qint64 pointsForNext = 0;       ///< what the next reward costs; 0: none
    QString worth;                  ///< "worth € 4.30"
    QString next;                   ///< "14 points to € 5 off"
    QString say;                    ///< one sentence for at the till
    std::optional<Target> stamp;    ///< the counter that a stamp by hand counts on
    std::optional<Target> ready;    ///< the reward that can be given now
    QString joins;                  ///< the programme that somebody without a card can join; empty: none
};

/// A reward that was given at the counter.
struct FloorGift {
    loyalty::ProgrammeEventId redemption;
    QString title;
    FloorCard card;
};

/// What the shop floor shows and does with loyalty, put together for one look. Blocking; call in the background.
class FloorDesk final {
public:
    FloorDesk(const CounterDesk &counter, const ProgrammeDesk &programmes, const Clock &clock) : m_counter(counter), m_programmes(programmes), m_clock(clock) {}

    [[nodiscard]] Result<FloorCard> card(customers::CustomerId customer) const;                              ///< Act::LookUpAtCounter
    [[nodiscard]] Result<FloorCard> stamp(customers::CustomerId customer, const FloorCard::Target &counter) const; ///< Act::GiveAtCounter
    [[nodiscard]] Result<FloorGift> give(customers::CustomerId customer, const FloorCard::Target &reward) const;   ///< Act::GiveAtCounter
    [[nodiscard]] Result<FloorCard> undo(loyalty::ProgrammeEventId redemption) const;                        ///< Act::GiveAtCounter
    /// Makes somebody a member of what runs; the head start of its rules is posted.
    [[nodiscard]] Result<FloorCard> join(customers::CustomerId customer, const QString &programme) const;    ///< Act::GiveAtCounter
    /// The programmes that give something today, newest version each.
    [[nodiscard]] Result<QList<loyalty::Programme>> running() const;                                         ///< Act::LookUpAtCounter

private:
    [[nodiscard]] Result<FloorCard> put(const loyalty::MemberCard &card) const;

    const CounterDesk &m_counter;
    const ProgrammeDesk &m_programmes;
    const Clock &m_clock;
};

} // namespace kk::shop
