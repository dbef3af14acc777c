#include "app/shop/sample/SaleMaker.h"

#include <algorithm>
#include <array>

namespace kk::shop::sample {
namespace {

std::vector<int> productWeights()
{
    std::vector<int> weights;
    for (const Product &product : assortment())
        weights.push_back(product.weight);
    return weights;
}

/// How busy a day is, of a hundred. The shop is closed on Sundays; people order most on Sunday and Monday evenings.
int dayWeight(QDate day, bool online)
{
    constexpr std::array shop{35, 60, 62, 70, 78, 100, 0};
    constexpr std::array web{95, 80, 75, 72, 66, 60, 100};
    constexpr std::array month{78, 76, 80, 78, 76, 70, 62, 64, 78, 84, 92, 100};
    const auto weekday = static_cast<size_t>(day.dayOfWeek() - 1);
    const bool feast = day.month() == 12 && (day.day() == 25 || day.day() == 26);
    const bool newYear = day.month() == 1 && day.day() == 1;
    if (!online && (feast || newYear))
        return 0;
    return (online ? web[weekday] : shop[weekday]) * month[static_cast<size_t>(day.month() - 1)] / 100;
}

qint64 sumOf(const std::vector<SaleLine> &lines)
{
    qint64 sum = 0;
    for (const SaleLine &line : lines)
        sum += line.totalCents;
    return sum;
}

const Product &productOf(const SaleLine &line)
{
    return assortment()[static_cast<size_t>(line.product)];
}

bool isWeb(System system) { return system == System::Shopify || system == System::WooCommerce; }

} // namespace

SaleMaker::SaleMaker(const SampleOptions &options) : m_options(options), m_dice(options.seed, 3), m_anyProduct(productWeights()) {}

void SaleMaker::fill(SampleShop &shop)
{
    std::vector<std::vector<int>> ofPerson(shop.people.size());
    for (size_t i = 0; i < shop.registrations.size(); ++i)
        ofPerson[static_cast<size_t>(shop.registrations[i].person)].push_back(static_cast<int>(i));
    for (const std::vector<int> &registrations : ofPerson)
        if (!registrations.empty())
            shopFor(shop, registrations);
    addAnonymous(shop, m_options.customers * 2 * m_options.visitsPercent / 100);
    number(shop);
}

void SaleMaker::shopFor(SampleShop &shop, const std::vector<int> &registrations)
{
    const quint32 kind = m_dice.below(100);
    const bool quiet = kind >= 82;
    int visits = kind < 18 ? m_dice.between(7, 18) : kind < 60 ? m_dice.between(2, 5) : quiet ? m_dice.between(4, 9) : 1;
    const int share = visits * m_options.visitsPercent;
    visits = share / 100 + (m_dice.chance(share % 100 * 10) ? 1 : 0);
    const Taste taste = inventTaste();
    const QDate lastVisit = quiet ? m_options.today.addDays(-m_dice.between(100, 400)) : m_options.today;
    for (int visit = 0; visit < visits; ++visit) {
        const int index = m_dice.pick(registrations);
        const Registration &known = shop.registrations[static_cast<size_t>(index)];
        const QDate closing = known.system == System::OldTill ? shop.lightspeedSince.addDays(-1)
            : known.system == System::Shopify                 ? shop.wooCommerceSince.addDays(-1)
                                                              : m_options.today;
        const QDate from = std::max(shop.firstDay, known.since.day.addDays(visit == 0 ? 0 : 1));
        addSale(shop, known.system, index, from, std::min(closing, lastVisit), taste);
    }
}

void SaleMaker::addAnonymous(SampleShop &shop, int count)
{
    const Taste none;
    for (int i = 0; i < count; ++i) {
        const QDate day = pickDay(shop.firstDay, m_options.today, false);
        addSale(shop, day < shop.lightspeedSince ? System::OldTill : System::Lightspeed, -1, day, day, none);
    }
}

void SaleMaker::addSale(SampleShop &shop, System system, int registration, QDate from, QDate until, const Taste &taste)
{
    if (from > until)
        return;
    const bool online = isWeb(system);
    Sale sale;
    sale.system = system;
    sale.registration = registration;
    sale.at.day = pickDay(from, until, online);
    if (!sale.at.day.isValid())
        return;
    sale.at.second = pickSecond(sale.at.day, online);
    if (registration >= 0 && sale.at.key() < shop.registrations[static_cast<size_t>(registration)].since.key())
        sale.at.second = std::min(online ? 85'000 : 63'000, shop.registrations[static_cast<size_t>(registration)].since.second + 60);
    if (online)
        fillOrder(shop, std::move(sale), taste);
    else
        fillTill(shop, std::move(sale), taste);
}

void SaleMaker::fillTill(SampleShop &shop, Sale sale, const Taste &taste)
{
    addLines(sale, false, sale.registration < 0 ? 3 : 5, taste);
    for (SaleLine &line : sale.lines) {
        if (!m_dice.chance(40))
            continue;
        line.discountCents = line.totalCents * m_dice.between(1, 4) * 5 / 100;
        line.totalCents -= line.discountCents;
    }
    sale.totalCents = sumOf(sale.lines);
    if (m_dice.chance(8))
        sale.state = SaleState::Cancelled;
    else if (m_dice.chance(12))
        addReturn(shop, sale);
    shop.sales.push_back(std::move(sale));
}

void SaleMaker::fillOrder(SampleShop &shop, Sale sale, const Taste &taste)
{
    addLines(sale, true, 6, taste);
    const qint64 goods = sumOf(sale.lines);
    if (m_dice.chance(70))
        sale.discountCents = goods / 10;
    sale.shippingCents = goods - sale.discountCents >= 4000 ? 0 : 495;
    sale.totalCents = goods - sale.discountCents + sale.shippingCents;
    const quint32 fate = m_dice.below(1000);
    if (fate < 10) {
        sale.state = SaleState::Refunded;
        sale.refundedCents = sale.totalCents;
    } else if (fate < 30 && sale.lines.size() > 1) {
        sale.state = SaleState::PartlyRefunded;
        const qint64 line = sale.lines.back().totalCents;
        sale.refundedCents = goods > 0 ? line - sale.discountCents * line / goods : line;
    } else if (fate < 45) {
        sale.state = SaleState::Cancelled;
    } else if (fate < 52) {
        sale.state = SaleState::Pending;
    }
    shop.sales.push_back(std::move(sale));
}

void SaleMaker::addLines(Sale &sale, bool online, int most, const Taste &taste)
{
    const int count = 1 + static_cast<int>(m_dice.below(static_cast<quint32>(most)));
    for (int i = 0; i < count; ++i) {
        const int product = pickProduct(online, taste);
        const bool twice = std::any_of(sale.lines.begin(), sale.lines.end(), [product](const SaleLine &line) { return line.product == product; });
        if (twice)
            continue;
        SaleLine line;
        line.product = product;
        const bool cheap = assortment()[static_cast<size_t>(product)].priceCents < 2000;
        line.quantity = cheap && m_dice.chance(260) ? m_dice.between(2, 4) : 1;
        line.totalCents = line.quantity * assortment()[static_cast<size_t>(product)].priceCents;
        sale.lines.push_back(line);
    }
}

/// A receipt of its own, some days later: the last thing comes back.
void SaleMaker::addReturn(SampleShop &shop, const Sale &sale)
{
    Sale back;
    back.system = sale.system;
    back.registration = sale.registration;
    const QDate end = sale.system == System::OldTill ? shop.lightspeedSince.addDays(-1) : m_options.today;
    back.at.day = pickDay(sale.at.day.addDays(1), std::min(end, sale.at.day.addDays(15)), false);
    if (!back.at.day.isValid())
        return;
    back.at.second = pickSecond(back.at.day, false);
    SaleLine line = sale.lines.back();
    if (productOf(line).category == "Toonbank")
        return;
    line.quantity = -line.quantity;
    line.totalCents = -line.totalCents;
    line.discountCents = 0;
    back.lines.push_back(line);
    back.totalCents = line.totalCents;
    shop.sales.push_back(std::move(back));
}

int SaleMaker::pickProduct(bool online, const Taste &taste)
{
    for (;;) {
        const bool favourite = !taste.favourites.empty() && m_dice.chance(taste.loyalty);
        const int product = favourite ? m_dice.pick(taste.favourites) : static_cast<int>(m_anyProduct(m_dice));
        if (!online || assortment()[static_cast<size_t>(product)].online)
            return product;
    }
}

SaleMaker::Taste SaleMaker::inventTaste()
{
    Taste taste;
    taste.loyalty = m_dice.between(300, 750);
    while (taste.favourites.size() < 4) {
        const int product = static_cast<int>(m_anyProduct(m_dice));
        if (assortment()[static_cast<size_t>(product)].online)
            taste.favourites.push_back(product);
    }
    return taste;
}

/// A day within the period, busy days more often. Invalid when the shop is closed on all of them.
QDate SaleMaker::pickDay(QDate from, QDate until, bool online)
{
    if (from > until)
        return {};
    const auto days = static_cast<quint32>(from.daysTo(until) + 1);
    for (int tries = 0; tries < 40; ++tries) {
        const QDate day = from.addDays(m_dice.below(days));
        if (static_cast<int>(m_dice.below(100)) < dayWeight(day, online))
            return day;
    }
    for (quint32 i = 0; i < days; ++i)
        if (dayWeight(from.addDays(i), online) > 0)
            return from.addDays(i);
    return {};
}

int SaleMaker::pickSecond(QDate day, bool online)
{
    if (online) {
        constexpr std::array hours{7, 8, 9, 10, 12, 12, 13, 15, 16, 17, 19, 19, 20, 20, 20, 21, 21, 21, 22, 22};
        return m_dice.pick(hours) * 3600 + static_cast<int>(m_dice.below(3600));
    }
    const int weekday = day.dayOfWeek();
    const int opening = weekday == 1 ? 13 * 3600 : weekday == 6 ? 9 * 3600 : 9 * 3600 + 1800;
    const int closing = weekday == 4 ? 21 * 3600 : weekday == 6 ? 17 * 3600 : 18 * 3600;
    return opening + static_cast<int>(m_dice.below(static_cast<quint32>(closing - opening)));
}

void SaleMaker::number(SampleShop &shop) const
{
    std::stable_sort(shop.sales.begin(), shop.sales.end(), [](const Sale &left, const Sale &right) {
        return left.system != right.system ? left.system < right.system : left.at.key() < right.at.key();
    });
    std::array next{20'001, 1, 1001, 10'001};
    for (Sale &sale : shop.sales)
        sale.number = std::to_string(next[static_cast<size_t>(sale.system)]++);
}

} // namespace kk::shop::sample
