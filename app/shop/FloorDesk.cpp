#include "app/shop/FloorDesk.h"

#include "app/base/Money.h"
#include "app/loyalty/drafting/RuleSentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kk::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOffers = 2;

QString said(const char *text)
{
    return QCoreApplication::translate("FloorDesk", text);
}

const loyalty::Meter *meterOf(const QList<loyalty::Programme> &programmes, const loyalty::MeterView &view)
{
    for (const loyalty::Programme &programme : programmes) {
        if (programme.id != view.programme.toStdString())
            continue;
        const auto found = std::ranges::find(programme.meters, view.meter.toStdString(), &loyalty::Meter::id);
        if (found != programme.meters.end())
            return &*found;
    }
    return nullptr;
}

/// A stamp by hand makes sense on a card that fills up, not on levels, missions, or what the whole shop does together.
bool takesStamps(const loyalty::Meter *meter)
{
    return meter && meter->key == loyalty::MeterKey::Member && meter->tiers.empty() && meter->steps.empty() && !meter->goals.empty() && meter->distinct == loyalty::Distinct::No
        && meter->goals.front().at <= 100;
}

void addRewards(FloorCard &floor, const loyalty::MemberCard &card)
{
    const loyalty::RewardView *next = nullptr;
    for (const loyalty::RewardView &reward : card.rewards) {
        if (reward.canBeTaken()) {
            if (!floor.ready)
                floor.ready = FloorCard::Target{reward.programme, reward.reward, reward.title};
            floor.rows.append({FloorRow::Kind::Ready, reward.title, reward.owned > 0 ? said(QT_TRANSLATE_NOOP("FloorDesk", "Earned, and not taken yet")) : said(QT_TRANSLATE_NOOP("FloorDesk", "Can be had for the points")), {}, 0, 0});
        } else if (reward.price > 0 && (!next || reward.missing < next->missing)) {
            next = &reward;
        }
    }
    if (!next)
        return;
    floor.pointsForNext = next->price;
    floor.next = said(QT_TRANSLATE_NOOP("FloorDesk", "%1 %2 to go until %3")).arg(QLocale().toString(next->missing), next->unitTitle, next->title);
}

void addCounters(FloorCard &floor, const loyalty::MemberCard &card, const QList<loyalty::Programme> &programmes)
{
    for (const loyalty::MeterView &view : card.meters) {
        const loyalty::Meter *meter = meterOf(programmes, view);
        if (view.nextGoal <= 0 || !meter || meter->key != loyalty::MeterKey::Member || !meter->tiers.empty() || meter->goals.empty())
            continue;
        const QString detail = said(QT_TRANSLATE_NOOP("FloorDesk", "%1 more, then %2")).arg(QLocale().toString(std::max<qint64>(view.nextGoal - view.value, 0)), view.nextGives);
        floor.rows.append({FloorRow::Kind::Counter, view.title, detail, {}, view.value, view.nextGoal});
        if (!floor.stamp && takesStamps(meter))
            floor.stamp = FloorCard::Target{view.programme, view.meter, view.title};
    }
}

void addPoints(FloorCard &floor, const loyalty::MemberCard &card)
{
    for (const loyalty::UnitBalance &unit : card.units) {
        if (unit.kind != loyalty::PlannedUnit::Kind::Unit)
            continue;
        floor.unitTitle = unit.title;
        floor.points = unit.balance;
        if (unit.valueCents > 0)
            floor.worth = said(QT_TRANSLATE_NOOP("FloorDesk", "worth %1")).arg(Money{unit.valueCents, {}}.display());
        return;
    }
}

QString sentence(const FloorCard &floor, const QList<loyalty::TodayOffer> &offers)
{
    QStringList parts;
    if (floor.ready)
        parts.append(said(QT_TRANSLATE_NOOP("FloorDesk", "You can have %1 today. Would you like it now?")).arg(floor.ready->title));
    if (!offers.isEmpty() && offers.first().isOfTheMoment)
        parts.append(said(QT_TRANSLATE_NOOP("FloorDesk", "Today you get: %1.")).arg(offers.first().title));
    if (!floor.ready && !floor.next.isEmpty())
        parts.append(floor.next + u'.');
    return parts.join(u' ');
}

} // namespace

Result<QList<loyalty::Programme>> FloorDesk::running() const
{
    const auto published = m_programmes.published();
    if (!published)
        return fail(published);
    const auto today = loyalty::dayOfDate(shopDay(m_clock.now()));
    QList<loyalty::Programme> programmes;
    for (const loyalty::PublishedProgramme &one : *published) {
        if (one.lastDay && *one.lastDay < today)
            continue;
        for (auto version = one.versions.crbegin(); version != one.versions.crend(); ++version) {
            if (version->startsOn && *version->startsOn > today)
                continue; // not yet
            programmes.append(version->programme);
            break;
        }
    }
    return programmes;
}

Result<FloorCard> FloorDesk::put(const loyalty::MemberCard &card) const
{
    const auto programmes = running();
    if (!programmes)
        return fail(programmes);
    FloorCard floor;
    floor.isMember = card.isMember;
    floor.hasProgramme = !programmes->isEmpty();
    QList<loyalty::TodayOffer> offers;
    for (const loyalty::Programme &programme : *programmes)
        offers += loyalty::offersAt(programme, toDateTime(m_clock.now()).toTimeZone(shopTimeZone()));
    std::stable_partition(offers.begin(), offers.end(), [](const loyalty::TodayOffer &offer) { return offer.isOfTheMoment; });
    addRewards(floor, card);
    for (const loyalty::TodayOffer &offer : offers.mid(0, kMostOffers))
        floor.rows.append({FloorRow::Kind::Offer, offer.title, offer.condition, offer.what, 0, 0});
    addCounters(floor, card, *programmes);
    addPoints(floor, card);
    floor.say = sentence(floor, offers);
    if (!card.isMember && !programmes->isEmpty())
        floor.joins = QString::fromStdString(programmes->first().id);
    return floor;
}

Result<FloorCard> FloorDesk::card(customers::CustomerId customer) const
{
    const auto card = m_counter.card(customer);
    return card ? put(*card) : fail(card);
}

Result<FloorCard> FloorDesk::stamp(customers::CustomerId customer, const FloorCard::Target &counter) const
{
    const auto card = m_counter.addStamp(customer, counter.programme, counter.id);
    return card ? put(*card) : fail(card);
}

Result<FloorGift> FloorDesk::give(customers::CustomerId customer, const FloorCard::Target &reward) const
{
    const auto taken = m_counter.redeem(customer, reward.programme, reward.id);
    if (!taken)
        return fail(taken);
    auto card = put(taken->card);
    if (!card)
        return fail(card);
    return FloorGift{taken->redemption, taken->title, std::move(*card)};
}

Result<FloorCard> FloorDesk::undo(loyalty::ProgrammeEventId redemption) const
{
    const auto card = m_counter.undo(redemption);
    return card ? put(*card) : fail(card);
}

Result<FloorCard> FloorDesk::join(customers::CustomerId customer, const QString &programme) const
{
    const auto card = m_counter.signUp(customer, programme);
    return card ? put(*card) : fail(card);
}

} // namespace kk::shop
