#include "app/loyalty/engine/Engine.h"

#include <algorithm>

namespace kk::loyalty {

namespace {

std::int32_t originOf(std::int32_t meter)
{
    return -1 - meter;
}

std::int32_t capPeriod(CapPer per, Day day)
{
    switch (per) {
    case CapPer::MemberDay: return day;
    case CapPer::MemberMonth: return monthOf(day);
    case CapPer::MemberYear: return monthOf(day) / 12;
    default: return 0;
    }
}

} // namespace

Engine::Engine(const Plan &plan, const EventStream &stream, EntrySink &sink)
    : m_plan(plan)
    , m_stream(stream)
    , m_sink(sink)
    , m_members(stream.atoms)
    , m_meters(plan, m_members, stream.atoms.size())
    , m_lots(m_members, static_cast<std::int32_t>(plan.units.size()), plan.shortfall, sink)
    , m_earner(plan)
    , m_caps(static_cast<std::size_t>(plan.caps) * static_cast<std::size_t>(m_members.customers() + 1))
{
    for (const PlannedRule &rule : plan.rules) {
        const auto position = static_cast<std::size_t>(rule.position);
        m_byPosition.resize(std::max(m_byPosition.size(), position + 1));
        m_byPosition[position] = &rule;
    }
    for (const Event &event : stream.events) {
        if (event.kind == EventKind::Refund && event.refersTo >= 0)
            m_sales.try_emplace(event.refersTo);
    }
}

const PlannedRule *Engine::ruleAt(std::int32_t position) const
{
    return position < 0 ? nullptr : m_byPosition[static_cast<std::size_t>(position)];
}

void Engine::playAll()
{
    for (const Event &event : m_stream.events)
        play(event);
}

void Engine::runUntil(Day day)
{
    if (m_today == -kNever) {
        m_today = day;
        return;
    }
    while (m_today < day)
        beginDay(++m_today);
}

void Engine::beginDay(Day day)
{
    m_lots.expireUntil(day);
    if (dayOfMonth(day) == 1)
        m_meters.review(day);
    if (m_earner.rulesOn(EventKind::Tick).empty())
        return;
    tick(day, Cadence::Daily);
    if (weekdayOf(day) == 1)
        tick(day, Cadence::Weekly);
    if (dayOfMonth(day) == 1)
        tick(day, Cadence::Monthly);
}

void Engine::tick(Day day, Cadence cadence)
{
    const auto rules = m_earner.rulesOn(EventKind::Tick);
    const auto isMeant = [cadence](const PlannedRule *rule) { return rule->cadence == cadence; };
    if (std::ranges::none_of(rules, isMeant))
        return;
    Event event;
    event.kind = EventKind::Tick;
    event.day = day;
    for (std::int32_t customer = 0; customer < m_members.customers(); ++customer) {
        if (m_members.atomsOf(customer).empty())
            continue;
        event.atom = m_members.atomsOf(customer).front();
        const Receipt receipt(event, {}, m_members, m_meters);
        for (const PlannedRule *rule : rules) {
            if (!isMeant(rule) || receipt.whyNot(*rule))
                continue;
            const Award award{rule, rule->give == GiveKind::Units ? rule->rate.numerator / rule->rate.denominator : 1, 0, {}};
            if (rule->give == GiveKind::Meter)
                addToMeter(rule->meter, event, day, award.units);
            else if (rule->unit >= 0)
                earnAwards(event, {&award, 1});
        }
    }
}

void Engine::play(const Event &event)
{
    runUntil(event.day);
    if (event.kind == EventKind::Cluster) {
        if (event.atom >= 0)
            m_members.moveTo(event.atom, static_cast<std::int32_t>(event.amount));
        return;
    }
    if (event.atom < 0)
        return; // nobody is known: nobody earns
    switch (event.kind) {
    case EventKind::Sale: sell(event); return;
    case EventKind::Refund: refund(event); return;
    case EventKind::Consent: m_members.allow(event.atom, m_plan.bitOf(event.subject)); break;
    case EventKind::Withdraw: m_members.withdraw(event.atom, m_plan.bitOf(event.subject)); break;
    case EventKind::Redeem: redeem(event); return;
    case EventKind::Void: m_lots.restore(event.refersTo, event.id, event.day); return;
    case EventKind::Adjust:
    case EventKind::Opening: adjust(event); return;
    default: break;
    }
    react(event);
}

void Engine::react(const Event &event)
{
    const Receipt receipt = receiptOf(event);
    const auto awards = m_earner.awards(receipt);
    earnAwards(event, awards);
    countMeters(event, receipt);
}

void Engine::sell(const Event &event)
{
    const auto firstLot = static_cast<LotNumber>(m_lots.all().size());
    {
        const Receipt receipt = receiptOf(event);
        const auto awards = m_earner.awards(receipt);
        earnAwards(event, awards);
        if (const auto known = m_sales.find(event.id); known != m_sales.end()) {
            SaleRecord &sale = known->second;
            sale.firstLine = event.firstLine;
            sale.lineCount = event.lineCount;
            sale.firstLot = firstLot;
            sale.lots = static_cast<LotNumber>(m_lots.all().size()) - firstLot;
            sale.day = event.day;
            sale.backCents.assign(event.lineCount, 0);
            sale.backQuantity.assign(event.lineCount, 0);
            sale.event = &event;
        }
        countMeters(event, receipt);
    }
    m_members.bought(event.atom, event.day);
}

void Engine::earnAwards(const Event &event, std::span<const Award> awards)
{
    for (const Award &award : awards) {
        const PlannedRule &rule = *award.rule;
        const Cut cut = capped(rule, event, award.units);
        Earning earning;
        earning.event = event.id;
        earning.day = event.day;
        earning.origin = rule.position;
        // The calendar has no id: the member tells its entries apart.
        earning.part = 0;
        earning.unit = rule.unit;
        earning.atom = event.atom;
        earning.units = award.units - cut.units;
        earning.pendingDays = rule.life.pendingDays;
        earning.expiry = rule.life.expiry;
        earning.basis = award.basis;
        earning.cut = cut;
        m_lots.earn(earning);
    }
}

Engine::CapState &Engine::capState(const PlannedRule &rule, std::size_t cap, Atom atom)
{
    const std::int32_t holder = rule.caps[cap].per == CapPer::Campaign ? 0 : m_members.customerOf(atom) + 1;
    const std::size_t place = static_cast<std::size_t>(holder) * static_cast<std::size_t>(m_plan.caps) + static_cast<std::size_t>(rule.firstCap) + cap;
    if (place >= m_caps.size())
        m_caps.resize(place + 1);
    return m_caps[place];
}

Cut Engine::capped(const PlannedRule &rule, const Event &event, std::int64_t units)
{
    Cut cut;
    for (std::size_t at = 0; at < rule.caps.size(); ++at) {
        const Cap &cap = rule.caps[at];
        std::int64_t left = cap.most;
        if (cap.per != CapPer::Receipt) {
            const CapState &state = capState(rule, at, event.atom);
            left -= state.period == capPeriod(cap.per, event.day) ? state.used : 0;
        }
        if (units - cut.units > left)
            cut = {units - std::max<std::int64_t>(left, 0), cap.per};
    }
    for (std::size_t at = 0; at < rule.caps.size(); ++at) {
        const CapPer per = rule.caps[at].per;
        if (per == CapPer::Receipt)
            continue;
        CapState &state = capState(rule, at, event.atom);
        const std::int32_t period = capPeriod(per, event.day);
        if (state.period != period)
            state = {period, 0};
        state.used += units - cut.units;
    }
    return cut;
}

void Engine::redeem(const Event &event)
{
    const std::int32_t reward = m_plan.unitOf(event.subject);
    if (reward < 0)
        return;
    const PlannedUnit &unit = m_plan.units[static_cast<std::size_t>(reward)];
    const std::int64_t wanted = std::max<std::int64_t>(event.amount, 1);
    const std::int64_t toBuy = m_lots.spend(event.id, event.day, event.atom, reward, wanted, 0);
    if (toBuy == 0)
        return;
    const bool hasPrice = unit.kind == PlannedUnit::Kind::Reward && unit.priceUnit >= 0 && unit.price > 0;
    const std::int32_t paidIn = hasPrice ? unit.priceUnit : reward;
    const std::int64_t each = event.price >= 0 ? event.price : unit.price;
    const std::int64_t price = std::max<std::int64_t>((hasPrice ? scaled(toBuy, {each, 1}, Rounding::Down) : toBuy) - event.covered, 0);
    // It was handed over in the shop: that stands, whatever arrives later.
    m_lots.missing(event.id, event.day, event.atom, paidIn, m_lots.spend(event.id, event.day, event.atom, paidIn, price, 0));
}

void Engine::adjust(const Event &event)
{
    if (const std::int32_t meter = m_plan.meterOf(event.subject); meter >= 0) {
        addToMeter(meter, event, event.day, event.amount);
        return;
    }
    const std::int32_t unit = m_plan.unitOf(event.subject);
    if (unit < 0 || event.amount == 0)
        return;
    if (event.amount < 0) {
        m_lots.clawBack(event.id, event.day, event.atom, unit, -event.amount, 0);
        return;
    }
    Earning earning;
    earning.event = event.id;
    earning.day = event.day;
    earning.posting = event.kind == EventKind::Opening ? Posting::Opened : Posting::Adjusted;
    earning.unit = unit;
    earning.atom = event.atom;
    earning.units = event.amount;
    m_lots.earn(earning);
}

void Engine::addToMeter(std::int32_t meter, const Event &event, Day day, std::int64_t amount)
{
    m_reached.clear();
    m_meters.add(meter, event.atom, day, amount, m_reached);
    for (const ReachedGoal &goal : m_reached)
        grant(goal, event);
}

void Engine::grant(const ReachedGoal &goal, const Event &event)
{
    const PlannedGoal &planned = m_plan.meters[static_cast<std::size_t>(goal.meter)].goals[static_cast<std::size_t>(goal.goal)];
    if (planned.unit < 0)
        return;
    Earning earning;
    earning.event = event.id;
    earning.day = event.day;
    earning.posting = Posting::GoalReached;
    earning.origin = originOf(goal.meter);
    earning.part = goal.goal;
    earning.unit = planned.unit;
    earning.atom = goal.atom;
    earning.units = scaled(planned.units, {goal.times, 1}, Rounding::Down);
    earning.expiry = planned.expiry;
    m_lots.earn(earning);
}

} // namespace kk::loyalty
