#pragma once

#include "app/base/Result.h"
#include "app/loyalty/Problem.h"
#include "app/loyalty/Simulation.h"
#include "app/vault/Roles.h"
#include "app/vault/Vault.h"

#include <QDate>
#include <QList>

#include <functional>
#include <optional>
#include <string>

namespace kk::shop {

/// Which programmes to play over which of the shop's own sales.
struct SimulationPlan {
    loyalty::Programme programme;
    std::optional<loyalty::Programme> against; ///< the running one, to see who gains and who loses
    QDate from;                                ///< invalid: from the first sale
    QDate to;                                  ///< invalid: to the last
};

/// One programme, for each way in which customers may claim (`loyalty::kClaimings`).
struct SimulatedProgramme {
    std::vector<std::string> unitNames; ///< by unit: "punt", "reward:koffie"
    std::vector<loyalty::PlannedUnit::Kind> unitKinds;
    QList<loyalty::Outcome> outcomes;
};

struct SimulationResult {
    SimulatedProgramme programme;
    std::optional<SimulatedProgramme> against;
    std::optional<loyalty::Difference> difference; ///< with the middle way of claiming
    qint64 turnoverCents = 0;
    qint64 knownTurnoverCents = 0; ///< of customers who are known: only they can save
    qint64 receipts = 0;
    double seconds = 0;            ///< reading included
};

/// Loyalty programmes, as far as the session's role allows. Blocking; call from a background thread or the command line.
class LoyaltyDesk {
public:
    LoyaltyDesk(vault::Vault &vault, const vault::Session &session) : m_vault(vault), m_session(session) {}

    /// Plays a programme over the shop's own sales and changes nothing. Act::SimulateLoyalty. A programme that must not be published is
    /// refused (Input, with its first problem). `progress` gets 0 to 1 and stops by saying false (Cancelled).
    [[nodiscard]] Result<SimulationResult> simulate(const SimulationPlan &plan, const std::function<bool(double)> &progress) const;

private:
    vault::Vault &m_vault;
    const vault::Session &m_session;
};

} // namespace kk::shop
