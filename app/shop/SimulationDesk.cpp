#include "app/shop/SimulationDesk.h"

#include "app/loyalty/Compiler.h"
#include "app/loyalty/SalesStreamStore.h"

#include <QCoreApplication>

#include <future>

namespace kk::shop {

namespace {

constexpr int kMostWords = 200;

Error stopped()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Loyalty", "Stopped. Nothing was changed."), {}};
}

loyalty::SalesFigures figuresOf(const loyalty::SalesStream &sales, int days)
{
    loyalty::SalesFigures figures;
    figures.turnoverCents = sales.turnoverCents;
    figures.receipts = sales.receipts;
    figures.days = days;
    figures.receiptsOfCustomer.resize(sales.customers.size());
    for (const loyalty::Event &event : sales.stream.events) {
        if (event.kind == loyalty::EventKind::Sale && event.atom >= 0)
            ++figures.receiptsOfCustomer[static_cast<std::size_t>(sales.stream.atoms[static_cast<std::size_t>(event.atom)].customer)];
    }
    return figures;
}

} // namespace

/// What was read, and of what state of the vault.
struct SimulationDesk::Sales {
    loyalty::SalesStream stream;
    loyalty::SalesFigures figures;
    qint64 state = 0;
    QDate until;
};

SimulationDesk::SimulationDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock)
    : m_vault(vault)
    , m_session(session)
    , m_clock(clock)
{
}

SimulationDesk::~SimulationDesk() = default;

void SimulationDesk::forget() const
{
    const std::lock_guard lock(m_mutex);
    m_sales.reset();
}

Result<std::shared_ptr<const SimulationDesk::Sales>> SimulationDesk::sales() const
{
    const std::lock_guard lock(m_mutex); // one reads, the others wait for it
    const QDate until = shopDay(m_clock.now());
    const auto state = m_vault.readNow([](vault::Connection &db) { return loyalty::SalesStreamStore(db).state(); });
    if (!state)
        return fail(state);
    if (m_sales && m_sales->state == *state && m_sales->until == until)
        return m_sales;
    const QDate from = until.addYears(-1).addDays(1);
    auto read = m_vault.readNow([&](vault::Connection &db) {
        return loyalty::SalesStreamStore(db).load(from, until, [this](std::int64_t) { return !m_vault.isStopping(); });
    });
    if (!read)
        return fail(read);
    auto sales = std::make_shared<Sales>();
    sales->stream = std::move(*read);
    sales->figures = figuresOf(sales->stream, static_cast<int>(from.daysTo(until)) + 1);
    sales->state = *state;
    sales->until = until;
    m_sales = sales;
    return m_sales;
}

Result<loyalty::Forecast> SimulationDesk::forecast(const loyalty::Programme &programme, const std::function<bool()> &goOn) const
{
    if (const auto allowed = m_session.require(vault::Act::SimulateLoyalty); !allowed)
        return fail(allowed);
    for (const loyalty::Problem &problem : loyalty::check(programme)) {
        if (problem.severity == loyalty::Problem::Severity::Refuse)
            return fail(ErrorKind::Input, problem.text(), problem.code);
    }
    const auto sales = this->sales();
    if (!sales)
        return fail(sales);
    loyalty::Symbols symbols = (*sales)->stream.symbols; // its own, as a plan adds words
    const loyalty::Plan plan = loyalty::planOf(programme, symbols);
    const auto go = [&] { return !m_vault.isStopping() && (!goOn || goOn()); };
    const auto play = [&](loyalty::Claiming claiming) { return loyalty::simulate(programme, plan, (*sales)->stream.stream, claiming, go); };
    auto seldom = std::async(std::launch::async, play, loyalty::Claiming::Seldom);
    auto often = std::async(std::launch::async, play, loyalty::Claiming::Often);
    std::array outcomes{loyalty::Outcome(), loyalty::Outcome(), play(loyalty::Claiming::AlmostAlways)};
    outcomes[0] = seldom.get();
    outcomes[1] = often.get();
    if (!go())
        return tl::unexpected(stopped());
    return loyalty::forecastOf(programme, plan, outcomes, (*sales)->figures);
}

Result<ShopWords> SimulationDesk::words() const
{
    if (const auto allowed = m_session.require(vault::Act::SimulateLoyalty); !allowed)
        return fail(allowed);
    auto words = m_vault.readNow([](vault::Connection &db) { return loyalty::SalesStreamStore(db).words(kMostWords); });
    if (!words)
        return fail(words);
    return ShopWords{words->groups, words->products};
}

Result<QList<customers::CustomerId>> SimulationDesk::customersAt(const std::vector<std::int32_t> &positions) const
{
    if (const auto allowed = m_session.require(vault::Act::ViewCustomer); !allowed)
        return fail(allowed);
    const std::lock_guard lock(m_mutex);
    QList<customers::CustomerId> ids;
    for (const std::int32_t position : positions) {
        if (m_sales && position >= 0 && static_cast<std::size_t>(position) < m_sales->stream.customers.size())
            ids.append(m_sales->stream.customers[static_cast<std::size_t>(position)]);
    }
    return ids;
}

} // namespace kk::shop
