#include "app/loyalty/engine/Engine.h"

#include <algorithm>

// What comes back: claw-backs in proportion to the returned lines, and meters that count down.

namespace kk::loyalty {

namespace {

std::int64_t amountOf(Counting counting, const Line &line)
{
    return counting == Counting::Items ? line.quantity : line.cents;
}

/// What of `whole` belongs to the part that came back so far. Running totals are rounded, so the order and size of refunds do not matter.
std::int64_t partOf(std::int64_t whole, std::int64_t cameBack, std::int64_t all)
{
    return all <= 0 ? 0 : scaled(whole, {std::min(cameBack, all), all}, Rounding::Down);
}

/// What a rule counts on the lines, less what came back of each.
std::int64_t countedFor(const PlannedRule &rule, std::span<const Line> lines, const Receipt &receipt, std::span<const std::int64_t> back)
{
    if (rule.counting == Counting::Events)
        return scaled(1, rule.rate, Rounding::Down);
    std::int64_t amount = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (receipt.counts(rule, lines[line]))
            amount += std::max<std::int64_t>(amountOf(rule.counting, lines[line]) - (line < back.size() ? back[line] : 0), 0);
    }
    return scaled(amount, {rule.rate.numerator, rule.rate.denominator * (rule.counting == Counting::Items ? 1000 : 1)}, Rounding::Down);
}

} // namespace

void Engine::countMeters(const Event &event, const Receipt &receipt)
{
    const auto known = event.kind == EventKind::Sale ? m_sales.find(event.id) : m_sales.end();
    for (const PlannedRule *rule : m_earner.rulesOn(event.kind)) {
        if (rule->give != GiveKind::Meter || rule->meter < 0 || receipt.whyNot(*rule))
            continue;
        const std::int64_t whole = countedFor(*rule, receipt.lines(), receipt, {});
        const std::int64_t counted = whole - capped(*rule, event, whole).units;
        if (known != m_sales.end())
            known->second.counted.emplace_back(rule, counted);
        addToMeter(rule->meter, event, event.day, counted);
    }
}

void Engine::refund(const Event &event)
{
    const auto known = event.refersTo >= 0 ? m_sales.find(event.refersTo) : m_sales.end();
    if (known == m_sales.end() || known->second.event == nullptr) {
        refundUnmatched(event);
        return;
    }
    SaleRecord &sale = known->second;
    bool recomputes = false;
    for (const Line &line : m_stream.linesOf(event)) {
        if (line.refersTo < 0 || line.refersTo >= static_cast<std::int32_t>(sale.lineCount))
            continue;
        clawBackLines(event, sale, line.refersTo, line.cents, line.quantity);
    }
    uncountMeters(event, sale);
    for (LotNumber lot = sale.firstLot; lot < sale.firstLot + sale.lots; ++lot) {
        const PlannedRule *rule = ruleAt(m_lots.all()[static_cast<std::size_t>(lot)].origin);
        recomputes = recomputes || (rule && rule->life.refund == RefundPolicy::Recompute);
    }
    if (recomputes)
        recompute(event, sale);
    react(event);
}

void Engine::clawBackLines(const Event &event, SaleRecord &sale, std::int32_t at, std::int64_t cents, std::int64_t quantity)
{
    const auto line = static_cast<std::size_t>(at);
    const Line &sold = m_stream.lines[sale.firstLine + line];
    const std::int64_t before = sale.backCents[line];
    const std::int64_t quantityBefore = sale.backQuantity[line];
    sale.backCents[line] = std::clamp(before + std::max<std::int64_t>(cents, 0), before, std::max(before, sold.cents));
    sale.backQuantity[line] = std::clamp(quantityBefore + std::max<std::int64_t>(quantity, 0), quantityBefore, std::max(quantityBefore, sold.quantity));
    for (LotNumber number = sale.firstLot; number < sale.firstLot + sale.lots; ++number) {
        const Lot lot = m_lots.all()[static_cast<std::size_t>(number)];
        const PlannedRule *rule = ruleAt(lot.origin);
        if (rule && rule->life.refund == RefundPolicy::Proportional)
            m_lots.clawBack(event.id, event.day, number, clawedShare(*rule, lot, sale, line, before, sale.backCents[line]));
    }
}

std::int64_t Engine::clawedShare(const PlannedRule &rule, const Lot &lot, const SaleRecord &sale, std::size_t line, std::int64_t before,
                                 std::int64_t after) const
{
    const Receipt receipt = receiptOf(*sale.event);
    const Line &sold = receipt.lines()[line];
    if (!receipt.counts(rule, sold) || sold.cents <= 0)
        return 0;
    std::vector<std::int64_t> weights;
    for (const Line &other : receipt.lines())
        weights.push_back(receipt.counts(rule, other) ? other.cents : 0);
    const std::int64_t share = sharesOf(lot.units, weights)[line];
    return partOf(share, after, sold.cents) - partOf(share, before, sold.cents);
}

/// The receipt once more without what came back; what it would earn less is taken back.
void Engine::recompute(const Event &event, SaleRecord &sale)
{
    std::vector<Line> left(m_stream.lines.begin() + sale.firstLine, m_stream.lines.begin() + sale.firstLine + sale.lineCount);
    for (std::size_t line = 0; line < left.size(); ++line) {
        const std::int64_t cents = left[line].cents;
        left[line].cents -= sale.backCents[line];
        left[line].netCents = cents == 0 ? 0 : left[line].netCents - partOf(left[line].netCents, sale.backCents[line], cents);
        left[line].quantity -= sale.backQuantity[line];
    }
    const Receipt receipt(*sale.event, left, m_members, m_meters);
    const auto awards = m_earner.awards(receipt);
    for (LotNumber number = sale.firstLot; number < sale.firstLot + sale.lots; ++number) {
        const Lot lot = m_lots.all()[static_cast<std::size_t>(number)];
        const PlannedRule *rule = ruleAt(lot.origin);
        if (!rule || rule->life.refund != RefundPolicy::Recompute)
            continue;
        const auto award = std::ranges::find(awards, rule, &Award::rule);
        const std::int64_t earnsNow = award == awards.end() ? 0 : std::min(award->units, lot.units);
        const std::int64_t clawed = lot.units - earnsNow - lot.clawed;
        if (clawed > 0)
            m_lots.clawBack(event.id, event.day, number, clawed);
    }
}

/// A visit of which everything came back was none; of the rest, meters keep what the remaining lines would count.
void Engine::uncountMeters(const Event &event, SaleRecord &sale)
{
    const Receipt receipt = receiptOf(*sale.event);
    const auto lines = receipt.lines();
    bool isAllBack = true;
    for (std::size_t line = 0; line < lines.size(); ++line)
        isAllBack = isAllBack && sale.backCents[line] >= lines[line].cents;
    for (auto &[rule, counted] : sale.counted) {
        if (rule->life.refund == RefundPolicy::Keep)
            continue;
        const auto &back = rule->counting == Counting::Items ? sale.backQuantity : sale.backCents;
        const std::int64_t remains = rule->counting == Counting::Events && isAllBack ? 0 : std::min(counted, countedFor(*rule, lines, receipt, back));
        // On the day of the sale: that is where it counted.
        addToMeter(rule->meter, event, sale.day, remains - counted);
        counted = remains;
    }
}

/// A refund without its sale: what the same lines would earn today is taken back, so that points never outlive their purchase.
void Engine::refundUnmatched(const Event &event)
{
    Event sale = event;
    sale.kind = EventKind::Sale;
    const Receipt receipt(sale, m_stream.linesOf(event), m_members, m_meters);
    for (const Award &award : m_earner.awards(receipt)) {
        if (award.rule->life.refund != RefundPolicy::Keep)
            m_lots.clawBack(event.id, event.day, event.atom, award.rule->unit, award.units, award.rule->position);
    }
    react(event);
}

} // namespace kk::loyalty
