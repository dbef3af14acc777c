#pragma once

#include "app/base/Clock.h"
#include "app/customers/Facts.h"
#include "app/loyalty/Forecast.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>

namespace kk::loyalty {
struct SalesStream;
}

namespace kk::shop {

/// Words that a rule can name, as the shop's own products have them.
struct ShopWords {
    QStringList groups;
    QStringList products;
};

/// Plays programmes that are being written over the shop's sales of the last twelve months. The sales are read once and kept in memory, so
/// that the figures follow a slider; they are read again when an import came in or was undone. Changes nothing in the vault.
///
/// Blocking; call in the background. May be called from several threads at once.
class SimulationDesk final {
public:
    SimulationDesk(vault::Vault &vault, const vault::Session &session, const Clock &clock);
    ~SimulationDesk();

    /// Act::SimulateLoyalty. Input (with its first problem): the programme must not be published. `goOn` is asked from several threads;
    /// false stops (Cancelled).
    [[nodiscard]] Result<loyalty::Forecast> forecast(const loyalty::Programme &programme, const std::function<bool()> &goOn) const;
    /// Act::SimulateLoyalty.
    [[nodiscard]] Result<ShopWords> words() const;
    /// Act::ViewCustomer: whom positions of a forecast stand for. Empty when the sales were read anew since.
    [[nodiscard]] Result<QList<customers::CustomerId>> customersAt(const std::vector<std::int32_t> &positions) const;
    /// Reads the sales anew at the next question.
    void forget() const;

private:
    struct Sales;
    Result<std::shared_ptr<const Sales>> sales() const;

    vault::Vault &m_vault;
    const vault::Session &m_session;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const Sales> m_sales; ///< guarded by m_mutex
};

} // namespace kk::shop
