#include "app/shop/CounterDesk.h"

#include "app/loyalty/ledger/LedgerBook.h"
#include "app/shop/LedgerPeople.h"
#include "app/vault/AuditNote.h"
#include "app/vault/SettingStore.h"
#include "app/vault/Transaction.h"
#include "app/vault/UserStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace kk::shop {

using customers::CustomerId;
using loyalty::EventKind;
using loyalty::MemberCard;
using loyalty::ProgrammeEvent;
using vault::Act;

namespace {

const QString kLimitKey = QStringLiteral("loyalty.adjust_limit");
constexpr qint64 kUsualLimit = 100;
constexpr qint64 kHighestLimit = 1'000'000;
constexpr int kMostStamps = 10;

QString atCounter(const char *text)
{
    return QCoreApplication::translate("Loyalty", text);
}

Result<loyalty::PublishedProgramme> runningNamed(vault::Connection &db, const QString &name, loyalty::Day today)
{
    const auto all = loyalty::ProgrammeStore(db).published();
    if (!all)
        return fail(all);
    for (const loyalty::PublishedProgramme &programme : *all) {
        if (programme.name() == name.toStdString() && (!programme.lastDay || *programme.lastDay >= today))
            return programme;
    }
    return fail(ErrorKind::NotFound, atCounter(QT_TRANSLATE_NOOP("Loyalty", "This programme is not running.")));
}

bool hasSubject(const loyalty::Programme &programme, const std::string &subject)
{
    const auto isUnit = [&](const loyalty::Unit &unit) { return unit.id == subject; };
    const auto isReward = [&](const loyalty::Reward &reward) { return loyalty::rewardUnit(reward.id) == subject; };
    const auto isMeter = [&](const loyalty::Meter &meter) { return loyalty::meterName(meter.id) == subject; };
    return std::ranges::any_of(programme.units, isUnit) || std::ranges::any_of(programme.rewards, isReward) || std::ranges::any_of(programme.meters, isMeter);
}

Result<qint64> limitIn(vault::Connection &db)
{
    const auto settings = vault::SettingStore(db).settings();
    if (!settings)
        return fail(settings);
    return settings->value(kLimitKey, QString::number(kUsualLimit)).toLongLong();
}

} // namespace

CounterDesk::CounterDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock, consent::ProcessingStops stops)
    : m_vault(vault)
    , m_session(session)
    , m_clock(clock)
    , m_stops(std::move(stops))
{
}

/// Writing work of one act: all of it, or nothing.
template <class Work>
auto CounterDesk::acting(Act act, Work work) const
{
    using Answer = std::invoke_result_t<Work, vault::Connection &>;
    if (const auto allowed = m_session.require(act); !allowed)
        return Answer(fail(allowed));
    return m_vault.writeNow([&](vault::Connection &db) -> Answer {
        auto transaction = vault::Transaction::begin(db);
        if (!transaction)
            return fail(transaction);
        Answer answer = work(db);
        if (!answer)
            return answer;
        if (const auto kept = transaction->commit(); !kept)
            return fail(kept);
        return answer;
    });
}

Result<MemberCard> CounterDesk::cardIn(vault::Connection &db, CustomerId customer) const
{
    const auto people = ledgerPeople(m_clock, m_session.user, m_stops);
    return loyalty::LedgerBook(db, loyalty::dayOfDate(shopDay(m_clock.now())), people).card(customer);
}

/// Writes the event down and posts what follows from it.
Result<loyalty::ProgrammeEventId> CounterDesk::write(vault::Connection &db, CustomerId customer, ProgrammeEvent event) const
{
    const auto people = ledgerPeople(m_clock, m_session.user, m_stops);
    const auto restricted = people.restricted(db);
    if (!restricted)
        return fail(restricted);
    if (restricted->contains(customer))
        return fail(ErrorKind::Forbidden, atCounter(QT_TRANSLATE_NOOP("Loyalty", "The data of this customer may only be stored for now. Nothing is saved or given until that ends.")));
    loyalty::AccountStore accounts(db);
    const auto now = accounts.nextMoment(m_clock.now());
    if (!now)
        return fail(now);
    if (const auto seen = accounts.observe(customer, *now); !seen)
        return fail(seen);
    const auto own = accounts.of(customer);
    if (!own)
        return fail(own);
    if (own->empty())
        return fail(ErrorKind::NotFound, atCounter(QT_TRANSLATE_NOOP("Loyalty", "This customer is not there any more. Search again.")));
    event.account = event.account.isValid() ? event.account : own->front().id;
    event.at = *now;
    event.user = m_session.user;
    const auto id = loyalty::EventStore(db).add(event);
    if (!id)
        return id;
    const auto posted = loyalty::LedgerRun(db, m_clock, m_session.user, people).of(customer);
    if (!posted)
        return fail(posted);
    return id;
}

Result<loyalty::ProgrammeEventId> CounterDesk::writeFor(vault::Connection &db, CustomerId customer, ProgrammeEvent event, const QString &action) const
{
    const auto id = write(db, customer, std::move(event));
    if (!id)
        return id;
    if (const auto noted = vault::note(db, m_clock, m_session.user, action, {{QStringLiteral("customer"), customer.value}, {QStringLiteral("event"), id->value}}); !noted)
        return fail(noted);
    return id;
}

Result<MemberCard> CounterDesk::card(CustomerId customer) const
{
    return acting(Act::LookUpAtCounter, [&](vault::Connection &db) -> Result<MemberCard> {
        if (const auto noted = vault::note(db, m_clock, m_session.user, QStringLiteral("loyalty.look"), {{QStringLiteral("customer"), customer.value}}); !noted)
            return fail(noted);
        return cardIn(db, customer);
    });
}

Result<MemberCard> CounterDesk::signUp(CustomerId customer, const QString &programme) const
{
    return acting(Act::GiveAtCounter, [&](vault::Connection &db) -> Result<MemberCard> {
        const auto running = runningNamed(db, programme, loyalty::dayOfDate(shopDay(m_clock.now())));
        if (!running)
            return fail(running);
        ProgrammeEvent event;
        event.programme = running->name();
        event.kind = EventKind::Signup;
        if (const auto written = writeFor(db, customer, std::move(event), QStringLiteral("loyalty.signup")); !written)
            return fail(written);
        return cardIn(db, customer);
    });
}

Result<MemberCard> CounterDesk::addStamp(CustomerId customer, const QString &programme, const QString &meter, int amount) const
{
    return acting(Act::GiveAtCounter, [&](vault::Connection &db) -> Result<MemberCard> {
        const auto running = runningNamed(db, programme, loyalty::dayOfDate(shopDay(m_clock.now())));
        if (!running)
            return fail(running);
        const std::string subject = loyalty::meterName(meter.toStdString());
        if (!hasSubject(running->newest(), subject))
            return fail(ErrorKind::NotFound, atCounter(QT_TRANSLATE_NOOP("Loyalty", "This programme has no such counter.")));
        if (amount < 1 || amount > kMostStamps)
            return fail(ErrorKind::Input, atCounter(QT_TRANSLATE_NOOP("Loyalty", "Give 1 to 10 stamps at a time.")));
        ProgrammeEvent event;
        event.programme = running->name();
        event.kind = EventKind::Adjust;
        event.subject = subject;
        event.amount = amount;
        if (const auto written = writeFor(db, customer, std::move(event), QStringLiteral("loyalty.stamp")); !written)
            return fail(written);
        return cardIn(db, customer);
    });
}

Result<MemberCard> CounterDesk::note(CustomerId customer, const QString &programme, EventKind kind, const QString &subject, qint64 amount) const
{
    return acting(Act::GiveAtCounter, [&](vault::Connection &db) -> Result<MemberCard> {
        const bool isKnown = kind == EventKind::Visit || kind == EventKind::Feedback || kind == EventKind::MissionStep || kind == EventKind::Referral;
        if (!isKnown || amount < 0)
            return fail(ErrorKind::Input, atCounter(QT_TRANSLATE_NOOP("Loyalty", "This cannot be noted by hand.")));
        const auto running = runningNamed(db, programme, loyalty::dayOfDate(shopDay(m_clock.now())));
        if (!running)
            return fail(running);
        ProgrammeEvent event;
        event.programme = running->name();
        event.kind = kind;
        event.subject = subject.toStdString();
        event.amount = amount;
        if (const auto written = writeFor(db, customer, std::move(event), QStringLiteral("loyalty.note")); !written)
            return fail(written);
        return cardIn(db, customer);
    });
}

Result<TakenReward> CounterDesk::redeem(CustomerId customer, const QString &programme, const QString &reward) const
{
    return acting(Act::GiveAtCounter, [&](vault::Connection &db) -> Result<TakenReward> {
        const auto people = ledgerPeople(m_clock, m_session.user, m_stops);
        if (const auto current = loyalty::LedgerRun(db, m_clock, m_session.user, people).of(customer); !current)
            return fail(current);
        const auto before = cardIn(db, customer);
        if (!before)
            return fail(before);
        const auto wanted = std::find_if(before->rewards.begin(), before->rewards.end(),
                                         [&](const loyalty::RewardView &view) { return view.programme == programme && view.reward == reward; });
        if (wanted == before->rewards.end())
            return fail(ErrorKind::NotFound, atCounter(QT_TRANSLATE_NOOP("Loyalty", "This programme has no such reward.")));
        if (!wanted->canBeTaken())
            return fail(ErrorKind::Conflict, atCounter(QT_TRANSLATE_NOOP("Loyalty", "There is not enough saved for this reward yet.")));
        ProgrammeEvent event;
        event.programme = programme.toStdString();
        event.kind = EventKind::Redeem;
        event.subject = loyalty::rewardUnit(reward.toStdString());
        event.price = wanted->price;
        const auto written = writeFor(db, customer, std::move(event), QStringLiteral("loyalty.redeem"));
        if (!written)
            return fail(written);
        auto after = cardIn(db, customer);
        if (!after)
            return fail(after);
        return TakenReward{*written, wanted->title, std::move(*after)};
    });
}

Result<MemberCard> CounterDesk::undo(loyalty::ProgrammeEventId redemption) const
{
    return acting(Act::GiveAtCounter, [&](vault::Connection &db) -> Result<MemberCard> {
        const auto taken = loyalty::EventStore(db).find(redemption);
        if (!taken)
            return fail(taken);
        if (!*taken || (*taken)->kind != EventKind::Redeem)
            return fail(ErrorKind::NotFound, atCounter(QT_TRANSLATE_NOOP("Loyalty", "There is no such reward to take back.")));
        const bool isOwn = (*taken)->user == m_session.user && shopDay((*taken)->at) == shopDay(m_clock.now());
        if (!isOwn) {
            if (const auto allowed = m_session.require(Act::UndoRewards); !allowed)
                return fail(allowed);
        }
        const auto customer = loyalty::AccountStore(db).customerOf((*taken)->account);
        if (!customer)
            return fail(customer);
        ProgrammeEvent event;
        event.programme = (*taken)->programme;
        event.kind = EventKind::Void;
        event.account = (*taken)->account;
        event.refersTo = redemption;
        if (const auto written = writeFor(db, *customer, std::move(event), QStringLiteral("loyalty.undo")); !written)
            return fail(written);
        return cardIn(db, *customer);
    });
}

Result<AdjustOutcome> CounterDesk::adjust(CustomerId customer, const Adjustment &adjustment) const
{
    return acting(Act::AdjustPoints, [&](vault::Connection &db) -> Result<AdjustOutcome> {
        const auto running = runningNamed(db, adjustment.programme, loyalty::dayOfDate(shopDay(m_clock.now())));
        if (!running)
            return fail(running);
        if (adjustment.reason.trimmed().isEmpty())
            return fail(ErrorKind::Input, atCounter(QT_TRANSLATE_NOOP("Loyalty", "Write down why. The customer may ask for it.")));
        if (adjustment.amount == 0 || qAbs(adjustment.amount) > kHighestLimit)
            return fail(ErrorKind::Input, atCounter(QT_TRANSLATE_NOOP("Loyalty", "Say how many, up to a million.")));
        if (!hasSubject(running->newest(), adjustment.subject.toStdString()))
            return fail(ErrorKind::NotFound, atCounter(QT_TRANSLATE_NOOP("Loyalty", "This programme knows no such points or counter.")));
        const auto limit = limitIn(db);
        if (!limit)
            return fail(limit);
        const auto colleagues = vault::UserStore(db).users();
        if (!colleagues)
            return fail(colleagues);
        loyalty::AccountStore accounts(db);
        if (const auto seen = accounts.observe(customer, m_clock.now()); !seen)
            return fail(seen);
        const auto own = accounts.of(customer);
        if (!own)
            return fail(own);
        if (own->empty())
            return fail(ErrorKind::NotFound, atCounter(QT_TRANSLATE_NOOP("Loyalty", "This customer is not there any more. Search again.")));
        // Who works alone has nobody to ask; the audit chain has it anyway.
        if (qAbs(adjustment.amount) > *limit && colleagues->size() > 1) {
            const auto waiting = loyalty::EventStore(db).propose({{}, running->name(), own->front().id, customer, adjustment.subject.toStdString(), adjustment.amount,
                                                                  adjustment.reason.trimmed(), m_session.user, m_clock.now()});
            if (!waiting)
                return fail(waiting);
            return AdjustOutcome{true, *waiting, {}};
        }
        ProgrammeEvent event;
        event.programme = running->name();
        event.kind = EventKind::Adjust;
        event.subject = adjustment.subject.toStdString();
        event.amount = adjustment.amount;
        event.reason = adjustment.reason.trimmed();
        const auto written = writeFor(db, customer, std::move(event), QStringLiteral("loyalty.adjust"));
        if (!written)
            return fail(written);
        return AdjustOutcome{false, {}, *written};
    });
}

Result<QList<loyalty::AdjustProposal>> CounterDesk::waiting() const
{
    if (const auto allowed = m_session.require(Act::AdjustPoints); !allowed)
        return fail(allowed);
    return m_vault.readNow([](vault::Connection &db) { return loyalty::EventStore(db).proposals(); });
}

Result<> CounterDesk::decide(loyalty::ProposalId proposal, bool agrees) const
{
    return acting(Act::AdjustPoints, [&](vault::Connection &db) -> Result<> {
        loyalty::EventStore events(db);
        const auto all = events.proposals();
        if (!all)
            return fail(all);
        const auto asked = std::find_if(all->begin(), all->end(), [&](const loyalty::AdjustProposal &one) { return one.id == proposal; });
        if (asked == all->end())
            return fail(ErrorKind::NotFound, atCounter(QT_TRANSLATE_NOOP("Loyalty", "This correction was decided already.")));
        if (agrees && asked->user == m_session.user)
            return fail(ErrorKind::Forbidden, atCounter(QT_TRANSLATE_NOOP("Loyalty", "Somebody else has to agree with this correction.")));
        if (const auto dropped = events.dropProposal(proposal); !dropped || !agrees)
            return dropped;
        ProgrammeEvent event;
        event.programme = asked->programme;
        event.kind = EventKind::Adjust;
        event.account = asked->account;
        event.subject = asked->subject;
        event.amount = asked->amount;
        event.reason = asked->reason;
        event.second = asked->user;
        const auto written = writeFor(db, asked->customer, std::move(event), QStringLiteral("loyalty.adjust"));
        if (!written)
            return fail(written);
        return {};
    });
}

Result<qint64> CounterDesk::adjustLimit() const
{
    return m_vault.readNow(limitIn);
}

Result<> CounterDesk::setAdjustLimit(qint64 units) const
{
    return acting(Act::ChangeSettings, [&](vault::Connection &db) -> Result<> {
        if (units < 0 || units > kHighestLimit)
            return fail(ErrorKind::Input, atCounter(QT_TRANSLATE_NOOP("Loyalty", "Choose a limit from 0 to a million.")));
        return vault::SettingStore(db).set(kLimitKey, QString::number(units));
    });
}

} // namespace kk::shop
