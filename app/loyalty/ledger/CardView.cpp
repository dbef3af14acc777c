#include "app/loyalty/ledger/CardView.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

/// Fills a card from one replay.
class CardFiller {
public:
    CardFiller(const Replay &replay, std::int32_t member, Day today)
        : m_replay(replay)
        , m_programme(replay.running().programme())
        , m_lots(replay.engine().lots())
        , m_member(member)
        , m_today(today)
    {
    }

    UnitBalance unit(std::int32_t number, std::int64_t posted) const
    {
        const PlannedUnit &planned = m_replay.plan().units[static_cast<std::size_t>(number)];
        UnitBalance view;
        view.programme = QString::fromStdString(m_programme.id);
        view.unit = QString::fromStdString(name(number));
        view.kind = planned.kind;
        view.title = title(number);
        view.balance = posted;
        view.available = m_lots.available(m_member, number, m_today);
        view.pending = m_lots.balance(m_member, number) - view.available;
        view.shortfall = m_lots.shortfall(m_member, number);
        view.valueCents = value(planned, posted);
        addExpiry(view, number);
        return view;
    }

    MeterView meter(const Meter &written) const
    {
        MeterView view;
        view.programme = QString::fromStdString(m_programme.id);
        view.meter = QString::fromStdString(written.id);
        view.title = chosenText(written.title, written.id);
        const std::int32_t position = m_replay.plan().meterOf(m_replay.symbols().find(meterName(m_replay.running().meterOn(written.id, m_today))));
        if (position < 0)
            return view;
        view.value = m_replay.engine().meters().value(position, m_member, m_today);
        addGoal(view, m_replay.plan().meters[static_cast<std::size_t>(position)]);
        std::vector<Tier> tiers = written.tiers;
        std::ranges::stable_sort(tiers, {}, &Tier::at);
        const auto tier = static_cast<std::size_t>(m_replay.engine().meters().tier(position, m_member, m_today));
        if (tier < tiers.size())
            view.tier = chosenText(tiers[tier].title, tiers[tier].id);
        for (const Step &step : written.steps) {
            const std::int32_t other = m_replay.plan().meterOf(m_replay.symbols().find(meterName(m_replay.running().meterOn(step.meter, m_today))));
            if (other >= 0 && m_replay.engine().meters().value(other, m_member, m_today) >= step.at)
                view.stepsDone.append(QString::fromStdString(step.meter));
        }
        return view;
    }

    RewardView reward(const Reward &written) const
    {
        RewardView view;
        view.programme = QString::fromStdString(m_programme.id);
        view.reward = QString::fromStdString(written.id);
        view.title = chosenText(written.title, written.id);
        view.price = written.price;
        view.valueCents = written.valueCents;
        view.vat = written.vat;
        view.owned = m_lots.available(m_member, numberOf(rewardUnit(written.id)), m_today);
        const std::int32_t paidIn = written.unit.empty() ? -1 : numberOf(written.unit);
        if (paidIn < 0 || written.price <= 0)
            return view;
        const std::int64_t available = m_lots.available(m_member, paidIn, m_today);
        view.unitTitle = title(paidIn);
        view.affordable = available / written.price;
        view.missing = view.affordable > 0 ? 0 : written.price - available;
        return view;
    }

    std::int32_t numberOf(const std::string &unit) const { return m_replay.plan().unitOf(m_replay.symbols().find(unit)); }
    const std::string &name(std::int32_t number) const { return m_replay.symbols().word(m_replay.plan().unitNames[static_cast<std::size_t>(number)]); }

private:
    QString title(std::int32_t number) const
    {
        const PlannedUnit &planned = m_replay.plan().units[static_cast<std::size_t>(number)];
        const auto position = static_cast<std::size_t>(planned.position);
        switch (planned.kind) {
        case PlannedUnit::Kind::Unit: return chosenText(m_programme.units[position].title, m_programme.units[position].id);
        case PlannedUnit::Kind::Reward: return chosenText(m_programme.rewards[position].title, m_programme.rewards[position].id);
        case PlannedUnit::Kind::Badge: return chosenText(m_programme.badges[position].title, m_programme.badges[position].id);
        }
        return {};
    }

    std::int64_t value(const PlannedUnit &unit, std::int64_t units) const
    {
        const auto position = static_cast<std::size_t>(unit.position);
        if (unit.kind == PlannedUnit::Kind::Badge)
            return 0;
        return unit.kind == PlannedUnit::Kind::Reward ? scaled(units, {m_programme.rewards[position].valueCents, 1}, Rounding::Down)
                                                      : scaled(units, m_programme.units[position].valueCents, Rounding::HalfUp);
    }

    void addExpiry(UnitBalance &view, std::int32_t number) const
    {
        Day first = kNever;
        for (const Lot &lot : m_lots.all()) {
            if (lot.unit != number || lot.remaining == 0 || m_replay.engine().members().customerOf(lot.atom) != m_member)
                continue;
            const Day end = m_lots.endOf(lot);
            if (end < first) {
                first = end;
                view.expiring = 0;
            }
            view.expiring += end == first && end != kNever ? lot.remaining : 0;
        }
        if (first != kNever)
            view.expires = dateOfDay(first);
    }

    void addGoal(MeterView &view, const PlannedMeter &planned) const
    {
        for (const PlannedGoal &goal : planned.goals) {
            if (goal.at <= view.value)
                continue;
            view.nextGoal = goal.at;
            if (goal.unit >= 0)
                view.nextGives = goal.units == 1 ? title(goal.unit) : QString::number(goal.units) + QStringLiteral(" × ") + title(goal.unit);
            return;
        }
    }

    const Replay &m_replay;
    const Programme &m_programme;
    const Lots &m_lots;
    std::int32_t m_member;
    Day m_today;
};

} // namespace

void addToCard(MemberCard &card, const Replay &replay, std::int32_t member, const Programme &newest, Day today, const std::unordered_map<std::string, std::int64_t> &posted)
{
    const CardFiller filler(replay, member, today);
    for (std::int32_t number = 0; number < static_cast<std::int32_t>(replay.plan().units.size()); ++number) {
        const auto known = posted.find(filler.name(number));
        UnitBalance unit = filler.unit(number, known == posted.end() ? 0 : known->second);
        card.isMember = card.isMember || known != posted.end();
        if (unit.kind == PlannedUnit::Kind::Unit || unit.balance != 0 || unit.shortfall != 0)
            card.units.append(std::move(unit));
    }
    for (const Meter &meter : newest.meters) {
        card.meters.append(filler.meter(meter));
        card.isMember = card.isMember || card.meters.last().value != 0;
    }
    for (const Reward &reward : replay.running().programme().rewards) {
        RewardView view = filler.reward(reward);
        const bool isOffered = std::ranges::find(newest.rewards, reward.id, &Reward::id) != newest.rewards.end();
        if (isOffered || view.owned > 0)
            card.rewards.append(std::move(view));
    }
}

} // namespace kk::loyalty
