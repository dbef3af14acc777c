#pragma once

#include "app/base/Result.h"
#include "app/consent/ConsentEvent.h"
#include "app/vault/Connection.h"

#include <memory>
#include <optional>
#include <vector>

namespace kk::consent {

/// Why the data of a customer must not be used now, whatever they consented to: a restriction, an objection under review, an
/// erasure. Asked inside the transaction of the permit, for every customer. Stateless.
class ProcessingStop {
public:
    virtual ~ProcessingStop() = default;
    /// A sentence for the shopkeeper that says what is open, or nothing.
    [[nodiscard]] virtual Result<std::optional<QString>> reasonAgainst(vault::Connection &db, CustomerId customer, const QString &purpose) const = 0;
};
using ProcessingStops = std::vector<std::shared_ptr<const ProcessingStop>>;

} // namespace kk::consent
